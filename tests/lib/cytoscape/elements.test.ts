import { toEdgeData, toElements } from '@/lib/cytoscape/elements';
import { toFlagImage } from '@/lib/view/flag-image';
import type { ViewLeg } from '@/lib/view/view';
import { actor, chain, leg, TYPES, view } from './small-view';

describe('toElements', () => {
  it('gives actors and relationships ids of their own, though their slugs are equal', () => {
    const elements = toElements(view([actor('x'), actor('b')], [leg('x', 'b', { key: 'x' })]), {}, {});
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps the relationship on both of its legs', () => {
    const legs = chain('via', 'mediates-via', ['a', 'b', 'c']);
    const edges = toElements(
      view(
        ['a', 'b', 'c'].map((id) => actor(id)),
        legs,
      ),
      {},
      {},
    ).slice(3);
    expect(edges.map(({ data }) => data.relationship)).toEqual(['via', 'via']);
    expect(edges.map(({ data }) => [data.source, data.target])).toEqual([
      ['actor:a', 'actor:b'],
      ['actor:b', 'actor:c'],
    ]);
  });

  it('marks the contested, and tells what each tie is', () => {
    const legs = [leg('a', 'b', { standing: 'contested' }), leg('b', 'a')];
    const [, , contested, reported] = toElements(view([actor('a'), actor('b')], legs), {}, {});
    expect(contested?.data).toMatchObject({ mark: '≠', words: 'talks to' });
    expect(reported?.data).toMatchObject({ mark: '', words: 'talks to' });
  });

  it('puts the flag on a state, a plate with its code where there is none, and neither on others', () => {
    const actors = [
      actor('norway', 'state', { country: 'NO' }),
      actor('atlantis', 'state', { country: 'AT' }),
      actor('nowhere', 'state'),
      actor('somebody', 'person', { country: 'NO' }),
    ];
    const flags = toElements(view(actors, []), {}, { NO: 'data:flag' }).map(
      ({ data }) => data.flag as string | undefined,
    );
    expect(flags[0]).toBe('data:flag');
    expect(decodeURIComponent(flags[1] ?? '')).toContain('>AT</text>');
    expect(flags.slice(2)).toEqual([undefined, undefined]);
  });

  it('puts a small flag with a border on a person of whose country one is at hand, while people are few', () => {
    const flags = { NO: toFlagImage('<svg width="180" height="120" id="norway"></svg>') };
    const badgesOf = (count: number) => {
      const people = Array.from({ length: count }, (_, at) => actor(`p-${at}`, 'person', { country: 'NO' }));
      return toElements(view([...people, actor('at', 'person', { country: 'AT' })], []), {}, flags).map(
        ({ data }) => decodeURIComponent(String(data.badge)),
      );
    };
    expect(badgesOf(1)[0]).toContain('id="norway"');
    expect(badgesOf(1)[1]).toBe('');
    expect(new Set(badgesOf(150))).toEqual(new Set(['']));
  });

  it('draws a line for several ties with their number, and without a type where they are of several', () => {
    const bundle = { relationships: ['a', 'b', 'c'], contested: 0 };
    const toData = (rest: Partial<ViewLeg>) => toEdgeData(leg('x', 'y', rest), { types: TYPES });
    expect(toData({ bundle })).toMatchObject({ mark: '3', ties: ['a', 'b', 'c'], words: '', isMixed: false });
    const mixed = { ...bundle, contested: 2, isMixed: true as const, isHeadless: true as const };
    expect(toData({ type: 'ally-of', bundle: mixed })).toMatchObject({
      mark: '≠ 2/3',
      outline: 0,
      isMixed: true,
    });
    expect(toData({ type: 'ally-of', bundle }).outline).toBeGreaterThan(0);
  });

  it('breaks long names and isolates those that run from right to left', () => {
    const actors = [
      actor('a', 'group', { name: 'Lebanese Armed Forces' }),
      actor('b', 'person', { name: 'نبيه بري' }),
    ];
    expect(toElements(view(actors, []), {}, {}).map(({ data }) => data.label)).toEqual([
      'Lebanese\nArmed Forces',
      '\u2068نبيه بري\u2069',
    ]);
  });

  it('tells selection and focus as classes', () => {
    const chosen = actor('a', 'person', { selected: true, focused: true });
    const [first, second, edge] = toElements(
      view([chosen, actor('b')], [leg('a', 'b', { selected: true })]),
      {},
      {},
    );
    expect([first?.classes, second?.classes, edge?.classes]).toEqual([
      ['is-selected', 'is-focused'],
      [],
      ['is-selected'],
    ]);
  });

  it('refuses a leg of a type that the view does not list', () => {
    expect(() => toElements(view([actor('a')], [leg('a', 'a', { type: 'odd' })]), {}, {})).toThrow(
      RangeError,
    );
  });
});
