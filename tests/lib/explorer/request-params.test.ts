import fc from 'fast-check';
import { toFilter } from '@/lib/explorer/questions/to-question';
import { parseBrokerParams, parseChannelParams, parseFilterParams } from '@/lib/explorer/request-params';
import { parseViewParams } from '@/lib/explorer/view-params';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { createSmallContext } from './small-context';

const context = createSmallContext('mediation');

describe('the filter that a request asks for', () => {
  const parseFilter = (query: string) => parseFilterParams(new URLSearchParams(query), context.graph);

  it('is no filter at all when it says nothing', () => {
    expect(parseFilter('')).toEqual({ filter: NO_FILTER, problems: [] });
  });

  it('reads the same parameters as the page', () => {
    const query =
      'lens=contested&types=denies&kinds=group&standings=contested&without=daily&since=2023&until=2024&focus=envoy&hops=3&q=x';
    const { filter, problems } = parseFilter(query);
    const { state } = parseViewParams(new URLSearchParams(query), context);
    expect(problems).toEqual([]);
    expect(filter).toEqual(toFilter(state));
    expect(filter).not.toEqual(NO_FILTER);
  });

  it.each(['layout', 'select', 'ties', 'claim', 'from', 'k', 'type', 'Lens', '__proto__', ''])(
    'does not pass over %p, which is no parameter of a filter',
    (name) => {
      const { filter, problems } = parseFilter(`${encodeURIComponent(name)}=force`);
      expect(filter).toEqual(NO_FILTER);
      expect(problems.map(({ parameter }) => parameter)).toEqual([name]);
    },
  );

  it('lists problems up to a number that can be read', () => {
    const query = Array.from({ length: 5_000 }, (_, index) => `p${index}=1`).join('&');
    expect(parseFilter(query).problems).toHaveLength(50);
  });
});

describe('the question about channels that a request asks', () => {
  const parseChannels = (query: string) => parseChannelParams(new URLSearchParams(query), context.graph);
  const blame = (query: string) => parseChannels(query).problems.map(({ parameter }) => parameter);

  it('needs no more than two sides', () => {
    expect(parseChannels('from=republic,envoy&to=militia')).toEqual({
      question: {
        kind: 'channels',
        filter: NO_FILTER,
        from: ['republic', 'envoy'],
        to: ['militia'],
        k: 10,
        maxHops: 8,
        order: 'contact',
        membership: true,
        proposed: false,
        out: [],
        outTies: [],
        outDocuments: [],
      },
      problems: [],
    });
  });

  it('reads limits, what is taken out, and the filters', () => {
    const query =
      'from=republic&to=militia&k=25&maxHops=1&order=steps&membership=no&proposed=yes&out=go-between&outTies=denial&outDocuments=daily&lens=contested&q=x';
    expect(parseChannels(query)).toEqual({
      question: {
        kind: 'channels',
        filter: { ...NO_FILTER, lens: 'contested', q: 'x' },
        from: ['republic'],
        to: ['militia'],
        k: 25,
        maxHops: 1,
        order: 'steps',
        membership: false,
        proposed: true,
        out: ['go-between'],
        outTies: ['denial'],
        outDocuments: ['daily'],
      },
      problems: [],
    });
  });

  it.each(['from=republic', 'from=republic&to='])(
    'is not asked by %p, which leaves a side empty',
    (query) => {
      expect(parseChannels(query).problems).toEqual([
        { parameter: 'to', value: '', message: 'Nobody is on the side “to”; name an actor of this network.' },
      ]);
    },
  );

  it('is blamed once for a side whose actors are all unknown', () => {
    expect(blame('from=nobody&to=militia')).toEqual(['from']);
  });

  it('is not asked about an actor on both sides', () => {
    expect(parseChannels('from=envoy&to=envoy').problems).toEqual([
      {
        parameter: 'to',
        value: 'envoy',
        message: 'An actor is on one side only, and “from” has “envoy” already.',
      },
    ]);
  });

  it.each(['own=envoy:', 'sides=kind', 'channel=1', 'panel=channels', 'size=contacts', 'maxhops=3'])(
    'does not pass over %p',
    (pair) => {
      expect(blame(`from=envoy&to=militia&${pair}`)).toEqual([pair.split('=')[0]]);
    },
  );
});

describe('the question about brokers that a request asks', () => {
  const parseBrokers = (query: string) => parseBrokerParams(new URLSearchParams(query), context.graph);

  it('needs nothing', () => {
    expect(parseBrokers('')).toEqual({
      question: {
        kind: 'brokers',
        filter: NO_FILTER,
        from: [],
        to: [],
        membership: true,
        proposed: false,
        sides: 'membership',
        own: [],
      },
      problems: [],
    });
  });

  it('reads where sides come from, those decided otherwise, and the filters', () => {
    expect(
      parseBrokers('sides=communities&own=envoy:community-2,militia:&membership=no&kinds=group'),
    ).toEqual({
      question: {
        kind: 'brokers',
        filter: { ...NO_FILTER, kinds: ['group'] },
        from: [],
        to: [],
        membership: false,
        proposed: false,
        sides: 'communities',
        own: [
          ['envoy', 'community-2'],
          ['militia', null],
        ],
      },
      problems: [],
    });
  });

  it('reads two ends, and needs both or neither', () => {
    const { question, problems } = parseBrokers('from=envoy&to=militia');
    expect([question.from, question.to, problems]).toEqual([['envoy'], ['militia'], []]);
    const blame = (query: string) => parseBrokers(query).problems.map(({ parameter }) => parameter);
    expect([blame('from=envoy'), blame('to=envoy'), blame('from=&to=')]).toEqual([
      ['to'],
      ['from'],
      ['from', 'to'],
    ]);
  });

  it.each(['out=envoy', 'size=contacts', 'own=envoy', 'sides='])('does not pass over %p', (query) => {
    expect(parseBrokers(query).problems.map(({ parameter }) => parameter)).toEqual([query.split('=')[0]]);
  });
});

describe('laws of requests', () => {
  it('garbage never throws', () => {
    const name = fc.oneof(fc.constantFrom('types', 'since', 'from', 'to', 'k', 'own', 'sides'), fc.string());
    const params = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(params, (pairs) => {
        for (const parse of [parseFilterParams, parseChannelParams, parseBrokerParams]) {
          expect(parse(new URLSearchParams(pairs), context.graph).problems.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
