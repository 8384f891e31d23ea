import type { Locator, Page } from 'playwright-core';
import { addBetween } from '@/app/networks/[id]/_explorer/editing/go-between';
import { toTypeOptions } from '@/app/networks/[id]/_explorer/editing/tie-values';
import { toActorOptions } from '@/lib/view/actor-options';
import { matchOptions, type Option } from '@/lib/view/match-options';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { createNetwork } from '@/tests/fixtures/create-network';
import { form } from './edit-page';
import { eventually } from './eventually';
import { EFFORT_NETWORK } from './fixtures/effort-article';
import type { Hand } from './hand';

const { actors, document: DOCUMENT } = EFFORT_NETWORK;

/** The network in which all actors are, by names that are their ids: what the lists of the forms offer. */
const network = createNetwork({ actors: actors.map((actor, at) => ({ id: `actor-${at}`, ...actor })) });
const ACTORS = toActorOptions(network.actors);
const toKind = (name: string | null) => actors.find((actor) => actor.name === name)?.kind ?? null;

/** Returns the shortest text that puts an option first in its list. */
function toTyped(options: readonly Option[], wanted: (option: Option) => boolean): string {
  const option = options.find(wanted);
  if (!option) throw new Error('The list has no such option.');
  const letters = Array.from(option.label);
  const isFirst = (count: number) =>
    matchOptions(options, letters.slice(0, count).join(''))[0]?.value === option.value;
  return letters.slice(0, letters.findIndex((_, at) => isFirst(at + 1)) + 1).join('');
}

const isNamed = (name: string) => (option: Option) => option.label === name;
const field = (page: Page, title: string | RegExp, label: string): Locator =>
  form(page, title).getByLabel(label, { exact: true }).first();

const open = async (hand: Hand, key: string, title: string) => {
  await hand.press(key);
  await hand.see((page) =>
    eventually(async () => expect(await form(page, title).locator(':focus').count()).toBe(1)),
  );
};
const finish = async (hand: Hand, title: string) => {
  await hand.press('Control+Enter');
  await hand.see((page) => form(page, title).waitFor({ state: 'detached' }));
};
/** Types what finds a name in the list that has the focus, takes it, and goes on. */
const choose = async (hand: Hand, text: string, ...on: readonly string[]) => {
  await hand.type(text);
  await hand.press('Enter', ...on);
};
/** Has a field hold another text than it begins with. */
const replace = async (hand: Hand, title: string, label: string, text: string) => {
  await hand.click((page) => field(page, title, label));
  await hand.press('Control+A');
  if (text === '') await hand.press('Delete');
  else await hand.type(text);
};

export async function addDocument(hand: Hand): Promise<void> {
  await open(hand, 'p', 'New document');
  await hand.type(DOCUMENT.title);
  await hand.press('Tab');
  await hand.type(DOCUMENT.publisher);
  await hand.press('Tab');
  await hand.type(DOCUMENT.published);
  await finish(hand, 'New document');
}

export async function addActor(hand: Hand, { name, kind }: (typeof actors)[number]): Promise<void> {
  await open(hand, 'n', 'New actor');
  // From the name back to the kind, along the kinds, and to the name again.
  const steps = ACTOR_KIND_IDS.indexOf(kind);
  if (steps > 0) {
    await hand.press('Shift+Tab', ...Array.from({ length: steps }, () => 'ArrowRight'), 'Tab');
  }
  await hand.type(name);
  await finish(hand, 'New actor');
}

/** What the next evidence begins with: the place and the speaker of the last. */
export type Carried = { paragraph: number; attribution: string };

const writePlace = async (hand: Hand, title: string, carried: Carried, now: Carried) => {
  if (carried.attribution !== now.attribution)
    await replace(hand, title, 'Speaker, as it says', now.attribution);
  if (carried.paragraph !== now.paragraph)
    await replace(hand, title, 'Where in it', `paragraph ${now.paragraph}`);
  Object.assign(carried, now);
};

export async function addTie(
  hand: Hand,
  tie: (typeof EFFORT_NETWORK)['ties'][number],
  carried: Carried,
): Promise<void> {
  const ends = { source: toKind(tie.source), target: null };
  const types = addBetween(toTypeOptions(network, ends));
  // What is selected would be an end of it.
  await hand.press('Escape');
  await open(hand, 'j', 'New tie');
  await choose(hand, toTyped(ACTORS, isNamed(tie.source)), 'Tab');
  await choose(
    hand,
    toTyped(types, ({ value }) => value === tie.type),
    'Tab',
    'Tab',
  );
  const others = ACTORS.filter(({ label }) => label !== tie.source);
  await choose(hand, toTyped(others, isNamed(tie.target)));
  if (tie.third !== undefined) {
    const left = others.filter(({ label }) => label !== tie.target);
    await hand.press('Tab');
    await choose(hand, toTyped(left, isNamed(tie.third)));
  }
  if (tie.from) await writeDate(hand, 'From', tie.from);
  if (tie.to) await writeDate(hand, 'Until', tie.to);
  await writePlace(hand, 'New tie', carried, { paragraph: tie.paragraph, attribution: '' });
  await finish(hand, 'New tie');
}

/** The date is the text field of that name; the actor of that name is a list. */
async function writeDate(hand: Hand, label: string, date: string): Promise<void> {
  await hand.click((page) => form(page, 'New tie').getByRole('textbox', { name: label, exact: true }));
  await hand.type(date);
}

/** Adds a claim on which the tie rests that was added just before, and who denies it. */
export async function addClaim(
  hand: Hand,
  claim: (typeof EFFORT_NETWORK)['claims'][number],
  carried: Carried,
): Promise<void> {
  const { attribution, paragraph } = claim;
  await open(hand, 's', 'New claim');
  await hand.type(toStatement(claim));
  await writePlace(hand, 'New claim', carried, { paragraph, attribution });
  await finish(hand, 'New claim');
  for (const name of claim.deniedBy) {
    // The claim is selected after it is added; after a denial it is found in its details.
    if (name !== claim.deniedBy[0])
      await hand.click((page) => page.locator('[data-action="select-claim"]').first());
    await open(hand, 'Shift+S', 'New denial');
    await choose(hand, toTyped(ACTORS, isNamed(name)));
    await writePlace(hand, 'New denial', carried, { paragraph, attribution: '' });
    await finish(hand, 'New denial');
  }
}

/** Returns what a claim says, in the words of its tie. */
export function toStatement({ tie }: (typeof EFFORT_NETWORK)['claims'][number]): string {
  const about = EFFORT_NETWORK.ties[tie];
  return `${about?.source} ${about?.type.replaceAll('-', ' ')} ${about?.target}.`;
}
