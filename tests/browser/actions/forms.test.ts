import { startBrowser } from '../browser';
import { readMap } from '../drawn-map';
import { choose, form, openAdding } from '../edit-page';
import { eventually } from '../eventually';
import { details } from '../explorer-page';
import { createActionTests } from './action-test';
import { expectSelected } from './checks';
import { expectDetail, expectHeading, expectOnMap, fillAndSave, line, openBy } from './form-steps';
import { changeThing, withOwnType, withThing } from './network-changes';

const browser = startBrowser();
const testAction = createActionTests(browser);

describe('the form of an actor', () => {
  testAction('save-actor', {
    title: 'adds an actor with all that was typed',
    query: 'lens=all',
    arrange: openBy('n', 'New actor'),
    act: fillAndSave(async (open) => {
      await open.getByText('Group', { exact: true }).click();
      await line(open, 'Name').fill('The go-betweens');
      await line(open, 'Role').fill('Bearers of letters');
      await choose(open, 'Country', 'Lebanon');
      await line(open, 'Notes').fill('Since May.');
    }, 'Add'),
    showsAtOnce: ({ page }) => expectHeading(page, 'The go-betweens'),
    shows: ({ page }) => expectOnMap(page, 'the-go-betweens', true),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'actors', {
          id: 'the-go-betweens',
          kind: 'group',
          name: 'The go-betweens',
          role: 'Bearers of letters',
          country: 'LB',
          notes: 'Since May.',
        }),
      ),
  });

  testAction('save-actor', {
    title: 'changes what was changed, and nothing else',
    query: 'lens=all&select=hamas',
    arrange: openBy('F2', 'Edit Hamas'),
    act: fillAndSave((open) => line(open, 'Role').fill('A movement'), 'Save'),
    shows: (stage) => expectDetail(stage, 'A movement'),
    keeps: (after, before) =>
      expect(after).toEqual(changeThing(before, 'actors', 'hamas', { role: 'A movement' })),
  });
});

describe('the form of a tie', () => {
  testAction('save-tie', {
    title: 'adds a tie between the two that were chosen',
    query: 'lens=all',
    arrange: openBy('j', 'New tie'),
    act: fillAndSave(async (open) => {
      await choose(open, 'From', 'Iran');
      await choose(open, 'Tie', 'talks to');
      await choose(open, 'To', 'Hamas');
      await line(open, 'Notes').fill('By letter.');
    }, 'Add'),
    showsAtOnce: ({ page }) => expectSelected(page, 'iran-talks-to-hamas'),
    shows: ({ page }) => expectOnMap(page, 'iran-talks-to-hamas', true),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'relationships', {
          id: 'iran-talks-to-hamas',
          type: 'talks-to',
          source: 'iran',
          target: 'hamas',
          notes: 'By letter.',
        }),
      ),
  });

  testAction('save-tie', {
    title: 'leads a tie to another actor',
    query: 'lens=all&ties=mcgurk-envoy-to-israel',
    arrange: openBy('F2', 'Edit tie'),
    act: fillAndSave((open) => choose(open, 'To', 'Iran'), 'Save'),
    shows: ({ page }) =>
      eventually(async () => {
        const legs = (await readMap(page)).legs.filter(
          ({ relationship }) => relationship === 'mcgurk-envoy-to-israel',
        );
        expect(legs.map(({ to }) => to)).toContain('iran');
      }),
    keeps: (after, before) =>
      expect(after).toEqual(
        changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { target: 'iran' }),
      ),
  });
});

describe('the form of a meeting', () => {
  testAction('save-meeting', {
    title: 'adds a meeting with who was there, in which role',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await openAdding(page, 'Meeting');
      await form(page, 'New meeting').waitFor();
    },
    act: fillAndSave(async (open) => {
      await line(open, 'What it is called').fill('The session at Naqoura');
      await line(open, 'Place').fill('Naqoura');
      await choose(open, 'Mediators', 'Amos Hochstein');
      await choose(open, 'Parties', 'Nabih Berri');
      await choose(open, 'Invited but absent', 'Hezbollah');
    }, 'Add'),
    shows: (stage) => expectDetail(stage, 'Invited but absent'),
    keeps: (after, before) =>
      expect(after).toEqual({
        ...before,
        meetings: [
          {
            id: 'the-session-at-naqoura',
            title: 'The session at Naqoura',
            place: 'Naqoura',
            participants: [
              { actor: 'amos-hochstein', role: 'mediator' },
              { actor: 'nabih-berri', role: 'party' },
              { actor: 'hezbollah', role: 'invited-but-absent' },
            ],
          },
        ],
      }),
  });

  testAction('save-meeting', {
    title: 'changes what came of a meeting, and nothing else',
    of: 'oslo-1993',
    query: 'lens=all&meeting=oslo-1993-06',
    arrange: openBy('F2', 'Edit meeting'),
    act: fillAndSave((open) => line(open, 'What came of it').fill('Questions.'), 'Save'),
    shows: (stage) => expectDetail(stage, 'Questions.'),
    keeps: (after, before) =>
      expect(after).toEqual(changeThing(before, 'meetings', 'oslo-1993-06', { outcome: 'Questions.' })),
  });
});

const STATEMENT = 'McGurk brought a letter.';

describe('the form of a claim', () => {
  testAction('save-claim', {
    title: 'adds a claim on which the tie rests',
    query: 'lens=all&ties=mcgurk-envoy-to-israel',
    arrange: openBy('s', 'New claim'),
    act: fillAndSave((open) => line(open, 'What is claimed').fill(STATEMENT), 'Add'),
    shows: (stage) => expectDetail(stage, STATEMENT),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'claims', {
          id: 'mcgurk-brought-a-letter',
          statement: STATEMENT,
          relationships: ['mcgurk-envoy-to-israel'],
        }),
      ),
  });

  testAction('save-claim', {
    title: 'changes the words of a claim',
    query: 'lens=all&claim=sixty-day-ceasefire',
    arrange: openBy('F2', 'Edit claim'),
    act: fillAndSave((open) => line(open, 'What is claimed').fill(STATEMENT), 'Save'),
    shows: (stage) => expectDetail(stage, STATEMENT),
    keeps: (after, before) =>
      expect(after).toEqual(changeThing(before, 'claims', 'sixty-day-ceasefire', { statement: STATEMENT })),
  });

  testAction('save-denial', {
    title: 'adds a denial, which names nobody else',
    query: 'lens=all',
    arrange: openBy('Shift+S', 'New denial'),
    act: fillAndSave(async (open) => {
      await choose(open, 'Who denies', 'Iran');
      await choose(open, 'Which claim', 'Nasrallah rejected that earlier idea.');
    }, 'Add'),
    showsAtOnce: ({ page }) => expectSelected(page, 'iran-denies-nasrallah-rejected-it'),
    shows: ({ page }) => expectOnMap(page, 'iran-denies-nasrallah-rejected-it', true),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'relationships', {
          id: 'iran-denies-nasrallah-rejected-it',
          type: 'denies',
          source: 'iran',
          claim: 'nasrallah-rejected-it',
        }),
      ),
  });
});

describe('the form of a document', () => {
  testAction('save-document', {
    title: 'adds a document, which evidence can name',
    arrange: openBy('p', 'New document'),
    act: fillAndSave(async (open) => {
      await line(open, 'Title').fill('A letter');
      await line(open, 'Publisher').fill('An archive');
      await line(open, 'Published').fill('2024-10-30');
    }, 'Add'),
    shows: ({ page }) => page.locator('#panel-filters').getByText('A letter').waitFor(),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'documents', {
          id: 'an-archive-2024-10-30',
          title: 'A letter',
          publisher: 'An archive',
          published: '2024-10-30',
        }),
      ),
  });

  testAction('save-document', {
    title: 'changes a document',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: /^Edit Report from Beirut/ }).click();
      await details(page).getByRole('form').waitFor();
    },
    act: fillAndSave((open) => line(open, 'Title').fill('A report'), 'Save'),
    shows: ({ page }) => page.locator('#panel-filters').getByText('A report').waitFor(),
    keeps: (after, before) =>
      expect(after).toEqual(changeThing(before, 'documents', 'reuters-2024-11-01', { title: 'A report' })),
  });
});

describe('the form of a type of tie', () => {
  testAction('save-type', {
    title: 'adds a type, which ties can have',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await page.locator('[data-action="open-add-menu"]').click();
      await page.getByRole('menuitem', { name: 'Type of tie' }).click();
      await form(page, 'New type of tie').waitFor();
    },
    act: fillAndSave(async (open) => {
      await line(open, 'Reads, from one to the other').fill('funds');
      await line(open, 'Reads the other way').fill('is funded by');
      await open.getByRole('combobox', { name: 'What it is about' }).selectOption('alliance');
    }, 'Add'),
    shows: async ({ page }) => {
      await page.keyboard.press('j');
      const open = form(page, 'New tie');
      await choose(open, 'Tie', 'funds');
      await open.getByRole('button', { name: 'Turn the tie round' }).focus();
      await page.keyboard.press('Escape');
      await open.waitFor({ state: 'detached' });
    },
    keeps: (after, before) => {
      const { relationshipTypes: types, ...rest } = after;
      const { relationshipTypes: typesBefore, ...restBefore } = before;
      expect(rest).toEqual(restBefore);
      expect(types.slice(0, -1)).toEqual(typesBefore ?? []);
      expect(types.at(-1)).toMatchObject({
        id: 'funds',
        label: 'funds',
        inverseLabel: 'is funded by',
        sign: 1,
      });
    },
    edits: true,
  });

  testAction('save-type', {
    title: 'changes a type, and how its ties read',
    alter: withOwnType,
    query: 'lens=all&ties=nasrallah-rejects-hochstein',
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Edit the type rejects a proposal by' }).click();
      await form(page, 'Edit type of tie').waitFor();
    },
    act: fillAndSave((open) => line(open, 'Reads, from one to the other').fill('turns down'), 'Save'),
    shows: ({ page }) => details(page).getByText('turns down').first().waitFor(),
    keeps: (after, before) =>
      expect(after).toEqual(changeThing(before, 'relationshipTypes', 'rejects', { label: 'turns down' })),
  });
});

describe('the form of the network', () => {
  testAction('save-network', {
    title: 'changes the title and what it shows',
    arrange: openBy('F2', 'Edit the network'),
    act: fillAndSave(async (open) => {
      await line(open, 'Title').fill('Another title');
      await line(open, 'What it shows').fill('Who meets whom.');
    }, 'Save'),
    shows: async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor();
      await details(page).getByText('Who meets whom.').waitFor();
    },
    keeps: (after, before) =>
      expect(after).toEqual({ ...before, title: 'Another title', description: 'Who meets whom.' }),
  });

  testAction('save-network', {
    title: 'changes the two sides that it is about',
    arrange: openBy('F2', 'Edit the network'),
    act: fillAndSave(async (open) => {
      await choose(open, 'About: one side', 'Israel');
      await open.getByRole('button', { name: 'Remove Hezbollah' }).click();
      await choose(open, 'About: the other side', 'Iran');
    }, 'Save'),
    shows: ({ page }) => details(page).getByText('Between United States, Israel and Iran').waitFor(),
    keeps: (after, before) =>
      expect(after).toEqual({ ...before, between: [['united-states', 'israel'], ['iran']] }),
  });
});
