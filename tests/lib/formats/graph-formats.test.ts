import fc from 'fast-check';
import { CX2 } from '@/lib/formats/cx2';
import { CYJS } from '@/lib/formats/cyjs';
import { DOT } from '@/lib/formats/dot';
import { findFormat } from '@/lib/formats/find-format';
import { FTM } from '@/lib/formats/ftm';
import { GEXF } from '@/lib/formats/gexf';
import { GRAPHML } from '@/lib/formats/graphml';
import { GRAPHOLOGY } from '@/lib/formats/graphology';
import { KUMU } from '@/lib/formats/kumu';
import { createSource } from '@/lib/formats/source/open-source';
import { TURTLE } from '@/lib/formats/turtle';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';
import { HARBOUR } from './harbour-network';
import { readBack, writeWith } from './read-back';

const FORMATS = [GEXF, GRAPHML, CYJS, CX2, GRAPHOLOGY, DOT, KUMU, FTM, TURTLE];
const NAMED = FORMATS.map((format) => [format.label, format] as const);

describe.each(NAMED)('%s, written and read again', (_, format) => {
  it('keeps everything: third roles, claims, evidence, documents, own types, extra fields', async () => {
    expect(Object.values(format.keeps ?? {})).toEqual(Array(9).fill(true));
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await readBack(format, network)).toEqual(network);
      }),
      { numRuns: 30 },
    );
  });

  it('is known by its content', async () => {
    const bytes = new TextEncoder().encode(await writeWith(format, HARBOUR));
    expect(findFormat(createSource(bytes, 'no-name'))?.id).toBe(format.id);
  });

  it('writes the same bytes each time', async () => {
    expect(await writeWith(format, HARBOUR)).toBe(await writeWith(format, HARBOUR));
  });
});
