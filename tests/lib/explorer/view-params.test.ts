import fc from 'fast-check';
import { toCanonicalState } from '@/lib/explorer/canonical-state';
import { parseViewParams, toViewParams, toViewQuery } from '@/lib/explorer/view-params';
import { createViewState, type ViewState } from '@/lib/explorer/view-state';
import { anyState, validState } from './arbitrary-state';
import { createSmallContext, TYPES } from './small-context';

const context = createSmallContext('mediation');
const opening = createViewState('mediation');

function parse(query: string) {
  return parseViewParams(new URLSearchParams(query), context);
}

function read(query: string): ViewState {
  const { state, problems } = parse(query);
  expect(problems).toEqual([]);
  return state;
}

function blame(query: string): readonly string[] {
  return parse(query).problems.map(({ parameter }) => parameter);
}

describe('the link of a state', () => {
  it('is empty for the state in which a network opens', () => {
    expect(toViewQuery(opening, context)).toBe('');
    expect(read('')).toEqual(opening);
  });

  it('says every choice in a stable order, with commas and colons that can be read', () => {
    const state: ViewState = {
      lens: 'all',
      types: ['mediates-via', 'denies'],
      kinds: ['person'],
      standings: [],
      without: ['weekly', 'cable'],
      told: ['speaker:militia'],
      beside: ['speaker:militia'],
      since: '2024-09',
      until: '2024-11-01',
      focus: ['militia', 'envoy'],
      hops: 2,
      q: 'Berri, بري & 100%',
      layout: 'layered',
      rings: true,
      selection: { kind: 'items', actors: ['envoy'], relationships: ['mission', 'denial'] },
      panel: 'channels',
      from: ['republic'],
      to: ['militia', 'go-between'],
      channel: 2,
      way: 3,
      maxHops: 4,
      k: 3,
      order: 'evidence',
      membership: false,
      proposed: true,
      out: ['envoy'],
      outTies: ['denial'],
      outDocuments: ['daily', 'cable'],
      size: 'effective-size',
      sides: 'country',
      own: [
        ['militia', 'LB'],
        ['envoy', null],
        ['republic', 'third-force'],
      ],
      group: 'country',
      open: ['LB', 'US'],
      moved: { 'side:LB': { x: 1, y: 2 } },
      placed: { militia: { x: 12.5, y: -40 }, envoy: { x: 0, y: 3 } },
    };
    const query = toViewQuery(state, context);
    expect(query).toBe(
      'lens=all&types=mediates-via,denies&kinds=person&standings=&without=weekly,cable&told=speaker:militia&since=2024-09&until=2024-11-01' +
        '&focus=militia,envoy&hops=2&q=Berri,+%D8%A8%D8%B1%D9%8A+%26+100%25&beside=speaker:militia&layout=layered&rings=yes&select=envoy&ties=mission,denial' +
        '&panel=channels&from=republic&to=militia,go-between&channel=2&way=3&maxHops=4&k=3&order=evidence&membership=no&proposed=yes&out=envoy' +
        '&outTies=denial&outDocuments=daily,cable&size=effective-size&sides=country&own=militia:LB,envoy:,republic:third-force&group=country&open=LB,US' +
        '&moved=side:LB:1:2&placed=militia:12.5:-40,envoy:0:3',
    );
    expect(read(query)).toEqual(state);
  });

  it('names the lens only when it is not the one in which the network opens', () => {
    expect(toViewQuery(createViewState('all'), context)).toBe('lens=all');
    expect(toViewQuery(createViewState('all'), { defaultLens: 'all' })).toBe('');
  });

  it('tells nothing let through from no restriction', () => {
    expect(read('types=').types).toEqual([]);
    expect(read('').types).toBeNull();
    expect(toViewQuery({ ...opening, types: [] }, context)).toBe('types=');
  });

  it('reads a list of everything as no restriction', () => {
    expect(read(`types=${TYPES.join(',')}`).types).toBeNull();
    expect(read('kinds=state,group,person').kinds).toBeNull();
  });

  it('reads a claim selected', () => {
    expect(read('claim=offer').selection).toEqual({ kind: 'claim', claim: 'offer' });
  });

  it('reads one side selected, or two', () => {
    expect(read('group=country&side=LB').selection).toEqual({ kind: 'sides', sides: ['LB'] });
    expect(read('group=country&side=LB,US').selection).toEqual({ kind: 'sides', sides: ['LB', 'US'] });
  });

  it('reads where sides and actors of a grouped map were put', () => {
    const { state, problems } = parseViewParams(
      new URLSearchParams('group=country&moved=side:LB:1:-2.5,envoy:3:4,side::1:2,side:a/b:1:2,nobody:1:2'),
      context,
    );
    expect(state.moved).toEqual({ 'side:LB': { x: 1, y: -2.5 }, envoy: { x: 3, y: 4 } });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['moved']);
  });

  it('says that a map that is not grouped has no sides', () => {
    const { state, problems } = parseViewParams(new URLSearchParams('open=LB&side=US'), context);
    expect(state).toMatchObject({ group: 'none', open: [], selection: { kind: 'none' } });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['open', 'side']);
  });

  it('names the group only when it is not the one in which the network opens', () => {
    const grouped: ViewState = { ...opening, group: 'communities' };
    expect(toViewQuery(grouped, context)).toBe('group=communities');
    expect(toViewQuery(grouped, { ...context, defaultGroup: 'communities' })).toBe('');
    expect(toViewQuery(opening, { ...context, defaultGroup: 'communities' })).toBe('group=none');
  });

  it('knows a type that the network adds', () => {
    expect(read('types=shelters').types).toEqual(['shelters']);
  });

  it('puts facets in the vocabulary’s order, and keeps the order in which actors were chosen', () => {
    expect(read('types=denies,envoy-to&focus=republic,envoy')).toMatchObject({
      types: ['envoy-to', 'denies'],
      focus: ['republic', 'envoy'],
    });
  });

  it('takes a repeated entry of a list once', () => {
    expect(read('types=asks,asks&focus=envoy,envoy')).toMatchObject({ types: ['asks'], focus: ['envoy'] });
  });

  it('leaves parameters alone that are not the page’s own', () => {
    expect(read('utm_source=x&_rsc=1')).toEqual(opening);
  });
});

describe('a bad value', () => {
  it('is left out of a list, and the rest is kept', () => {
    const { state, problems } = parse('types=asks,asking&focus=envoy,nobody');
    expect(state).toMatchObject({ types: ['asks'], focus: ['envoy'] });
    expect(problems).toEqual([
      {
        parameter: 'types',
        value: 'asks,asking',
        message: 'This network has no relationship type “asking”.',
      },
      { parameter: 'focus', value: 'envoy,nobody', message: 'This network has no actor “nobody”.' },
    ]);
  });

  it('does not hide everything when a list has nothing else', () => {
    expect(parse('types=asking').state.types).toBeNull();
  });

  it.each([
    ['lens=everything', 'lens'],
    ['kinds=persons', 'kinds'],
    ['standings=denied', 'standings'],
    ['without=nowhere', 'without'],
    ['since=2024-13', 'since'],
    ['since=2023-02-29', 'since'],
    ['since=', 'since'],
    ['until=yesterday', 'until'],
    ['until=2024-1', 'until'],
    ['hops=0', 'hops'],
    ['hops=9', 'hops'],
    ['hops=1.5', 'hops'],
    ['hops=', 'hops'],
    ['layout=grid', 'layout'],
    ['select=nobody', 'select'],
    ['ties=mission/1', 'ties'],
    ['claim=unsaid', 'claim'],
    ['focus=__proto__', 'focus'],
    ['claim=constructor', 'claim'],
    ['types=,', 'types'],
    ['panel=both', 'panel'],
    ['from=nobody', 'from'],
    ['to=militia/1', 'to'],
    ['channel=26', 'channel'],
    ['channel=-1', 'channel'],
    ['way=41', 'way'],
    ['way=1', 'way'],
    ['maxHops=9', 'maxHops'],
    ['k=0', 'k'],
    ['membership=false', 'membership'],
    ['membership=', 'membership'],
    ['proposed=1', 'proposed'],
    ['out=cable', 'out'],
    ['outTies=mission/1', 'outTies'],
    ['outDocuments=nowhere', 'outDocuments'],
    ['size=degree', 'size'],
    ['size=', 'size'],
    ['sides=religion', 'sides'],
    ['own=envoy', 'own'],
    ['own=nobody:militia', 'own'],
    ['own=envoy:Third+Force', 'own'],
    ['own=envoy:a:b', 'own'],
    [`own=envoy:${'x'.repeat(101)}`, 'own'],
  ])('%s falls back to what the page shows without it, and says so', (query, parameter) => {
    const { state } = parse(query);
    expect(state).toEqual(opening);
    expect(blame(query)).toEqual([parameter]);
  });

  it('is the end of a range that lies before its beginning', () => {
    expect(parse('since=2024-09&until=2024-08').state).toMatchObject({ since: '2024-09', until: null });
    expect(blame('since=2024-09&until=2024-08')).toEqual(['until']);
  });

  it('is not a range whose ends touch', () => {
    expect(read('since=2024-09&until=2024')).toMatchObject({ since: '2024-09', until: '2024' });
  });

  it('is a parameter given twice', () => {
    const { state, problems } = parse('hops=2&hops=3');
    expect(state.hops).toBe(1);
    expect(problems).toEqual([
      { parameter: 'hops', value: '2 & 3', message: 'It is given 2 times; give it once.' },
    ]);
  });

  it('is a claim beside other things selected', () => {
    expect(parse('select=envoy&claim=offer').state.selection).toMatchObject({
      kind: 'items',
      actors: ['envoy'],
    });
    expect(blame('select=envoy&claim=offer')).toEqual(['claim']);
  });

  it('is an actor on both sides, who stays on the first', () => {
    const { state, problems } = parse('from=envoy,republic&to=militia,envoy');
    expect(state).toMatchObject({ from: ['envoy', 'republic'], to: ['militia'] });
    expect(problems).toEqual([
      {
        parameter: 'to',
        value: 'militia,envoy',
        message: 'An actor is on one side only, and “from” has “envoy” already.',
      },
    ]);
  });

  it('is a second side for one actor, and a side for nobody', () => {
    const { state, problems } = parse('own=envoy:militia,envoy:republic,envoy:militia,nobody:x,militia:');
    expect(state.own).toEqual([
      ['envoy', 'militia'],
      ['militia', null],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '“nobody:x” cannot be read; write an actor of this network, a colon and a side’s id. ' +
        'The actor “envoy” is given several sides; the first counts.',
    ]);
  });

  it('is a text that is too long, of which the beginning is searched for', () => {
    const { state, problems } = parse(`q=${'x'.repeat(10_000)}`);
    expect(state.q).toBe('x'.repeat(200));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.value.length).toBeLessThan(300);
  });

  it('counts characters, not their halves', () => {
    expect(read(`q=${encodeURIComponent('𐤁'.repeat(200))}`).q).toBe('𐤁'.repeat(200));
    expect(parse(`q=${encodeURIComponent('𐤁'.repeat(201))}`).state.q).toBe('𐤁'.repeat(200));
  });

  it('is said in a sentence of readable length, however long the list', () => {
    const { problems } = parse(
      `focus=${Array.from({ length: 50_000 }, (_, index) => `x${index}`).join(',')}`,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'This network has no actor “x0”, “x1”, “x2” and 49997 more.',
    ]);
  });
});

describe('laws of links', () => {
  it('state → link → state is the identity', () => {
    fc.assert(
      fc.property(validState, fc.constantFrom('all' as const, 'mediation' as const), (state, defaultLens) => {
        const own = { ...context, defaultLens };
        const params = new URLSearchParams(toViewQuery(state, own));
        expect(parseViewParams(params, own)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('both forms of a link mean the same', () => {
    fc.assert(
      fc.property(validState, (state) => {
        expect(parseViewParams(toViewParams(state, context), context).state).toEqual(
          read(toViewQuery(state, context)),
        );
      }),
    );
  });

  it('any state comes back from its link in canonical form, and that form is a fixed point', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const canonical = toCanonicalState(state, context);
        expect(parse(toViewQuery(state, context)).state).toEqual(canonical);
        expect(read(toViewQuery(canonical, context))).toEqual(canonical);
        expect(toCanonicalState(canonical, context)).toEqual(canonical);
      }),
    );
  });

  it('garbage never throws, and gives a state that a link can carry', () => {
    const name = fc.oneof(
      fc.constantFrom('types', 'since', 'until', 'hops', 'q', 'select', 'claim', 'from', 'to', 'own', 'out'),
      fc.string(),
    );
    const params = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(params, (pairs) => {
        const { state } = parseViewParams(new URLSearchParams(pairs), context);
        expect(read(toViewQuery(state, context))).toEqual(state);
      }),
    );
  });
});
