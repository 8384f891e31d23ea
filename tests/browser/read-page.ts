import type { Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { eventually } from './eventually';
import { textOf, waitForReact } from './explorer-page';

/** A report in the manner of an agency, made up for these tests. */
export const REPORT = `U.S. envoy presses Beirut on border truce
By Rania Tabet
Cedar News Agency, October 29, 2024

BEIRUT — Dana Pruitt, the U.S. envoy, carried a draft to Hezbollah through parliament speaker Karim Haddad, a Western diplomat said.

Pruitt asked Joseph Sayegh, the caretaker prime minister of Lebanon, to declare a truce on his own, a senior Lebanese official said. Sayegh denied it, and Pruitt could not be reached.

Israel does not negotiate with Hezbollah. If Hezbollah attacked Israel, Iran would back the group, the diplomat said.
`;

/** Pastes a text into the page and has it read. */
export async function readReport(page: Page, text = REPORT): Promise<void> {
  const field = page.getByLabel('The text', { exact: true });
  await waitForReact(page, 'textarea');
  await field.fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('[data-card]').waitFor();
}

/** What is looked at: its kind, and its title. */
export type ShownCard = { readonly kind: string; readonly title: string };

export async function readCard(page: Page): Promise<ShownCard> {
  const card = page.locator('[data-card]');
  const title = await textOf(card.getByRole('heading', { level: 2 }));
  return { kind: (await card.getAttribute('data-card')) ?? '', title: title.trim() };
}

export async function readProgress(page: Page): Promise<string> {
  return textOf(page.locator('[data-progress]'));
}

/** Presses a key, and waits until the review has moved. */
export async function pressAndMove(page: Page, key: string): Promise<void> {
  const before = await readState(page, null);
  await page.keyboard.press(key);
  await readState(page, before);
}

/**
 * Returns all that a step may change, as one text, once there is a card and the text is another than before, and the page has drawn that.
 * The page is asked once, and watches itself: a review takes a hundred keys.
 */
function readState(page: Page, before: string | null): Promise<string> {
  return page.evaluate(async (known) => {
    const tell = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('|');
    const read = () => {
      const card = document.querySelector('[data-card]');
      if (!card?.querySelector('h2')) return null;
      const parts = ['[data-card] h2', '[data-told]', '[data-progress]', '[data-card] [aria-pressed="true"]'];
      return [card.getAttribute('data-card'), ...parts.map(tell)].join('|');
    };
    const isAwaited = (state: string | null) => state !== null && state !== known;
    if (!isAwaited(read()))
      await new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          if (isAwaited(read())) end(resolve);
        });
        const end = (act: () => void) => {
          observer.disconnect();
          clearTimeout(timer);
          act();
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`The review does not move on from: ${read()}`))),
          30_000,
        );
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    for (let frame = 0; known !== null && frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return read() ?? '';
  }, before);
}

/** Goes through all suggestions: `decide` says which key each is answered with. Returns how many keys it took. */
export async function reviewAll(page: Page, decide: (card: ShownCard) => string): Promise<number> {
  for (let keys = 0; keys < 300; keys += 1) {
    const card = await readCard(page);
    if (card.kind === 'none') return keys;
    await pressAndMove(page, decide(card));
  }
  throw new Error('The review does not come to its end.');
}

/** Returns the network that a page of a review has begun, as the server keeps it, once the server has all of it. */
export async function fetchReviewed(page: Page, isWhole: (network: Network) => boolean): Promise<Network> {
  const id = new URL(page.url()).searchParams.get('network') ?? '';
  return eventually(async () => {
    const response = await fetch(new URL(`/api/networks/${id}`, page.url()));
    const parsed = parseNetworkText(await response.text());
    if (!parsed.ok || !isWhole(parsed.value)) throw new Error('The network is not whole yet.');
    return parsed.value;
  });
}
