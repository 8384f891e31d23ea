import fc from 'fast-check';
import { type Applied, applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change, Operation, PlainObject } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import { getById } from './do-change';
import { createTruce, WIRE } from './small-network';

function toChange(...operations: readonly Operation[]): Change {
  return { label: 'a test', operations };
}

/** Returns what comes of one person’s changes when another’s were there first. */
function merge(theirs: Change | readonly Change[], ...mine: readonly Change[]): Applied | Refusal {
  const before = mergeChanges(createTruce(), { mine: [theirs].flat(), theirs: [] });
  if (!before.ok) throw new Error('What the other has done cannot be done.');
  return mergeChanges(before.network, { mine, theirs: before.changes });
}

/** Returns the evidence of the tie that both work on, in an order of its own, or null when they have to choose. */
function toEvidence(result: Applied | Refusal): readonly string[] | null {
  if (!result.ok) return null;
  const envoy = getById(result.network.relationships, 'envoy');
  return envoy.evidence
    .map(({ excerpt, locator, credibility }) => [excerpt || locator, credibility].join(' ').trim())
    .sort();
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
const evidence = (was: PlainObject | null, now: PlainObject | null, at: number | null = null) =>
  toChange({ op: 'item', list: 'relationships', id: 'envoy', field: 'evidence', was, now, at });

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

describe('two people who add the same piece of evidence', () => {
  const found = { ...WIRE, excerpt: 'found' };
  const graded = { ...found, credibility: 3 };
  const add = evidence(null, found);

  it('have it once, also when one of them then grades it', () => {
    const expected = ['found 3', 'paragraph 2'];
    expect(toEvidence(merge([add, evidence(found, graded)], add))).toEqual(expected);
    expect(toEvidence(merge(add, add, evidence(found, graded)))).toEqual(expected);
  });

  it('keep it when one of them takes it back', () => {
    const expected = ['found', 'paragraph 2'];
    expect(toEvidence(merge([add, evidence(found, null)], add))).toEqual(expected);
    expect(toEvidence(merge(add, add, evidence(found, null)))).toEqual(expected);
  });

  it('have it as the other graded it when one of them takes back what he wrote into it', () => {
    const worded = { ...found, locator: 'p. 3' };
    const mine = [add, evidence(found, worded), evidence(worded, null)];
    const expected = ['found 3', 'paragraph 2'];
    expect(toEvidence(merge([add, evidence(found, graded)], ...mine))).toEqual(expected);
    expect(toEvidence(merge(mine, add, evidence(found, graded)))).toEqual(expected);
  });

  it('have the same in either order, whatever else they do to it, or both have to choose', () => {
    let merged = 0;
    fc.assert(
      fc.property(arbitrarySteps, arbitrarySteps, (mine, theirs) => {
        const [one, other] = [toChanges(mine), toChanges(theirs)];
        const [here, there] = [toEvidence(merge(one, ...other)), toEvidence(merge(other, ...one))];
        expect(here).toEqual(there);
        if (here !== null) merged += 1;
      }),
      { numRuns: 500 },
    );
    expect(merged).toBeGreaterThan(100);
  });

  const excerpt = fc.constantFrom('a', 'b', 'c');
  const arbitrarySteps = fc.array(
    fc.record({ how: fc.constantFrom('add', 'change', 'remove'), at: fc.nat(5), excerpt }),
    { maxLength: 5 },
  );
  type Steps = typeof arbitrarySteps extends fc.Arbitrary<infer T> ? T : never;

  /** Returns the changes of one who takes these steps from the beginning, on the items as each step finds them. */
  function toChanges(steps: Steps): readonly Change[] {
    const items: PlainObject[] = [WIRE];
    return steps.flatMap(({ how, at, excerpt }) => {
      const place = at % (items.length + 1);
      const was = how === 'add' ? null : (items[place] ?? null);
      const now = how === 'remove' ? null : { ...WIRE, excerpt };
      if (was === null && now === null) return [];
      items.splice(place, was === null ? 0 : 1, ...(now === null ? [] : [now]));
      return [evidence(was, now, place)];
    });
  }
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

  it('add the same thing have it when one of them removes it again, whatever he did to it', () => {
    const dated = { ...talks, from: '2024' };
    const passing = [
      add(talks),
      toChange({ op: 'set', list: 'relationships', id: 'talks', field: 'from', was: null, now: '2024' }),
      toChange({ op: 'remove', list: 'relationships', thing: dated, before: null }),
    ];
    for (const result of [merge(passing, add(talks)), merge(add(talks), ...passing)]) {
      if (!result.ok) throw new Error('They have to choose.');
      expect(getById(result.network.relationships, 'talks').from).toBeNull();
    }
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
