import { toElements } from '@/lib/cytoscape/elements';
import { actor, chain, leg, view } from './small-view';

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
