/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { parseNetworkText } from '@/lib/network/parse';
import { readText } from '@/lib/reading/read-text';
import { KNOWN_DIRECTORY } from './known-directory';
import { listSayings, listTies, readArticle } from './read-article';

/** The case that the project was born from, in our own words. */
const ARTICLE = `Envoy wanted a one-sided truce from Beirut, sources say, and all deny it
Nov 1, 2024

The U.S. envoy asked Lebanon last week to declare a ceasefire with Israel on its own, a senior Lebanese political source and a senior diplomat told reporters, in a bid to end the war between Israel and Iran-backed Hezbollah.

The sources said that U.S. envoy Amos Hochstein had conveyed the proposal to Lebanon's caretaker prime minister, Najib Mikati. Mikati's office denied in a statement that Washington had asked for a unilateral ceasefire. Hochstein also denied it. A U.S. official called the report false.

Those who negotiate with Hezbollah do so through Nabih Berri, the speaker of Lebanon's parliament and an ally of the group. Hochstein has spoken with Hezbollah through Berri, the diplomat said.

Hochstein and White House envoy Brett McGurk were in Israel on Thursday to see Benjamin Netanyahu, but did not continue on to Lebanon. Lebanon's armed forces are not involved in the fighting. If Hezbollah attacked Israel again, Iran would back it, the diplomat said.
`;

const reading = readArticle(ARTICLE);

describe('readText, of the case that the project was born from', () => {
  it('finds who speaks, who denies, and what', () => {
    const request = 'U.S. envoy asked Lebanon last week to declare a ceasefire with Israel on its own';
    expect(listSayings(reading).slice(0, 6)).toEqual([
      `a-senior-lebanese-political-source asserts: The ${request}`,
      `a-senior-diplomat asserts: The ${request}`,
      expect.stringMatching(/^the-sources asserts: U\.S\. envoy Amos Hochstein had conveyed/),
      `najib-mikatis-office denies: The ${request}`,
      `amos-hochstein denies: The ${request}`,
      `a-u-s-official denies: The ${request}`,
    ]);
  });

  it('rests the contested tie on its claim', () => {
    const [claim] = reading.claims;
    const ties = reading.relationships.filter(({ id }) => claim?.relationships.includes(id));
    expect(ties).toContainEqual(expect.objectContaining({ type: 'asks', target: 'lebanon' }));
  });

  it('finds the go-between, and what is so', () => {
    expect(listTies(reading)).toEqual(
      expect.arrayContaining([
        'israel opposes hezbollah (fact)',
        'iran backs hezbollah (fact)',
        'amos-hochstein talks-to najib-mikati (fact)',
        'najib-mikati leads lebanon (fact)',
        'amos-hochstein mediates-via nabih-berri / hezbollah (fact)',
      ]),
    );
  });

  it('says what the document is', () => {
    expect(reading.document).toMatchObject({ published: '2024-11-01', authors: [], publisher: '' });
    expect(reading.document.title).toMatch(/^Envoy wanted/);
  });

  it('knows the actors of a network by their names and aliases, before those of the directory', () => {
    const parsed = parseNetworkText(readFileSync('data/lebanon-ceasefire-2024.json', 'utf8'));
    const network = parsed.ok ? parsed.value : null;
    const { actors } = readText(ARTICLE, { directory: KNOWN_DIRECTORY, network });
    const known = Object.fromEntries(actors.map((actor) => [actor.name, actor.known]));
    expect(known).toMatchObject({
      'Amos Hochstein': { from: 'network', actor: 'amos-hochstein' },
      'Mikati’s office': { from: 'network', actor: 'mikatis-office' },
      Lebanon: { from: 'network', actor: 'lebanon' },
    });
    expect(actors.filter(({ name }) => name === 'Hezbollah')).toHaveLength(1);
  });
});
