import type { Locator, Page } from 'playwright-core';
import type { Change } from '@/lib/network/changes/change';
import { buildEdit, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import type { Reference } from '@/lib/network/changes/references';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { choose, openAdding } from './edit-page';
import { clickOnMap, details } from './explorer-page';
import type { KeptNetwork } from './hand-made';

/** One form of the page on the hand-made network, with what it takes to try it. A new form is a new row. */
export type FormRow = {
  readonly name: string;
  /** What is selected when it is opened, as a part of the address. */
  readonly query: string;
  readonly open: (page: Page) => Promise<void>;
  readonly title: string | RegExp;
  readonly save: 'Add' | 'Save' | 'Merge' | 'Split';
  /** What it says when it is sent with nothing typed; null where that changes nothing and closes it. */
  readonly empty: RegExp | null;
  /** A list in it, by its label; null where it has none. */
  readonly list: string | null;
  /** A field, and a text for it that stays in a draft. */
  readonly draft: { readonly role: 'textbox' | 'combobox'; readonly label: string; readonly text: string };
  /** Writes all that it needs to be saved. */
  readonly fill: (form: Locator) => Promise<void>;
  readonly isSaved: (network: KeptNetwork) => boolean;
  /** What another user does while it is open. */
  readonly others: (network: Network) => Change;
  /** What the form says of that, when it can no longer be saved; null where it can. */
  readonly gone: RegExp | null;
};

const line = (form: Locator, name: string) => form.getByRole('textbox', { name, exact: true });

const edit = (page: Page) => details(page).getByRole('button', { name: 'Edit', exact: true }).click();

const useMenu = async (page: Page, actor: string, item: string) => {
  await clickOnMap(page, actor, { button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
};

const remove = (thing: Reference) => (network: Network) => buildRemoval(network, [thing]).change;

/** A change that has nothing to do with the form. */
const renameAda = (network: Network) => buildEdit(network, { list: 'actors', id: 'ada' }, { role: 'consul' });

const HERMIT: Reference = { list: 'actors', id: 'hermit' };

export const FORMS: readonly FormRow[] = [
  {
    name: 'new actor',
    query: '',
    open: (page) => openAdding(page, 'Actor'),
    title: 'New actor',
    save: 'Add',
    empty: /name/i,
    list: 'Country',
    draft: { role: 'textbox', label: 'Name', text: 'The courier' },
    fill: (form) => line(form, 'Name').fill('The courier'),
    isSaved: ({ actors }) => actors.some(({ name }) => name === 'The courier'),
    others: renameAda,
    gone: null,
  },
  {
    name: 'actor',
    query: '&select=hermit',
    open: edit,
    title: 'Edit The hermit',
    save: 'Save',
    empty: null,
    list: 'Country',
    draft: { role: 'textbox', label: 'Notes', text: 'Seen in May.' },
    fill: (form) => line(form, 'Role').fill('a recluse'),
    isSaved: ({ actors }) => actors.some(({ role }) => role === 'a recluse'),
    others: remove(HERMIT),
    gone: /^.?The hermit.? is no longer in this network/,
  },
  {
    name: 'new tie',
    query: '',
    open: (page) => openAdding(page, 'Tie'),
    title: 'New tie',
    save: 'Add',
    empty: /source|from|actor/i,
    list: 'From',
    draft: { role: 'textbox', label: 'Notes', text: 'By letter.' },
    fill: async (form) => {
      await choose(form, 'From', 'Ada Cole');
      await choose(form, 'Tie', 'opposes');
      await choose(form, 'To', 'Northland');
    },
    isSaved: ({ relationships }) =>
      relationships.some(
        ({ source, type, target }) => `${source} ${type} ${target}` === 'ada opposes northland',
      ),
    others: renameAda,
    gone: null,
  },
  {
    name: 'tie',
    query: '&ties=b-ash-leads-league',
    open: edit,
    title: 'Edit tie',
    save: 'Save',
    empty: null,
    list: 'To',
    draft: { role: 'textbox', label: 'Notes', text: 'Since May.' },
    fill: (form) => line(form, 'Notes').fill('Since May.'),
    isSaved: ({ relationships }) => relationships.some(({ notes }) => notes === 'Since May.'),
    others: remove({ list: 'relationships', id: 'b-ash-leads-league' }),
    gone: /leads .*is no longer in this network/,
  },
  {
    name: 'new claim',
    query: '',
    open: (page) => openAdding(page, 'Claim'),
    title: 'New claim',
    save: 'Add',
    empty: /statement|claim/i,
    list: 'Ties that rest on it',
    draft: { role: 'textbox', label: 'What is claimed', text: 'Ben wrote to Ada.' },
    fill: (form) => line(form, 'What is claimed').fill('Ben wrote to Ada.'),
    isSaved: ({ claims }) => claims.some(({ statement }) => statement === 'Ben wrote to Ada.'),
    others: renameAda,
    gone: null,
  },
  {
    name: 'claim',
    query: '&claim=met',
    open: edit,
    title: 'Edit claim',
    save: 'Save',
    empty: null,
    list: 'Ties that rest on it',
    draft: { role: 'textbox', label: 'Notes', text: 'Unlikely.' },
    fill: (form) => line(form, 'What is claimed').fill('Ada met Ben in June.'),
    isSaved: ({ claims }) => claims.some(({ statement }) => statement === 'Ada met Ben in June.'),
    others: remove({ list: 'claims', id: 'met' }),
    gone: /^The claim .*is no longer in this network/,
  },
  {
    name: 'new document',
    query: '',
    open: (page) => openAdding(page, 'Document'),
    title: 'New document',
    save: 'Add',
    empty: /title/i,
    list: null,
    draft: { role: 'textbox', label: 'Title', text: 'A letter' },
    fill: (form) => line(form, 'Title').fill('A letter'),
    isSaved: ({ documents }) => documents.some(({ title }) => title === 'A letter'),
    others: renameAda,
    gone: null,
  },
  {
    name: 'new evidence',
    query: '&ties=b-ash-leads-league',
    open: (page) => page.keyboard.press('w'),
    title: /^New evidence for/,
    save: 'Add',
    empty: /document/i,
    list: 'Document',
    draft: { role: 'textbox', label: 'Where in it', text: 'page 2' },
    fill: (form) => choose(form, 'Document', 'A wire report'),
    isSaved: ({ relationships }) => relationships.some(({ evidence = [] }) => evidence.length > 0),
    others: remove({ list: 'relationships', id: 'b-ash-leads-league' }),
    gone: /leads .*is no longer in this network/,
  },
  {
    name: 'evidence',
    query: '&claim=met',
    open: (page) => details(page).getByRole('button', { name: 'Edit this evidence' }).click(),
    title: /^Evidence for/,
    save: 'Save',
    empty: null,
    list: 'Who that is',
    draft: { role: 'textbox', label: 'Where in it', text: 'page 2' },
    fill: (form) => line(form, 'Where in it').fill('page 3'),
    isSaved: ({ claims }) => JSON.stringify(claims).includes('page 3'),
    others: (network) => {
      const owner = { list: 'claims', id: 'met' } as const;
      const [was = null] = findThing(network, owner)?.evidence ?? [];
      return buildEvidenceEdit(network, owner, { was, now: null });
    },
    gone: /^This evidence for .*is no longer in this network/,
  },
  {
    name: 'denial',
    query: '',
    open: (page) => openAdding(page, 'Denial'),
    title: 'New denial',
    save: 'Add',
    empty: /source|actor|claim/i,
    list: 'Who denies',
    draft: { role: 'combobox', label: 'Who denies', text: 'The Sultan' },
    fill: async (form) => {
      await choose(form, 'Who denies', 'Ada Cole');
      await choose(form, 'Which claim', 'Ada met Ben');
    },
    isSaved: ({ relationships }) => relationships.some(({ type }) => type === 'denies'),
    others: renameAda,
    gone: null,
  },
  {
    name: 'new type of tie',
    query: '',
    open: (page) => openAdding(page, 'Type of tie'),
    title: 'New type of tie',
    save: 'Add',
    empty: /label|reads|name/i,
    list: null,
    draft: { role: 'textbox', label: 'Reads, from one to the other', text: 'funds' },
    fill: (form) => line(form, 'Reads, from one to the other').fill('funds'),
    isSaved: ({ relationshipTypes }) => relationshipTypes.some(({ label }) => label === 'funds'),
    others: renameAda,
    gone: null,
  },
  {
    name: 'network',
    query: '',
    open: (page) => page.keyboard.press('F2'),
    title: 'Edit the network',
    save: 'Save',
    empty: null,
    list: null,
    draft: { role: 'textbox', label: 'What it shows', text: 'Who meets whom.' },
    fill: (form) => line(form, 'Title').fill('Another title'),
    isSaved: ({ title }) => title === 'Another title',
    others: renameAda,
    gone: null,
  },
  {
    name: 'merge',
    query: '',
    open: (page) => useMenu(page, 'hermit', 'Merge with another'),
    title: 'Merge The hermit with another',
    save: 'Merge',
    empty: /actor|another/i,
    list: 'Is the same as',
    draft: { role: 'combobox', label: 'Is the same as', text: 'The Sultan' },
    fill: (form) => choose(form, 'Is the same as', 'Ada Cole'),
    isSaved: ({ actors }) => actors.length === 5,
    others: remove(HERMIT),
    gone: /^.?The hermit.? is no longer in this network/,
  },
  {
    name: 'split',
    query: '',
    open: (page) => useMenu(page, 'hermit', 'Split in two'),
    title: 'Split The hermit in two',
    save: 'Split',
    empty: /name/i,
    list: null,
    draft: { role: 'textbox', label: 'Name of the new actor', text: 'The monk' },
    fill: (form) => line(form, 'Name of the new actor').fill('The monk'),
    isSaved: ({ actors }) => actors.some(({ name }) => name === 'The monk'),
    others: remove(HERMIT),
    gone: /^.?The hermit.? is no longer in this network/,
  },
];
