import { startBrowser } from '../browser';
import { eventually } from '../eventually';
import { details } from '../explorer-page';
import { createActionTests, type Stage } from './action-test';
import { expectLink } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

describe('brokers', () => {
  testAction('size-actors', {
    title: 'draws actors by their betweenness',
    query: 'panel=brokers&lens=all',
    act: ({ by, controls }) =>
      by(() => controls.locator('select').or(controls).last().selectOption('betweenness')),
    shows: ({ page }) => expectLink(page, { size: 'betweenness' }),
  });

  testAction('choose-sides', {
    title: 'takes sides from elsewhere',
    query: 'panel=brokers&lens=all',
    act: ({ by, controls }) =>
      by(async () => {
        const select = controls.locator('select').or(controls).last();
        await select.waitFor();
        const values = await select
          .locator('option')
          .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
        await select.selectOption(values.at(-1) ?? '');
      }),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('sides')).toBe(true)),
  });

  testAction('assign-side', {
    title: 'is what the user decides for an actor',
    query: 'panel=brokers&lens=all',
    act: ({ by, controls }) =>
      by(async () => {
        await controls.first().waitFor();
        await controls.first().focus();
        await controls.first().selectOption('(none)');
      }),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('own')).toBe(true)),
  });

  testAction('turn-page', {
    title: 'lists the actors after the first fifty',
    query: 'panel=brokers&lens=all',
    alter: (file) => ({
      ...file,
      actors: [
        ...file.actors,
        ...Array.from({ length: 60 }, (_, index) => ({
          ...(file.actors.find(({ kind }) => kind === 'person') ?? file.actors[0]),
          id: `clerk-${index}`,
          name: `Clerk ${index}`,
        })),
      ] as typeof file.actors,
    }),
    act: ({ by, controls }) => by(() => controls.getByRole('button', { name: '2', exact: true }).click()),
    shows: ({ page }) =>
      eventually(async () =>
        expect(
          await details(page)
            .getByRole('row', { name: /^Clerk/ })
            .count(),
        ).toBeGreaterThan(10),
      ),
  });

  testAction('sort-brokers', {
    title: 'sorts by the column',
    query: 'panel=brokers&lens=all',
    act: ({ click }) => click('Actor'),
    shows: ({ page }) =>
      eventually(async () =>
        expect(
          await details(page).getByRole('columnheader', { name: 'Actor' }).getAttribute('aria-sort'),
        ).not.toBe('none'),
      ),
  });
});

describe('the measures of brokers', () => {
  testAction('toggle-measures', {
    title: 'adds the columns that the table does not begin with',
    query: 'panel=brokers&lens=all',
    act: ({ click }) => click('All measures'),
    shows: ({ page }) => details(page).getByRole('columnheader', { name: 'Constraint' }).waitFor(),
  });
});

describe('questions that take long', () => {
  /** Keeps questions from being answered until the page is told otherwise. */
  const hold = async ({ page }: Stage) => {
    await browser.runFirst(page, () => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
        const isHeld = sessionStorage.getItem('hold') && JSON.stringify(args[0]).includes('"job":{"kind"');
        if (!isHeld) Reflect.apply(postMessage, this, args);
      };
    });
    await page.evaluate(() => sessionStorage.setItem('hold', 'yes'));
    await page.reload();
    await details(page).getByRole('button', { name: 'Cancel' }).waitFor();
  };

  testAction('stop-asking', {
    title: 'calls the question off',
    query: 'panel=brokers&lens=all',
    arrange: hold,
    act: ({ click }) => click(),
    shows: ({ page }) => details(page).getByRole('button', { name: 'Ask again' }).waitFor(),
  });

  testAction('ask-again', {
    title: 'has the answer after all',
    query: 'panel=brokers&lens=all',
    arrange: async (stage) => {
      await hold(stage);
      await details(stage.page).getByRole('button', { name: 'Cancel' }).click();
      await stage.page.evaluate(() => sessionStorage.removeItem('hold'));
    },
    act: ({ click }) => click(),
    shows: ({ page }) => details(page).getByRole('table').first().waitFor(),
  });
});
