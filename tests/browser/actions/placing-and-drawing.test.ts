import type { Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { dragTie } from '../drag-tie';
import { findOnMap } from '../drawn-map';
import { createActionTests, expectKept } from './action-test';
import { expectOnMap } from './form-steps';

const browser = startBrowser();
const testAction = createActionTests(browser);

describe('where actors stand', () => {
  const drag = async (page: Page, id: string) => {
    const { x, y } = await findOnMap(page, id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 70, { steps: 5 });
    await page.mouse.up();
  };

  testAction('place-actor', {
    title: 'is where the actor was dragged to',
    query: 'lens=all',
    act: ({ by }, { page }) => by(() => drag(page, 'iran')),
    shows: async (stage) => expectKept(stage, stage.first),
    moves: true,
  });

  testAction('arrange-shown', {
    title: 'is arranged anew for what is shown',
    query: 'lens=alliances',
    arrange: async ({ page }) => {
      for (const id of ['iran', 'hamas']) await drag(page, id);
      await page.locator('[data-action="open-layout-menu"]').click();
      await page.getByRole('menuitem', { name: 'Undo placement by hand (2)' }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    },
    act: ({ press }) => press(),
    shows: async (stage) => expectKept(stage, stage.first),
    moves: true,
  });

  testAction('release-placed', {
    title: 'is where the layout has those who were dragged',
    query: 'lens=all',
    arrange: async ({ page }) => {
      for (const id of ['iran', 'hamas']) await drag(page, id);
      await page.locator('[data-action="open-layout-menu"]').click();
      await page.getByRole('menuitem', { name: 'Undo placement by hand (2)' }).waitFor();
    },
    act: ({ click }) => click(),
    shows: async (stage) => expectKept(stage, stage.first),
    moves: true,
  });
});

describe('a tie that is drawn', () => {
  testAction('draw-tie', {
    title: 'is of the type that is chosen, from one actor to the other',
    query: 'lens=all',
    act: async ({ click }, { page }) => {
      await dragTie(page, 'iran', 'hamas');
      await page.getByRole('menuitem', { name: 'talks to', exact: true }).waitFor();
      await click(/^talks to$/);
    },
    shows: ({ page }) => expectOnMap(page, 'iran-talks-to-hamas', true),
    keeps: (after, before) =>
      expect(after).toEqual({
        ...before,
        relationships: [
          ...before.relationships,
          { id: 'iran-talks-to-hamas', type: 'talks-to', source: 'iran', target: 'hamas' },
        ],
      }),
  });
});
