import { CX2 } from '@/lib/formats/cx2';
import { CYJS } from '@/lib/formats/cyjs';
import { FTM } from '@/lib/formats/ftm';
import { GEXF } from '@/lib/formats/gexf';
import { GRAPHML } from '@/lib/formats/graphml';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { readFixture } from './fixture';
import { HARBOUR } from './harbour-network';
import { spoilAndRead } from './spoil-file';

const FIXTURES = [
  ...['harbour.gexf', 'harbour-yed.graphml', 'harbour-neo4j.graphml', 'harbour.cx2', 'harbour.ftm'],
  ...['harbour-popolo.json', 'harbour-stix.json'],
].map((name) => [name, () => readFixture(name)] as const);
const WRITTEN = [GEXF, GRAPHML, CYJS, CX2, GRAPHOLOGY, FTM].map(
  (format) => [`a written ${format.label}`, async () => (await format.write?.(HARBOUR))?.bytes] as const,
);

describe.each([...FIXTURES, ...WRITTEN])('%s, spoilt in many ways', (name, load) => {
  it('is read, or refused with a reason: nothing crashes, hangs, or changes what objects inherit', async () => {
    await spoilAndRead(name, (await load()) ?? new Uint8Array());
  });
});
