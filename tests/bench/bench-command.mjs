import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { installIfNeeded } from '../../lib/run/install.mjs';
import { Failure, runProgram } from '../../lib/run/program.mjs';
import { ROOT } from '../../lib/run/root.mjs';

/**
 * Runs a bench: prints what it measures, and with `--write` puts that into `docs/measurements.md`.
 * @template {Readonly<Record<string, string>>} Options
 * @param {string} command the script of `package.json`
 * @param {Options} defaults the words of its options where none are given
 * @param {(options: { [Name in keyof Options]: string }) => Promise<string>} measure may import TypeScript
 */
export function runBenchCommand(command, defaults, measure) {
  return runProgram(async () => {
    const texts = Object.entries(defaults).map(([name, text]) => [name, { type: 'string', default: text }]);
    const { values } = parseArgs({
      options: { ...Object.fromEntries(texts), write: { type: 'boolean', default: false } },
    });
    const { write, ...options } = /** @type {{ write: boolean, [option: string]: unknown }} */ (values);
    await installIfNeeded(ROOT);
    register('../../lib/run/load-typescript.mjs', import.meta.url);
    const text = await measure(/** @type {{ [Name in keyof Options]: string }} */ (options));
    console.log(text);
    const { writeTable } = await import('./write-table');
    if (write) await writeTable(ROOT, text, command);
    return 0;
  });
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
