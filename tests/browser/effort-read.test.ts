import type { Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import { toTieSentence } from '@/lib/network/tie-sentence';
import { collectTypes } from '@/lib/network/types-of';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { EFFORT_ARTICLE, EFFORT_NETWORK } from './fixtures/effort-article';
import { fetchReviewed, pressAndMove, readCard, readReport, reviewAll, type ShownCard } from './read-page';
import { shareServer } from './shared-server';

const browser = startBrowser();
shareServer();

/** Keys and clicks that the same article takes in forms. */
const BY_FORMS = 4_490;
/** Paste and review may take so much of that. */
const AIM = 0.15;

const TYPES = collectTypes({ relationshipTypes: [] });

/** What a person types, counted. */
class Typist {
  count = 0;
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async type(label: string, words: string): Promise<void> {
    this.count += words.length;
    await this.page.getByRole('combobox', { name: label, exact: true }).fill(words);
    await this.press('Enter');
  }
}

function fold(name: string): string {
  return name.replaceAll('’', "'");
}

/** Returns the ties that are wanted and not there, by their types and ends. */
function listMissing(network: Network) {
  const names = new Map(network.actors.map(({ id, name }) => [id, fold(name)]));
  const isNamed = (id: string | null, name: string) => (names.get(id ?? '') ?? '').endsWith(name);
  return EFFORT_NETWORK.ties.filter(({ type, source, target, third }) => {
    const isSymmetric = TYPES.get(type)?.symmetric === true;
    return !network.relationships.some(
      (tie) =>
        tie.type === type &&
        ((isNamed(tie.source, source) && isNamed(tie.target, target)) ||
          (isSymmetric && isNamed(tie.source, target) && isNamed(tie.target, source))) &&
        (third === undefined || isNamed(tie.toward ?? tie.onBehalfOf, third)),
    );
  });
}

describe('the effort of an article', () => {
  it('is, by paste and review, less than 15 % of what forms take', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('/read', process.env.BACKCHANNEL_URL).href);
    await readReport(page, EFFORT_ARTICLE);
    const typist = new Typist(page);
    // The paste, and the press that has it read.
    typist.count += 2;
    const wanted = new Set(EFFORT_NETWORK.ties.map(toSentence));
    const decide = ({ kind, title }: ShownCard) =>
      kind === 'uncovered' || (kind === 'tie' && !isWanted(title, wanted)) ? 'r' : 'a';
    await pressAndMove(page, 'Shift+A');
    typist.count += 1 + (await reviewAll(page, decide));
    const reviewed = typist.count;
    const first = await fetchReviewed(page, ({ claims }) => claims.length > 2);
    const read = EFFORT_NETWORK.ties.length - listMissing(first).length;

    const has = new Set(first.actors.map(({ name }) => fold(name)));
    for (const { name, kind } of EFFORT_NETWORK.actors) {
      if ([...has].some((each) => each.endsWith(name))) continue;
      await typist.press('w');
      typist.count += name.length;
      await page.getByRole('form', { name: 'Add an actor' }).getByLabel('Name').fill(name);
      if (kind !== 'person') {
        typist.count += 1;
        await page.getByRole('form', { name: 'Add an actor' }).getByText(kind, { exact: false }).click();
      }
      typist.count += 1;
      await page.getByRole('button', { name: 'Add the actor' }).click();
      await page.getByRole('form', { name: 'Add an actor' }).waitFor({ state: 'detached' });
    }
    for (const { type, source, target, third } of listMissing(first)) {
      await typist.press('n');
      await typist.type('From', source);
      await typist.type('Type', TYPES.get(type)?.label ?? type);
      await typist.type('To', target);
      const label = TYPES.get(type)?.third?.label;
      if (third !== undefined && label !== undefined) await typist.type(`Third actor: ${label}`, third);
      typist.count += 1;
      await page.getByRole('button', { name: 'Add the tie' }).click();
      await page.getByRole('form', { name: 'Add a tie' }).waitFor({ state: 'detached' });
    }
    const network = await fetchReviewed(page, (now) => listMissing(now).length === 0);
    expect(
      EFFORT_NETWORK.actors.filter(
        ({ name }) => !network.actors.some((actor) => fold(actor.name).endsWith(name)),
      ),
    ).toEqual([]);
    console.info(
      `Paste and review: ${typist.count} keys and clicks (${Math.round((100 * typist.count) / BY_FORMS)} % of ${BY_FORMS}); ` +
        `${reviewed} for the review, which gave ${read} of ${EFFORT_NETWORK.ties.length} ties, ${network.claims.length} claims and ` +
        `${network.relationships.filter(({ type }) => type === 'denies').length} denials.`,
    );
    expect(typist.count).toBeLessThan(AIM * BY_FORMS);
    await eventually(async () => expect((await readCard(page)).kind).toBe('none'));
  });
});

function toSentence({ type, source, target, third }: (typeof EFFORT_NETWORK)['ties'][number]): string {
  const known = TYPES.get(type);
  const kinds = new Map(EFFORT_NETWORK.actors.map(({ name, kind }) => [name, kind]));
  const toActor = (name: string) => ({ name, kind: kinds.get(name) ?? 'person' });
  if (!known) return '';
  return toTieSentence({
    type: known,
    source: toActor(source),
    target: toActor(target),
    third: third === undefined ? null : toActor(third),
    claim: null,
  });
}

/** A symmetric tie may be read from its other end. */
function isWanted(title: string, wanted: ReadonlySet<string>): boolean {
  const words = fold(title);
  return wanted.has(words) || [...wanted].some((sentence) => isSame(words, sentence));
}

function isSame(one: string, other: string): boolean {
  const toWords = (sentence: string) =>
    sentence
      .toLowerCase()
      .replace(/\bthe\b/g, '')
      .split(/\s+/)
      .toSorted()
      .join(' ');
  return toWords(one) === toWords(other);
}
