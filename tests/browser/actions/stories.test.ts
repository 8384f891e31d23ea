import { startBrowser } from '../browser';
import { eventually } from '../eventually';
import { details } from '../explorer-page';
import { byEscape, createActionTests } from './action-test';
import { expectLink } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const TOLD = 'told=side:united-kingdom&beside=side:sinn-fein&lens=all&panel=stories';

describe('stories', () => {
  testAction('accept-stories', {
    of: 'derry-link-1993',
    title: 'compares those who say what is denied with those who deny it',
    query: 'panel=stories',
    act: ({ click }) => click(/^Compare the side of the United Kingdom with/),
    shows: ({ page }) =>
      eventually(async () => {
        const { searchParams } = new URL(page.url());
        expect([searchParams.has('told'), searchParams.has('beside')]).toEqual([true, true]);
      }),
  });

  testAction('choose-stories', {
    of: 'derry-link-1993',
    title: 'draws the story of the chosen one beside',
    query: 'panel=stories&told=side:united-kingdom',
    act: ({ by, controls }, { page }) =>
      by(async () => {
        await controls.getByRole('combobox', { name: 'Beside it, as told by' }).click();
        await page.keyboard.type('side of Sinn');
        await page.getByRole('option', { name: 'The side of Sinn Féin' }).waitFor();
        await page.keyboard.press('Enter');
      }),
    shows: ({ page }) => expectLink(page, { beside: 'side:sinn-fein', lens: 'all' }),
  });

  testAction('swap-stories', {
    of: 'derry-link-1993',
    title: 'draws the second first',
    query: TOLD,
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { told: 'side:sinn-fein', beside: 'side:united-kingdom' }),
  });

  testAction('unfold-story', {
    of: 'derry-link-1993',
    title: 'lists what only one tells',
    query: TOLD,
    act: ({ click }) => click(/^Told only by the side of Sinn Féin/),
    shows: ({ page }) =>
      details(page)
        .getByRole('button', { name: /^Sinn Féin denies/ })
        .first()
        .waitFor(),
    leave: byEscape,
  });

  testAction('leave-stories', {
    of: 'derry-link-1993',
    title: 'draws one map again, of what anybody tells',
    query: TOLD,
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => {
        const { searchParams } = new URL(page.url());
        expect([searchParams.has('told'), searchParams.has('beside')]).toEqual([false, false]);
      }),
  });
});
