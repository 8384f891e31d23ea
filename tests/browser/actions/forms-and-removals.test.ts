import { startBrowser } from '../browser';
import { findOnMap } from '../drawn-map';
import { choose, form } from '../edit-page';
import { eventually } from '../eventually';
import { byEscape, createActionTests, expectKept, type Stage } from './action-test';
import { expectHeading, expectOnMap, fillAndSave, line, openBy, openByMenu } from './form-steps';
import { changeThing, withoutThing } from './network-changes';

const browser = startBrowser();
const testAction = createActionTests(browser);

describe('merging and splitting', () => {
  testAction('save-merge', {
    title: 'makes one of two actors, with the ties of both',
    query: 'lens=all',
    arrange: openByMenu('iran', 'Merge with another'),
    act: fillAndSave((open) => choose(open, 'Is the same as', 'Israel'), 'Merge'),
    showsAtOnce: ({ page }) => expectHeading(page, 'Iran'),
    shows: ({ page }) => expectOnMap(page, 'israel', false),
    keeps: (after, before) => {
      const [iran, israel] = ['iran', 'israel'].map((name) => before.actors.find(({ id }) => id === name));
      const move = (id: unknown) => (id === 'israel' ? 'iran' : id);
      const actors = changeThing(withoutThing(before, 'actors', 'israel'), 'actors', 'iran', {
        aliases: [...(iran?.aliases ?? []), 'Israel', ...(israel?.aliases ?? [])],
      });
      const relationships = before.relationships.map((tie) => ({
        ...tie,
        source: move(tie.source),
        target: move(tie.target),
      }));
      expect(after).toEqual({ ...actors, relationships });
    },
  });

  testAction('save-split', {
    title: 'makes two of an actor, of one country, each with ties and names of its own',
    query: 'lens=all',
    arrange: openByMenu('iran', 'Split in two'),
    act: fillAndSave(async (open) => {
      await line(open, 'Name of the new actor').fill('Its council');
      await open.getByRole('checkbox', { name: /Iran backs Hezbollah/ }).check();
      await open.getByRole('checkbox', { name: 'ایران' }).check();
    }, 'Split'),
    showsAtOnce: ({ page }) => expectHeading(page, 'Its council'),
    shows: ({ page }) => expectOnMap(page, 'its-council', true),
    keeps: (after, before) => {
      const at = before.actors.findIndex(({ id }) => id === 'iran');
      const iran = before.actors[at];
      const actors = [
        ...before.actors.slice(0, at),
        { ...iran, aliases: iran?.aliases.filter((alias) => alias !== 'ایران') },
        { id: 'its-council', kind: 'state', name: 'Its council', aliases: ['ایران'], country: 'IR' },
        ...before.actors.slice(at + 1),
      ];
      expect(after).toEqual({
        ...changeThing(before, 'relationships', 'iran-backs-hezbollah', { source: 'its-council' }),
        actors,
      });
    },
  });
});

describe('what is removed with something', () => {
  testAction('confirm-removal', {
    title: 'goes with an actor once it is confirmed, and comes back with it',
    query: 'lens=all&select=iran',
    arrange: async ({ page }) => {
      await page.keyboard.press('Delete');
      await page.getByRole('dialog', { name: /Iran/ }).getByText('1 tie goes with it.').waitFor();
    },
    act: ({ click }) => click(),
    // The dialog has gone with the focus, which the next key needs.
    showsAtOnce: ({ page }) =>
      eventually(async () =>
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-map'),
      ),
    shows: async ({ page }) => {
      await expectOnMap(page, 'iran', false);
      await expectOnMap(page, 'iran-backs-hezbollah', false);
    },
    keeps: (after, before) =>
      expect(after).toEqual(
        withoutThing(withoutThing(before, 'actors', 'iran'), 'relationships', 'iran-backs-hezbollah'),
      ),
  });

  testAction('confirm-removal', {
    title: 'goes with several actors as one step',
    query: 'lens=all&select=iran,hamas',
    arrange: async ({ page }) => {
      await page.keyboard.press('Backspace');
      await page.getByRole('dialog').getByText('2 ties go with it.').waitFor();
    },
    act: ({ click }) => click(),
    shows: async ({ page }) => {
      for (const id of ['iran', 'hamas']) await expectOnMap(page, id, false);
    },
    keeps: (after, before) =>
      expect(after).toEqual(
        withoutThing(
          withoutThing(before, 'actors', 'iran', 'hamas'),
          'relationships',
          'iran-backs-hezbollah',
          'hamas-ally-of-hezbollah',
        ),
      ),
  });

  testAction('confirm-removal', {
    title: 'goes with a document: its evidence, from ties and claims',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: /^Edit Report from Beirut/ }).click();
      await page.getByRole('button', { name: 'Remove this document' }).click();
      await page.getByRole('dialog', { name: /Report from Beirut/ }).waitFor();
    },
    act: ({ click }) => click(),
    shows: ({ page }) =>
      page.locator('#panel-filters').getByText('Report from Beirut').waitFor({ state: 'detached' }),
    keeps: (after, before) => {
      const bare = <Thing extends object>(things: readonly Thing[]) =>
        things.map((thing) => ({ ...thing, evidence: undefined }));
      const { relationships, claims } = before;
      const expected = { ...before, documents: [], relationships: bare(relationships), claims: bare(claims) };
      expect(after).toEqual(after.documents ? expected : { ...expected, documents: undefined });
    },
  });
});

describe('a form that is left', () => {
  const typeName = async (stage: Stage) => {
    await openBy('n', 'New actor')(stage);
    await line(form(stage.page, 'New actor'), 'Name').fill('The courier');
  };
  const reopen = async (stage: Stage) => {
    await typeName(stage);
    await form(stage.page, 'New actor').getByRole('button', { name: 'Cancel' }).click();
    await form(stage.page, 'New actor').waitFor({ state: 'detached' });
    await openBy('n', 'New actor')(stage);
    await form(stage.page, 'New actor').getByText('Your draft from before is back.').waitFor();
  };
  const expectName = ({ page }: Stage, name: string) =>
    eventually(async () => expect(await line(form(page, 'New actor'), 'Name').inputValue()).toBe(name));

  testAction('cancel-form', {
    title: 'changes nothing, and its draft is kept over a reload',
    arrange: typeName,
    act: ({ click }) => click(),
    shows: async (stage) => {
      const { page } = stage;
      await form(page, 'New actor').waitFor({ state: 'detached' });
      await expectKept(stage, stage.first);
      expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
      await page.reload();
      await page.locator('#network-map[data-ready]').waitFor();
      await openBy('n', 'New actor')(stage);
      await expectName(stage, 'The courier');
    },
  });

  testAction('cancel-form', {
    title: 'removes nothing, where it asked before a removal',
    query: 'lens=all&select=iran',
    arrange: async ({ page }) => {
      await page.keyboard.press('Delete');
      await page.getByRole('dialog', { name: /Iran/ }).waitFor();
    },
    act: ({ click }) => click(),
    shows: async (stage) => {
      await stage.page.getByRole('dialog').waitFor({ state: 'detached' });
      await findOnMap(stage.page, 'iran');
      await expectKept(stage, stage.first);
    },
    leave: byEscape,
  });

  testAction('restart-draft', {
    title: 'begins afresh, and forgets what was typed',
    arrange: reopen,
    act: ({ click }) => click('Start afresh'),
    shows: async (stage) => {
      await expectName(stage, '');
      await form(stage.page, 'New actor').getByRole('button', { name: 'Cancel' }).click();
      await openBy('n', 'New actor')(stage);
      await expectName(stage, '');
    },
  });

  testAction('restart-draft', {
    title: 'brings back in one place what was typed in another',
    query: 'lens=all',
    arrange: async (stage) => {
      const { page } = stage;
      await openBy('j', 'New tie')(stage);
      await line(form(page, 'New tie'), 'Notes').fill('By letter.');
      await form(page, 'New tie').getByRole('button', { name: 'Cancel' }).click();
      await openByMenu('iran', 'Draw a tie from here')(stage);
    },
    act: ({ click }) => click('Bring it back'),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await line(form(page, 'New tie'), 'Notes').inputValue()).toBe('By letter.'),
      ),
  });
});
