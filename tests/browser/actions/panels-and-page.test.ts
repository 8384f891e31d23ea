import { startBrowser } from '../browser';
import { eventually } from '../eventually';
import { byEscape, createActionTests } from './action-test';
import { expectFocusIn, expectLink, expectPanel } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const PHONE = { viewport: { width: 360, height: 740 } };

describe('the panels', () => {
  const toggles = [
    ['toggle-filters', 'b', 'filters', false],
    ['toggle-details', 'd', 'details', false],
    ['toggle-table', 't', 'table', true],
  ] as const;
  for (const [action, key, panel, isShown] of toggles)
    testAction(action, {
      title: 'opens and closes by its key',
      arrange: ({ page }) => expectPanel(page, panel, !isShown),
      act: ({ press }) => press(),
      shows: ({ page }) => expectPanel(page, panel, isShown),
      leave: ({ page }) => page.keyboard.press(key),
    });

  testAction('toggle-time', {
    title: 'opens the time as a sheet on a phone',
    device: PHONE,
    act: ({ click }) => click(),
    shows: ({ page }) => expectPanel(page, 'time', true),
    leave: ({ page }) => page.locator('#panel-time [data-action="close-sheet"]').click(),
  });

  testAction('close-sheet', {
    title: 'closes a panel on a phone',
    device: PHONE,
    arrange: async ({ page }) => {
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).click();
      await expectPanel(page, 'filters', true);
    },
    act: ({ click }) => click(),
    shows: ({ page }) => expectPanel(page, 'filters', false),
    leave: byEscape,
  });

  const skips = [
    ['the map', '#network-map'],
    ['Filters', '#panel-filters'],
    ['Details', '#panel-details'],
    ['Table', '#panel-table'],
  ] as const;
  for (const [name, selector] of skips)
    testAction('skip-to', {
      title: `leads past the rest: ${name}`,
      act: async ({ by, controls }, { page }) => {
        await page.keyboard.press('Tab');
        await expectFocusIn(page, '[data-action="skip-to"]');
        await controls.filter({ hasText: name }).focus();
        await by(() => page.keyboard.press('Enter'));
      },
      shows: ({ page }) => expectFocusIn(page, selector),
    });

  const questions = [
    ['open-channels', 'channels'],
    ['open-brokers', 'brokers'],
    ['open-stories', 'stories'],
    ['open-history', 'history'],
  ] as const;
  for (const [action, panel] of questions)
    testAction(action, {
      title: 'opens its panel, also when the details are put away',
      arrange: async ({ page }) => {
        await page.keyboard.press('d');
        await expectPanel(page, 'details', false);
      },
      act: ({ press }) => press(),
      shows: async ({ page }) => {
        await expectLink(page, { panel });
        await expectPanel(page, 'details', true);
        await page.getByRole('tab', { selected: true, name: new RegExp(panel, 'i') }).waitFor();
      },
    });

  testAction('choose-tab', {
    title: 'shows the panel of the tab',
    act: ({ click }) => click('Brokers'),
    shows: async ({ page }) => {
      await expectLink(page, { panel: 'brokers' });
      await page.getByRole('tabpanel').getByRole('table').first().waitFor();
    },
  });

  testAction('close-dialog', {
    title: 'closes the dialog of keys',
    arrange: async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('dialog').waitFor({ state: 'detached' }),
    leave: byEscape,
  });
});

describe('the page', () => {
  testAction('show-keyboard', {
    title: 'lists the keys',
    act: ({ press }) => press(),
    shows: ({ page }) => page.getByRole('dialog', { name: 'Keyboard' }).waitFor(),
    leave: byEscape,
  });

  testAction('open-page-menu', {
    title: 'has a menu',
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('menuitem', { name: 'How to read the map' }).waitFor(),
    leave: byEscape,
  });

  testAction('open-vocabulary', {
    title: 'leads to how the map is read',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'How to read the map' }).waitFor();
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.waitForURL('**/vocabulary'),
  });

  testAction('go-to-library', {
    title: 'leads to the list of networks',
    act: ({ click }) => click(),
    shows: ({ page }) => page.waitForURL((url) => url.pathname === '/'),
  });

  testAction('set-colours', {
    title: 'is dark, and stays dark',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).waitFor();
    },
    act: ({ click }) => click('Dark'),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark'),
      ),
  });

  testAction('turn-page-direction', {
    title: 'reads from right to left, and stays so',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Page from right to left' }).waitFor();
    },
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('rtl')),
  });

  testAction('toggle-character-keys', {
    title: 'switches single letters off, also after a reload',
    arrange: async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    },
    act: ({ tick }) => tick(),
    shows: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('3');
      await page.keyboard.press('Control+k');
      await expectFocusIn(page, '#network-search');
      await expectLink(page, { lens: null });
      await page.keyboard.press('Escape');
    },
  });

  testAction('change-key', {
    title: 'gives the command its new key, also after a reload',
    arrange: async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Change the key of Next layout' }).waitFor();
    },
    act: ({ by }, { page }) =>
      by(async () => {
        await page.getByRole('button', { name: 'Change the key of Next layout' }).click();
        await page.keyboard.press('q');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }),
    shows: async ({ page }) => {
      const { searchParams } = new URL(page.url());
      const before = searchParams.get('layout');
      await page.keyboard.press('q');
      await eventually(async () => expect(new URL(page.url()).searchParams.get('layout')).not.toBe(before));
    },
  });

  const resets = [
    ['reset-key', 'of one command'],
    ['reset-keys', 'of all commands'],
  ] as const;
  for (const [action, whose] of resets)
    testAction(action, {
      title: `brings back the first key ${whose}`,
      arrange: async ({ page }) => {
        await page.keyboard.press('?');
        await page.getByRole('button', { name: 'Change the key of Next layout' }).click();
        await page.keyboard.press('q');
        await page.getByText('“Next layout” has the key Q now.').waitFor();
      },
      act: async ({ click }, { page }) => {
        await click();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
      shows: async ({ page }) => {
        const before = new URL(page.url()).searchParams.get('layout');
        await page.keyboard.press('l');
        await eventually(async () => expect(new URL(page.url()).searchParams.get('layout')).not.toBe(before));
      },
    });
});

describe('messages', () => {
  testAction('close-notice', {
    title: 'closes what is said about a link',
    query: 'lens=foo',
    act: ({ by, controls }) => by(() => controls.getByRole('button', { name: 'Close' }).click()),
    shows: ({ page }) => page.getByText('of the link w').waitFor({ state: 'detached' }),
  });

  testAction('follow-notice', {
    title: 'shows what was added behind the filters',
    query: 'kinds=state',
    arrange: async ({ page }) => {
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('A new voice');
      await page.keyboard.press('Control+Enter');
      const message = page.getByRole('region', { name: 'Message' });
      await message.getByText('It is added, but the filters hide it.', { exact: true }).waitFor();
    },
    act: ({ click }) => click('Show everything'),
    shows: ({ page }) => expectLink(page, { kinds: null, lens: 'all' }),
    edits: true,
  });
});
