import { CSV } from '@/lib/formats/csv';
import { listExpectedLosses } from '@/lib/formats/export-workflow/expected-losses';
import type { Format } from '@/lib/formats/format';
import { GRAPHML } from '@/lib/formats/graphml';
import { buildImport } from '@/lib/formats/import/build-import';
import { readFile } from '@/lib/formats/read-file';
import type { ReadResult } from '@/lib/formats/read-result';
import { FORMATS } from '@/lib/formats/registry';
import type { Network } from '@/lib/network/network';
import { createNetwork } from '../../fixtures/create-network';
import { writeWith } from './read-back';

const ANSWERS = ['denies', 'confirms', 'declines-comment', 'could-not-be-reached'];

/** Ada and Bela talk, it is said; Ada answers in each way, and denies it once more of Bela by name. */
const NETWORK = createNetwork({
  id: 'answers',
  actors: ['ada', 'bela'].map((id) => ({ id, kind: 'person', name: id })),
  relationships: [
    { id: 'talks', type: 'talks-to', source: 'ada', target: 'bela' },
    ...ANSWERS.map((type) => ({ id: type, type, source: 'ada', claim: 'said' })),
    { id: 'named', type: 'denies', source: 'ada', target: 'bela', claim: 'said' },
  ],
  claims: [{ id: 'said', statement: 'They talk.', relationships: ['talks'] }],
});

/** Those that are read as well, but for drawings; an archive of tables is read by the format of its tables. */
const WRITTEN = FORMATS.flatMap((format) =>
  format.write && format.id !== 'mermaid' && (format.read || format.id === 'csv-zip')
    ? [[format.label, format] as const]
    : [],
);

async function read(bytes: Uint8Array): Promise<ReadResult> {
  return (await readFile(bytes, 'answers', () => {})).result;
}

/** Returns the ties of what was read; of a draft those that it makes as it is guessed. */
function listTies(result: ReadResult) {
  if (result.kind === 'failed') throw new Error(result.remarks[0]?.message);
  const identity = { id: 'answers', title: 'Answers', description: '', asOf: null };
  const network: Network | null =
    result.kind === 'network'
      ? result.network
      : buildImport(result.draft, result.mapping, identity, () => {}).network;
  return network?.relationships.map(({ id, type, source, target }) => ({ id, type, source, target }));
}

const TIES = NETWORK.relationships.map(({ id, type, source, target }) => ({ id, type, source, target }));

async function write(format: Format): Promise<Uint8Array> {
  const written = await format.write?.(NETWORK);
  if (!written) throw new Error(`${format.label} is not written.`);
  return written.bytes;
}

describe('answers without a target', () => {
  it.each(WRITTEN)('come back from %s as they were', async (_, format) => {
    expect(listTies(await read(await write(format)))).toEqual(TIES);
  });

  it('stand in a graph as loops that say what they are', async () => {
    const text = await writeWith(GRAPHML, NETWORK);
    const [, key = ''] =
      /<key id="([^"]+)"[^>]*attr\.name="noTarget"[^>]*attr\.type="boolean"/.exec(text) ?? [];
    expect(key).not.toBe('');
    const edges = text.split('<edge ').slice(1);
    const loops = edges.filter((edge) => edge.includes('source="ada" target="ada"'));
    const marked = edges.filter((edge) => edge.includes(`<data key="${key}">true</data>`));
    expect(loops).toHaveLength(ANSWERS.length);
    expect(marked).toEqual(loops);
  });

  it('come back from a graph that has lost what only this program knows', async () => {
    const text = (await writeWith(GRAPHML, NETWORK)).replaceAll('backchannel', 'somebody');
    const result = await read(new TextEncoder().encode(text));
    expect(result.kind).toBe('draft');
    expect(listTies(result)?.map(({ type, target }) => [type, target])).toEqual(
      TIES.map(({ type, target }) => [type, target]),
    );
  });

  it('are not made of loops that do not say so: these are told', async () => {
    const text = (await writeWith(GRAPHML, NETWORK)).replaceAll('"noTarget"', '"other"');
    const result = await read(new TextEncoder().encode(text));
    if (result.kind !== 'draft') throw new Error(`It comes back as a ${result.kind}.`);
    const identity = { id: 'answers', title: 'Answers', description: '', asOf: null };
    const { network, report } = buildImport(result.draft, result.mapping, identity, () => {});
    expect(network?.relationships.map(({ id }) => id)).toEqual(['talks', 'named']);
    expect(report.remarks.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('to itself, and was passed over.'),
    );
  });
});

it('a table of ties says which answers it loses', async () => {
  const { claims, actors, relationships } = NETWORK;
  const own = { id: 'shrug', type: 'shrugs-at', source: 'ada', claim: 'said' };
  const network = createNetwork({
    ...{ id: 'own', actors, claims },
    relationships: [...relationships, own],
    relationshipTypes: [{ id: 'shrugs-at', label: 'shrugs at', namesClaim: true }],
  });
  const loss = '1 answer of such a type has no target and is passed over when the table is read.';
  expect((await CSV.write?.(network))?.losses).toContain(loss);
  expect(CSV.keeps && listExpectedLosses(CSV.keeps, network)).toContain(
    '1 answer of a type of the network’s own has no target and is lost.',
  );
});
