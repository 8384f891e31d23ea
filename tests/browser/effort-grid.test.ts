import type { Page } from 'playwright-core';
import { parseNetworkText } from '@/lib/network/parse';
import { startBrowser, toAddress } from './browser';
import { waitUntilSaved } from './edit-page';
import { addActor, addClaim, addDocument, addTie, type Carried } from './effort-forms';
import { waitForMap } from './explorer-page';
import { EFFORT_NETWORK } from './fixtures/effort-article';
import { describeNetwork, describeWanted } from './fixtures/effort-network';
import { countTyped, EFFORT_SHEETS } from './fixtures/effort-sheets';
import { Hand } from './hand';
import { pasteInto } from './paste-into';
import { shareServer } from './shared-server';

const server = shareServer();
const browser = startBrowser();

const { actors, ties, claims } = EFFORT_NETWORK;
/** What the article took before, typed into forms: a form for each thing, and one more for each piece of evidence. */
const BEFORE = 4_490;
const DOCUMENT_ID = 'levant-wire-2024-11-01';
/** To choose what is worked from: its control in the top bar, and the document. */
const CLICKS_TO_WORK_FROM = 2;

async function keep(fields: object): Promise<string> {
  const id = server.newId();
  const response = await fetch(toAddress('/api/networks'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.url() },
    body: JSON.stringify({ format: 'backchannel/1', id, title: 'An article', ...fields }),
  });
  expect(response.status).toBe(201);
  return id;
}

async function read(id: string) {
  const parsed = parseNetworkText(await (await fetch(toAddress(`/api/networks/${id}`))).text());
  if (!parsed.ok) throw new Error('The server keeps a network that is not in order.');
  return describeNetwork(parsed.value);
}

/** All that the forms take, in the order in which the article tells it. */
async function fillForms(hand: Hand, isDone: (place: number) => boolean): Promise<void> {
  const carried: Carried = { paragraph: 0, attribution: '' };
  for (const [place, tie] of ties.entries()) {
    if (!isDone(place)) continue;
    await addTie(hand, tie, carried);
    const claim = claims.find((each) => each.tie === place);
    if (claim) await addClaim(hand, claim, carried);
  }
}

const places = [0, 2, 3, 12];

describe('the article, built by hand', () => {
  /**
   * The scripts of all forms are counted, and one of each sort is typed in the browser: a document, an actor of each kind, a tie, one
   * with each third role, one with a date, a claim and both of its denials. What they come to is a part of what the article says.
   */
  it('takes less than two fifths of what it took, by forms that take evidence with the thing', async () => {
    const lasts = ['person', 'group', 'state'].flatMap(
      (kind) => actors.findLast((actor) => actor.kind === kind) ?? [],
    );
    const others = actors.filter((actor) => !lasts.includes(actor));
    const id = await keep({ actors: others.map((actor, at) => ({ id: `actor-${at}`, ...actor })) });
    const page = await openWorking(id);
    const hand = new Hand(page);
    await addDocument(hand);
    for (const actor of lasts) await addActor(hand, actor);
    await page.keyboard.press('Escape');
    await fillForms(hand, (place) => places.includes(place));
    await waitUntilSaved(page);
    const [built, wanted] = [await read(id), describeWanted(EFFORT_NETWORK)];
    expect(built.documents).toEqual(wanted.documents);
    expect(built.actors).toEqual(wanted.actors);
    expect(built.ties).toHaveLength(places.length);
    expect(wanted.ties).toEqual(expect.arrayContaining([...built.ties]));
    expect(built.claims).toHaveLength(1);
    expect(wanted.claims).toEqual(expect.arrayContaining([...built.claims]));

    const whole = new Hand(null);
    await addDocument(whole);
    for (const actor of actors) await addActor(whole, actor);
    await fillForms(whole, () => true);
    const clicks = whole.clicks + CLICKS_TO_WORK_FROM;
    expect({ keys: whole.keys, clicks }).toEqual(FORMS);
    expect(whole.keys + clicks).toBeLessThan(BEFORE * 0.4);
  });

  it('takes a few keys of a page where it stands in a spreadsheet', async () => {
    const id = await keep({});
    const page = await browser.open(`/networks/${id}?lens=all`);
    await waitForMap(page);
    const hand = new Hand(page);
    await hand.press('t');
    for (const { grid, rows } of EFFORT_SHEETS) {
      await hand.click(() => page.getByRole('tab', { name: new RegExp(`^${grid}`) }));
      await hand.click(() => page.getByRole('button', { name: 'Paste rows from a spreadsheet' }));
      // Ctrl and V, as a browser gives a page what a spreadsheet has copied.
      hand.keys += 2;
      const text = rows.map((cells) => cells.join('\t')).join('\n');
      await pasteInto(page.getByLabel('Rows of a spreadsheet'), text);
      const entered = page.getByRole('dialog', { name: /^Paste / });
      await hand.click(() => entered.getByRole('button', { name: /^Add / }));
      await entered.waitFor({ state: 'detached' });
    }
    await waitUntilSaved(page);
    expect(await read(id)).toEqual(describeWanted(EFFORT_NETWORK));
    const typed = EFFORT_SHEETS.reduce((sum, { rows }) => sum + countTyped(rows), 0);
    expect({ keys: hand.keys, clicks: hand.clicks, typed }).toEqual(SHEETS);
    expect(hand.keys + hand.clicks + typed).toBeLessThan(BEFORE * 0.5);
  });
});

/** As the pages of docs/ have them. */
const FORMS = { keys: 1_424, clicks: 20 };
const SHEETS = { keys: 9, clicks: 12, typed: 2_183 };

/** Opens a network in which the document is worked from as soon as it is there, as the top bar has it. */
async function openWorking(id: string): Promise<Page> {
  const page = await browser.open('/icon.svg');
  const source = { document: DOCUMENT_ID, speaker: null, attribution: '', date: '2024-11-01', locator: '' };
  await page.evaluate(([key, value]) => window.localStorage.setItem(key, value), [
    `backchannel-working-source ${id}`,
    JSON.stringify(source),
  ] as const);
  await page.goto(`/networks/${id}?lens=all`);
  await waitForMap(page);
  return page;
}
