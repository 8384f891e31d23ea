import type { Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { waitUntilSaved } from '../edit-page';
import { eventually } from '../eventually';
import { createActionTests, type Stage } from './action-test';

const browser = startBrowser();
const testAction = createActionTests(browser);

const lineField = (page: Page) => page.getByRole('combobox', { name: 'One line' });

const expectText = (page: Page, text: string) =>
  eventually(async () => expect(await lineField(page).inputValue()).toBe(text));

/** Opens the line by its key, and types. */
const typeLine =
  (text = '') =>
  async ({ page }: Stage) => {
    await page.keyboard.press(';');
    await lineField(page).waitFor();
    await eventually(async () =>
      expect(await lineField(page).evaluate((field) => field === document.activeElement)).toBe(true),
    );
    await page.keyboard.type(text);
    await expectText(page, text);
  };

/** Empties the line, and leaves it. */
const leaveLine = async ({ page }: Stage) => {
  if (!(await lineField(page).isVisible())) return;
  await lineField(page).fill('');
  await lineField(page).press('Escape');
  await lineField(page).waitFor({ state: 'detached' });
};

const WORKING = 'Working from: Reuters, 1 November 2024';

const openSource = async ({ page }: Stage) => {
  await page.getByRole('banner').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Source to work from/ }).click();
  await page.getByRole('button', { name: 'Add and work from it' }).waitFor();
};

const chooseReuters = async ({ page }: Stage) => {
  await page.getByRole('combobox', { name: 'Document to work from' }).click();
  await page.getByRole('option', { name: /Reuters/ }).click();
  await page.getByText(WORKING).waitFor();
};

const leaveSource = async ({ page }: Stage) => {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.includes('working-source')) localStorage.removeItem(key);
  });
};

describe('one line', () => {
  testAction('open-line', {
    title: 'opens by its key with the focus in it',
    act: ({ press }) => press(),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await lineField(page).evaluate((field) => field === document.activeElement)).toBe(true),
      ),
    leave: leaveLine,
  });

  testAction('write-line', {
    title: 'adds a tie, its evidence, the claim and two denials as one step, and keeps the cursor',
    query: 'lens=all',
    arrange: typeLine(`Hochstein -> Iran: asks @reuters p2 "a diplomat" !Hochstein !Mikati's office`),
    act: ({ press }) => press('Enter'),
    shows: ({ page }) => page.getByText('22 of 32 ties').or(page.getByText('32 ties')).first().waitFor(),
    showsAtOnce: async ({ page }) => {
      await expectText(page, '');
      expect(await lineField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    },
    keeps: (after, before) => {
      const [tie, ...denials] = after.relationships.slice(before.relationships.length);
      const said = { document: 'reuters-2024-11-01', locator: 'paragraph 2', date: '2024-11-01' };
      const claim = { relationships: [tie?.id], evidence: [{ ...said, attribution: 'a diplomat' }] };
      expect(tie).toMatchObject({ type: 'asks', source: 'amos-hochstein', target: 'iran' });
      expect(after.claims.slice(before.claims.length)).toMatchObject([claim]);
      expect(denials).toMatchObject([
        { type: 'denies', source: 'amos-hochstein', evidence: [{ ...said, speaker: 'amos-hochstein' }] },
        { type: 'denies', source: 'mikatis-office', evidence: [{ ...said, speaker: 'mikatis-office' }] },
      ]);
      expect(after.actors).toEqual(before.actors);
    },
  });

  testAction('write-line', {
    title: 'says at its place what cannot be understood, loses nothing, and brings back the last line',
    arrange: typeLine('Berri -> Hochstein: leads'),
    act: ({ press }) => press('Enter'),
    shows: async ({ page }) => {
      await page
        .getByText(/“leads” takes a group or a state here/)
        .first()
        .waitFor();
      const selected = await lineField(page).evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
      expect(selected).toBe('Hochstein');
      await page.keyboard.type('Jean Dupont (g)');
      await page.keyboard.press('Enter');
      await expectText(page, '');
      await waitUntilSaved(page);
      await page.keyboard.press('ArrowUp');
      await expectText(page, 'Berri -> Jean Dupont (g): leads');
      await page.keyboard.press('Escape');
      await lineField(page).waitFor({ state: 'detached' });
      await page.reload();
      await typeLine()({ page } as Stage).catch(() => {});
      await expectText(page, 'Berri -> Jean Dupont (g): leads');
    },
    edits: true,
  });

  testAction('complete-line', {
    title: 'takes a name that is offered, by alias and in any script',
    arrange: typeLine('הוכש'),
    act: ({ click }) => click(),
    shows: ({ page }) => expectText(page, 'Amos Hochstein'),
    leave: leaveLine,
  });

  testAction('set-new-kind', {
    title: 'writes another kind behind the name of a new actor',
    arrange: typeLine('Jean Dupont -> Berri: backs'),
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await expectText(page, 'Jean Dupont (group) -> Berri: backs');
      await page.getByRole('button', { name: 'new group' }).waitFor();
    },
    leave: leaveLine,
  });

  testAction('close-line', {
    title: 'keeps what was typed',
    arrange: typeLine('Berri -> Ir'),
    act: ({ click }) => click(),
    shows: async (stage) => {
      await lineField(stage.page).waitFor({ state: 'detached' });
      await stage.page.keyboard.press(';');
      await expectText(stage.page, 'Berri -> Ir');
    },
    leave: leaveLine,
  });
});

describe('the source that is worked from', () => {
  testAction('work-from', {
    title: 'is chosen in a card that the menu opens',
    arrange: ({ page }) => page.getByRole('banner').getByRole('button', { name: 'Add', exact: true }).click(),
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('button', { name: 'Add and work from it' }).waitFor(),
  });

  testAction('choose-source', {
    title: 'stands in the bar, and in what is added by a line',
    arrange: openSource,
    act: ({ by }, stage) => by(() => chooseReuters(stage)),
    shows: async (stage) => {
      await stage.page.getByText(WORKING).waitFor();
      await typeLine('Berri -> Iran: backs #3')(stage);
      await stage.page.getByText('Reuters, 1 November 2024, paragraph 3').waitFor();
      await leaveLine(stage);
    },
    leave: leaveSource,
  });

  testAction('forget-speaker', {
    title: 'forgets who spoke last',
    query: 'lens=all',
    arrange: async (stage) => {
      await openSource(stage);
      await chooseReuters(stage);
      await typeLine('Berri -> Iran: backs "a clerk"')(stage);
      await stage.page.keyboard.press('Enter');
      await waitUntilSaved(stage.page);
      await stage.page.getByRole('button', { name: /^Working from .*; a clerk$/ }).click();
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByRole('button', { name: WORKING.replace(':', '') }).waitFor(),
    edits: true,
  });

  testAction('leave-source', {
    title: 'is left',
    arrange: async (stage) => {
      await openSource(stage);
      await chooseReuters(stage);
      await stage.page.getByRole('banner').locator('[data-action="work-from"]').click();
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByText(WORKING).waitFor({ state: 'detached' }),
  });

  testAction('add-source', {
    title: 'is written down and worked from',
    arrange: async (stage) => {
      await openSource(stage);
      const { page } = stage;
      await page.getByRole('textbox', { name: 'Title' }).fill('Talks in Beirut');
      await page.getByRole('textbox', { name: 'Publisher' }).fill('AFP');
      await page.getByRole('textbox', { name: 'Published' }).fill('2024-11-02');
    },
    act: ({ click }) => click('Add and work from it'),
    shows: ({ page }) => page.getByText('Working from: AFP, 2 November 2024').waitFor(),
    keeps: (after, before) => {
      expect(after.documents).toMatchObject([
        ...before.documents.map(({ id }) => ({ id })),
        { id: 'afp-2024-11-02', title: 'Talks in Beirut', publisher: 'AFP', published: '2024-11-02' },
      ]);
    },
  });
});
