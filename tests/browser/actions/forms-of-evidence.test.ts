import { startBrowser } from '../browser';
import { choose, form } from '../edit-page';
import { details } from '../explorer-page';
import { createActionTests, type Stage } from './action-test';
import { expectDetail, fillAndSave, line, openBy } from './form-steps';
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
