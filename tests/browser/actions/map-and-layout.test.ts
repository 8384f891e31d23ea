import { startBrowser } from '../browser';
import { findOnMap, readMap } from '../drawn-map';
import { eventually } from '../eventually';
import { clickOnMap, details } from '../explorer-page';
import { byEscape, createActionTests, type Stage } from './action-test';
import { expectFocusIn, expectLink, expectSelected } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const MAP = '#network-map';

/** What a test remembers of the map before its action. */
const remembered = new WeakMap<Stage['page'], Awaited<ReturnType<typeof readMap>>>();
const remember = async ({ page }: Stage) => {
  remembered.set(page, await readMap(page));
};
const recall = (page: Stage['page']) => {
  const map = remembered.get(page);
  if (!map) throw new Error('The map was not remembered.');
  return map;
};

describe('the camera', () => {
  testAction('go-to-map', {
    title: 'puts the focus on the map',
    act: ({ press }) => press(),
    shows: ({ page }) => expectFocusIn(page, MAP),
    leave: byEscape,
  });

  testAction('zoom-in', {
    title: 'makes the map larger by a quarter',
    arrange: remember,
    act: ({ press }) => press(),
    shows: ({ page }) =>
      eventually(async () => expect((await readMap(page)).zoom).toBeCloseTo(recall(page).zoom * 1.25, 3)),
    leave: byEscape,
  });

  testAction('zoom-out', {
    title: 'makes the map smaller by a fifth',
    arrange: remember,
    act: ({ press }) => press(),
    shows: ({ page }) =>
      eventually(async () => expect((await readMap(page)).zoom).toBeCloseTo(recall(page).zoom * 0.8, 3)),
    leave: byEscape,
  });

  testAction('show-all', {
    title: 'brings everything back into sight after a zoom',
    arrange: async (stage) => {
      await remember(stage);
      for (let step = 0; step < 6; step += 1) await stage.page.keyboard.press('+');
      await eventually(async () =>
        expect((await readMap(stage.page)).zoom).toBeGreaterThan(recall(stage.page).zoom * 3),
      );
    },
    act: ({ press }) => press(),
    shows: ({ page }) =>
      eventually(async () => expect((await readMap(page)).zoom).toBeCloseTo(recall(page).zoom, 1)),
    leave: byEscape,
  });

  testAction('centre-actor', {
    title: 'brings an actor that is out of sight to the middle of the map',
    query: 'select=hezbollah',
    arrange: async (stage) => {
      await remember(stage);
      for (let step = 0; step < 8; step += 1) await stage.page.keyboard.press('+');
      await eventually(async () =>
        expect((await readMap(stage.page)).zoom).toBeGreaterThan(recall(stage.page).zoom * 3),
      );
    },
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      const box = await page.locator(MAP).boundingBox();
      await eventually(async () => {
        const point = await findOnMap(page, 'hezbollah');
        const middle = {
          x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
          y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
        };
        expect(Math.hypot(point.x - middle.x, point.y - middle.y)).toBeLessThan(40);
      });
    },
    leave: byEscape,
  });

  testAction('move-camera', {
    title: 'zooms with the wheel',
    arrange: remember,
    act: ({ by }, { page }) =>
      by(async () => {
        const { x, y } = await findOnMap(page, 'hezbollah');
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, -300);
      }),
    shows: ({ page }) =>
      eventually(async () => expect((await readMap(page)).zoom).toBeGreaterThan(recall(page).zoom * 1.02)),
    leave: byEscape,
  });

  testAction('toggle-legend', {
    title: 'unfolds the legend',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      const legend = page.getByRole('region', { name: 'Legend' });
      await legend.getByRole('listitem').first().waitFor();
      // Nothing of the map lies under it.
      await eventually(async () => {
        const [own, map] = [await legend.boundingBox(), await page.locator(MAP).boundingBox()];
        expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(map?.x ?? 0);
      });
    },
    leave: ({ page }) => page.locator('[data-action="toggle-legend"]').click(),
  });
});

describe('the keys of the map', () => {
  testAction('walk-actors', {
    title: 'go from actor to actor, and say which',
    arrange: async ({ page }) => {
      await page.locator(MAP).focus();
    },
    act: ({ press }) => press('ArrowDown'),
    shows: async ({ page }) => {
      await page.getByRole('status').filter({ hasText: /tie/ }).first().waitFor({ state: 'attached' });
    },
  });

  testAction('walk-ties', {
    title: 'go through the ties of an actor, and say each in words',
    query: 'select=nabih-berri',
    arrange: async ({ page }) => {
      await page.locator(MAP).focus();
    },
    act: ({ press }) => press('.'),
    shows: async ({ page }) => {
      await page
        .getByRole('status')
        .filter({ hasText: 'Nabih Berri' })
        .first()
        .waitFor({ state: 'attached' });
    },
    leave: byEscape,
  });

  testAction('select-at-cursor', {
    title: 'selects the actor on which the keyboard stands',
    arrange: async ({ page }) => {
      await page.locator(MAP).focus();
      await page.keyboard.press('ArrowDown');
    },
    act: ({ press }) => press(),
    shows: ({ page }) => eventually(async () => expect((await readMap(page)).selected).toHaveLength(1)),
  });

  testAction('open-map-menu', {
    title: 'opens the menu of the actor on which the keyboard stands',
    query: 'select=nabih-berri',
    arrange: async ({ page }) => {
      await page.locator(MAP).focus();
    },
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await page.getByRole('menu').getByText('Nabih Berri').waitFor();
    },
    leave: byEscape,
  });
});

describe('the layout', () => {
  testAction('next-layout', {
    title: 'is the next one',
    act: ({ press }) => press(),
    shows: ({ page }) => expectLink(page, { layout: 'layered' }),
  });

  testAction('set-layout', {
    title: 'is the one that is chosen, and moves the actors',
    arrange: remember,
    act: ({ by, controls }) =>
      by(() =>
        controls.locator('input[value="circle"]').evaluate((radio: HTMLInputElement) => radio.click()),
      ),
    shows: async ({ page }) => {
      await expectLink(page, { layout: 'circle' });
      await eventually(async () =>
        expect((await readMap(page)).positions).not.toEqual(recall(page).positions),
      );
    },
  });

  testAction('open-layout-menu', {
    title: 'has a menu of its own',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await page.getByRole('menuitem', { name: 'Arrange what is shown' }).waitFor();
    },
    leave: byEscape,
  });
});

describe('the selection', () => {
  testAction('select-actor', {
    title: 'is the actor that is clicked',
    act: ({ by }, { page }) => by(() => clickOnMap(page, 'nabih-berri')),
    shows: async ({ page }) => {
      await expectSelected(page, 'nabih-berri');
      await page.getByRole('heading', { level: 2, name: 'Nabih Berri' }).waitFor();
    },
  });

  testAction('select-tie', {
    title: 'is the tie that is clicked',
    act: ({ by }, { page }) => by(() => clickOnMap(page, 'mcgurk-envoy-to-israel')),
    shows: ({ page }) => expectSelected(page, 'mcgurk-envoy-to-israel'),
  });

  testAction('add-to-selection', {
    title: 'has both when the menu adds one',
    query: 'select=hezbollah',
    arrange: ({ page }) => clickOnMap(page, 'nabih-berri', { button: 'right' }),
    act: ({ click }) => click(),
    shows: ({ page }) => expectSelected(page, 'hezbollah', 'nabih-berri'),
  });

  testAction('clear-selection', {
    title: 'is empty after Escape',
    query: 'select=hezbollah',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await expectSelected(page);
      await expectLink(page, { select: null });
    },
  });

  testAction('show-all-listed', {
    title: 'lists the claims after the first twenty',
    alter: (file) => ({
      ...file,
      claims: [
        ...file.claims,
        ...Array.from({ length: 70 }, (_, index) => ({
          id: `claim-${index}`,
          statement: `Something was said for the ${index + 1}th time.`,
          relationships: [],
          meetings: [],
          notes: '',
          evidence: [],
        })),
      ],
    }),
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () =>
        expect(
          await details(page)
            .getByRole('button', { name: /^.*Something was said/ })
            .count(),
        ).toBe(70),
      ),
  });

  testAction('select-meeting', {
    title: 'is the meeting that the details list',
    of: 'oslo-1993',
    act: ({ click }) => click('Initialling in Oslo'),
    shows: async ({ page }) => {
      await expectLink(page, { meeting: 'oslo-1993-08-20' });
      await page.locator('#panel-details').getByText('Hosts', { exact: true }).waitFor();
    },
  });

  testAction('select-meeting', {
    title: 'is the meeting whose mark on the map is clicked',
    of: 'oslo-1993',
    act: ({ by }, { page }) =>
      by(() => page.locator('[data-meeting="oslo-1993-08-20"]').click({ force: true })),
    shows: ({ page }) => expectLink(page, { meeting: 'oslo-1993-08-20' }),
  });

  testAction('select-claim', {
    title: 'is the claim that the details list',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await eventually(async () => expect(new URL(page.url()).searchParams.has('claim')).toBe(true));
      await page.locator('#panel-details').getByText('Claim', { exact: true }).waitFor();
    },
  });
});
