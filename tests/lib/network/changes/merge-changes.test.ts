import { type Applied, applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change, Operation, PlainObject } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import { createTruce, WIRE } from './small-network';

function toChange(...operations: readonly Operation[]): Change {
  return { label: 'a test', operations };
}

/** Answers what comes of one person’s changes when another’s were there first. */
function merge(theirs: Change, ...mine: readonly Change[]): Applied | Refusal {
  const before = applyChange(createTruce(), theirs);
  if (!before.ok) throw new Error('What the other has done cannot be done.');
  return mergeChanges(before.network, { mine, theirs: before.changes });
}

function describeConflicts(result: Applied | Refusal): string[] {
  if (result.ok) return [];
  return result.conflicts.map(
    ({ kind, change, list, id, field, mine, theirs }) =>
      `${kind} [${change}] ${list}/${id}/${field}: ${JSON.stringify(mine)} against ${JSON.stringify(theirs)}`,
  );
}

const set = (field: string, was: string | null, now: string) =>
  toChange({ op: 'set', list: 'actors', id: 'bo', field, was, now });
const evidence = (was: PlainObject | null, now: PlainObject | null) =>
  toChange({ op: 'item', list: 'relationships', id: 'envoy', field: 'evidence', was, now, at: null });

describe('two people who change', () => {
  it('different fields of one thing both have their way', () => {
    const result = merge(set('role', '', 'Minister'), set('country', null, 'LB'));
    expect(result.ok && result.network.actors[1]).toMatchObject({ role: 'Minister', country: 'LB' });
  });

  it('one field to different values are shown both', () => {
    expect(describeConflicts(merge(set('role', '', 'Minister'), set('role', '', 'Envoy')))).toEqual([
      'changed [0] actors/bo/role: "Envoy" against "Minister"',
    ]);
  });

  it('one field to the same value have nothing to choose, and nothing is left to do', () => {
    const result = merge(set('role', '', 'Minister'), set('role', '', 'Minister'));
    expect(result.ok && result.changes).toEqual([{ label: 'a test', operations: [] }]);
  });

  it('different fields of one piece of evidence both have their way', () => {
    const graded = { ...WIRE, credibility: 3 };
    const result = merge(evidence(WIRE, graded), evidence(WIRE, { ...WIRE, excerpt: 'It seeks a truce.' }));
    expect(result.ok && result.network.relationships[0]?.evidence).toMatchObject([
      { credibility: 3, excerpt: 'It seeks a truce.' },
    ]);
  });

  it('one field of one piece of evidence are shown both', () => {
    const graded = (credibility: number) => evidence(WIRE, { ...WIRE, credibility });
    expect(describeConflicts(merge(graded(3), graded(4)))).toEqual([
      expect.stringMatching(/^changed \[0\] relationships\/envoy\/evidence: .*:4.* against .*:3/),
    ]);
  });

  it('one piece of evidence again and again keep track of it', () => {
    const [one, two] = [
      { ...WIRE, excerpt: 'It seeks a truce.' },
      { ...WIRE, excerpt: 'It seeks a truce, twice.' },
    ];
    const result = merge(
      evidence(WIRE, { ...WIRE, credibility: 3 }),
      evidence(WIRE, one),
      evidence(one, two),
    );
    expect(result.ok && result.network.relationships[0]?.evidence).toMatchObject([
      { ...two, credibility: 3 },
    ]);
  });

  it('and remove one piece of evidence are shown both', () => {
    const graded = evidence(WIRE, { ...WIRE, credibility: 3 });
    expect(describeConflicts(merge(graded, evidence(WIRE, null)))).toHaveLength(1);
    expect(describeConflicts(merge(evidence(WIRE, null), graded))).toHaveLength(1);
  });
});

describe('two people who', () => {
  const talks = { id: 'talks', type: 'talks-to', source: 'north', target: 'bo' };
  const add = (thing: typeof talks) => toChange({ op: 'add', list: 'relationships', thing, before: null });
  const drills = createTruce().relationships[3];
  if (!drills) throw new Error('The fixture has no drills.');
  const remove = toChange({ op: 'remove', list: 'relationships', thing: drills, before: 'denies' });

  it('remove the same thing agree', () => {
    const result = merge(remove, remove);
    expect(result.ok && result.network.relationships).toHaveLength(4);
  });

  it('add the same thing agree; of one id but not the same, both are shown', () => {
    expect(merge(add(talks), add(talks)).ok).toBe(true);
    expect(describeConflicts(merge(add(talks), add({ ...talks, target: 'cy' })))).toEqual([
      expect.stringMatching(/^taken \[0\] relationships\/talks\/null/),
    ]);
  });

  it('remove and change one thing are shown both', () => {
    const dated = toChange({
      op: 'set',
      list: 'relationships',
      id: 'drills',
      field: 'from',
      was: null,
      now: '2024',
    });
    expect(describeConflicts(merge(dated, remove))).toEqual([
      expect.stringMatching(/^changed \[0\] relationships\/drills\/null: null against .*"from":"2024"/),
    ]);
    expect(describeConflicts(merge(remove, dated))).toEqual([
      'gone [0] relationships/drills/from: "2024" against null',
    ]);
  });

  it('take away what the other names are told so', () => {
    const loner = { id: 'dee', kind: 'person', name: 'Dee' };
    const before = applyChange(
      createTruce(),
      toChange({ op: 'add', list: 'actors', thing: loner, before: null }),
    );
    const dee = before.ok ? before.network.actors.at(-1) : undefined;
    if (!before.ok || !dee) throw new Error('Dee could not be added.');
    const without = applyChange(
      before.network,
      toChange({ op: 'remove', list: 'actors', thing: dee, before: null }),
    );
    if (!without.ok) throw new Error('Dee could not be removed.');
    const result = mergeChanges(without.network, {
      mine: [add({ ...talks, target: 'dee' })],
      theirs: without.changes,
    });
    expect(!result.ok && result.issues.map(({ message }) => message)).toEqual(['There is no actor "dee".']);
  });
});
