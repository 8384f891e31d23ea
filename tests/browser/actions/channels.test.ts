import { startBrowser } from '../browser';
import { readMarked } from '../drawn-map';
import { eventually } from '../eventually';
import { clickOnMap, details } from '../explorer-page';
import { byEscape, createActionTests } from './action-test';
import { expectLink } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

const ASKED = 'panel=channels&from=united-states&to=hezbollah';

describe('channels', () => {
  const menu = [
    ['channels-from', 'from'],
    ['channels-to', 'to'],
  ] as const;
  for (const [action, end] of menu)
    testAction(action, {
      title: 'puts the actor on that side, and opens the channels',
      arrange: ({ page }) => clickOnMap(page, 'nabih-berri', { button: 'right' }),
      act: ({ click }) => click(),
      shows: ({ page }) => expectLink(page, { [end]: 'nabih-berri', panel: 'channels' }),
    });

  testAction('choose-ends', {
    title: 'takes the actor that Enter takes',
    query: 'panel=channels',
    act: ({ by }, { page }) =>
      by(async () => {
        const field = details(page).getByRole('combobox', { name: 'From' });
        await field.click();
        await page.keyboard.type('Hezb');
        await page.getByRole('option', { name: 'Hezbollah' }).waitFor();
        await page.keyboard.press('Enter');
      }),
    shows: ({ page }) => expectLink(page, { from: 'hezbollah' }),
  });

  testAction('swap-ends', {
    title: 'turns the question round',
    query: ASKED,
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { from: 'hezbollah', to: 'united-states' }),
  });

  testAction('accept-ends', {
    title: 'asks between the sides that the mediations run between',
    query: 'panel=channels',
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => {
        const { searchParams } = new URL(page.url());
        expect([searchParams.has('from'), searchParams.has('to')]).toEqual([true, true]);
      }),
  });

  testAction('unfold-settings', {
    title: 'shows what is folded on a phone, where the answer is in sight',
    query: ASKED,
    device: { viewport: { width: 360, height: 740 }, hasTouch: true },
    arrange: async ({ page }) => {
      await details(page).getByRole('listitem').first().waitFor();
      expect(await page.getByRole('combobox', { name: 'Put first' }).count()).toBe(0);
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('combobox', { name: 'Put first' }).waitFor(),
  });

  testAction('carry-messages', {
    title: 'makes contact of the ties of a type that carried none',
    query: 'panel=brokers&lens=all',
    alter: (file) => {
      const owes = { id: 'owes', label: 'owes', inverseLabel: 'is owed by', plural: 'Debts' };
      return {
        ...file,
        relationshipTypes: [{ ...owes, family: 'contact', carriesMessages: false }],
        relationships: [
          ...file.relationships,
          { id: 'debt', type: 'owes', source: 'nabih-berri', target: 'hezbollah' },
        ],
      } as never;
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.locator('[data-silent-types]').waitFor({ state: 'hidden' }),
    keeps: (after) => expect(after.relationshipTypes).toMatchObject([{ id: 'owes', carriesMessages: true }]),
  });

  testAction('set-membership', {
    title: 'leaves offices out of the contact',
    query: ASKED,
    act: ({ tick }) => tick(),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('membership')).toBe(true)),
  });

  testAction('order-channels', {
    title: 'puts the shortest channels first',
    query: ASKED,
    act: ({ by, controls }) => by(async () => void (await controls.selectOption('steps'))),
    shows: ({ page }) => expectLink(page, { order: 'steps', channel: '1' }),
  });

  testAction('unfold-evidence', {
    title: 'tells the evidence for a step',
    query: `${ASKED}&lens=all&channel=1`,
    act: ({ click }) => click(),
    shows: ({ page }) =>
      details(page)
        .getByText(/^United States to Amos Hochstein: /)
        .waitFor(),
    leave: byEscape,
  });

  testAction('unfold-channels', {
    title: 'lists the ways round a channel',
    query: `${ASKED}&lens=all&channel=1`,
    act: ({ click }) => click('3 ways round'),
    shows: ({ page }) =>
      details(page)
        .getByText(/Lebanese parliament/)
        .first()
        .waitFor(),
    leave: byEscape,
  });

  testAction('set-proposed', {
    title: 'counts proposed ties no longer',
    query: `${ASKED}&proposed=yes`,
    act: ({ tick }) => tick(),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('proposed')).toBe(false)),
  });

  testAction('set-longest', {
    title: 'shortens what is looked for',
    query: ASKED,
    act: ({ by, controls }, { page }) =>
      by(async () => {
        await controls.getByRole('slider').focus();
        await page.keyboard.press('ArrowLeft');
      }),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.get('maxHops')).toBe('7')),
  });

  testAction('highlight-channel', {
    title: 'marks the channel on the map',
    query: `${ASKED}&lens=all`,
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectLink(page, { channel: '1' });
      await eventually(async () =>
        expect(
          await details(page).locator('[data-action="highlight-channel"][aria-pressed="true"]').count(),
        ).toBe(1),
      );
    },
  });

  testAction('highlight-way', {
    title: 'marks a way round on the map in place of its channel, also by the keyboard and after a reload',
    query: `${ASKED}&lens=all&channel=1`,
    arrange: async ({ page }) => {
      const fold = details(page).getByText('3 ways round');
      await fold.click();
      await page.keyboard.press('Tab');
    },
    act: ({ by }, { page }) => by(() => page.keyboard.press('Enter')),
    shows: async ({ page }) => {
      await expectLink(page, { channel: '1', way: '1' });
      const lit = details(page).locator('[data-action="highlight-way"][aria-pressed="true"]');
      await eventually(async () =>
        expect(await lit.allInnerTexts()).toEqual([
          'United States → Lebanon → Amos Hochstein → Nabih Berri → Hezbollah',
        ]),
      );
      await eventually(async () => expect(await readMarked(page, 'is-highlighted')).toContain('lebanon'));
      expect(await readMarked(page, 'is-highlighted')).not.toContain('israel');
    },
  });

  testAction('lay-out-channel', {
    title: 'lays the map out from side to side',
    query: `${ASKED}&lens=all&channel=1`,
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { layout: 'layered' }),
  });

  testAction('take-out', {
    title: 'asks what would be lost without a go-between',
    query: `${ASKED}&lens=all&channel=1`,
    act: ({ click }) => click(/Without/),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('out')).toBe(true)),
  });

  testAction('put-back', {
    title: 'puts all back that was taken out',
    query: `${ASKED}&lens=all&out=nabih-berri`,
    act: ({ click }) => click('Put all back'),
    shows: ({ page }) => expectLink(page, { out: null }),
  });

  testAction('show-hidden-ties', {
    title: 'lifts the filters that hide the nearest channel',
    query: 'panel=channels&from=united-states&to=hezbollah&lens=alliances',
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { lens: 'all' }),
  });

  testAction('allow-longer', {
    title: 'allows as many steps as the nearest channel has',
    query: `${ASKED}&lens=all&maxHops=1`,
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await details(page).locator('[data-action="highlight-channel"]').count()).toBeGreaterThan(0),
      ),
  });

  testAction('list-all-pairs', {
    title: 'lists all that lose contact',
    query: 'panel=channels&lens=all&out=nabih-berri,amos-hochstein,lebanon',
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => expect(await details(page).getByRole('listitem').count()).toBeGreaterThan(6)),
    leave: byEscape,
  });
});
