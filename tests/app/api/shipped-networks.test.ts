/** @jest-environment node */
import * as brokers from '@/app/api/networks/[id]/brokers/route';
import * as channels from '@/app/api/networks/[id]/channels/route';
import * as graph from '@/app/api/networks/[id]/graph/route';
import * as network from '@/app/api/networks/[id]/route';
import * as networks from '@/app/api/networks/route';
import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { readAnswer } from './read-answer';

const LEBANON = 'lebanon-ceasefire-2024';

function readGraph(id: string, query: string) {
  const request = new Request(`http://localhost/api/networks/${id}/graph?${query}`);
  return graph
    .GET(request, { params: Promise.resolve({ id }) })
    .then((response) => readAnswer(response, 'ShownNetwork'));
}

function readChannels(id: string, query: string) {
  const request = new Request(`http://localhost/api/networks/${id}/channels?${query}`);
  return channels
    .GET(request, { params: Promise.resolve({ id }) })
    .then((response) => readAnswer(response, 'ChannelsAnswer'));
}

function readBrokers(id: string, query: string) {
  const request = new Request(`http://localhost/api/networks/${id}/brokers?${query}`);
  return brokers
    .GET(request, { params: Promise.resolve({ id }) })
    .then((response) => readAnswer(response, 'BrokersAnswer'));
}

async function listSummaries(): Promise<
  readonly { readonly id: string; readonly actors: number; readonly relationships: number }[]
> {
  const list = await networks.GET(new Request('http://localhost/api/networks'));
  expect(list.headers.get('Backchannel-Broken-Files')).toBe('0');
  return list.json();
}

describe('the networks that ship', () => {
  it('all parse, and answer as described under every lens', async () => {
    const summaries = await listSummaries();
    expect(summaries.map(({ id }) => id)).toContain(LEBANON);
    for (const { id, actors, relationships } of summaries) {
      const request = new Request(`http://localhost/api/networks/${id}`);
      await network
        .GET(request, { params: Promise.resolve({ id }) })
        .then((response) => readAnswer(response, 'Network'));
      for (const lens of LENS_IDS) {
        const { hidden, ...shown } = await readGraph(id, `lens=${lens}`);
        expect(shown.actors.length + hidden.actors.length).toBe(actors);
        expect(shown.relationships.length + hidden.relationships.length).toBe(relationships);
      }
    }
  });

  it('show the channel from Washington to Hezbollah under the lens Mediation channels, and no denial', async () => {
    const { relationships } = await readGraph(LEBANON, 'lens=mediation');
    expect(relationships).toContainEqual(
      expect.objectContaining({
        type: 'mediates-via',
        source: 'amos-hochstein',
        target: 'nabih-berri',
        toward: 'hezbollah',
      }),
    );
    expect(relationships.map(({ type }: { type: string }) => type)).not.toContain('denies');
  });
});

describe('channels in the networks that ship', () => {
  it('answer as described between every actor and the first', async () => {
    for (const { id } of await listSummaries()) {
      const { actors } = await readGraph(id, '');
      const [first, ...others] = actors.map(({ id: actor }: { id: string }) => actor);
      for (const other of others) {
        const {
          channels: found,
          more,
          nearestMiss,
        } = await readChannels(id, `from=${first}&to=${other}&k=3`);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(more && found.length < 3).toBe(false);
        expect(nearestMiss !== null && found.length > 0).toBe(false);
        for (const { actors: passed, legs, words } of found) {
          expect([passed[0], passed.at(-1)]).toEqual([first, other]);
          expect([legs.length, words.length]).toEqual([passed.length - 1, passed.length - 1]);
        }
      }
    }
  });

  it('lead from Washington to Hezbollah through Hochstein and Berri first', async () => {
    const answer = await readChannels(LEBANON, 'from=united-states&to=hezbollah');
    expect(answer.channels[0]).toMatchObject({
      actors: ['united-states', 'amos-hochstein', 'nabih-berri', 'hezbollah'],
      standing: 'reported',
      thread: { how: 'whole', documents: ['reuters-2024-11-01'] },
    });
    expect(answer.channels[0].legs[2]).toMatchObject({
      relationship: 'hochstein-via-berri',
      role: 'because of its mediator',
    });
    expect(answer.channels[0].legs[0]).toMatchObject({ relationship: 'hochstein-envoy-to-lebanon' });
    expect(answer).toMatchObject({ more: false, cutShort: false, nearestMiss: null });
    expect(answer.channels.map(({ kind }: { kind: string }) => kind)).toEqual(['go-between', 'third-party']);
    const few = await readChannels(LEBANON, 'from=united-states&to=hezbollah&k=2&maxHops=3');
    expect(few).toMatchObject({ channels: [answer.channels[0]], more: false });
  });

  it('have Berri for the minimum cut when membership is no contact', async () => {
    const answer = await readChannels(LEBANON, 'from=united-states&to=hezbollah&membership=no');
    expect(answer).toMatchObject({ disjoint: 1, cut: ['nabih-berri'], cutUncontested: ['nabih-berri'] });
    expect(answer.articulation).toContain('nabih-berri');
    expect(answer.words).toContain('Nabih Berri');
  });

  it('are none without Berri, and the nearest miss is named', async () => {
    const query = 'from=united-states&to=hezbollah&membership=no&out=nabih-berri';
    const answer = await readChannels(LEBANON, query);
    expect(answer).toMatchObject({ channels: [], disjoint: 0, cut: [] });
    expect(answer.nearestMiss).toMatchObject({
      lift: ['membership'],
      actors: ['united-states', 'amos-hochstein', 'najib-mikati', 'lebanese-cabinet', 'hezbollah'],
      words: expect.stringContaining('Najib Mikati leads the Lebanese cabinet'),
    });
    expect(answer.whatIf).toMatchObject({ lost: 1, pairs: [{ fate: 'lost', after: null }] });
  });
});

describe('brokers in the networks that ship', () => {
  it('answer as described, a row for each actor, from whatever sides are told', async () => {
    for (const { id, actors } of await listSummaries()) {
      for (const sides of SIDE_SOURCE_IDS) {
        const { rows } = await readBrokers(id, `sides=${sides}`);
        expect(rows).toHaveLength(actors);
      }
    }
  });

  it('are led by Hochstein and Berri when membership is no contact', async () => {
    const { rows } = await readBrokers(LEBANON, 'membership=no');
    expect(rows.slice(0, 2).map(({ actor }: { actor: string }) => actor)).toEqual([
      'amos-hochstein',
      'nabih-berri',
    ]);
  });
});
