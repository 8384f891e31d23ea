import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { textOf } from './explorer-page';
import {
  chooseFiles,
  createStayingImport,
  dropFile,
  readOutcome,
  section,
  waitForImportPage,
} from './import-page';
import { shareFixtures } from './serve-networks';

shareFixtures();
const browser = startBrowser();

const OTHERS = ['alpha', 'beta', 'gamma', 'delta', 'eta', 'theta', 'iota', 'kappa'];
/** More columns, types and names that look alike than are shown at once, and rows of years that follow on one another. */
const MANY = [
  ['source', 'target', 'source kind', 'target kind', 'type', 'year', ...OTHERS].join(','),
  ...[1990, 1991, 1992, 1993].map((year) => `Arlan,Beskia,state,faction,cooperates with,${year},,,,,,,,`),
  ...Array.from(
    { length: 9 },
    (_, at) => `Captain Müller ${at},Captain Mueller ${at},person,person,type ${at},,,,,,,,,`,
  ),
  ...['attacks', 'owes', 'pays', 'hires', 'fears'].map(
    (type) => `Corvia,Arlan,state,state,${type},1990,,,,,,,,`,
  ),
  'Corvia,Beskia,state,faction,,1990,,,,,,,,',
].join('\n');
const ZEROS = 'ccode1,ccode2,year,embassy\n2,20,1920,0\n2,40,1920,1\n20,40,1920,1\n';
const DATES = 'actor1,actor2,date\nAda,Bert,3/4/2024\nBert,Cleo,5/6/2024\n';

/** One page for all that is done here: each file takes the place of the one before. */
let page: Page;
const open = createStayingImport(browser);
beforeEach(async () => {
  page = await open();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const imports = () => page.getByRole('button', { name: 'Import', exact: true });
const makes = (outcome: string) => eventually(async () => expect(await readOutcome(page)).toBe(outcome));

describe('what is decided of a file', () => {
  it('rows of years are a tie for each, or ties that last where that is chosen', async () => {
    await chooseFiles(page, { name: 'many.csv', content: MANY });
    await makes('21 actors and 19 ties');
    expect(await textOf(section(page, 'What to know'))).toMatch(/rows say again what another row says/);
    const rows = page.getByRole('combobox', { name: 'Rows of the same two and type' });
    await rows.selectOption('none');
    await makes('21 actors and 19 ties');
    await rows.selectOption('years');
    await makes('21 actors and 16 ties');
    expect(await imports().isEnabled()).toBe(true);
    expect(await textOf(section(page, 'To check'))).toMatch(/19 rows made 16 ties[\s\S]*18 people/);
  });

  it('lists open to their end, values get kinds and types, and names are linked all at once', async () => {
    await chooseFiles(page, { name: 'many.csv', content: MANY });
    await button('8 more columns, kept as they are').click();
    await page.getByRole('combobox', { name: 'The column kappa means' }).selectOption('notes');
    await page.getByRole('combobox', { name: 'faction stands for' }).selectOption('state');
    await page.getByRole('combobox', { name: 'Ties without a type are' }).selectOption('talks-to');
    await button('Take all suggestions').click();
    const types = section(page, 'Types of ties');
    await types.getByRole('button', { name: /^All \d+ values$/ }).click();
    await types.getByRole('combobox', { name: 'fears stands for' }).waitFor();
    const names = section(page, 'Names of one actor?');
    await names.getByRole('button', { name: /^All \d+$/ }).click();
    await names.getByRole('button', { name: 'Link all' }).click();
    await eventually(async () => expect(await readOutcome(page)).not.toMatch(/^21 actors/));
    await names.getByRole('button', { name: 'Link none' }).click();
    await eventually(async () => expect(await readOutcome(page)).toMatch(/^21 actors/));
    const know = section(page, 'What to know');
    await know.getByRole('button', { name: /^All \d+$/ }).click();
    expect(await know.getByRole('button', { name: /^All \d+$/ }).count()).toBe(0);
    expect(await textOf(section(page, 'To check'))).toContain('3 states');
  });

  it('what is unsure is answered before anything comes in: zeros, and the order of days and months', async () => {
    await chooseFiles(page, { name: 'zeros.csv', content: ZEROS });
    await makes('3 actors and 2 ties');
    await button('They are ties like the others').click();
    await makes('3 actors and 3 ties');
    await button('Another file').click();
    await chooseFiles(page, { name: 'dates.csv', content: DATES });
    expect(await imports().isDisabled()).toBe(true);
    await button('The month comes first').click();
    await eventually(async () => expect(await imports().isEnabled()).toBe(true));
    // That the ties were given a direction is asked as well, and its guess stands while nobody answers.
    expect(await textOf(section(page, 'What is unsure'))).toContain('do not say which end is which');
    const guess = button('From the first to the second (the guess)');
    expect(await guess.getAttribute('aria-pressed')).toBe('true');
    // Nothing is lost.
    expect((await section(page, 'What to know').allInnerTexts()).join(' ')).not.toContain('date');
  });
});

describe('what goes wrong', () => {
  it('a server that is gone loses nothing: the import is tried again, or called off', async () => {
    await waitForImportPage(page);
    await page.getByRole('textbox', { name: /A table/ }).fill('source,target\nAda,Bert\n');
    await button('Read this text').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Kept title');
    await page.route('**/api/networks', (route) => route.abort());
    await makes('2 actors and 1 tie');
    await imports().click();
    await page.getByRole('alert').filter({ hasText: 'The server cannot be reached' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Kept title');
    await page.unroute('**/api/networks');
    // One that is reached and does not answer.
    await page.route('**/api/networks', () => {});
    await imports().click();
    await button('Cancel').click();
    await eventually(async () => expect(await imports().isEnabled()).toBe(true));
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it.each<readonly [string, string, string, RegExp]>([
    ['an empty file', 'empty.csv', '', /The file is empty\..*Choose a file/],
    ['a picture', 'map.gif', 'GIF89a\u0001\u0000', /a picture.*Choose the file with the data/],
    ['a PDF', 'report.pdf', '%PDF-1.7\n%\u0000\u0001', /a PDF.*Copy its table/],
  ])('%s is refused with how to mend it', async (_, name, content, expected) => {
    await waitForImportPage(page);
    await dropFile(page, { name, content });
    const alert = page.getByRole('alert').filter({ hasText: `${name} cannot be read` });
    expect(await textOf(alert)).toMatch(expected);
  });
});
