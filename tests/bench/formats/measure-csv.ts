import Papa from 'papaparse';
import { buildImport } from '@/lib/formats/import/build-import';
import { readFile } from '@/lib/formats/read-file';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { readClock } from '../clock';
import type { Finding } from '../finding';
import type { Quietly } from '../quiet';
import { toRatios, toSpread } from '../spread';
import { generateCsv } from './generate-csv';

const SIZE = { ties: 500_000, actors: 20_000 };

/** Measures the reading of a table of ties against Papa Parse alone, and what making a network of it takes beside that. */
export async function measureCsv(repetitions: number, quietly: Quietly): Promise<readonly Finding[]> {
  const bytes = generateCsv(SIZE);
  const pairs: { readonly side: number; readonly against: number }[] = [];
  const imports: { readonly side: number; readonly against: number }[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const turn = await quietly(async (check) => {
      const papa = time(() => readWithPapa(bytes));
      await check();
      const ours = await readOurs(bytes);
      await check();
      return { papa, ...ours };
    }, 3);
    // The first time is for compiling.
    if (repetition === 0) continue;
    pairs.push({ side: turn.read, against: turn.papa });
    imports.push({ side: turn.built, against: turn.papa });
  }
  const ms = (values: readonly number[]) => `${Math.round(toSpread(values).median).toLocaleString('en')} ms`;
  const papa = ms(pairs.map(({ against }) => against));
  return [
    {
      what: `CSV of ${SIZE.ties.toLocaleString('en')} ties, ${toMegabytes(bytes.length)}: read into a draft ÷ Papa Parse alone`,
      unit: '×',
      value: toRatios(pairs),
      aim: { atMost: 3 },
      context: `${ms(pairs.map(({ side }) => side))} against ${papa}`,
    },
    {
      what: 'The same: a network made of the draft ÷ Papa Parse alone',
      unit: '×',
      value: toRatios(imports),
      aim: null,
      context: ms(imports.map(({ side }) => side)),
    },
  ];
}

export function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function time(work: () => void): number {
  const start = readClock();
  work();
  return readClock() - start;
}

function readWithPapa(bytes: Uint8Array): void {
  const { data } = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes));
  if (data.length < SIZE.ties) throw new Error('Papa Parse has read too few rows.');
}

async function readOurs(bytes: Uint8Array): Promise<{ readonly read: number; readonly built: number }> {
  const start = readClock();
  const { result } = await readFile(bytes, 'ties.csv', () => {});
  const read = readClock() - start;
  if (result.kind !== 'draft' || result.draft.ties?.rows !== SIZE.ties)
    throw new Error('It was not read as ties.');
  const identity = { id: 'bench', title: 'Bench', description: '', asOf: null };
  const built = time(() => {
    const { network } = buildImport(result.draft, result.mapping, identity, () => {}, FORMAT_LIMITS.made);
    if (!network) throw new Error('No network was made.');
  });
  return { read, built };
}
