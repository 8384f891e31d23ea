import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser, toAddress } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { textOf, waitForMap } from './explorer-page';
import {
  bringIn,
  chooseFiles,
  createStayingImport,
  dropFile,
  readOutcome,
  section,
  type TestFile,
  waitForImportPage,
} from './import-page';
import { serveFixtures } from './serve-networks';

serveFixtures();
const browser = startBrowser();
const open = createStayingImport(browser);

const TALKS: TestFile = {
  name: 'talks.csv',
  content: 'source,target,type,date\nAda,Bert,in contact with,2024-10\nBert,The Board,leads,2024-11-01\n',
};

const NODES = [
  ['a', 'Amos Hochstein', 'diplomat'],
  ['b', 'عاموس هوكستين', 'diplomat'],
  ['c', 'Nabih Berri', 'politician'],
  ['d', 'Hezbollah', 'armed group'],
];
const EDGES = [
  ['a', 'c', 'whispers to'],
  ['c', 'd', 'whispers to'],
  ['b', 'd', 'undermines'],
];
const WHISPERS: TestFile = {
  name: 'whispers.gexf',
  content: `<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
    <nodes>${NODES.map(([id, label, kind]) => `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="${kind}"/></attvalues></node>`).join('')}</nodes>
    <edges>${EDGES.map(([from, to, label], index) => `<edge id="${index}" source="${from}" target="${to}" label="${label}"/>`).join('')}</edges>
  </graph></gexf>`,
};

describe('a table on its way in', () => {
  it('is previewed, mapped, imported, and opens', async () => {
    const page = await browser.open('/import');
    await chooseFiles(page, TALKS);
    expect(await textOf(section(page, 'The file'))).toMatch(/talks\.csv: CSV · UTF-8 · \d+ bytes/);
    expect(await section(page, 'First rows').getByRole('row').count()).toBe(3);
    await page.getByRole('combobox', { name: 'All other actors are' }).selectOption('person');
    await page.getByRole('combobox', { name: 'leads stands for' }).selectOption('member-of');
    expect(await readOutcome(page)).toBe('3 actors and 2 ties');
    await page.getByRole('textbox', { name: 'Title' }).fill('Our talks');
    await eventually(async () =>
      expect(await page.getByRole('textbox', { name: 'Id' }).inputValue()).toBe('our-talks'),
    );
    await bringIn(page);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report' }).click(),
    ]);
    expect(report.suggestedFilename()).toBe('our-talks.import.txt');
    const text = readFileSync(await report.path(), 'utf8');
    expect(text).toContain('Import of talks.csv');
    expect(text).toContain('3 actors, 2 ties, 0 documents, 0 claims');
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.waitForURL('/networks/our-talks');
    await waitForMap(page);
    expect((await readMap(page)).actors).toEqual(['ada', 'bert', 'the-board']);
    await page.goto('/');
    await page.getByRole('link', { name: /Our talks/ }).waitFor();
  });

  it('keeps its mapping, which is offered for the next file of the same columns', async () => {
    const page = await browser.open('/import');
    await chooseFiles(page, TALKS);
    await page.getByRole('combobox', { name: 'in contact with stands for' }).selectOption('asks');
    await page.getByRole('textbox', { name: 'Id' }).fill('kept-mapping');
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Keep this mapping' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await kept.path(), 'utf8')).types).toMatchObject({
      'in contact with': 'asks',
    });
    await bringIn(page);
    await page.getByRole('button', { name: 'Another file' }).click();
    await chooseFiles(page, TALKS);
    const contact = page.getByRole('combobox', { name: 'in contact with stands for' });
    expect(await contact.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Take in contact with for talks to' }).click();
    await eventually(async () => expect(await contact.inputValue()).toBe('talks-to'));
    await page.getByRole('button', { name: /^Use the mapping of/ }).click();
    await eventually(async () => expect(await contact.inputValue()).toBe('asks'));
  });

  it('has no names of columns when a person says so, and a mapping that says it of the next file', async () => {
    const page = await browser.open('/import');
    await chooseFiles(page, {
      name: 'bare.csv',
      content: 'alice,bob,once\ncarol,dave,twice\ndave,carol,now\n',
    });
    expect(await readOutcome(page)).toBe('2 actors and 2 ties');
    const imports = page.getByRole('button', { name: 'Import', exact: true });
    expect(await imports.isDisabled()).toBe(true);
    const unsure = section(page, 'What is unsure');
    await unsure.getByRole('button', { name: 'It names the columns' }).click();
    await unsure.getByRole('button', { name: 'From “bob” to “alice”' }).click();
    await eventually(async () => expect(await imports.isEnabled()).toBe(true));
    const busiest = section(page, 'To check');
    await busiest.getByRole('button', { name: 'dave is not an actor' }).click();
    await eventually(async () => expect(await readOutcome(page)).toBe('1 actor and 0 ties'));
    await busiest.getByRole('switch', { name: '“dave” is not an actor' }).click();
    await eventually(async () => expect(await readOutcome(page)).toBe('2 actors and 2 ties'));
    const choice = page.getByRole('switch', { name: 'The first row names the columns' });
    await choice.uncheck();
    await eventually(async () => expect(await readOutcome(page)).toBe('4 actors and 3 ties'));
    const rows = section(page, 'First rows').getByRole('row');
    expect(await textOf(rows.first())).toMatch(/Line\s+Column 1\s+Column 2\s+Column 3/);
    expect(await textOf(rows.nth(1))).toMatch(/1\s+alice\s+bob\s+once/);
    await page.getByRole('combobox', { name: 'The column Column 3 means' }).selectOption('type');
    const [kept] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Keep this mapping' }).click(),
    ]);
    const mapping = readFileSync(await kept.path());
    expect(JSON.parse(mapping.toString())).toMatchObject({ headers: { ties: false } });
    await page.getByRole('button', { name: 'Another file' }).click();
    await chooseFiles(page, {
      name: 'next.csv',
      content: 'erin,frank,once\ngrace,heidi,twice\nheidi,grace,now\n',
    });
    expect(await readOutcome(page)).toBe('2 actors and 2 ties');
    await page
      .getByLabel('Mapping to use')
      .setInputFiles([{ name: 'kept.json', mimeType: 'application/json', buffer: mapping }]);
    await eventually(async () => expect(await readOutcome(page)).toBe('4 actors and 3 ties'));
    expect(await choice.isChecked()).toBe(false);
    await section(page, 'Types of ties').getByText('once', { exact: true }).first().waitFor();
  });

  it('comes from the library by a drop anywhere, and from the clipboard by a paste anywhere', async () => {
    const page = await browser.open('/');
    await page.getByRole('link', { name: 'Import' }).waitFor();
    await eventually(async () => {
      await dropFile(page, TALKS);
      await page.waitForURL('/import', { timeout: 1_000 });
    });
    expect(await textOf(section(page, 'The file'))).toContain('talks.csv');
    await page.getByRole('button', { name: 'Another file' }).click();
    await waitForImportPage(page);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, TALKS.content.toString());
    expect(await textOf(section(page, 'The file'))).toContain('pasted text');
  });

  it('in Turtle asks who the actors are, is read anew as a person answers, and comes in', async () => {
    const page = await open();
    await dropFile(page, {
      name: 'people.ttl',
      content: `@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix : <http://example.org/> .
        :ada a foaf:Person ; foaf:name "Ada" ; foaf:knows :bert ; :attends :talks, :dinner .
        :bert a foaf:Person ; :attends :talks . :talks a :Event . :dinner a :Event .`,
    });
    expect(await textOf(section(page, 'The file'))).toContain('people.ttl: RDF in Turtle');
    const all = page.getByRole('button', { name: 'Each thing that is tied to another is an actor' });
    await all.click();
    expect(await readOutcome(page)).toBe('4 actors and 4 ties');
    await bringIn(page);
  });

  it('is taken with a table of actors that is chosen beside it', async () => {
    const page = await open();
    const actors = {
      name: 'actors.csv',
      content: 'id,name,kind\na,Ada,person\nb,The Board,group\nc,Cleo,person\n',
    };
    await chooseFiles(page, actors, { name: 'ties.csv', content: 'source,target,type\na,b,leads\n' });
    expect(await readOutcome(page)).toBe('3 actors and 1 tie');
    await section(page, 'First rows of actors').waitFor();
  });
});

describe('a graph of another program', () => {
  it('gives its unknown types a look and a meaning, and links a name in two scripts', async () => {
    const page = await open();
    await chooseFiles(page, WHISPERS);
    expect(await readOutcome(page)).toBe('4 actors and 3 ties');
    const types = section(page, 'Types of ties');
    await types.getByRole('button', { name: 'Look and meaning' }).first().click();
    await types.getByRole('combobox', { name: 'Colour' }).selectOption('Teal');
    await types.getByRole('combobox', { name: 'Line', exact: true }).selectOption('double');
    await types.getByRole('checkbox', { name: /Carries messages/ }).check();
    await section(page, 'Names of one actor?')
      .getByRole('button', { name: 'Link to one actor: Amos Hochstein, عاموس هوكستين' })
      .click();
    await eventually(async () => expect(await readOutcome(page)).toBe('3 actors and 3 ties'));
    await bringIn(page);
    const response = await page.request.get(toAddress('/api/networks/whispers'));
    expect(await response.json()).toMatchObject({
      actors: [{ name: 'Amos Hochstein', kind: 'person', aliases: ['عاموس هوكستين'] }, {}, { kind: 'group' }],
      relationshipTypes: [
        {
          label: 'whispers to',
          carriesMessages: true,
          colour: { light: '#00695f' },
          line: { style: 'double' },
        },
        { label: 'undermines' },
      ],
    });
  });

  it('leads a file of prose to the reader of articles, with its text, and folds the list of formats', async () => {
    const page = await browser.open('/import');
    const content =
      'Minutes of 3 May 2024.\n\nAda Lovelace met Bert Jansen in Oslo. She asked him to talk to the ministry.\n';
    await chooseFiles(page, { name: 'minutes.txt', content });
    const alert = page.getByRole('alert').filter({ hasText: 'minutes.txt cannot be read' });
    await alert.getByText('The file looks like prose, such as an article or minutes.').waitFor();
    expect(await alert.getByText(/GraphML/).isVisible()).toBe(false);
    await alert.getByText(/^Formats that are read/).click();
    await alert.getByText(/GraphML/).waitFor();
    await alert.getByRole('button', { name: 'Read it as an article' }).click();
    await page.waitForURL('**/read');
    await page.getByText('in Oslo').first().waitFor();
  });

  it('says where it is broken and how to mend it, and imports nothing', async () => {
    const page = await open();
    const { length } = WHISPERS.content;
    await chooseFiles(page, { name: 'torn.gexf', content: WHISPERS.content.slice(0, length - 80) });
    const alert = page.getByRole('alert').filter({ hasText: 'torn.gexf cannot be read' });
    expect(await textOf(alert)).toMatch(/Error\s+line \d+/i);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
    await chooseFiles(page, TALKS);
    await section(page, 'The file').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('is refused under an id that is there, and goes in under another', async () => {
    const page = await open();
    await chooseFiles(page, WHISPERS);
    await page.getByRole('textbox', { name: 'Id' }).fill('two-brothers');
    await readOutcome(page);
    const imports = page.getByRole('button', { name: 'Import', exact: true });
    await eventually(async () => expect(await imports.isEnabled()).toBe(true));
    // From the field, without the way to the button.
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'another id' }).waitFor();
    await page.getByRole('textbox', { name: 'Id' }).fill('whispers-again');
    await bringIn(page);
  });
});

describe('a large file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const createTable = (rows: number, names: number) => {
    const lines = Array.from(
      { length: rows },
      (_, index) => `actor ${index % names},actor ${(index * 7) % (names - 6)},opposes`,
    );
    return `source,target,type\n${lines.join('\n')}\n`;
  };

  it('is read while the page answers, and can be called off', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, createTable(1_000_000, 9_973));
    const page = await open();
    await waitForImportPage(page);
    await page.getByLabel('File to import').setInputFiles(path);
    const progress = page.getByRole('progressbar', { name: 'Reading large.csv' });
    await progress.waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await progress.count()).toBe(0);
    await chooseFiles(page, TALKS);
    expect(await readOutcome(page)).toBe('3 actors and 2 ties');
  });

  it('is planned in the background, newer choices before older', async () => {
    const page = await open();
    await chooseFiles(page, { name: 'large.csv', content: createTable(12_000, 2_999) });
    const opposes = page.getByRole('combobox', { name: 'opposes stands for' });
    await opposes.waitFor({ timeout: 90_000 });
    for (const type of ['asks', 'backs', 'talks-to']) await opposes.selectOption(type);
    await eventually(async () => expect(await textOf(section(page, 'What it makes'))).toMatch(/Talks\s*\d/));
    expect(await readOutcome(page)).toMatch(/^2,999 actors and 11,9\d\d ties$/);
  });
});
