import { startBrowser } from './browser';
import { details, textOf } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { shareFixtures } from './serve-networks';

const ID = 'lobbying-with-columns';
const LONG = 'A long remark. '.repeat(60).trim();

shareFixtures({
  [`${ID}.json`]: JSON.stringify({
    format: 'backchannel/1',
    id: ID,
    title: 'Meetings of a register',
    actors: [
      {
        ...{
          id: 'ada',
          kind: 'person',
          name: 'Ada',
          City: 'Genève',
          الاسم: 'آدا',
          tags: ['trade', 'climate'],
        },
        ...{
          page: 'https://example.org/ada?b=1',
          trap: 'javascript:alert(1)',
          markup: '<b>bold</b>',
          remark: LONG,
        },
      },
      { id: 'ben', kind: 'person', name: 'Ben' },
      {
        ...{ id: 'cem', kind: 'person', name: 'Cem' },
        ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`column ${index + 1}`, index])),
      },
    ],
    documents: [{ id: 'register', title: 'The register', publisher: 'Registrar', shelf: 'B 12' }],
    relationships: [
      {
        ...{
          id: 't1',
          type: 'talks-to',
          source: 'ada',
          target: 'ben',
          subjects: 'Green deal',
          originalThird: 'cem',
        },
        evidence: [{ document: 'register', row: 7 }],
      },
      { id: 't2', type: 'talks-to', source: 'ben', target: 'cem' },
    ],
    claims: [{ id: 'c1', statement: 'They met.', relationships: ['t1'], heard: 'by phone' }],
  }),
});

const open = createStayingOpener(startBrowser());

describe('the columns that an import keeps as they are', () => {
  it('stand in the details of an actor as text, those that are long in part, and addresses of the web as links', async () => {
    const page = await open(`/networks/${ID}?lens=all&select=ada`);
    const fields = details(page).getByRole('heading', { name: 'Extra fields' }).locator('xpath=..');
    await fields.waitFor();
    const names = ['City', 'الاسم', 'tags', 'page', 'trap', 'markup', 'remark'];
    expect(await fields.getByRole('term').allInnerTexts()).toEqual(names);
    const values = await fields.getByRole('definition').allInnerTexts();
    expect(values.slice(0, 6)).toEqual([
      ...[
        'Genève',
        'آدا',
        'trade; climate',
        'https://example.org/ada?b=1',
        'javascript:alert(1)',
        '<b>bold</b>',
      ],
    ]);
    expect(await fields.getByRole('link').count()).toBe(1);
    expect(await fields.getByRole('link').getAttribute('rel')).toBe('noreferrer noopener');
    const direction = (text: string) =>
      fields.getByText(text, { exact: true }).evaluate((each) => getComputedStyle(each).direction);
    expect([await direction('آدا'), await direction('Genève')]).toEqual(['rtl', 'ltr']);

    expect(values[6]).not.toContain(LONG);
    await fields.getByRole('button', { name: 'Show all 899 characters' }).click();
    await fields.getByText(LONG, { exact: true }).waitFor();

    await showView(page, `/networks/${ID}?lens=all&select=ben`);
    await details(page).getByRole('heading', { name: 'Ben' }).waitFor();
    expect(await details(page).getByRole('heading', { name: 'Extra fields' }).count()).toBe(0);

    await showView(page, `/networks/${ID}?lens=all&select=cem`);
    await fields.waitFor();
    expect(await fields.getByRole('term').count()).toBe(12);
    await fields.getByRole('button', { name: 'Show all 30 extra fields' }).click();
    expect(await fields.getByRole('term').count()).toBe(30);
  });

  it('stand in the details of a tie, with its evidence and document, and of a claim', async () => {
    const page = await open(`/networks/${ID}?lens=all&ties=t1`);
    const fields = details(page).getByRole('heading', { name: 'Extra fields' }).locator('xpath=..');
    await fields.waitFor();
    expect((await textOf(fields)).split('\n').filter(Boolean)).toEqual([
      ...['Extra fields', 'subjects', 'Green deal', 'third actor', 'Cem'],
    ]);
    const so = details(page).getByRole('region', { name: 'Who says so' });
    expect(await so.getByRole('term').allInnerTexts()).toEqual(['row', 'shelf']);
    expect(await so.getByRole('definition').allInnerTexts()).toEqual(['7', 'B 12']);
    await fields.getByRole('button', { name: 'Cem' }).click();
    await details(page).getByRole('heading', { level: 2, name: 'Cem' }).waitFor();

    await showView(page, `/networks/${ID}?lens=contested&claim=c1`);
    await fields.getByText('by phone').waitFor();
  });

  it('find an actor, and the search tells by which of them', async () => {
    const page = await open(`/networks/${ID}?lens=all`);
    await page.getByRole('combobox', { name: 'Search actors, claims and documents' }).fill('geneve');
    await page.getByRole('option', { name: /^Ada/ }).getByText('City: Genève').waitFor();
    await page.getByRole('option', { name: /^Ada/ }).click();
    await details(page).getByRole('heading', { level: 2, name: 'Ada' }).waitFor();
  });
});
