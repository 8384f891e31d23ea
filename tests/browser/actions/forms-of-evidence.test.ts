import type { Locator } from 'playwright-core';
import { startBrowser } from '../browser';
import { choose, form } from '../edit-page';
import { details } from '../explorer-page';
import { byEscape, createActionTests, type Stage } from './action-test';
import { expectDetail, expectOnMap, fillAndSave, line, openBy } from './form-steps';
import { changeThing, withThing } from './network-changes';

const browser = startBrowser();
const testAction = createActionTests(browser);

const MCGURK = 'lens=all&ties=mcgurk-envoy-to-israel';
const DOCUMENT = 'reuters-2024-11-01';

describe('the form of evidence', () => {
  testAction('save-evidence', {
    title: 'adds a piece from a document that is there',
    query: MCGURK,
    arrange: openBy('w', /^New evidence for/),
    act: fillAndSave(async (open) => {
      await choose(open, 'Document', 'Report from Beirut');
      await line(open, 'Speaker, as it says').fill('a diplomat');
      await line(open, 'What it says, in your own words').fill('He was seen there.');
      await line(open, 'Where in it').fill('paragraph 18');
    }, 'Add'),
    shows: (stage) => expectDetail(stage, 'He was seen there.'),
    keeps: (after, before) => {
      const [tie] = before.relationships.filter(({ id }) => id === 'mcgurk-envoy-to-israel');
      const added = {
        document: DOCUMENT,
        attribution: 'a diplomat',
        excerpt: 'He was seen there.',
        locator: 'paragraph 18',
      };
      const evidence = [...(tie?.evidence ?? []), added];
      expect(after).toEqual(changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { evidence }));
    },
  });

  testAction('save-evidence', {
    title: 'says that an unnamed speaker is the same as another, of both in one step',
    query: MCGURK,
    arrange: openBy('w', /^New evidence for/),
    act: fillAndSave(async (open) => {
      await choose(open, 'Document', 'A new document');
      await line(open, 'Title').fill('A letter');
      await line(open, 'Speaker, as it says').fill('an official abroad');
      await choose(open, 'Same unnamed speaker as', 'a senior diplomat');
    }, 'Add'),
    shows: ({ page }) => details(page).getByText('The same source as in Reuters').first().waitFor(),
    keeps: (after, before) => {
      const slug = 'a-senior-diplomat';
      const [tie] = before.relationships.filter(({ id }) => id === 'mcgurk-envoy-to-israel');
      const added = { document: 'a-letter', attribution: 'an official abroad', unnamedSpeaker: slug };
      const evidence = [...(tie?.evidence ?? []), added];
      const changed = changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { evidence });
      const withLetter = withThing(changed, 'documents', { id: 'a-letter', title: 'A letter' });
      const claim = before.claims.find(({ id }) => id === 'unilateral-ceasefire-request');
      const said = claim?.evidence?.map((item) =>
        item.attribution === 'a senior diplomat' ? { ...item, unnamedSpeaker: slug } : item,
      );
      expect(after).toEqual(
        changeThing(withLetter, 'claims', 'unilateral-ceasefire-request', { evidence: said }),
      );
    },
  });

  testAction('save-evidence', {
    title: 'adds a document along with it, as one step',
    query: MCGURK,
    arrange: openBy('w', /^New evidence for/),
    act: fillAndSave(async (open) => {
      await choose(open, 'Document', 'A new document');
      await line(open, 'Title').fill('A letter');
      await line(open, 'Where in it').fill('page 2');
    }, 'Add'),
    shows: ({ page }) => details(page).getByText('page 2').first().waitFor(),
    keeps: (after, before) => {
      const [tie] = before.relationships.filter(({ id }) => id === 'mcgurk-envoy-to-israel');
      const evidence = [...(tie?.evidence ?? []), { document: 'a-letter', locator: 'page 2' }];
      const changed = changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { evidence });
      expect(after).toEqual(withThing(changed, 'documents', { id: 'a-letter', title: 'A letter' }));
    },
  });

  const openItem = async ({ page }: Stage) => {
    await page.locator('[data-action="edit-evidence"]').first().click();
    await form(page, /^Evidence for/).waitFor();
  };
  const listChanged = (fields: object | null) => (items: readonly object[] | undefined) =>
    fields === null
      ? undefined
      : (items ?? []).map((item, index) => (index === 0 ? { ...item, ...fields } : item));

  testAction('save-evidence', {
    title: 'changes an item',
    query: MCGURK,
    arrange: openItem,
    act: fillAndSave((open) => line(open, 'Where in it').fill('paragraph 19'), 'Save'),
    shows: ({ page }) => details(page).getByText('paragraph 19').first().waitFor(),
    keeps: (after, before) => {
      const [tie] = before.relationships.filter(({ id }) => id === 'mcgurk-envoy-to-israel');
      const evidence = listChanged({ locator: 'paragraph 19' })(tie?.evidence);
      expect(after).toEqual(changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { evidence }));
    },
  });

  testAction('remove-evidence', {
    title: 'removes the item, and leaves the document',
    query: MCGURK,
    arrange: openItem,
    act: ({ click }) => click(),
    shows: ({ page }) => details(page).getByText('paragraph 17').waitFor({ state: 'detached' }),
    keeps: (after, before) =>
      expect(after).toEqual(
        changeThing(before, 'relationships', 'mcgurk-envoy-to-israel', { evidence: undefined }),
      ),
  });
});

describe('evidence in the form of what it is for', () => {
  const SAID = {
    document: DOCUMENT,
    attribution: 'a diplomat',
    excerpt: 'They met.',
    locator: 'paragraph 3',
  };
  /** Chooses the document, after which the other fields are there, and writes them. */
  const fillEvidence = async (open: Locator) => {
    await choose(open, 'Document', 'Report from Beirut');
    await line(open, 'Speaker, as it says').fill(SAID.attribution);
    await line(open, 'What it says, in your own words').fill(SAID.excerpt);
    await line(open, 'Where in it').fill(SAID.locator);
    await line(open, 'Said on').fill('');
  };

  testAction('save-tie', {
    title: 'adds a tie with its evidence, as one step',
    query: 'lens=all',
    arrange: openBy('j', 'New tie'),
    act: fillAndSave(async (open) => {
      await choose(open, 'From', 'Iran');
      await choose(open, 'Tie', 'talks to');
      await choose(open, 'To', 'Hamas');
      await fillEvidence(open);
    }, 'Add'),
    showsAtOnce: (stage) => expectDetail(stage, SAID.excerpt),
    shows: ({ page }) => expectOnMap(page, 'iran-talks-to-hamas', true),
    keeps: (after, before) => {
      const tie = { id: 'iran-talks-to-hamas', type: 'talks-to', source: 'iran', target: 'hamas' };
      expect(after).toEqual(withThing(before, 'relationships', { ...tie, evidence: [SAID] }));
    },
  });

  testAction('save-claim', {
    title: 'adds a claim with its evidence, as one step',
    query: MCGURK,
    arrange: openBy('s', 'New claim'),
    act: fillAndSave(async (open) => {
      await line(open, 'What is claimed').fill('McGurk met them.');
      await fillEvidence(open);
    }, 'Add'),
    showsAtOnce: (stage) => expectDetail(stage, SAID.excerpt),
    shows: (stage) => expectDetail(stage, 'McGurk met them.'),
    keeps: (after, before) =>
      expect(after).toEqual(
        withThing(before, 'claims', {
          id: 'mcgurk-met-them',
          statement: 'McGurk met them.',
          relationships: ['mcgurk-envoy-to-israel'],
          evidence: [SAID],
        }),
      ),
  });

  testAction('new-evidence', {
    title: 'begins from the form of a tie that is there',
    query: MCGURK,
    arrange: openBy('F2', 'Edit tie'),
    act: ({ by }, { page }) =>
      by(() => form(page, 'Edit tie').getByRole('button', { name: 'Evidence', exact: true }).click()),
    shows: ({ page }) => form(page, /^New evidence for/).waitFor(),
    leave: byEscape,
  });
});

describe('the form of several ties', () => {
  testAction('save-several', {
    title: 'gives them dates and evidence together, as one step',
    query: 'lens=all&ties=mcgurk-envoy-to-israel,hochstein-envoy-to-lebanon',
    arrange: openBy('F2', 'Change 2 ties together'),
    act: ({ by, controls }) =>
      by(async () => {
        await line(controls, 'From').fill('2024-10');
        await choose(controls, 'Document', 'Report from Beirut');
        await line(controls, 'Where in it').fill('paragraph 30');
        await controls.getByText('All 2 ties change.').waitFor();
        await controls.getByRole('button', { name: 'Change 2 ties' }).click();
        await controls.waitFor({ state: 'detached' });
      }),
    shows: ({ page }) => details(page).getByText('2 selected').waitFor(),
    keeps: (after, before) => {
      const ids = ['mcgurk-envoy-to-israel', 'hochstein-envoy-to-lebanon'];
      const added = { document: DOCUMENT, locator: 'paragraph 30' };
      const changed = ids.reduce((network, id) => {
        const evidence = network.relationships.find((tie) => tie.id === id)?.evidence ?? [];
        return changeThing(network, 'relationships', id, { from: '2024-10', evidence: [...evidence, added] });
      }, before);
      expect(after).toEqual(changed);
    },
  });

  testAction('edit', {
    title: 'says before saving which ties a type does not fit, and why',
    query: 'lens=all&ties=mcgurk-envoy-to-israel,hochstein-envoy-to-lebanon',
    act: ({ press }) => press(),
    shows: async ({ page }) => {
      const open = form(page, 'Change 2 ties together');
      await choose(open, 'Tie', 'denies');
      await open.getByText('0 of 2 ties change. The others stay as they are:').waitFor();
      await open.getByRole('button', { name: 'Save' }).click();
      await open.getByText('Nothing was saved: no tie can change so.').waitFor();
    },
  });
});
