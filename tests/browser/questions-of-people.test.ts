import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { DERRY, details, LEBANON, OSLO, textOf } from './explorer-page';
import { createStayingOpener } from './left-page';
import { openTab, panel, readChannels } from './questions-panel';

// Each test opens the bare address and uses what a person can see who does not know the tool.
const browser = startBrowser();
const open = createStayingOpener(browser);

const finding = (page: Page) => page.getByRole('region', { name: 'Finding' });

/** Returns who is on a channel that is told, from top to bottom. */
async function readRoute(page: Page): Promise<readonly string[]> {
  return panel(page).locator('ol ol > li > span a, ol ol > li > span button').allInnerTexts();
}

/** Returns who was at the meeting whose details are read, by role: "Hosts: Terje Rød-Larsen, Mona Juul". */
async function readSeats(page: Page): Promise<readonly string[]> {
  const roles = await details(page).locator('dt').allInnerTexts();
  const names = await details(page).locator('dd').allInnerTexts();
  return roles.map((role, at) => `${role}: ${names[at]}`);
}

/** Returns who speaks in a column of the evidence. */
async function readSpeakers(page: Page, column: 'Who says so' | 'Who denies it'): Promise<readonly string[]> {
  const said = details(page).getByRole('region', { name: column });
  await said.waitFor();
  return said.locator('article p:first-child').allInnerTexts();
}

/** Moves the focus on by Tab, as far as to what has these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (words.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${words}.`);
}

describe('a person who asks who can reach Hezbollah', () => {
  it('reads it in the first sentence, and step by step under Channels', async () => {
    const page = await open(LEBANON);
    expect(await textOf(finding(page))).toContain(
      'The United States reaches Hezbollah through Amos Hochstein and Nabih Berri.',
    );
    await openTab(page, 'Channels');
    await panel(page).getByText('Or ask between the two sides that this network is about:').waitFor();
    await panel(page).getByRole('button', { name: 'From United States to Hezbollah' }).click();
    await panel(page).getByRole('heading', { name: 'The only channel' }).waitFor();
    expect(await readRoute(page)).toEqual(['United States', 'Amos Hochstein', 'Nabih Berri', 'Hezbollah']);
    await panel(page).getByText('Speaker of Lebanon’s parliament').waitFor();
    await panel(page).getByText('Amos Hochstein reaches Hezbollah through Nabih Berri').first().waitFor();
  });

  it('reads whoever is in touch with Hezbollah, and backs it, in what a click on its name tells', async () => {
    const page = await open(LEBANON);
    await finding(page).getByRole('link', { name: 'Hezbollah' }).click();
    await details(page).getByRole('heading', { name: 'Hezbollah', level: 2 }).waitFor();
    for (const tie of [
      'Amos Hochstein reaches Hezbollah through Nabih Berri',
      'Nabih Berri is an ally of Hezbollah',
      'Iran backs Hezbollah',
      'Hamas is an ally of Hezbollah',
    ])
      await details(page).getByRole('button', { name: tie }).waitFor();
  });
});

describe('a person who asks what is denied about the ceasefire, and by whom', () => {
  it('reads it under the first sentence, and both sides of it after a click on the claim', async () => {
    const page = await open(LEBANON);
    expect(await textOf(finding(page))).toContain(
      'Three deny that the United States, through Hochstein, asked Mikati this week to declare a unilateral ceasefire: ' +
        'Amos Hochstein, Mikati’s office and the United States.',
    );
    await finding(page)
      .getByRole('link', { name: /asked Mikati this week/ })
      .click();
    expect(await readSpeakers(page, 'Who denies it')).toEqual([
      'Amos Hochstein',
      'Mikati’s office',
      'United States',
    ]);
    expect(await readSpeakers(page, 'Who says so')).toEqual([
      'a senior Lebanese political source',
      'a senior diplomat',
    ]);
  });

  it('gets there by the keyboard alone', async () => {
    const page = await open(LEBANON);
    await tabTo(page, /asked Mikati this week/);
    await page.keyboard.press('Enter');
    await details(page)
      .getByText('Denied 3 times: by Amos Hochstein, by Mikati’s office and by the United States.')
      .waitFor();
  });
});

describe('a person who asks which rounds there were at Oslo, and through whom', () => {
  it('reads the mediator in the first sentence, and the rounds with their hosts beside the map', async () => {
    const page = await open(OSLO);
    expect(await textOf(finding(page))).toContain('Of these, Terje Rød-Larsen serves neither side.');
    await details(page).getByRole('heading', { name: 'Who met' }).waitFor();
    const rounds = await details(page)
      .getByRole('button', { name: /\d participants/ })
      .allInnerTexts();
    const hosts = 'hosted by Terje Rød-Larsen and Mona Juul';
    expect(rounds.map((round) => round.replace(/\n+/g, ' · '))).toEqual([
      'First meeting in London · 4 December 1992 · London · 2 participants',
      `First round at Sarpsborg · 20 January 1993 to 22 January 1993 · Sarpsborg, Norway · 7 participants, ${hosts}`,
      `Second round at Sarpsborg · February 1993 · Sarpsborg, Norway · 7 participants, ${hosts}`,
      `Third round at Sarpsborg · March 1993 · Sarpsborg, Norway · 6 participants, ${hosts}`,
      `Last round before officials · April 1993 to May 1993 · Oslo · 6 participants, ${hosts}`,
      `First round with an official · May 1993 · Oslo · 7 participants, ${hosts}`,
      `Round with the lawyer · June 1993 · Oslo · 8 participants, ${hosts}`,
      `Round at Gressheim · July 1993 · Gressheim, Norway · 8 participants, ${hosts}`,
      `Rounds at Halvorsbøle · July 1993 · Halvorsbøle, Norway · 8 participants, ${hosts}`,
      'Initialling in Oslo · 19 August 1993 to 20 August 1993 · Oslo · 11 participants, ' +
        'hosted by Johan Jørgen Holst, Terje Rød-Larsen and Mona Juul',
      'The text is shown to Washington · 27 August 1993 · California · 3 participants',
      'Signing in Washington · 13 September 1993 · Washington · 5 participants',
    ]);
  });

  it('reads who came before officials joined and after, from one round to the next', async () => {
    const page = await open(OSLO);
    await details(page).getByRole('button', { name: 'Last round before officials' }).click();
    await details(page).getByRole('heading', { name: 'Last round before officials' }).waitFor();
    expect(await readSeats(page)).toEqual([
      'Hosts: Terje Rød-Larsen, Mona Juul',
      'Parties: Yair Hirschfeld, Ron Pundak, Ahmed Qurei, Hassan Asfour',
    ]);
    await details(page).getByText('The Palestinians asked for officials on the other side.').waitFor();
    await details(page).getByRole('heading', { name: 'Before and after' }).waitFor();
    await details(page).getByRole('button', { name: 'First round with an official' }).click();
    await details(page).getByRole('heading', { name: 'First round with an official' }).waitFor();
    expect(await readSeats(page)).toEqual([
      'Hosts: Terje Rød-Larsen, Mona Juul',
      'Parties: Uri Savir, Yair Hirschfeld, Ron Pundak, Ahmed Qurei, Hassan Asfour',
    ]);
    await details(page).getByText('The talks became official.').waitFor();
  });

  it('reads through whom messages went before May 1993 and from then on, with their dates', async () => {
    const page = await open(OSLO);
    await finding(page).getByRole('link', { name: 'Ahmed Qurei' }).click();
    await details(page).getByRole('heading', { name: 'Ahmed Qurei', level: 2 }).waitFor();
    const reached = details(page).getByRole('button', { name: /reaches Ahmed Qurei through/ });
    expect((await reached.allInnerTexts()).map((tie) => tie.replace(/\n+/g, ' · ')).sort()).toEqual([
      'Uri Savir reaches Ahmed Qurei through Terje Rød-Larsen · Corroborated · May 1993 – August 1993',
      'Yair Hirschfeld reaches Ahmed Qurei through Terje Rød-Larsen · Reported · January 1993 – May 1993',
      'Yossi Beilin reaches Ahmed Qurei through Ron Pundak · Corroborated · January 1993 – May 1993',
      'Yossi Beilin reaches Ahmed Qurei through Yair Hirschfeld · Corroborated · January 1993 – May 1993',
    ]);
  });

  it('sees the ways change hands when the end of time is moved to before May', async () => {
    const page = await open(OSLO);
    await openTab(page, 'Channels');
    await panel(page).getByRole('button', { name: 'From Israel to PLO' }).click();
    expect((await readChannels(page)).some((path) => path.includes('Uri Savir'))).toBe(true);
    const end = page.getByRole('slider', { name: /^To: / });
    await end.focus();
    for (let i = 0; i < 20; i++) {
      if ((await end.getAttribute('aria-label')) === 'To: April 1993') break;
      await page.keyboard.press('ArrowLeft');
    }
    await page.getByText('April 1993', { exact: true }).last().waitFor();
    await eventually(async () =>
      expect((await readChannels(page)).some((path) => path.includes('Uri Savir'))).toBe(false),
    );
  });
});

describe('a person who asks who carried messages between London and the IRA', () => {
  it('reads it in the first sentence, and all whom the go-between served after a click on his name', async () => {
    const page = await open(DERRY);
    expect(await textOf(finding(page))).toContain(
      'The United Kingdom reaches the IRA through Michael Oatley and Brendan Duddy, from 1990 to 1991.',
    );
    await finding(page).getByRole('link', { name: 'Brendan Duddy' }).click();
    await details(page).getByText('Businessman in Derry, go-between').waitFor();
    const carried = details(page).getByRole('button', { name: /through Brendan Duddy/ });
    expect((await carried.allInnerTexts()).map((tie) => tie.replace(/\n+/g, ' · '))).toEqual([
      'The IRA reaches the United Kingdom through Brendan Duddy · Contested · February 1993',
      'Robert McLarnon reaches the IRA through Brendan Duddy · Reported · 1991 – 1993',
      'Martin McGuinness reaches Robert McLarnon through Brendan Duddy · Corroborated · 1991 – 1993',
      'Michael Oatley reaches the IRA through Brendan Duddy · Reported · 1990 – 1991',
    ]);
  });

  it('sees the way of the second envoy among those with the same go-between, also on the map', async () => {
    const page = await open(DERRY);
    await openTab(page, 'Channels');
    await panel(page).getByRole('button', { name: 'From United Kingdom to IRA' }).click();
    await panel(page).getByText('2 others with the same go-betweens').click();
    const second = panel(page)
      .getByRole('button', { name: /Robert McLarnon → Brendan Duddy → IRA/ })
      .first();
    await second.click();
    await eventually(async () => expect(await second.getAttribute('aria-pressed')).toBe('true'));
  });
});

describe('a person who asks who denied what was said of the Derry link', () => {
  it('reads the message and its deniers under the first sentence, and the other denied claim beside the map', async () => {
    const page = await open(DERRY);
    expect(await textOf(finding(page))).toContain(
      'Two deny that in February 1993 the leadership of the IRA sent the British government word that the conflict was over, ' +
        'and asked for advice on how to end it: Martin McGuinness and Sinn Féin.',
    );
    await finding(page)
      .getByRole('link', { name: /the conflict was over/ })
      .click();
    expect(await readSpeakers(page, 'Who denies it')).toEqual(['Martin McGuinness', 'Sinn Féin']);
    await page.goBack();
    await details(page).getByText('2 documents say so; 1 denies it.').waitFor();
    await details(page)
      .getByRole('button', { name: /The British government was in secret talks/ })
      .click();
    expect(await readSpeakers(page, 'Who denies it')).toEqual(['John Major']);
  });
});
