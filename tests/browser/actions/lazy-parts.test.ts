import { startBrowser } from '../browser';
import { waitForMap } from '../explorer-page';
import { holdParts } from '../held-part';
import { createActionTests, type Stage } from './action-test';

const browser = startBrowser({ loadsAhead: true });
const testAction = createActionTests(browser);

/** Opens the page anew with the script of the figure held back. */
const holdFigure = async ({ page }: Stage) => {
  const held = await holdParts(browser, page, ['FigurePanel']);
  await browser.runFirst(page, () => {
    // It is tried again on demand alone: the first pause before it is tried by itself never ends.
    const setTimer = window.setTimeout;
    window.setTimeout = ((act: TimerHandler, wait?: number, ...rest: unknown[]) =>
      wait === 1_000 ? 0 : setTimer(act, wait, ...rest)) as typeof window.setTimeout;
  });
  await page.reload();
  await waitForMap(page);
  await page.evaluate(() => {
    document.body.dataset.visit = 'before';
  });
  return held;
};

const openFigure = async ({ page }: Stage) => {
  await page.keyboard.press('e');
  await page.getByRole('region', { name: 'The figure cannot be loaded now.' }).waitFor();
};

describe('a part that cannot be loaded', () => {
  testAction('try-part-again', {
    title: 'comes when it is tried again after the server is back',
    arrange: async (stage) => {
      const held = await holdFigure(stage);
      await held.leave({ isServerKept: false });
      await openFigure(stage);
      await stage.page.getByText('The server does not answer.').waitFor();
      await held.comeBack('FigurePanel');
    },
    act: ({ click }) => click('Try again'),
    shows: async ({ page }) => {
      await page.getByRole('dialog', { name: 'Figure' }).waitFor();
      expect(await page.locator('body').getAttribute('data-visit')).toBe('before');
    },
  });

  testAction('load-page-again', {
    title: 'comes with the page, where the server has another than the page was made of',
    arrange: async (stage) => {
      const held = await holdFigure(stage);
      await openFigure(stage);
      await stage.page.getByText('The server answers, but does not send this part').waitFor();
      await held.comeBack('FigurePanel');
    },
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await page.locator('body:not([data-visit])').waitFor();
      await waitForMap(page);
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: 'Figure' }).waitFor();
    },
  });
});
