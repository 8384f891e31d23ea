import { startBrowser } from './browser';
import { eventually } from './eventually';
import { chooseFiles, createStayingImport, readOutcome, section } from './import-page';

const browser = startBrowser();
const open = createStayingImport(browser);

type Page = Awaited<ReturnType<typeof open>>;

const question = (page: Page, words: string) =>
  section(page, 'What is unsure').getByRole('listitem').filter({ hasText: words });
const answer = (page: Page, words: string, label: string) =>
  question(page, words).getByRole('button', { name: label });
const makes = (page: Page, outcome: string) =>
  eventually(async () => expect(await readOutcome(page)).toBe(outcome));
const canImport = (page: Page) =>
  eventually(async () =>
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(true),
  );

/** Opens the import with a table of these rows. */
async function choose(name: string, rows: readonly string[]): Promise<Page> {
  const page = await open();
  await chooseFiles(page, { name, content: rows.join('\n') });
  return page;
}

describe('shapes of tables that an import asks about', () => {
  it('reads a matrix of words, and leaves out the word that says that there is no tie', async () => {
    const rows = [',Rome,Oslo,Bern', 'Rome,–,ally,rival', 'Oslo,ally,–,neutral', 'Bern,rival,neutral,–'];
    const page = await choose('words.csv', rows);
    const words = 'Does each word in the table say how two are tied?';
    await answer(page, words, 'All but “neutral”').click();
    await makes(page, '3 actors and 2 ties');
    await answer(page, words, 'Each word is a sort of tie').click();
    await makes(page, '3 actors and 3 ties');
    await canImport(page);
  });

  it('reads a matrix of signs once somebody says what they mean', async () => {
    const page = await choose('signs.csv', [',A,B,C', 'A,x,+,-', 'B,+,x,0', 'C,-,0,x']);
    await answer(page, 'Do “+” and “−” in the table say', '“−” says that there is none').click();
    await makes(page, '3 actors and 1 tie');
    await answer(page, 'Do “+” and “−” in the table say', '“+” is for, “−” is against').click();
    await makes(page, '3 actors and 2 ties');
    await canImport(page);
  });

  it('keeps headings beside the rows below them, in a column of their own', async () => {
    const rows = [
      'person,company,role',
      'Ministry of Energy,,',
      'Ilan,Delta Gas,director',
      'Noa,Delta Gas,adviser',
    ];
    const more = ['Ministry of Water,,', 'Sami,North Pumps,director', 'Ilan,North Pumps,adviser'];
    const page = await choose('headings.csv', [...rows, ...more]);
    await answer(page, 'head the rows below them?', 'Yes: each row keeps').click();
    await makes(page, '5 actors and 4 ties');
    await section(page, 'What columns mean').getByText('heading', { exact: true }).first().waitFor();
  });

  it('ties those of a list to whom they name by their ids', async () => {
    const rows = [
      'id,name,friend1,friend2,age',
      '1,Ada,2,3,31',
      '2,Bert,1,,40',
      '3,Cleo,2,99,52',
      '4,Dan,,1,28',
    ];
    const page = await choose('survey.csv', rows);
    await answer(page, 'actor', 'tied to those who are named in “friend1”, “friend2”').click();
    await makes(page, '4 actors and 5 ties');
  });

  it('carries names down where it ties two columns', async () => {
    const rows = [
      'Body;Member',
      'Council;Petra Sommer',
      ';Jens Okafor',
      ';Ulla Brandt',
      'Board;Petra Sommer',
      ';Karim Haddad',
    ];
    const page = await choose('seats.csv', rows);
    await answer(page, 'empty cells', 'They mean the name above')
      .or(answer(page, 'two ends', 'From “Body” to “Member”'))
      .first()
      .click();
    await makes(page, '6 actors and 5 ties');
  });

  it('makes one actor of names that somebody says are the same', async () => {
    const page = await choose('alike.csv', [
      'source,target',
      'Envoy *Hana*,Union',
      'Envoy Hana,Council',
      'Ali,Union',
    ]);
    await makes(page, '5 actors and 3 ties');
    await answer(page, 'Are actors of one name different ones?', 'They are the same').click();
    await makes(page, '4 actors and 3 ties');
    await canImport(page);
  });
});
