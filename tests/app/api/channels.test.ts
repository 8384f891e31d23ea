/** @jest-environment node */
import { GET } from '@/app/api/networks/[id]/channels/route';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem, toBlamed } from './read-answer';
import { serveTruce } from './truce-folder';

const folder = serveTruce();

function getChannels(query: string, id = 'truce', headers: HeadersInit = {}) {
  const url = `http://localhost:3000/api/networks/${id}/channels?${query}`;
  return GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

async function readChannels(query: string) {
  return readAnswer(await getChannels(query), 'ChannelsAnswer');
}

type Told = { readonly actors: readonly string[] };
const toActors = (channels: readonly Told[]) => channels.map(({ actors }) => actors);

describe('GET /api/networks/{id}/channels', () => {
  it('tells a channel leg by leg, with the best evidence for each and the alternatives to it', async () => {
    const { channels, more } = await readChannels('from=palace&to=militia');
    expect([toActors(channels), more]).toEqual([[['palace', 'envoy', 'militia']], false]);
    const [channel] = channels;
    expect(channel).toMatchObject({ standing: 'reported', contested: 0, restsOnDenied: false });
    expect(channel.thread).toMatchObject({ how: 'whole', documents: ['daily'] });
    expect(channel.dates).toMatchObject({ fit: true, how: 'same-day', days: { first: '2024-10-01' } });
    expect(channel.legs).toMatchObject([
      {
        from: 'palace',
        to: 'envoy',
        relationship: 'mission',
        part: 'first',
        role: 'because of its envoy',
        evidence: { document: 'daily', credibility: 2 },
        alternatives: [],
      },
      {
        from: 'envoy',
        to: 'militia',
        relationship: 'mission',
        part: 'second',
        role: null,
        alternatives: [{ relationship: 'offer', part: 'whole', standing: 'contested' }],
      },
    ]);
    expect(channel.words).toEqual([
      expect.stringMatching(/^Palace to Envoy: .*because of the envoy/),
      expect.stringMatching(/^Envoy to Militia: /),
    ]);
  });

  it('says on whom contact rests, if all claims count and if only those nobody denies', async () => {
    expect(await readChannels('from=palace&to=militia')).toMatchObject({
      disjoint: 1,
      disjointChannels: [['palace', 'envoy', 'militia']],
      cut: ['envoy'],
      articulation: ['envoy'],
      bridges: [
        { from: 'palace', to: 'envoy', relationships: ['mission'] },
        { from: 'envoy', to: 'militia', relationships: ['mission', 'offer'] },
      ],
      cutUncontested: ['envoy'],
      bridgesUncontested: [{ relationships: ['mission'] }, { relationships: ['mission'] }],
      words: expect.stringContaining('Envoy'),
      nearestMiss: null,
      whatIf: null,
    });
    const denied = await readChannels('from=envoy&to=militia&types=asks');
    expect(denied.channels).toMatchObject([{ standing: 'contested', contested: 1, restsOnDenied: true }]);
    expect(denied).toMatchObject({ disjoint: 1, cut: null, disjointUncontested: 0, cutUncontested: [] });
  });

  it('takes sides of several actors, none of whom stands within a channel', async () => {
    const { channels } = await readChannels('from=palace,envoy&to=neighbour,militia');
    expect(toActors(channels)).toEqual([['envoy', 'militia']]);
  });

  it('says that a channel is stitched, and from what', async () => {
    const { channels } = await readChannels('from=envoy&to=neighbour');
    expect(channels).toMatchObject([
      { standing: 'unsourced', thread: { how: 'stitched', documents: ['daily'] } },
    ]);
    expect(channels[0].legs[1]).toMatchObject({ relationship: 'shelter', evidence: null });
  });

  it.each([
    ['until=2024-09', ['dates'], ['mission']],
    ['types=backs', ['types'], ['mission']],
    ['maxHops=1', [], []],
  ])('names the nearest miss when there is none: %s', async (query, lift, missing) => {
    const { channels, nearestMiss } = await readChannels(`from=palace&to=militia&${query}`);
    expect(channels).toEqual([]);
    expect(nearestMiss).toMatchObject({ lift, actors: ['palace', 'envoy', 'militia'] });
    const ties = nearestMiss.missing.map(({ relationship }: { relationship: string }) => relationship);
    expect(ties).toEqual(missing);
  });

  it('names no miss when nothing would open a channel', async () => {
    await folder.write('truce.json', { ...createTruceFile(), relationships: [], claims: [] });
    expect(await readChannels('from=palace&to=militia')).toMatchObject({ channels: [], nearestMiss: null });
  });

  it.each(['out=envoy', 'outTies=mission', 'outDocuments=daily'])(
    'answers what is lost when something is taken out: %s',
    async (query) => {
      const { channels, whatIf } = await readChannels(`from=palace&to=militia&${query}`);
      expect(channels).toEqual([]);
      expect(whatIf).toMatchObject({ lost: 1, more: false });
      expect(whatIf.pairs).toMatchObject([
        {
          actors: ['palace', 'militia'],
          fate: 'lost',
          before: { actors: ['palace', 'envoy', 'militia'], thread: { how: 'whole' } },
          after: null,
        },
      ]);
    },
  );

  it('answers what is kept, with the channel as it is without what is taken out', async () => {
    const { whatIf } = await readChannels('from=envoy&to=militia&outTies=mission');
    expect(whatIf).toMatchObject({ lost: 0, pieces: [['palace']] });
    expect(whatIf.pairs).toMatchObject([{ fate: 'kept', after: { legs: [{ relationship: 'offer' }] } }]);
  });

  it.each([
    ['', ['from', 'to']],
    ['from=palace', ['to']],
    ['from=&to=militia', ['from']],
    ['from=nobody&to=militia', ['from']],
    ['from=palace&to=militia,nobody', ['to']],
    ['from=palace&to=militia,palace', ['to']],
    ['from=palace&to=palace', ['to']],
    ['from=palace&from=envoy&to=militia', ['from']],
    ['from=palace&to=militia&k=0', ['k']],
    ['from=palace&to=militia&k=26', ['k']],
    ['from=palace&to=militia&maxHops=9', ['maxHops']],
    ['from=palace&to=militia&maxHops=1.5', ['maxHops']],
    ['from=palace&to=militia&membership=false', ['membership']],
    ['from=palace&to=militia&out=nobody', ['out']],
    ['from=palace&to=militia&outTies=envoy', ['outTies']],
    ['from=palace&to=militia&outDocuments=monthly', ['outDocuments']],
    ['from=palace&to=militia&lens=everything', ['lens']],
    ['from=palace&to=militia&sides=country', ['sides']],
    ['from=palace&to=militia&channel=1', ['channel']],
    ['from=constructor&to=__proto__', ['from', 'to']],
    [`from=${'x,'.repeat(5_000)}&to=militia`, ['from']],
  ])('answers %.60s with 400 that names it', async (query, names) => {
    const response = await getChannels(query);
    expect(response.status).toBe(400);
    const problem = await readProblem(response);
    expect(toBlamed(problem)).toEqual(names);
    expect(problem.detail).toContain(names[0]);
    expect(JSON.stringify(problem).length).toBeLessThan(2_000);
  });

  it('names the actor that the network does not have', async () => {
    const { problems } = await readProblem(await getChannels('from=palace,general&to=militia'));
    expect(problems[0].message).toContain('general');
  });

  it('answers an unknown network with 404, whatever else is wrong', async () => {
    const response = await getChannels('k=0', 'nowhere');
    expect([response.status, (await readProblem(response)).type]).toEqual([
      404,
      '/api/openapi.json#/components/responses/unknown-network',
    ]);
  });

  it('is not sent again to who has it', async () => {
    const query = 'from=palace&to=militia';
    const tag = (await getChannels(query)).headers.get('ETag') ?? '';
    const again = await getChannels(query, 'truce', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await getChannels('from=militia&to=palace')).headers.get('ETag')).not.toBe(tag);
  });
});
