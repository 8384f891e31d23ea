import type { Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { findOnMap, readMap } from '../drawn-map';
import { addActor, finish, form, openAdding, waitUntilSaved } from '../edit-page';
import { eventually } from '../eventually';
import { clickOnMap, details, waitForMap } from '../explorer-page';
import { byEscape, createActionTests, expectKept, readNetwork, type Stage } from './action-test';
import { withOwnType, withoutThing } from './network-changes';
import { findGround, readPlaces, readRest } from './places';

const browser = startBrowser();
const testAction = createActionTests(browser);

const MCGURK = 'lens=all&ties=mcgurk-envoy-to-israel';
const CLAIM = 'lens=all&claim=sixty-day-ceasefire';

const VOICE = { id: 'a-new-voice', kind: 'person', name: 'A new voice' };

const field = (page: Page, title: string | RegExp, role: 'textbox' | 'combobox', name: string) =>
  form(page, title).getByRole(role, { name, exact: true });

const expectValue = (
  page: Page,
  title: string | RegExp,
  role: 'textbox' | 'combobox',
  name: string,
  value: string,
) => eventually(async () => expect(await field(page, title, role, name).inputValue()).toBe(value));

const openMenu =
  (actor: string) =>
  ({ page }: Stage) =>
    clickOnMap(page, actor, { button: 'right' });

const addVoice = async ({ page }: Stage) => {
  await addActor(page, { name: VOICE.name });
  await waitUntilSaved(page);
};

const expectVoice = ({ page }: Stage, isThere: boolean) =>
  eventually(async () => expect((await readMap(page)).actors.includes(VOICE.id)).toBe(isThere));

describe('adding', () => {
  testAction('open-add-menu', {
    title: 'offers all that can be added',
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () => {
        const items = page.getByRole('menu').locator('[data-action]');
        expect(await items.evaluateAll((all) => all.map((each) => each.getAttribute('data-action')))).toEqual(
          [
            'new-actor',
            'new-tie',
            'new-meeting',
            'new-claim',
            'new-denial',
            'new-document',
            'new-type',
            'open-line',
            'read-text',
            'work-from',
          ],
        );
      }),
    leave: byEscape,
  });

  /** What opens with a key while nothing is selected, and by the menu. */
  const forms = [
    ['new-actor', 'Actor', 'New actor'],
    ['new-tie', 'Tie', 'New tie'],
    ['new-claim', 'Claim', 'New claim'],
    ['new-denial', 'Denial', 'New denial'],
    ['new-document', 'Document', 'New document'],
  ] as const;
  for (const [action, item, title] of forms) {
    testAction(action, {
      title: 'opens its form by its key',
      act: ({ press }) => press(),
      shows: ({ page }) => form(page, title).waitFor(),
      leave: byEscape,
    });
    testAction(action, {
      title: 'opens its form by the menu',
      act: ({ by }, { page }) => by(() => openAdding(page, item)),
      shows: ({ page }) => form(page, title).waitFor(),
      leave: byEscape,
    });
  }

  testAction('new-type', {
    title: 'opens its form',
    arrange: ({ page }) => page.locator('[data-action="open-add-menu"]').click(),
    act: ({ click }) => click(),
    shows: ({ page }) => form(page, 'New type of tie').waitFor(),
    leave: byEscape,
  });

  testAction('read-text', {
    title: 'leads to the page that reads a text for this network',
    arrange: ({ page }) => page.locator('[data-action="open-add-menu"]').click(),
    act: ({ click }) => click(),
    shows: ({ page }) => page.waitForURL(/\/read\?network=/),
  });

  let ground = { x: 0, y: 0 };
  testAction('new-actor-here', {
    title: 'puts the actor where the menu was opened',
    query: 'lens=all',
    arrange: async ({ page }) => {
      // Once the user has moved the camera, it stays where it is.
      await page.keyboard.press('-');
      ground = await findGround(page);
      await page.mouse.click(ground.x, ground.y, { button: 'right' });
    },
    act: ({ click }) => click(),
    shows: async (stage) => {
      const { page } = stage;
      const open = form(page, 'New actor');
      await open.getByRole('textbox', { name: 'Name', exact: true }).fill(VOICE.name);
      await finish(open, 'Add');
      await waitUntilSaved(page);
      expect((await readNetwork(stage)).actors).toContainEqual(VOICE);
      await eventually(async () => {
        const { x, y } = await findOnMap(page, VOICE.id);
        expect(Math.hypot(x - ground.x, y - ground.y)).toBeLessThan(3);
      });
      const places = await readRest(page);
      await page.reload();
      await waitForMap(page);
      await eventually(async () => expect(await readPlaces(page)).toEqual(places));
    },
    edits: true,
  });

  testAction('new-tie', {
    title: 'begins at the actor from which it is drawn by the menu of the map',
    query: 'lens=all',
    arrange: openMenu('iran'),
    act: ({ click }) => click('Draw a tie from here'),
    shows: ({ page }) => expectValue(page, 'New tie', 'combobox', 'From', 'Iran'),
    leave: byEscape,
  });

  testAction('new-meeting', {
    title: 'opens its form by the menu',
    act: ({ by }, { page }) => by(() => openAdding(page, 'Meeting')),
    shows: ({ page }) => form(page, 'New meeting').waitFor(),
    leave: byEscape,
  });

  testAction('new-claim', {
    title: 'rests on the tie that is selected',
    query: MCGURK,
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await form(page, 'New claim').getByText('Brett McGurk is an envoy to Israel').first().waitFor();
    },
    leave: byEscape,
  });

  testAction('new-denial', {
    title: 'is of the claim that is selected',
    query: CLAIM,
    act: ({ press }) => press(),
    shows: ({ page }) =>
      expectValue(
        page,
        'New denial',
        'combobox',
        'Which claim',
        'The United States pushes a ceasefire of 60 days.',
      ),
    leave: byEscape,
  });

  testAction('new-evidence', {
    title: 'is for the tie that is selected',
    query: MCGURK,
    act: ({ press }) => press(),
    shows: ({ page }) => form(page, /^New evidence for .*Brett McGurk/).waitFor(),
    leave: byEscape,
  });
});

describe('editing', () => {
  testAction('edit', {
    title: 'opens the form of the actor that is selected, with what is known',
    query: 'lens=all&select=hamas',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      await expectValue(page, 'Edit Hamas', 'textbox', 'Name', 'Hamas');
      await expectValue(page, 'Edit Hamas', 'textbox', 'Role', 'Palestinian armed movement');
    },
    leave: byEscape,
  });

  const edits = [
    ['of the tie', MCGURK, 'Edit tie', 'combobox', 'From', 'Brett McGurk'],
    [
      'of the claim',
      CLAIM,
      'Edit claim',
      'textbox',
      'What is claimed',
      'The United States pushes a ceasefire of 60 days.',
    ],
    [
      'of the network',
      '',
      'Edit the network',
      'textbox',
      'Title',
      'Lebanon 2024: a ceasefire request, and its denial',
    ],
  ] as const;
  for (const [what, query, title, role, name, value] of edits)
    testAction('edit', {
      title: `opens the form ${what}`,
      query,
      act: ({ press }) => press(),
      shows: ({ page }) => expectValue(page, title, role, name, value),
      leave: byEscape,
    });

  const filters = [
    ['of a document', /^Edit Report from Beirut/, /^Edit Report from Beirut/, 'Publisher', 'Reuters'],
    [
      'of a type of tie',
      /^Edit the type rejects/,
      'Edit type of tie',
      'Reads the other way',
      'has a proposal rejected by',
    ],
  ] as const;
  for (const [what, button, title, name, value] of filters)
    testAction('edit', {
      title: `opens the form ${what} from the filters`,
      alter: withOwnType,
      act: ({ by }, { page }) => by(() => page.getByRole('button', { name: button }).click()),
      shows: ({ page }) => expectValue(page, title, 'textbox', name, value),
    });

  testAction('open-more-menu', {
    title: 'offers what can be done with the actor',
    query: 'lens=all&select=hamas',
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      for (const name of ['Add a denial by it', 'Merge with another', 'Split in two', 'Remove'])
        await page.getByRole('menuitem', { name }).waitFor();
    },
    leave: byEscape,
  });

  testAction('merge-actor', {
    title: 'opens its form for the actor',
    query: 'lens=all',
    arrange: openMenu('hamas'),
    act: ({ click }) => click(),
    shows: ({ page }) => form(page, 'Merge Hamas with another').waitFor(),
    leave: byEscape,
  });

  testAction('split-actor', {
    title: 'opens its form for the actor',
    query: 'lens=all',
    arrange: openMenu('hamas'),
    act: ({ click }) => click(),
    shows: ({ page }) => form(page, 'Split Hamas in two').waitFor(),
    leave: byEscape,
  });

  testAction('edit-evidence', {
    title: 'opens the form of the item, with what is known',
    query: MCGURK,
    act: ({ click }) => click(),
    shows: ({ page }) => expectValue(page, /^Evidence for/, 'textbox', 'Where in it', 'paragraph 17'),
    leave: byEscape,
  });

  testAction('remove', {
    title: 'removes a tie, with which nothing goes, at once',
    query: 'lens=all&ties=hamas-ally-of-hezbollah',
    act: ({ press }) => press(),
    shows: ({ page }) =>
      eventually(async () => expect((await readMap(page)).ties).not.toContain('hamas-ally-of-hezbollah')),
    keeps: (after, before) =>
      expect(after).toEqual(withoutThing(before, 'relationships', 'hamas-ally-of-hezbollah')),
  });

  testAction('remove', {
    title: 'removes a claim by its menu',
    query: CLAIM,
    arrange: async ({ page }) => {
      await page.locator('[data-action="open-more-menu"]').first().click();
    },
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      await details(page)
        .getByText('The United States pushes a ceasefire of 60 days.')
        .waitFor({ state: 'detached' });
    },
    keeps: (after, before) => expect(after).toEqual(withoutThing(before, 'claims', 'sixty-day-ceasefire')),
  });
});

describe('undo and redo', () => {
  for (const key of ['mod+Z', null])
    testAction('undo', {
      title: `takes back what was added, to the letter, ${key ? 'by its key' : 'by its button'}`,
      query: 'lens=all',
      arrange: addVoice,
      act: ({ press, click }) => (key ? press(key) : click()),
      shows: async (stage) => {
        await expectVoice(stage, false);
        await expectKept(stage, stage.first);
        await stage.page.getByRole('button', { name: /^Redo: add/ }).waitFor();
      },
      edits: true,
    });

  for (const key of ['mod+shift+Z', 'mod+Y', null])
    testAction('redo', {
      title: `does again what was taken back, ${key ? `by ${key}` : 'by its button'}`,
      query: 'lens=all',
      arrange: async (stage) => {
        await addVoice(stage);
        await stage.page.keyboard.press('Control+z');
        await expectVoice(stage, false);
        await waitUntilSaved(stage.page);
        await expectKept(stage, stage.first);
      },
      act: ({ press, click }) => (key ? press(key) : click()),
      shows: (stage) => expectVoice(stage, true),
      keeps: (after, before) => expect(after).toEqual({ ...before, actors: [...before.actors, VOICE] }),
      edits: true,
    });
});
