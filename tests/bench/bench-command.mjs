import { writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../lib/run/install.mjs';
import { Failure, runProgram } from '../../lib/run/program.mjs';
import { ROOT } from '../../lib/run/root.mjs';

/** @typedef {import('./pairs').Measured} Measured */

/** The options that every bench has besides its own. */
export const PAIR_OPTIONS = /** @type {const} */ ({
  base: { type: 'string', default: '' },
  rounds: { type: 'string', default: '3' },
  findings: { type: 'string', default: '' },
});

/**
 * Runs a bench: prints what it measures, and with `--write` puts that into `docs/measurements.md`. With `--base`, a commit or a folder,
 * it measures this tree and that one in turns, `--rounds` (3) times each, and prints the ratios.
 * @template {Readonly<Record<string, string>>} Options
 * @param {string} command the script of `package.json`
 * @param {Options} defaults the words of its options where none are given
 * @param {(options: { [Name in keyof Options]: string }) => Promise<{ text: string, findings: Measured }>} measure may import TypeScript
 */
export function runBenchCommand(command, defaults, measure) {
  return runProgram(async () => {
    const texts = Object.entries(defaults).map(([name, text]) => [name, { type: 'string', default: text }]);
    const { values } = parseArgs({
      options: { ...Object.fromEntries(texts), ...PAIR_OPTIONS, write: { type: 'boolean', default: false } },
    });
    const { write, base, rounds, findings, ...options } =
      /** @type {{ write: boolean, base: string, rounds: string, findings: string, [option: string]: unknown }} */ (
        values
      );
    register('../../lib/run/load-typescript.mjs', import.meta.url);
    if (base !== '') {
      if (write) throw new Failure(WRITES_ONE);
      await installIfNeeded(ROOT);
      const args = Object.entries(options).flatMap(([name, text]) => [`--${name}`, String(text)]);
      console.log(await pairWith(base, { rounds, args, builds: false }));
      return 0;
    }
    // What is one of a pair was made ready by whoever pairs.
    if (findings === '') await installIfNeeded(ROOT);
    const measured = await measure(/** @type {{ [Name in keyof Options]: string }} */ (options));
    console.log(measured.text);
    if (findings !== '' && measured.findings.length === 0)
      throw new Failure(`${command} has nothing that is compared with another tree.`);
    if (findings !== '') await writeFile(findings, JSON.stringify(measured.findings));
    const { writeTable } = await import('./write-table');
    if (write) await writeTable(ROOT, measured.text, command);
    return 0;
  });
}

export const WRITES_ONE = '--write writes what one tree takes: leave out --base.';

/**
 * Runs the bench that this process was started for, here and in another tree.
 * @param {string} base
 * @param {{ rounds: string, args: readonly string[], builds: boolean }} asked
 */
export async function pairWith(base, { rounds, args, builds }) {
  const { runPairs } = await import('./run-pairs.mjs');
  const program = process.argv[1] ?? '';
  return runPairs({ ...{ program, base, args, builds }, rounds: readCount('rounds', rounds) });
}

/**
 * Returns how often something is to be done.
 * @param {string} option the option that says so
 * @param {string} words
 */
export function readCount(option, words) {
  const count = Number(words);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Failure(`--${option} is a whole number from 1 up.`);
}

/** @param {string} words what is measured next */
export function tellStep(words) {
  console.error(`Measuring ${words} …`);
}
