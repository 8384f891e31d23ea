import { startBrowser } from '../browser';
import { form } from '../edit-page';
import { eventually } from '../eventually';
import { createActionTests } from './action-test';
import { expectHeading, line, openBy } from './form-steps';

const browser = startBrowser();
const testAction = createActionTests(browser);

/** Opens the form of a new actor, and types a name. */
const openNamed = (name: string) => async (stage: Parameters<ReturnType<typeof openBy>>[0]) => {
  await openBy('n', 'New actor')(stage);
  await line(form(stage.page, 'New actor'), 'Name').fill(name);
};

describe('the name of a new actor', () => {
  testAction('take-known-actor', {
    title: 'fills the form with what the directory knows',
    query: 'lens=all',
    arrange: openNamed('Норвегия'),
    act: ({ click }) => click(/^Norway/),
    shows: async ({ page }) => {
      const open = form(page, 'New actor');
      expect(await line(open, 'Name').inputValue()).toBe('Norway');
      expect(await open.getByRole('radio', { name: 'State' }).isChecked()).toBe(true);
      expect(await open.getByRole('combobox', { name: 'Country' }).inputValue()).toBe('Norway (NO)');
      expect(await line(open, 'Id in directory').inputValue()).toBe('norway');
    },
  });

  testAction('same-actor', {
    title: 'leads to the actor that is there',
    query: 'lens=all',
    arrange: openNamed('Hezbolah'),
    act: ({ click }) => click('Yes, show it'),
    shows: ({ page }) => expectHeading(page, 'Hezbollah'),
  });

  testAction('another-actor', {
    title: 'is asked about before a second of a like name is added',
    query: 'lens=all',
    arrange: async (stage) => {
      await openNamed('Hezbolah')(stage);
      const open = form(stage.page, 'New actor');
      await open.getByRole('button', { name: 'Add', exact: true }).click();
      await open.getByText('Say first whether it is Hezbollah.').waitFor();
    },
    act: ({ click }) => click('No, another'),
    shows: ({ page }) =>
      eventually(async () => {
        const open = form(page, 'New actor');
        expect(await open.getByText('Hezbollah').count()).toBe(0);
        expect(await open.isVisible()).toBe(true);
      }),
  });
});
