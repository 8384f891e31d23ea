import type { Page } from 'playwright-core';
import type { SourceDocument } from '@/lib/network/network';
import { startBrowser } from '../browser';
import { readMap } from '../drawn-map';
import { eventually } from '../eventually';
import { clickOnMap, filters } from '../explorer-page';
import { byEscape, createActionTests } from './action-test';
import { expectCounts, expectFocusIn, expectLink, expectSelected } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const SEARCH = '#network-search';

/** Waits until an actor stands in the middle of the others. */
const expectInMiddle = (page: Page, actor: string) =>
  eventually(async () => {
    const { positions } = await readMap(page);
    expect(positions[actor]).toEqual({ x: 0, y: 0 });
    for (const [id, { x, y }] of Object.entries(positions))
      expect(id === actor || Math.hypot(x, y) > 100).toBe(true);
  });

describe('finding', () => {
  testAction('search-network', {
    title: 'puts the focus into the search field',
    act: ({ press }) => press(),
    shows: ({ page }) => expectFocusIn(page, SEARCH),
    leave: byEscape,
  });

  testAction('choose-found', {
    title: 'selects what Enter takes, and finds it on the map',
    arrange: async ({ page }) => {
      await page.locator(SEARCH).fill('Berri');
      await page.getByRole('option', { name: /^Nabih Berri/ }).waitFor();
    },
    act: ({ click }) => click('Nabih Berri'),
    shows: ({ page }) => expectSelected(page, 'nabih-berri'),
  });

  testAction('show-found', {
    title: 'shows the neighbourhood of what was found, in rings around it',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await page.locator(SEARCH).fill('McGurk');
      await page.getByRole('option', { name: /^Brett McGurk/ }).waitFor();
    },
    act: ({ click }) => click('Neighbourhood'),
    shows: async ({ page }) => {
      await expectLink(page, { focus: 'brett-mcgurk', rings: 'yes' });
      await expectInMiddle(page, 'brett-mcgurk');
    },
  });

  testAction('filter-by-text', {
    title: 'keeps only what matches the text',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await page.locator(SEARCH).fill('Hochstein');
      await page.getByRole('option', { name: /^Amos Hochstein/ }).waitFor();
    },
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { q: 'Hochstein' });
      await eventually(async () => expect((await readMap(page)).actors.length).toBeLessThan(16));
    },
  });

  testAction('clear-text-filter', {
    title: 'brings back what the text left out',
    query: 'lens=all&q=Hochstein',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { q: null });
      await expectCounts(page, 16, 27);
    },
  });
});

describe('lenses', () => {
  const cases = [
    ['lens-all', 'lens=mediation', 'all'],
    ['lens-mediation', 'lens=all', null],
    ['lens-alliances', '', 'alliances'],
    ['lens-contested', '', 'contested'],
  ] as const;
  for (const [action, query, lens] of cases)
    testAction(action, {
      title: 'is chosen by its key',
      query,
      act: ({ press }) => press(),
      shows: async ({ page }) => {
        await expectLink(page, { lens });
        await eventually(async () =>
          expect(await page.locator('input[name="lens"]:checked').getAttribute('value')).toBe(
            lens ?? 'mediation',
          ),
        );
      },
    });

  testAction('set-lens', {
    title: 'shows the ties of the lens',
    act: ({ by, controls }) => by(() => controls.locator('input[value="all"]').check({ force: true })),
    shows: async ({ page }) => {
      await expectLink(page, { lens: 'all' });
      await expectCounts(page, 16, 27);
    },
  });
});

describe('filters', () => {
  const FACETS = [
    ['toggle-type', 'types'],
    ['toggle-kind', 'kinds'],
    ['toggle-standing', 'standings'],
    ['toggle-document', 'without'],
  ] as const;
  for (const [action, parameter] of FACETS)
    testAction(action, {
      title: 'leaves out what is ticked off',
      query: 'lens=all',
      act: ({ tick }) => tick(),
      shows: async ({ page }) => {
        await eventually(async () => expect(new URL(page.url()).searchParams.has(parameter)).toBe(true));
        await eventually(async () => {
          const { actors, ties } = await readMap(page);
          expect(actors.length < 16 || ties.length < 27 || action === 'toggle-document').toBe(true);
        });
      },
    });

  testAction('choose-tellers', {
    title: 'keeps what the chosen one tells',
    query: 'lens=all',
    act: ({ by, controls }, { page }) =>
      by(async () => {
        await controls.getByRole('combobox').click();
        await page.keyboard.type('Hochstein');
        await page.getByRole('option', { name: 'Amos Hochstein', exact: true }).waitFor();
        await page.keyboard.press('Enter');
      }),
    shows: async ({ page }) => {
      await expectLink(page, { told: 'speaker:amos-hochstein' });
      await eventually(async () => expect((await readMap(page)).ties).toEqual(['hochstein-denies-request']));
    },
  });

  testAction('only-this', {
    title: 'keeps one type alone',
    query: 'lens=all',
    act: ({ by, controls }) =>
      by(() => controls.first().evaluate((button: HTMLButtonElement) => button.click())),
    shows: async ({ page }) => {
      await eventually(async () => expect(new URL(page.url()).searchParams.get('types')).toMatch(/^[\w-]+$/));
      await eventually(async () => {
        const { legs } = await readMap(page);
        expect(new Set(legs.map(({ type }) => type)).size).toBe(1);
      });
    },
  });

  testAction('only-type', {
    title: 'keeps the type of the tie that the menu was opened on',
    arrange: ({ page }) => clickOnMap(page, 'mcgurk-envoy-to-israel', { button: 'right' }),
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { types: 'envoy-to' });
      await eventually(async () => expect((await readMap(page)).ties).toHaveLength(3));
    },
  });

  testAction('reset-filter', {
    title: 'takes one filter away and leaves the others',
    query: 'lens=all&types=envoy-to&since=2024',
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { types: null, since: '2024' }),
  });

  testAction('list-all-documents', {
    title: 'lists those that are folded away',
    alter: (file) => ({
      ...file,
      documents: [
        ...file.documents,
        ...Array.from({ length: 70 }, (_, index) => ({
          ...createDocument(`report-${index}`),
          title: `Report ${index}`,
        })),
      ],
    }),
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => expect(await filters(page).getByRole('switch').count()).toBeGreaterThan(70)),
  });

  testAction('clear-filters', {
    title: 'takes every filter away but the lens',
    query: 'lens=all&types=backs&kinds=group,state&since=2024',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await expectLink(page, { lens: 'all', types: null, kinds: null, since: null });
      await expectCounts(page, 16, 27);
    },
  });

  testAction('show-everything', {
    title: 'takes the lens away as well',
    query: 'lens=alliances&types=backs',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { lens: 'all', types: null });
      await expectCounts(page, 16, 27);
    },
  });
});

describe('the neighbourhood', () => {
  testAction('focus-neighbourhood', {
    title: 'of the selected actor is shown alone by its key',
    query: 'select=brett-mcgurk',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await expectLink(page, { focus: 'brett-mcgurk' });
      await eventually(async () => expect((await readMap(page)).ties).toEqual(['mcgurk-envoy-to-israel']));
    },
  });

  testAction('show-neighbourhood', {
    title: 'sets the neighbourhood of the selected actor in rings by its key',
    query: 'lens=all&select=brett-mcgurk',
    act: ({ press }) => press('shift+F'),
    shows: async ({ page }) => {
      await expectLink(page, { focus: 'brett-mcgurk', rings: 'yes' });
      await expectInMiddle(page, 'brett-mcgurk');
    },
  });

  testAction('grow-neighbourhood', {
    title: 'reaches one step further by its key',
    query: 'lens=all&focus=brett-mcgurk&rings=yes',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await expectLink(page, { hops: '2' });
      await page.getByText('Brett McGurk and those within 2 steps:').waitFor();
      await eventually(async () => expect((await readMap(page)).actors.length).toBeGreaterThan(4));
    },
  });

  testAction('shrink-neighbourhood', {
    title: 'reaches one step less far by its button',
    query: 'lens=all&focus=brett-mcgurk&hops=2&rings=yes',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { hops: null, rings: 'yes' });
      await page.getByText('Brett McGurk and those within 1 step:').waitFor();
    },
  });

  testAction('end-neighbourhood', {
    title: 'shows everybody again, where they stood',
    query: 'lens=all&focus=brett-mcgurk&hops=2&rings=yes',
    act: ({ click }) => click('Show all again'),
    shows: async ({ page }) => {
      await expectLink(page, { focus: null, rings: null });
      await expectCounts(page, 16, 27);
    },
  });

  testAction('leave-neighbourhood', {
    title: 'shows what was left out again',
    query: 'focus=brett-mcgurk',
    arrange: ({ page }) => clickOnMap(page, 'brett-mcgurk', { button: 'right' }),
    act: ({ click }) => click('Leave its neighbourhood'),
    shows: async ({ page }) => {
      await expectLink(page, { focus: null });
      await eventually(async () => expect((await readMap(page)).ties).toHaveLength(7));
    },
  });

  testAction('set-reach', {
    title: 'reaches further with the slider',
    query: 'lens=all&focus=brett-mcgurk',
    act: ({ by, controls, press }) =>
      by(async () => {
        await controls.getByRole('slider').focus();
        await press('ArrowRight');
      }),
    shows: async ({ page }) => {
      await expectLink(page, { hops: '2' });
      await eventually(async () => expect((await readMap(page)).actors.length).toBeGreaterThan(4));
    },
  });
});

function createDocument(id: string): SourceDocument {
  return {
    id,
    title: '',
    publisher: '',
    authors: [],
    published: null,
    url: '',
    reliability: null,
  };
}
