import type { Locator, Page } from 'playwright-core';
import { PART_NAMES, type PartName } from '@/app/_lazy/part-names';
import { startBrowser } from './browser';
import { dragTie } from './drag-tie';
import { readMap } from './drawn-map';
import { addActor, finish, form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { type HeldParts, holdParts } from './held-part';
import { shareCopy } from './serve-networks';

const OSLO = `/networks/${shareCopy('oslo-1993')}`;
const browser = startBrowser({ loadsAhead: true });

type Opening = {
  /** Where the part is; the network of Oslo when it is not said. */
  readonly path?: string;
  /** What is done while the server is there. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Asks for the part. */
  readonly open: (page: Page) => Promise<unknown>;
  /** What is seen of the part once it is there. */
  readonly part: (page: Page) => Locator;
  /** What a person does once it is there, for what does not show itself. */
  readonly goOn?: (page: Page) => Promise<unknown>;
  /** Closes it, where the page then opens another. */
  readonly close?: (page: Page) => Promise<unknown>;
  /** For what the page does without in silence. */
  readonly isSilent?: true;
  /** For what shows itself only while the server talks. */
  readonly isServerKept?: true;
};

const ARAFAT = 'yasser-arafat';
const ARAFAT_SELECTED = `${OSLO}?lens=all&select=${ARAFAT}`;
const press = (keys: string) => (page: Page) => page.keyboard.press(keys);
const pressEscape = press('Escape');
const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name });
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).first().click();
const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const item = (name: string | RegExp) => (page: Page) => page.getByRole('menuitem', { name });

/** Loads what any edit needs, by taking back nothing. */
const openSession = async (page: Page) => {
  await page.keyboard.press('Control+z');
  await page.getByText('There is nothing to undo.').first().waitFor();
};

const drawTie = (page: Page) => dragTie(page, ARAFAT, 'ahmed-qurei');

/** Writes the role of the selected actor on two pages at once, of which this one is the later. */
const clash = async (page: Page) => {
  await page.route('**/changes', (route) => route.abort('connectionrefused'));
  const writeRole = async (on: Page, role: string) => {
    await details(on).getByRole('button', { name: 'Edit', exact: true }).click();
    const open = form(on, /^Edit/);
    await open.getByRole('textbox', { name: 'Role' }).fill(role);
    await finish(open, 'Save');
  };
  await writeRole(page, 'this role');
  const other = await browser.open(ARAFAT_SELECTED);
  await waitForMap(other);
  await writeRole(other, `another role at ${Date.now()}`);
  await waitUntilSaved(other);
  await page.unroute('**/changes');
};

const hover = async (page: Page) => {
  await page.mouse.move(0, 0);
  await page.getByRole('button', { name: 'Copy the link to this view' }).hover();
};

/** How each part is opened. A part that the list has and this has not does not pass the check of types. */
const OPENINGS: Readonly<Record<PartName, Opening>> = {
  FigurePanel: { open: press('e'), part: dialog('Figure'), close: pressEscape },
  DataDialog: { open: press('Shift+E'), part: dialog('Export data'), close: pressEscape },
  HelpDialog: { open: press('Shift+?'), part: dialog('Keyboard'), close: pressEscape },
  ChannelsPanel: { open: tab('Channels'), part: (page) => page.getByRole('combobox', { name: 'From' }) },
  BrokersPanel: {
    open: tab('Brokers'),
    part: (page) => page.getByRole('heading', { name: 'Structural balance' }),
  },
  StoriesPanel: {
    open: tab('Stories'),
    part: (page) => page.getByRole('combobox', { name: 'Beside it, as told by' }),
  },
  HistoryPanel: { open: tab('History'), part: (page) => page.getByRole('heading', { name: 'History' }) },
  HistoryPreviewBanner: {
    before: async (page) => {
      await addActor(page, { name: 'First' });
      await addActor(page, { name: 'Second' });
      await waitUntilSaved(page);
      await tab('History')(page);
      await page
        .getByRole('tabpanel', { name: 'History' })
        .getByText(/version 1$/)
        .waitFor();
    },
    open: (page) =>
      page
        .getByRole('tabpanel', { name: 'History' })
        .getByText(/version 1$/)
        .click(),
    part: (page) => page.getByRole('region', { name: 'Version', exact: true }),
    isServerKept: true,
  },
  SelectionDetails: {
    open: (page) => clickOnMap(page, ARAFAT),
    part: (page) => page.getByRole('heading', { name: 'Yasser Arafat' }),
  },
  SearchCombobox: {
    open: (page) => page.getByRole('combobox', { name: /^Search/ }).pressSequentially('arafat'),
    goOn: (page) => page.getByLabel(/^Search/).focus(),
    part: (page) => page.getByRole('option', { name: /Yasser Arafat/ }),
    close: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill('');
      await pressEscape(page);
      await page.getByRole('combobox', { name: /^Search/ }).blur();
    },
  },
  EditForm: {
    before: openSession,
    open: press('n'),
    part: (page) => form(page, 'New actor'),
    close: pressEscape,
  },
  CellEditor: {
    before: async (page) => {
      await openSession(page);
      await page.keyboard.press('t');
    },
    open: (page) => page.locator('td[data-column="target"]').first().dblclick(),
    part: (page) => page.locator('td[data-column="target"]').first().locator('input'),
  },
  NewTieRow: {
    before: async (page) => {
      await openSession(page);
      await page.keyboard.press('t');
    },
    open: button('New tie …'),
    part: (page) => page.getByRole('combobox', { name: 'New tie: From' }),
  },
  ThingGrid: {
    before: press('t'),
    open: tab('Actors'),
    part: (page) => page.getByRole('table', { name: 'Actors of the network' }),
  },
  PasteDialog: {
    before: press('t'),
    open: button('Paste rows from a spreadsheet'),
    part: dialog('Paste ties'),
  },
  RemoveDialog: {
    path: ARAFAT_SELECTED,
    before: openSession,
    open: press('Delete'),
    part: dialog(/^Remove/),
  },
  ClashDialog: {
    path: ARAFAT_SELECTED,
    open: clash,
    part: dialog('Somebody else was there first'),
    isServerKept: true,
  },
  SaveMark: {
    open: (page) => addActor(page, { name: 'Third' }),
    part: (page) => page.getByRole('button', { name: 'All changes are saved.' }),
    isServerKept: true,
  },
  OneLine: {
    before: openSession,
    open: press(';'),
    part: (page) => page.getByRole('combobox', { name: 'One line' }),
    close: pressEscape,
  },
  WorkingSource: {
    before: openSession,
    open: async (page) => {
      await button('Add')(page);
      await item(/^Source to work from/)(page).click();
    },
    part: (page) => page.getByRole('button', { name: 'Add and work from it' }),
    close: pressEscape,
  },
  HintTooltip: {
    open: hover,
    goOn: hover,
    part: (page) => page.getByRole('tooltip'),
    isSilent: true,
  },
  StageMenu: {
    open: (page) => clickOnMap(page, ARAFAT, { button: 'right' }),
    part: (page) => page.getByRole('menu'),
    close: pressEscape,
  },
  TypeMenu: { before: openSession, open: drawTie, part: item('talks to') },
  OpenAddMenu: { open: button('Add'), part: item(/^Actor/), close: pressEscape },
  OpenActionMenu: { path: ARAFAT_SELECTED, open: button('More to do with it'), part: item(/^Merge/) },
  OpenLayoutMenu: {
    open: button('More about the layout'),
    part: item('Arrange what is shown'),
    close: pressEscape,
  },
  OpenPageMenu: { open: button('More'), part: item('Export data'), close: pressEscape },
  OpenSettingsMenu: { path: '/', open: button('More'), part: (page) => page.getByRole('menu') },
};

/**
 * The parts that one page opens one after another: of those that are loaded by one script, each has a page of its own, as the
 * first that comes brings the others.
 */
const VISITS: readonly (readonly PartName[])[] = [
  [
    ...(['ChannelsPanel', 'FigurePanel', 'OpenLayoutMenu', 'OpenPageMenu'] as const),
    ...(['SearchCombobox', 'HintTooltip', 'StageMenu', 'SelectionDetails'] as const),
  ],
  ['BrokersPanel', 'DataDialog', 'EditForm', 'WorkingSource', 'OneLine', 'ThingGrid'],
  ['StoriesPanel', 'HelpDialog', 'OpenAddMenu', 'PasteDialog'],
  ['HistoryPanel', 'CellEditor'],
  ['RemoveDialog'],
  ['OpenActionMenu'],
  ['TypeMenu'],
  ['NewTieRow'],
  ['HistoryPreviewBanner'],
  ['ClashDialog'],
  ['SaveMark'],
  ['OpenSettingsMenu'],
];

/** Asks for a part while the server is gone, and again once it is back. */
async function expectToCome(page: Page, held: HeldParts, name: PartName): Promise<void> {
  const { path, before, open, goOn, part, close, isSilent, isServerKept = false } = OPENINGS[name];
  await before?.(page);
  await held.leave({ isServerKept });
  await open(page);
  const card = page.getByRole('region', { name: `${PART_NAMES[name]} cannot be loaded now.` });
  if (!isSilent) {
    await card.getByText('The server does not answer.').waitFor();
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByText('The server does not answer.').waitFor();
  }
  if (path !== '/') expect((await readMap(page)).actors.length).toBeGreaterThan(5);
  expect(await page.getByRole('heading', { name: 'This page could not be made' }).count()).toBe(0);

  await held.comeBack(name);
  await eventually(async () => {
    await goOn?.(page);
    expect(await part(page).first().isVisible()).toBe(true);
  });
  expect(await card.count()).toBe(0);
  if (!close) return;
  await eventually(async () => {
    await close(page);
    expect(await part(page).filter({ visible: true }).count()).toBe(0);
  });
}

describe('a part that is opened for the first time with the server gone', () => {
  it('is each part that there is, once', () => {
    expect(VISITS.flat().toSorted()).toEqual(Object.keys(PART_NAMES).toSorted());
  });

  it.each(VISITS.map((names) => ({ names, list: names.join(', ') })))(
    'says so, leaves the rest as it is, and comes by itself: $list',
    async ({ names }) => {
      const { path = `${OSLO}?lens=all` } = names[0] ? OPENINGS[names[0]] : {};
      const page = await browser.open('/icon.svg');
      const held = await holdParts(browser, page, names);
      await page.goto(path);
      if (path !== '/') await waitForMap(page);
      for (const name of names) await expectToCome(page, held, name);
    },
  );
});
