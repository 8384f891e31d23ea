import files from 'node:fs';
import path from 'node:path';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { listNames } from '@/lib/formats/guess/list-names';
import { findSimilarNames } from '@/lib/formats/guess/similar-names';
import { buildImport } from '@/lib/formats/import/build-import';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { readFile } from '@/lib/formats/read-file';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

/** The folder of files by other tools, which are not part of this project; without it these tests are skipped. */
const SAMPLES = process.env.BACKCHANNEL_SAMPLES;

async function readSample(name: string) {
  const bytes = files.readFileSync(path.join(SAMPLES ?? '', name));
  const { format, result } = await readFile(bytes, path.basename(name), () => {});
  if (result.kind !== 'draft') throw new Error(JSON.stringify(result).slice(0, 500));
  const identity = { id: 'sample', title: name, description: '', asOf: null };
  const { network, report } = buildImport(result.draft, result.mapping, identity, () => {});
  if (!network) throw new Error(report.remarks[0]?.message);
  expect(parseNetwork(network).ok).toBe(true);
  return { format, draft: result.draft, network, report };
}

function countTypes({ relationships }: Network): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of relationships) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const sizes = ({ actors, relationships }: Network) => [actors.length, relationships.length];
const countWarnings = (remarks: readonly { readonly severity: string }[]) =>
  remarks.filter(({ severity }) => severity !== 'note').length;

(SAMPLES ? describe : describe.skip)('tables by other tools (BACKCHANNEL_SAMPLES)', () => {
  it('has the signed ties of the tribes of New Guinea', async () => {
    const { network, report } = await readSample('csv/tribes_edges.csv');
    expect(sizes(network)).toEqual([16, 58]);
    expect(countTypes(network)).toEqual({ 'ally-of': 29, opposes: 29 });
    expect(countWarnings(report.remarks)).toBe(0);
  });

  it('has the votes of Wikipedia, whose columns are named in a comment', async () => {
    const { format, network, report } = await readSample('csv/wiki-Vote.txt');
    expect(format).toBe('tsv');
    expect(sizes(network)).toEqual([7115, 103_689]);
    expect(countTypes(network)).toEqual({ tie: 103_689 });
    expect(countWarnings(report.remarks)).toBe(0);
  });

  it('has trust and distrust among those who trade by Bitcoin OTC, with the day of each', async () => {
    const { network, report } = await readSample('csv/soc-sign-bitcoinotc.csv');
    expect(sizes(network)).toEqual([5881, 35_592]);
    expect(countTypes(network)).toEqual({ backs: 32_029, opposes: 3_563 });
    expect(network.relationships[0]).toMatchObject({
      source: '6',
      target: '2',
      from: '2010-11-08',
      originalType: '4',
    });
    expect(countWarnings(report.remarks)).toBe(0);
  });

  it('reads them without a header as well', async () => {
    const text = files.readFileSync(path.join(SAMPLES ?? '', 'csv/soc-sign-bitcoinotc.csv'), 'utf8');
    // The first of them tell as much as all.
    const bare = new TextEncoder().encode(text.split('\n').slice(1, 3_001).join('\n'));
    const { result } = await readFile(bare, 'bare', () => {});
    if (result.kind !== 'draft') throw new Error(result.kind);
    expect(result.draft.ties?.rows).toBe(3_000);
    expect(result.mapping.tieColumns).toMatchObject({
      'Column 1': 'source',
      'Column 2': 'target',
      'Column 3': 'type',
    });
  });

  it('has supportive and opposing relations of UCDP by year, whose names differ by a space or by case and are one', async () => {
    const { network, draft, report } = await readSample('csv/ucdp-actor-relations.csv');
    // 649 as they are written, 8 of them twice.
    expect(sizes(network)).toEqual([641, 5543]);
    expect(countTypes(network)).toEqual({ supportive: 1151, opposing: 2671, opposingdirected: 1721 });
    expect(network.relationships[0]).toMatchObject({
      source: 'russia-soviet-union',
      target: 'bdps',
      from: '1946',
      to: '1946',
      distance: 50,
    });
    expect(countWarnings(report.remarks)).toBe(0);
    const { groups } = findSimilarNames(listNames(draft, guessMapping(draft).mapping));
    expect(groups.map(({ names }) => names.map((name) => name.trim()))).not.toContainEqual(['Cuba', 'Cuba']);
  });

  it('has 710 events of GDELT of 57 and 58 columns, those between two actors as ties', async () => {
    const { format, network, report } = await readSample('events/gdelt1_sample_events.csv');
    expect(format).toBe('gdelt');
    expect(report.rows.ties).toBe(710);
    const text = files.readFileSync(path.join(SAMPLES ?? '', 'events/gdelt1_sample_events.csv'), 'utf8');
    const cells = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const between = cells.filter((row) => row[5] !== '' && row[15] !== '' && row[5] !== row[15]);
    expect(network.relationships.map((tie) => 'originalType' in tie && tie.originalType)).toEqual(
      between.map((row) => row[26]),
    );
    expect(network.relationships.map(({ from }) => from?.replaceAll('-', ''))).toEqual(
      between.map((row) => row[1]),
    );
    expect(network.relationships.filter(({ evidence }) => evidence.length === 1)).toHaveLength(
      between.filter((row) => row[57]).length,
    );
    expect(network.documents.every(({ reliability }) => reliability === null)).toBe(true);
  });

  it.each([
    'events/gdelt1_sample_events.csv',
    'events/icews-500.tab',
    'cytoscape/glypican2.cx2',
    'csv/tribes_edges.csv',
    'csv/ucdp-actor-relations.csv',
    'ftm/entities.ftm.json',
    'popolo/estonia-ep-popolo-v1.0.json',
    'stix/defining-campaigns-threat-actors-intrusion-sets.json',
  ])('comes in without a question: %s', async (name) => {
    const bytes = files.readFileSync(path.join(SAMPLES ?? '', name));
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const read = await importFile(bytes, path.basename(name), choices, () => {});
    expect(read.kind === 'asked' ? read.questions.map(({ message }) => message) : read.kind).toBe('imported');
  });

  it('has 500 events of ICEWS with the zeros of their codes', async () => {
    const { format, network, report } = await readSample('events/icews-500.tab');
    expect(format).toBe('icews');
    expect(report.rows.ties).toBe(500);
    expect(network.relationships).toHaveLength(500);
    const codes = new Set(
      network.relationships.map((tie) => ('originalType' in tie ? String(tie.originalType) : '')),
    );
    expect([codes.has('040'), codes.has('40')]).toEqual([true, false]);
    expect(network.relationships.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  it('becomes fewer ties with counts when events are put together by month', async () => {
    const bytes = files.readFileSync(path.join(SAMPLES ?? '', 'events/icews-500.tab'));
    const { result } = await readFile(bytes, 'icews', () => {});
    if (result.kind !== 'draft') throw new Error(result.kind);
    const identity = { id: 'sample', title: 'Sample', description: '', asOf: null };
    const { network } = buildImport(
      result.draft,
      { ...result.mapping, aggregate: 'month' },
      identity,
      () => {},
    );
    const counts = network?.relationships.map((tie) => ('count' in tie ? Number(tie.count) : 0)) ?? [];
    expect(counts.length).toBeLessThan(500);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
  });
});
