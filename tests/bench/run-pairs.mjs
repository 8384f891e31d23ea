import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runProcess } from '../../lib/run/processes.mjs';
import { Failure } from '../../lib/run/program.mjs';
import { ROOT } from '../../lib/run/root.mjs';
import { makeBaseTree } from './base-tree.mjs';

/**
 * Measures this tree and another in turns, each time in a process of its own, and returns a table of the ratios.
 * @param {object} asked
 * @param {string} asked.program the file of the bench
 * @param {string} asked.base a commit or a folder
 * @param {number} asked.rounds
 * @param {readonly string[]} asked.args what the bench is asked for besides
 * @param {boolean} asked.builds whether the bench measures a build
 * @returns {Promise<string>}
 */
export async function runPairs({ program, base, rounds, args, builds }) {
  const { listTurns, pairFindings, toPairTable } = await import('./pairs');
  const tree = await makeBaseTree(base, { builds });
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-pairs-'));
  try {
    /** @type {{ ours: import('./pairs').Measured[], base: import('./pairs').Measured[] }} */
    const measured = { ours: [], base: [] };
    const turns = listTurns(rounds);
    for (const [turn, side] of turns.entries()) {
      console.error(`Turn ${turn + 1} of ${turns.length}: ${side} …`);
      const file = join(folder, `${turn}.json`);
      const root = side === 'ours' ? ROOT : tree.root;
      await measureTree(root, { program, args, file });
      measured[side].push(JSON.parse(await readFile(file, 'utf8')));
    }
    const pairs = measured.ours.map((ours, round) => ({ ours, base: measured.base[round] ?? [] }));
    return toPairTable(pairFindings(pairs));
  } finally {
    await tree.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {{ program: string, args: readonly string[], file: string }} asked
 */
async function measureTree(root, { program, args, file }) {
  const { code } = await runProcess(
    process.execPath,
    [...process.execArgv, join(root, relative(ROOT, program)), ...args, '--findings', file],
    { cwd: root, env: { BENCH_CLOCK: 'cpu', npm_lifecycle_event: '' }, tells: 'errors' },
  );
  if (code !== 0)
    throw new Failure(
      `the bench has failed in ${root}; what it says is above. A base too old for the benches of today cannot be measured by them.`,
    );
}
