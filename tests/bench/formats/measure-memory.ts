import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../finding';
import { toSpread } from '../spread';
import { generateCsv } from './generate-csv';
import { toMegabytes } from './measure-csv';

/** Some 50 MB. */
const SIZE = { ties: 660_000, actors: 20_000 };

/** Measures how much memory a process takes at most while it reads a large table, the bytes of the file among it. */
export function measureMemory(repetitions: number): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-bench-'));
  try {
    const file = join(folder, 'ties.csv');
    const bytes = generateCsv(SIZE);
    writeFileSync(file, bytes);
    const runs = Array.from({ length: Math.min(3, repetitions) }, () => readInProcess(file));
    const ratio = (pick: (run: Run) => number) => toSpread(runs.map((run) => pick(run) / bytes.length));
    const what = `CSV of ${SIZE.ties.toLocaleString('en')} ties, ${toMegabytes(bytes.length)}`;
    return [
      {
        what: `${what}: memory at the most while it is read ÷ its size`,
        unit: '×',
        value: ratio(({ peak }) => peak),
        aim: { atMost: 4 },
        context: 'bytes of the file, table and garbage',
      },
      {
        what: 'The same: what the draft keeps ÷ its size',
        unit: '×',
        value: ratio(({ kept }) => kept),
        aim: null,
        context: 'without the bytes of the file',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = { readonly peak: number; readonly kept: number };

function readInProcess(file: string): Run {
  const program = fileURLToPath(new URL('./read-in-process.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', program, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The process that reads has failed: ${stderr}`);
  const { peak, kept }: Run = JSON.parse(stdout);
  return { peak, kept };
}
