import { startBrowser } from '../browser';
import { findOnMap, readMap } from '../drawn-map';
import { eventually } from '../eventually';
import { details, filters } from '../explorer-page';
import { createActionTests, type Stage } from './action-test';
import { expectLink } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const GROUPED = 'lens=all&group=country';

const expectNodes = (page: Stage['page'], wanted: Readonly<Record<string, boolean>>) =>
  eventually(async () => {
    const { actors } = await readMap(page);
    const found = Object.fromEntries(Object.keys(wanted).map((id) => [id, actors.includes(id)]));
    expect(found).toEqual(wanted);
  });

const expectFocusIn = (page: Stage['page'], tab: string) =>
  eventually(async () =>
    expect(await page.evaluate(() => document.activeElement?.closest('[role="tabpanel"]')?.id)).toBe(
      `right-panel-panel-${tab}`,
    ),
  );

const selectSide = ({ page }: Stage) =>
  filters(page).getByRole('button', { name: 'Lebanon', exact: true }).click();

testAction('toggle-grouping', {
  title: 'U groups the map into sides, and takes the groups away',
  query: 'lens=all',
  act: (hand) => hand.press(),
  shows: async ({ page }) => {
    await expectLink(page, { group: 'membership' });
    await expectNodes(page, { 'side:united-states': true, 'amos-hochstein': false });
  },
});

testAction('set-group', {
  title: 'a choice in the filters groups the map by another source of sides',
  query: 'lens=all',
  act: (hand, { page }) => hand.by(() => filters(page).getByText('Country', { exact: true }).click()),
  shows: async ({ page }) => {
    await expectLink(page, { group: 'country' });
    await expectNodes(page, { 'side:LB': true, 'nabih-berri': false });
  },
});

testAction('toggle-side', {
  title: 'O opens the side that is selected, in place',
  query: `${GROUPED}&side=LB`,
  act: (hand) => hand.press(),
  shows: async ({ page }) => {
    await expectLink(page, { open: 'LB' });
    await expectNodes(page, { 'side:LB': false, 'nabih-berri': true, 'side:US': true });
    await filters(page).getByRole('button', { name: 'Show who is in it: Lebanon', expanded: true }).waitFor();
  },
});

testAction('toggle-side', {
  title: 'a double click opens a closed side',
  query: GROUPED,
  act: (hand, { page }) =>
    hand.by(async () => {
      const { x, y } = await findOnMap(page, 'side:US');
      await page.mouse.dblclick(x, y);
    }),
  shows: ({ page }) => expectNodes(page, { 'side:US': false, 'amos-hochstein': true }),
});

testAction('open-all-sides', {
  title: 'Shift O opens every side',
  query: GROUPED,
  act: (hand) => hand.press('shift+O'),
  shows: ({ page }) =>
    expectNodes(page, { 'side:US': false, 'side:LB': false, 'amos-hochstein': true, 'nabih-berri': true }),
});

testAction('close-all-sides', {
  title: 'the menu of a closed side closes the others',
  query: `${GROUPED}&open=LB`,
  arrange: async ({ page }) => {
    const { x, y } = await findOnMap(page, 'side:US');
    await page.mouse.click(x, y, { button: 'right' });
  },
  act: (hand) => hand.click(),
  shows: async ({ page }) => {
    await expectLink(page, { open: null });
    await expectNodes(page, { 'side:LB': true, 'nabih-berri': false });
  },
});

testAction('select-side', {
  title: 'the name of a side in the filters shows who is in it and to whom it has ties',
  query: GROUPED,
  act: (hand) => hand.click(/^\s*Lebanon$/),
  shows: async ({ page }) => {
    await expectLink(page, { side: 'LB' });
    await details(page).getByRole('heading', { name: 'Lebanon', exact: true }).waitFor();
    await details(page).getByRole('heading', { name: 'Those with most ties' }).waitFor();
    await details(page).getByRole('button', { name: 'Nabih Berri' }).waitFor();
  },
});

testAction('select-two-sides', {
  title: 'a side in the details shows what is between the two, and who connects them',
  query: GROUPED,
  arrange: selectSide,
  act: (hand) => hand.click(/^United States/),
  showsAtOnce: ({ page }) => expectFocusIn(page, 'details'),
  shows: async ({ page }) => {
    await expectLink(page, { side: 'LB,US' });
    await details(page).getByRole('heading', { name: 'Lebanon and United States' }).waitFor();
    await details(page).getByRole('heading', { name: 'Who connects them' }).waitFor();
    await details(page).getByRole('button', { name: 'Amos Hochstein' }).first().waitFor();
  },
});

testAction('channels-between-sides', {
  title: 'asks for channels between the actors of both sides',
  query: `${GROUPED}&side=LB,US`,
  act: (hand) => hand.click(),
  showsAtOnce: ({ page }) => expectFocusIn(page, 'channels'),
  shows: async ({ page }) => {
    await expectLink(page, { panel: 'channels' });
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('from')?.split(',')).toContain('nabih-berri');
    expect(searchParams.get('to')?.split(',')).toContain('amos-hochstein');
    await page
      .getByText(/^Best \d+ channels?|^The best channel|channel/i)
      .first()
      .waitFor();
  },
});
