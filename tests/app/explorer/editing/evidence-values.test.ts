import {
  BLANK_EVIDENCE,
  NEW_DOCUMENT,
  suggestEvidence,
  withEvidence,
} from '@/app/networks/[id]/_explorer/editing/evidence-values';
import { BLANK_TIE, writeNewTie } from '@/app/networks/[id]/_explorer/editing/tie-values';
import { workFrom } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import { invertChange } from '@/lib/network/changes/invert-change';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from '@/tests/lib/network/changes/do-change';

const REPORT = { id: 'report', title: 'A report', publisher: 'An agency', published: '2024-11-01' };
const network = createNetwork({
  id: 'evidence-values',
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada Cole' },
    { id: 'bank', kind: 'group', name: 'The Bank' },
  ],
  documents: [REPORT, { id: 'letter', title: 'A letter' }],
});
const tie = { ...BLANK_TIE, source: 'ada', target: 'bank', type: 'talks-to' };

const add = (values: typeof BLANK_EVIDENCE) =>
  withEvidence(values, network, (evidence) => writeNewTie(tie, network, evidence));

describe('withEvidence', () => {
  it('adds a tie with its evidence in one change, which undone leaves neither', () => {
    const { change } = add({ ...BLANK_EVIDENCE, document: 'report', attribution: 'a diplomat' });
    const after = doChange(network, change);
    expect(after.relationships[0]?.evidence).toMatchObject([
      { document: 'report', attribution: 'a diplomat' },
    ]);
    expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
  });

  it('adds a new document along with them', () => {
    const { change } = add({
      ...BLANK_EVIDENCE,
      document: NEW_DOCUMENT,
      'documents.title': ' A note ',
      'documents.publisher': 'An archive',
      'documents.published': '1993-05',
    });
    const after = doChange(network, change);
    expect(after.documents.at(-1)).toMatchObject({ id: 'an-archive-1993-05', title: 'A note' });
    expect(after.relationships[0]?.evidence[0]?.document).toBe('an-archive-1993-05');
    expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
  });

  it('adds a tie without evidence where no document is chosen, whatever else is typed', () => {
    const after = doChange(network, add({ ...BLANK_EVIDENCE, attribution: 'a diplomat' }).change);
    expect(after.relationships[0]?.evidence).toEqual([]);
  });
});

describe('suggestEvidence', () => {
  it('guesses nothing where nothing is worked from', () => {
    expect(suggestEvidence(network)).toEqual(BLANK_EVIDENCE);
  });

  it('begins with what is worked from, and goes on with its last speaker and place', () => {
    openWorkingSource(network.id).write(workFrom(REPORT));
    expect(suggestEvidence(network)).toMatchObject({
      document: 'report',
      date: '2024-11-01',
      attribution: '',
    });
    add({ ...suggestEvidence(network), attribution: 'a diplomat', locator: 'paragraph 2' }).prepare?.();
    expect(suggestEvidence(network)).toMatchObject({ attribution: 'a diplomat', locator: 'paragraph 2' });
    openWorkingSource(network.id).write(null);
  });
});
