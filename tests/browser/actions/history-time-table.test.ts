import { startBrowser } from '../browser';
import { readMap } from '../drawn-map';
import { eventually } from '../eventually';
import { details } from '../explorer-page';
import { changeNetwork } from '../small-network';
import { type ActionTest, byEscape, createActionTests, readNetwork, type Stage } from './action-test';
import { expectLink, expectPanel, expectSelected } from './checks';

const browser = startBrowser();
const testAction = createActionTests(browser);

/** Adds an actor, so that there is a version before and one after. */
const addVoice: ActionTest['later'] = ({ url, network }) =>
  changeNetwork(url, network, 'add A new voice', [
    {
      op: 'add',
      list: 'actors',
      thing: { id: 'a-new-voice', kind: 'person', name: 'A new voice' },
      before: null,
    },
  ]);

const openHistory = async ({ page }: Stage) => {
  await page.keyboard.press('h');
  await details(page)
    .getByRole('button', { name: /^Compare version/ })
    .first()
    .waitFor();
};

/** Shows version 1, in which the actor is not there. */
const goBack = async (stage: Stage) => {
  await openHistory(stage);
  await stage.page.locator('[data-action="see-version"]').last().click();
  await stage.page.getByRole('region', { name: 'Version' }).waitFor();
};

const leaveVersion: ActionTest['leave'] = async ({ page }) => {
  await page.locator('[data-action="back-to-now"]').first().click();
  await page.getByRole('region', { name: 'Version' }).waitFor({ state: 'detached' });
};

const expectVoice = ({ page }: Stage, isThere: boolean) =>
  eventually(async () => expect((await readMap(page)).actors.includes('a-new-voice')).toBe(isThere));

describe('the history', () => {
  testAction('see-version', {
    title: 'shows the map as it was',
    query: 'lens=all',
    later: addVoice,
    leave: leaveVersion,
    arrange: openHistory,
    act: ({ by, controls }) => by(() => controls.last().click()),
    shows: async (stage) => {
      await stage.page.getByRole('region', { name: 'Version' }).getByText('Version 1').waitFor();
      await expectVoice(stage, false);
    },
  });

  testAction('compare-version', {
    title: 'marks what has been added since',
    query: 'lens=all',
    later: addVoice,
    leave: leaveVersion,
    arrange: openHistory,
    act: ({ by, controls }) => by(() => controls.last().click()),
    shows: async (stage) => {
      await stage.page.getByRole('region', { name: 'Version' }).getByText('added').waitFor();
      await expectVoice(stage, true);
    },
  });

  testAction('select-difference', {
    title: 'selects what was added',
    query: 'lens=all',
    later: addVoice,
    leave: leaveVersion,
    arrange: async (stage) => {
      await openHistory(stage);
      await stage.page.locator('[data-action="compare-version"]').last().click();
    },
    act: ({ click }) => click('A new voice'),
    shows: ({ page }) => expectSelected(page, 'a-new-voice'),
  });

  testAction('back-to-now', {
    title: 'shows the map as it is',
    query: 'lens=all',
    later: addVoice,
    leave: byEscape,
    arrange: goBack,
    act: ({ click }) => click('Back to now'),
    shows: async (stage) => {
      await stage.page.getByRole('region', { name: 'Version' }).waitFor({ state: 'detached' });
      await expectVoice(stage, true);
    },
  });

  testAction('restore-version', {
    title: 'has the network as it was, as one step',
    query: 'lens=all',
    later: addVoice,
    arrange: goBack,
    act: ({ click }) => click('Restore'),
    shows: (stage) => expectVoice(stage, false),
    keeps: (after) => expect(after.actors.map(({ id }) => id)).not.toContain('a-new-voice'),
    edits: true,
  });

  testAction('older-changes', {
    title: 'lists what is further back',
    query: 'lens=all',
    arrange: async (stage) => {
      await describeOften(stage, 60);
      await stage.page.keyboard.press('h');
    },
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await page.locator('[data-action="see-version"]').count()).toBeGreaterThan(50),
      ),
    edits: true,
  });

  testAction('ask-to-purge', {
    title: 'asks for the title first',
    query: 'lens=all',
    later: addVoice,
    arrange: openHistory,
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('dialog').getByRole('textbox').waitFor(),
    leave: byEscape,
  });

  testAction('purge-network', {
    title: 'deletes the network for good, once its title is typed',
    query: 'lens=all',
    later: addVoice,
    arrange: async (stage) => {
      await openHistory(stage);
      await stage.page.locator('[data-action="ask-to-purge"]').click();
      const title = (await stage.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await stage.page.getByRole('dialog').getByRole('textbox').fill(title);
    },
    act: ({ by }, { page }) => by(() => page.getByRole('dialog').locator('button[type="submit"]').click()),
    shows: async ({ page, url, network }) => {
      await page.waitForURL((address) => address.pathname === '/');
      expect((await fetch(`${url}/api/networks/${network}`)).status).toBe(404);
    },
    edits: true,
  });
});

describe('time', () => {
  testAction('set-range', {
    title: 'keeps only what holds within the range',
    query: 'lens=all',
    of: 'oslo-1993',
    act: ({ by, controls }, { page }) =>
      by(async () => {
        await controls.getByRole('slider').first().focus();
        for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      }),
    shows: ({ page }) =>
      eventually(async () => expect(new URL(page.url()).searchParams.has('since')).toBe(true)),
  });

  testAction('clear-range', {
    title: 'shows any time again',
    query: 'lens=all&since=1993',
    of: 'oslo-1993',
    act: ({ click }) => click(),
    shows: ({ page }) => expectLink(page, { since: null }),
  });
});

const openTable = async ({ page }: Stage) => {
  await page.keyboard.press('t');
  await expectPanel(page, 'table', true);
  await page.locator('td[data-column="source"]').first().waitFor();
};

describe('the table', () => {
  testAction('sort-table', {
    title: 'sorts by a column',
    query: 'lens=all',
    arrange: openTable,
    act: ({ click }) => click('From'),
    shows: async ({ page }) => {
      await page.getByRole('columnheader', { name: 'From', exact: true }).waitFor();
      const names = await page.locator('td[data-column="source"]').allInnerTexts();
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    },
  });

  testAction('walk-cells', {
    title: 'moves the focus to the next cell',
    query: 'lens=all',
    arrange: async (stage) => {
      await openTable(stage);
      await stage.page.locator('td[data-column="source"]').first().focus();
    },
    act: ({ press }) => press('ArrowDown'),
    shows: ({ page }) =>
      eventually(async () =>
        expect(
          await page.evaluate(() => document.activeElement?.closest('tr')?.previousElementSibling !== null),
        ).toBe(true),
      ),
  });

  testAction('leap-rows', {
    title: 'moves the focus ten rows further',
    query: 'lens=all',
    arrange: async (stage) => {
      await openTable(stage);
      await stage.page.locator('td[data-column="source"]').first().focus();
    },
    act: ({ press }) => press('PageDown'),
    shows: ({ page }) =>
      eventually(async () =>
        expect(
          await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
        ).toBe('12'),
      ),
  });

  testAction('edit-cell', {
    title: 'changes when a tie began',
    query: 'lens=all',
    arrange: async (stage) => {
      await openTable(stage);
      await stage.page.locator('td[data-column="from"]').first().focus();
    },
    act: async ({ press }, { page }) => {
      await press();
      await page.locator('td[data-column="from"] input').first().fill('2023-05');
      await page.keyboard.press('Enter');
    },
    shows: async ({ page }) => {
      if (!(await page.locator('#panel-table').isVisible())) await page.keyboard.press('t');
      await page.locator('td[data-column="from"]').first().getByText('May 2023').waitFor();
    },
    keeps: (after, before) => {
      const changed = after.relationships.filter(
        (tie, index) => JSON.stringify(tie) !== JSON.stringify(before.relationships[index]),
      );
      expect(changed.map(({ from }) => from)).toEqual(['2023-05']);
    },
  });
});

/** Changes the description over the API, so often that the history has several pages. */
async function describeOften(stage: Stage, count: number): Promise<void> {
  const { url, network } = stage;
  const { description } = await readNetwork(stage);
  const toWords = (index: number) => (index === 0 ? description : `Words of day ${index}`);
  const changes = Array.from({ length: count }, (_, index) => ({
    label: `describe it for the ${index + 1}th time`,
    operations: [
      {
        op: 'set',
        list: 'network',
        id: network,
        field: 'description',
        was: toWords(index),
        now: toWords(index + 1),
      },
    ],
  }));
  const response = await fetch(`${url}/api/networks/${network}/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ base: 1, changes }),
  });
  expect(response.status).toBe(200);
}
