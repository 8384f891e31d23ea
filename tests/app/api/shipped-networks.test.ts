/** @jest-environment node */
import * as graph from '@/app/api/networks/[id]/graph/route';
import * as network from '@/app/api/networks/[id]/route';
import * as networks from '@/app/api/networks/route';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { getDescribedSchema } from './described-schema';

const LEBANON = 'lebanon-ceasefire-2024';

async function read(response: Response, schema: string) {
  expect(response.status).toBe(200);
  const body = await response.json();
  expect(getDescribedSchema(schema).safeParse(body).error).toBeUndefined();
  return body;
}

function readGraph(id: string, query: string) {
  const request = new Request(`http://localhost/api/networks/${id}/graph?${query}`);
  return graph
    .GET(request, { params: Promise.resolve({ id }) })
    .then((response) => read(response, 'ShownNetwork'));
}

describe('the networks that ship', () => {
  it('all parse, and answer as described under every lens', async () => {
    const list = await networks.GET(new Request('http://localhost/api/networks'));
    expect(list.headers.get('Backchannel-Broken-Files')).toBe('0');
    const summaries: { id: string; actors: number; relationships: number }[] = await list.json();
    expect(summaries.map(({ id }) => id)).toContain(LEBANON);
    for (const { id, actors, relationships } of summaries) {
      const request = new Request(`http://localhost/api/networks/${id}`);
      await network
        .GET(request, { params: Promise.resolve({ id }) })
        .then((response) => read(response, 'Network'));
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
