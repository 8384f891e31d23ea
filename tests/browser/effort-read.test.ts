import type { Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
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

/** What a reader of the article would not accept of what was read: a tie that it does not say, and an envoy without who sent them. */
const WRONG = /^Israel backs Hezbollah$|is an envoy to (?!.*on behalf of)/;

function isNamed(network: Network, id: string | null, name: string): boolean {
  const actor = network.actors.find((each) => each.id === id);
  const names = actor ? [actor.name, ...actor.aliases] : [];
  return names.some((each) => each.replaceAll('’', "'").endsWith(name));
}

/** Returns the ties that are wanted and not there, by their types and ends. */
function listMissing(network: Network) {
  return EFFORT_NETWORK.ties.filter(({ type, source, target, third }) => {
    const isSymmetric = TYPES.get(type)?.symmetric === true;
    const joins = (tie: Network['relationships'][number], from: string, to: string) =>
      isNamed(network, tie.source, from) && isNamed(network, tie.target, to);
    return !network.relationships.some(
      (tie) =>
        tie.type === type &&
        (joins(tie, source, target) || (isSymmetric && joins(tie, target, source))) &&
        (third === undefined || isNamed(network, tie.toward ?? tie.onBehalfOf, third)),
    );
  });
}

/** Returns the actors that are wanted and not there. */
function listMissingActors(network: Network) {
  return EFFORT_NETWORK.actors.filter(
    ({ name }) => !network.actors.some(({ id }) => isNamed(network, id, name)),
  );
}

describe('the effort of an article', () => {
  it('is, by paste and review, less than 15 % of what forms take', async () => {
    const page = await browser.open('/read');
    await readReport(page, EFFORT_ARTICLE);
    const typist = new Typist(page);
    // The paste, and the press that has it read.
    typist.count += 2;
    const decide = ({ kind, title }: ShownCard) => (kind === 'uncovered' || WRONG.test(title) ? 'r' : 'a');
    await pressAndMove(page, 'Shift+A');
    typist.count += 1 + (await reviewAll(page, decide));
    const reviewed = typist.count;
    const first = await fetchReviewed(page, ({ claims }) => claims.length > 2);
    const read = EFFORT_NETWORK.ties.length - listMissing(first).length;

    for (const { name, kind } of listMissingActors(first)) {
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
    expect(listMissingActors(network)).toEqual([]);
    console.info(
      `Paste and review: ${typist.count} keys and clicks (${Math.round((100 * typist.count) / BY_FORMS)} % of ${BY_FORMS}); ` +
        `${reviewed} for the review, which gave ${read} of ${EFFORT_NETWORK.ties.length} ties, ${network.claims.length} claims and ` +
        `${network.relationships.filter(({ type }) => type === 'denies').length} denials.`,
    );
    expect(typist.count).toBeLessThan(AIM * BY_FORMS);
    await eventually(async () => expect((await readCard(page)).kind).toBe('none'));
  });
});
