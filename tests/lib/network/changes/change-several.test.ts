import { planSeveral, type SeveralEdit } from '@/lib/network/changes/change-several';
import { invertChange } from '@/lib/network/changes/invert-change';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from './do-change';

const network = createNetwork({
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada' },
    { id: 'bank', kind: 'group', name: 'The Bank' },
    { id: 'north', kind: 'state', name: 'Northland' },
  ],
  documents: [{ id: 'report', title: 'A report' }],
  relationships: [
    { id: 'one', type: 'backs', source: 'ada', target: 'bank', from: '2020' },
    { id: 'two', type: 'backs', source: 'bank', target: 'ada' },
    { id: 'denial', type: 'denies', source: 'bank', claim: 'asked' },
  ],
  claims: [{ id: 'asked', statement: 'Ada asked.', relationships: ['one'] }],
});

const NOTHING: SeveralEdit = { type: null, from: null, to: null, evidence: null, claim: null, first: [] };
const EVIDENCE = {
  ...{ document: 'report', attribution: 'a diplomat', speaker: null, excerpt: '' },
  ...{ locator: '', date: null, credibility: null },
};
const ALL = ['one', 'two', 'denial'];
const plan = (edit: Partial<SeveralEdit>, ids: readonly string[] = ALL) =>
  planSeveral(network, ids, { ...NOTHING, ...edit });

describe('planSeveral', () => {
  it('gives all the same evidence and dates as one change, which undone leaves none of them', () => {
    const { change, changed, refused } = plan({ evidence: EVIDENCE, from: '2021' });
    expect([changed, refused]).toEqual([ALL, []]);
    if (!change) throw new Error('Nothing would change.');
    const after = doChange(network, change);
    expect(after.relationships.map(({ from, evidence }) => [from, evidence.length])).toEqual([
      ['2021', 1],
      ['2021', 1],
      ['2021', 1],
    ]);
    expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
  });

  it('leaves out those whose kinds the type does not allow, each with the reason', () => {
    const { change, changed, refused } = plan({ type: 'leads' }, ['one', 'two']);
    expect([changed, refused.map(({ id }) => id)]).toEqual([['one'], ['two']]);
    expect(refused[0]?.why).toMatch(/leads|lead/i);
    if (!change) throw new Error('Nothing would change.');
    expect(doChange(network, change).relationships.map(({ type }) => type)).toEqual([
      'leads',
      'backs',
      'denies',
    ]);
  });

  it('has them rest on a claim, but not an answer to one, nor one that does already', () => {
    const { changed, refused } = plan({ claim: 'asked' });
    expect([changed, refused.map(({ id }) => id)]).toEqual([['two'], ['denial']]);
  });

  it('says what is wrong for all of them, and changes nothing where nothing is written', () => {
    expect(plan({ to: '2019' }).refused.map(({ id }) => id)).toEqual(['one']);
    expect(plan({ evidence: { ...EVIDENCE, document: 'none' } }).changed).toEqual([]);
    expect(plan({})).toEqual({ change: null, changed: [], refused: [] });
  });

  it('adopts a ready type with them', () => {
    const { change } = plan({ type: 'funds' }, ['one', 'two']);
    if (!change) throw new Error('Nothing would change.');
    expect(doChange(network, change).relationshipTypes.map(({ id }) => id)).toEqual(['funds']);
  });
});
