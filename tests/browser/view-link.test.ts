import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import {
  clickOnMap,
  createOpener,
  details,
  filters,
  LEBANON,
  OSLO,
  textOf,
  waitForMap,
} from './explorer-page';
import { chooseLens, facet } from './filter-panel';
import { createStayingPage } from './left-page';

const browser = startBrowser();

const open = createOpener(browser);
const staying = createStayingPage(browser);

const query = (page: Page) => new URL(page.url()).search;

/** Everything of a view that a person can tell from another: what is drawn where, marked how, told in which words. */
async function readView(page: Page) {
  // The first selection brings what tells of it along.
  await details(page).getByLabel('Loading').waitFor({ state: 'detached' });
  const { zoom, ...map } = await readMap(page);
  const inputs = filters(page).getByRole('checkbox').or(filters(page).getByRole('switch'));
  return {
    map,
    sentence: await textOf(page.getByRole('main').locator('p').first()),
    details: await textOf(details(page)),
    boxes: await inputs.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
    chosen: await page
      .getByRole('radio', { checked: true })
      .evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value)),
    time: await page
      .getByRole('region', { name: 'Time' })
      .getByRole('slider')
      .evaluateAll((ends) => ends.map((end) => end.getAttribute('aria-label'))),
  };
}

/** Actors stay where they are until another layout is computed. */
async function rearrange(page: Page, act: () => Promise<unknown>): Promise<void> {
  const { positions } = await readMap(page);
  await act();
  await eventually(async () => expect((await readMap(page)).positions).not.toEqual(positions));
}

/** The view once nothing glides any more. */
async function readSettledView(page: Page) {
  return eventually(async () => {
    const view = await readView(page);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await readView(page)).toEqual(view);
    return view;
  });
}

const CHOICES: readonly { what: string; choose: (page: Page) => Promise<unknown>; link: string }[] = [
  { what: 'a lens', choose: (page) => chooseLens(page, 'Claims and denials'), link: '?lens=contested' },
  {
    what: 'a type left out',
    choose: (page) =>
      facet(page, 'Relationship types').getByRole('button', { name: 'Only: Mediations' }).click(),
    link: '?types=mediates-via',
  },
  {
    what: 'a kind left out',
    choose: (page) => facet(page, 'Actors').getByRole('checkbox', { name: 'States' }).uncheck(),
    link: '?kinds=person,group',
  },
  {
    what: 'a standing',
    choose: (page) =>
      facet(page, 'How well sourced').getByRole('button', { name: 'Only: Contested' }).click(),
    link: '?standings=contested',
  },
  {
    what: 'a document left out',
    choose: async (page) => {
      await facet(page, 'Documents').getByRole('switch').first().focus();
      await page.keyboard.press('Space');
    },
    link: '?without=reuters-2024-11-01',
  },
  {
    what: 'a time',
    choose: async (page) => {
      await page.getByRole('region', { name: 'Time' }).getByRole('slider').first().focus();
      await page.keyboard.press('ArrowRight');
    },
    link: '?since=2023-10-02',
  },
  {
    what: 'a neighbourhood',
    choose: async (page) => {
      const { x, y } = await findOnMap(page, 'nabih-berri');
      await page.mouse.dblclick(x, y);
    },
    link: '?focus=nabih-berri&select=nabih-berri',
  },
  {
    what: 'a text',
    choose: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill('بري');
      await page.getByRole('option', { name: /^Keep only/ }).click();
    },
    link: `?q=${encodeURIComponent('بري')}`,
  },
  {
    what: 'a layout',
    choose: (page) =>
      rearrange(page, () =>
        page.getByRole('radiogroup', { name: 'Layout' }).getByText('Left to right').click(),
      ),
    link: '?layout=layered',
  },
  { what: 'an actor', choose: (page) => clickOnMap(page, 'hezbollah'), link: '?select=hezbollah' },
  {
    what: 'a tie',
    choose: (page) => clickOnMap(page, 'mcgurk-envoy-to-israel'),
    link: '?ties=mcgurk-envoy-to-israel',
  },
  {
    what: 'a claim',
    choose: (page) =>
      details(page)
        .getByRole('button', { name: /60 days/ })
        .click(),
    link: '?claim=sixty-day-ceasefire',
  },
];

describe('the address of a view', () => {
  it('says nothing of a network as it opens', async () => {
    const page = await staying.open();
    await chooseLens(page, 'All');
    await eventually(async () => expect(query(page)).toBe('?lens=all'));
    await chooseLens(page, 'Mediation channels');
    await eventually(async () => expect(query(page)).toBe(''));
    await staying.leave(page);
  });

  it.each(CHOICES)('holds $what, and loading it again gives the same view', async ({ choose, link }) => {
    const page = await staying.open();
    const unchosen = await readView(page);
    await choose(page);
    await eventually(async () => expect(query(page)).toBe(link));
    await eventually(async () => expect(await readView(page)).not.toEqual(unchosen));
    const chosen = await readSettledView(page);
    await page.reload();
    await waitForMap(page);
    await eventually(async () => expect(await readView(page)).toEqual(chosen));
    expect(query(page)).toBe(link);
    await staying.leave(page);
  });

  it('holds sides by country, with the names that the server has drawn', async () => {
    // An error of React, which finds other names than those, fails the test.
    const page = await open(`${OSLO}?lens=all&group=country`);
    const names = (await readMap(page)).actors;
    expect(names.length).toBeGreaterThan(0);
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain('Palestinian Territories');
  });

  it('gives the same view to somebody else', async () => {
    const link =
      `${LEBANON}?lens=all&types=envoy-to,mediates-via,backs,asks&standings=contested,reported` +
      `&since=2023-11&until=2024-10-31&focus=amos-hochstein&hops=2&layout=circle&select=nabih-berri,hezbollah&ties=hochstein-via-berri`;
    const mine = await open(link);
    const view = await readView(mine);
    expect(view.map.selected).toEqual(['hezbollah', 'hochstein-via-berri', 'nabih-berri']);
    expect(view.map.focused).toEqual(['amos-hochstein']);
    expect(view.sentence).toContain(
      'All ties, only 4 of 11 types, only contested or reported, from November 2023',
    );
    expect(view.chosen).toEqual(expect.arrayContaining(['circle', 'all']));
    await browser.allowClipboard(mine);
    await mine.getByRole('button', { name: 'Copy the link to this view' }).click();
    await eventually(async () =>
      expect(await mine.evaluate(() => navigator.clipboard.readText())).toBe(mine.url()),
    );
    const pasted = await mine.evaluate(() => navigator.clipboard.readText());
    const theirs = await open(pasted);
    expect(await readView(theirs)).toEqual(view);
  });

  it('goes back and forward through what was done, one step at a time', async () => {
    const page = await open(LEBANON);
    const steps: (() => Promise<unknown>)[] = [
      () => chooseLens(page, 'All'),
      () => facet(page, 'Relationship types').getByRole('button', { name: 'Only: Requests' }).click(),
      () => clickOnMap(page, 'nabih-berri'),
      () => rearrange(page, () => page.keyboard.press('l')),
    ];
    const links = [query(page)];
    const seen = [await readView(page)];
    for (const step of steps) {
      await step();
      await eventually(async () => expect(links).not.toContain(query(page)));
      links.push(query(page));
      await eventually(async () => expect(await readView(page)).not.toEqual(seen.at(-1)));
      seen.push(await readSettledView(page));
    }
    const expectStep = (index: number) =>
      eventually(async () => {
        expect(query(page)).toBe(links[index]);
        expect(await readView(page)).toEqual(seen[index]);
      });
    for (const index of [3, 2, 1, 0]) {
      await page.goBack();
      await expectStep(index);
    }
    for (const index of [1, 2, 3, 4]) {
      await page.goForward();
      await expectStep(index);
    }
  });
});
