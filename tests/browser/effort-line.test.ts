import type { Network } from '@/lib/network/network';
import { startBrowser } from './browser';
import { waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { EFFORT_NETWORK } from './fixtures/effort-article';
import { EFFORT_LINES } from './fixtures/effort-lines';
import { describeNetwork, describeWanted } from './fixtures/effort-network';
import { typeText } from './hand';
import { createIds, shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();
const newId = createIds('effort');

/** What the same article took by forms alone, before there was a line. */
const BY_FORMS = 4_490;

describe('the effort of the article by lines', () => {
  it('is at most 35 % of the keystrokes of the forms, without a click', async () => {
    const id = newId();
    const url = server.url();
    const response = await fetch(`${url}/api/networks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ format: 'backchannel/1', id, title: 'The article' }),
    });
    expect(response.status).toBe(201);
    const page = await browser.open(`/networks/${id}`);
    await waitForMap(page);
    let keystrokes = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      keystrokes += 1;
    };
    await press(';');
    const field = page.getByRole('combobox', { name: 'One line' });
    await eventually(async () =>
      expect(await field.evaluate((each) => each === document.activeElement)).toBe(true),
    );
    for (const [index, line] of EFFORT_LINES.entries()) {
      for (const part of line.split(/(⇥)/u)) {
        if (part === '⇥') {
          await page.getByRole('option').first().waitFor();
          await press('Tab');
        } else {
          // The first line is typed key by key.
          if (index === 0) await page.keyboard.type(part);
          else await typeText(page, part);
          keystrokes += part.length;
        }
      }
      await press('Enter');
      await eventually(async () => expect(await field.inputValue()).toBe(''));
      // Of the first line the rest follows: the document that is worked from.
      if (index === 0) await page.getByText('Working from: Levant Wire').waitFor();
    }
    await waitUntilSaved(page);
    const kept = await eventually(async () => {
      const network = (await (await fetch(`${url}/api/networks/${id}`)).json()) as Network;
      expect(network.relationships.length).toBe(31);
      return network;
    });
    expect(describeNetwork(toWhole(kept))).toEqual(describeWanted(EFFORT_NETWORK));
    expect({ keystrokes, share: Math.round((100 * keystrokes) / BY_FORMS) }).toEqual(EFFORT);
  });
});

/** Keystrokes, and their share in per cent, as `docs/from-an-article.md` tells them. */
const EFFORT = { keystrokes: 1_080, share: 24 };

/** The server leaves out what the format fills in. */
function toWhole(network: Network): Network {
  return {
    ...network,
    relationshipTypes: network.relationshipTypes ?? [],
    claims: network.claims.map((claim) => ({
      ...claim,
      relationships: claim.relationships ?? [],
      evidence: claim.evidence ?? [],
    })),
    relationships: network.relationships.map((tie) => ({
      ...tie,
      from: tie.from ?? null,
      to: tie.to ?? null,
      toward: tie.toward ?? null,
      onBehalfOf: tie.onBehalfOf ?? null,
      evidence: (tie.evidence ?? []).map((item) => ({
        ...item,
        locator: item.locator ?? '',
        attribution: item.attribution ?? '',
      })),
    })),
  };
}
