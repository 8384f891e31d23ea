import {
  BLANK_TIE,
  collectOfferedTypes,
  pickTieValues,
  settleTie,
  type TieValues,
  toTypeOptions,
  writeNewTie,
  writeTie,
} from '@/app/networks/[id]/_explorer/editing/tie-values';
import { invertChange } from '@/lib/network/changes/invert-change';
import { matchOptions } from '@/lib/view/match-options';
import type { EndKinds } from '@/lib/vocabulary/fitting-types';
import { getReadyType, READY_TYPES } from '@/lib/vocabulary/ready-types';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from '@/tests/lib/network/changes/do-change';

const ACTORS = [
  { id: 'bank', kind: 'group', name: 'The Bank' },
  { id: 'front', kind: 'group', name: 'The Front' },
  { id: 'ada', kind: 'person', name: 'Ada Cole' },
];
const TIE = { id: 'bank-backs-front', type: 'backs', source: 'bank', target: 'front' };
const network = createNetwork({ actors: ACTORS, relationships: [TIE] });
const GROUPS: EndKinds = { source: 'group', target: 'group' };

const values: TieValues = { ...BLANK_TIE, source: 'bank', target: 'front', type: 'funds' };

function write(...parts: Parameters<typeof writeTie>) {
  const written = writeTie(...parts);
  if (!written) throw new Error('The form changes nothing.');
  return written;
}

describe('writeTie', () => {
  it('adopts a ready type in the change that adds the tie, which undone leaves neither', () => {
    const { change, added } = writeNewTie(settleTie(values, network), network, []);
    expect(change.operations.map((each) => [each.op, each.list])).toEqual([
      ['add', 'relationshipTypes'],
      ['add', 'relationships'],
    ]);
    expect(change.label).toContain('funds');
    expect(added).toEqual({ list: 'relationships', id: 'bank-funds-front' });
    const after = doChange(network, change);
    expect(after.relationshipTypes).toEqual([getReadyType('funds')?.type]);
    expect(after.relationships.at(-1)).toMatchObject({ id: 'bank-funds-front', type: 'funds' });
    expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
  });

  it('adds the tie alone once the network has the type, as the network has it', () => {
    const own = createNetwork({ actors: ACTORS, relationshipTypes: [{ id: 'funds', label: 'pays for' }] });
    const { change } = writeNewTie(values, own, []);
    expect(change.operations.map(({ list }) => list)).toEqual(['relationships']);
    expect(doChange(own, change).relationshipTypes).toEqual(own.relationshipTypes);
    const again = doChange(network, writeNewTie(values, network, []).change);
    const second = writeNewTie({ ...values, source: 'front', target: 'bank' }, again, []);
    expect(second.change.operations.map(({ list }) => list)).toEqual(['relationships']);
  });

  it('adopts a ready type that a tie is changed to, and nothing with another type', () => {
    const [tie] = network.relationships;
    if (!tie) throw new Error('The network has a tie.');
    const { change } = write({ ...pickTieValues(tie), type: 'arms' }, network, tie);
    const after = doChange(network, change);
    expect([after.relationshipTypes.map(({ id }) => id), after.relationships[0]?.type]).toEqual([
      ['arms'],
      'arms',
    ]);
    expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
    const plain = write({ ...pickTieValues(tie), type: 'opposes' }, network, tie);
    expect(plain.change.operations.map(({ list }) => list)).toEqual(['relationships']);
  });

  it('merges with the same type that another user has adopted in the meantime', () => {
    const theirs = doChange(network, writeNewTie(values, network, []).change);
    const mine = writeNewTie({ ...values, source: 'front', target: 'bank' }, network, []);
    const merged = doChange(theirs, mine.change);
    expect([merged.relationshipTypes.length, merged.relationships.length]).toEqual([1, 3]);
  });
});

describe('toTypeOptions', () => {
  const find = (typed: string, ends = GROUPS, of = network) =>
    matchOptions(toTypeOptions(of, ends), typed)[0]?.value;

  it.each([
    ['funded by', 'funds'],
    ['supplies weapons', 'arms'],
    ['Guarantor', 'guarantees'],
    ['embargo', 'sanctions'],
    ['treaty', 'signs-with'],
    ['supports', 'backs'],
    ['backs', 'backs'],
    ['talks', 'talks-to'],
    ['is an ally', 'ally-of'],
  ])('finds by “%s” first of all %s', (typed, id) => {
    expect(find(typed)).toBe(id);
  });

  it('has the ready types after those of the network, under a heading of their own', () => {
    const options = toTypeOptions(network, { source: null, target: null });
    const groups = options.map(({ group }) => group);
    expect(groups.lastIndexOf('Denials and refusals')).toBe(groups.indexOf('Ready types') - 1);
    expect(
      options
        .slice(groups.indexOf('Ready types'))
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(READY_TYPES.map(({ type }) => type.id).toSorted());
  });

  it('offers only ready types that fit the ends', () => {
    expect(toTypeOptions(network, GROUPS).map(({ value }) => value)).not.toContain('detains');
    expect(find('arrests', { source: 'group', target: 'person' })).toBe('detains');
  });

  it('offers no ready type of which a type of the network has the id or the label', () => {
    const own = createNetwork({
      actors: ACTORS,
      relationshipTypes: [
        { id: 'pays', label: 'funds' },
        { id: 'arms', label: 'has as weapons' },
        { id: 'constructor', label: 'builds' },
      ],
    });
    const offered = toTypeOptions(own, GROUPS);
    expect(offered.filter(({ label }) => label === 'funds').map(({ value }) => value)).toEqual(['pays']);
    expect(offered.filter(({ value }) => value === 'arms').map(({ label }) => label)).toEqual([
      'has as weapons',
    ]);
    expect(find('supplies weapons', GROUPS, own)).toBeUndefined();
    expect(find('builds', GROUPS, own)).toBe('constructor');
    expect(collectOfferedTypes(own).get('arms')?.label).toBe('has as weapons');
  });

  it('finds a type that was adopted by the same words as before', () => {
    const adopted = doChange(network, writeNewTie(values, network, []).change);
    expect(find('funded by', GROUPS, adopted)).toBe('funds');
    expect(toTypeOptions(adopted, GROUPS).filter(({ value }) => value === 'funds')).toHaveLength(1);
  });
});
