import fc from 'fast-check';
import { CSV, TSV } from '@/lib/formats/csv';
import { CSV_ZIP } from '@/lib/formats/csv-zip';
import type { Format } from '@/lib/formats/format';
import { buildImport } from '@/lib/formats/import/build-import';
import { readFile } from '@/lib/formats/read-file';
import { XLSX } from '@/lib/formats/xlsx';
import type { Network, Relationship } from '@/lib/network/network';
import { createNetwork } from '../../fixtures/create-network';
import { arbitraryExtraNetwork } from './arbitrary-extra-network';

const ignoreProgress = () => {};
const IDENTITY = { id: 'imported', title: 'Imported', description: '', asOf: null };

async function writeAndRead(format: Format, network: Network) {
  const written = await format.write?.(network);
  if (!written) throw new Error(`${format.label} is not written.`);
  return (await readFile(written.bytes, 'written', ignoreProgress)).result;
}

describe.each([CSV_ZIP, XLSX])('$label, written and read again', (format) => {
  it('keeps a network as it was, and has nothing to remark', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork, async (network) => {
        expect(await writeAndRead(format, network)).toEqual({ kind: 'network', network, remarks: [] });
      }),
      { numRuns: 40 },
    );
  });

  it.each(["'+", "''=1", '=1', "'", '\t-'])(
    'keeps %j, which a spreadsheet may take for a formula',
    async (notes) => {
      const actor = { id: 'ann', kind: 'person', name: 'Ann', notes } as const;
      const network = createNetwork({ id: 'notes', title: 'Notes', actors: [actor] });
      expect(await writeAndRead(format, network)).toEqual({ kind: 'network', network, remarks: [] });
    },
  );
});

/** Returns the network without what a table of ties has no place for: what own types say beside their ids, and speakers without ties. */
function withTiedAlone(network: Network): Network {
  const own = new Set(network.relationshipTypes.map(({ id }) => id));
  const ties = network.relationships.flatMap((tie): Relationship[] => {
    if (!own.has(tie.type)) return [tie];
    const { target } = tie;
    return target === null ? [] : [{ ...tie, target, claim: null, onBehalfOf: null, toward: null }];
  });
  const tied = new Set(ties.flatMap((tie) => [tie.source, tie.target, tie.onBehalfOf, tie.toward]));
  const relationships = ties.map((tie) => ({
    ...tie,
    evidence: tie.evidence.map((item) => (tied.has(item.speaker) ? item : { ...item, speaker: null })),
  }));
  return { ...network, relationships };
}

/** What a table of ties keeps of a network: all of the ties, and of actors and documents what stands beside them. */
function toTies({ relationships, documents, actors }: Network) {
  const cited = new Set(relationships.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const tied = new Set(relationships.flatMap((tie) => [tie.source, tie.target, tie.onBehalfOf, tie.toward]));
  return {
    relationships,
    documents: sortById(documents.filter(({ id }) => cited.has(id))).map(
      ({ id, title, publisher, authors, published, url, reliability }) => ({
        ...{ id, title, publisher, authors, published, url, reliability },
      }),
    ),
    actors: sortById(actors.filter(({ id }) => tied.has(id))).map(({ id, name, kind }) => ({
      id,
      name,
      kind,
    })),
  };
}

function sortById<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe.each([CSV, TSV])('$label, written and read again', (format) => {
  it('keeps ties, third roles, evidence and cited documents, and names and kinds of those who are tied', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryExtraNetwork.map(withTiedAlone), async (network) => {
        fc.pre(network.relationships.length > 0);
        const result = await writeAndRead(format, network);
        if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
        const identity = { id: network.id, title: network.title, description: '', asOf: null };
        const { network: built } = buildImport(result.draft, result.mapping, identity, ignoreProgress);
        expect(built && toTies(built)).toEqual(toTies(network));
      }),
      { numRuns: 50 },
    );
  });
});

it.each([CSV, TSV])('$label keeps types of the network’s own that are words for others', async (format) => {
  const labels = ['cooperates with', 'attacks', 'enemy of', 'supports'];
  const ids = labels.map((label) => label.replaceAll(' ', '-'));
  const network = createNetwork({
    actors: [
      { id: 'a', kind: 'group', name: 'A' },
      { id: 'b', kind: 'group', name: 'B' },
    ],
    relationshipTypes: labels.map((label, index) => ({ id: ids[index], label })),
    relationships: ids.map((type, index) => ({ id: `tie-${index}`, type, source: 'a', target: 'b' })),
  });
  const result = await writeAndRead(format, network);
  if (result.kind !== 'draft') throw new Error(result.kind);
  const { network: read } = buildImport(result.draft, result.mapping, IDENTITY, ignoreProgress);
  expect(read?.relationships.map(({ type }) => type)).toEqual(ids);
});
