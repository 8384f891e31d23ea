import { inspect } from 'node:util';
import { GATES } from './gates.mjs';
import { installIfNeeded } from './install.mjs';
import { Failure, runProgram } from './program.mjs';
import { ROOT } from './root.mjs';
import { addUp, toClosingLine, toNoteLines } from './tally.mjs';
import { readTestOptions } from './test-options.mjs';

/**
 * Runs the gates, every one of them also when an earlier one has failed, and closes with what it came to. Those that use one
 * core alone run first, beside each other.
 * @param {string[]} words what follows `npm test --`
 */
export function check(words) {
  return runProgram(async () => {
    const { only, patterns, changed } = readTestOptions(
      words,
      GATES.map(({ name }) => name),
    );
    const gates = GATES.filter(({ name }) => !only || only.includes(name));
    const installed = await attempt('install', async () => {
      await installIfNeeded(ROOT);
      return { passed: 0, failed: 0, skipped: 0 };
    });
    const results = [installed];
    if (installed.tally.failed === 0) {
      const light = gates.filter(({ usesOneCore }) => usesOneCore);
      results.push(...(await Promise.all(light.map((gate) => runAside(gate, { patterns, changed })))));
      for (const { name, run, usesOneCore } of gates) {
        if (!usesOneCore) results.push(await attempt(name, () => run({ patterns, changed })));
      }
    }
    console.log('');
    for (const { name, tally, seconds } of results.slice(1)) {
      const mark = tally.failed > 0 ? 'FAILED ' : tally.passed > 0 ? 'passed ' : 'skipped';
      console.log(`${mark} ${name.padEnd(8)} ${toClosingLine(tally)} in ${seconds} s`);
    }
    for (const line of toNoteLines(results.flatMap(({ tally: { notes } }) => (notes ? [notes] : []))))
      console.log(line);
    const sum = addUp(results.map(({ tally }) => tally));
    console.log(toClosingLine(sum));
    return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
  });
}

/**
 * Runs a gate beside others, and tells what it says in one piece when it ends.
 * @param {import('./gates.mjs').Gate} gate
 * @param {import('./gates.mjs').GateOptions} options
 */
async function runAside({ name, run }, options) {
  const said = [`\n── ${name} ──\n`];
  const start = Date.now();
  const onText = (/** @type {string} */ text) => said.push(text);
  const tally = await takeFailure(() => run({ ...options, onText }), onText);
  process.stdout.write(said.join(''));
  return { name, tally, seconds: toSeconds(start) };
}

/**
 * Runs one gate; a Failure is told, and counts as one failure.
 * @param {string} name
 * @param {() => Promise<import('./gates.mjs').Result>} run
 * @returns {Promise<{ name: string, tally: import('./gates.mjs').Result, seconds: number }>}
 */
async function attempt(name, run) {
  const start = Date.now();
  if (name !== 'install') console.log(`\n── ${name} ──`);
  const tally = await takeFailure(run, (text) => process.stderr.write(text));
  return { name, tally, seconds: toSeconds(start) };
}

/**
 * @param {() => Promise<import('./gates.mjs').Result>} run
 * @param {(text: string) => void} tell
 * @returns {Promise<import('./gates.mjs').Result>}
 */
async function takeFailure(run, tell) {
  try {
    return await run();
  } catch (error) {
    tell(`${error instanceof Failure ? `backchannel: ${error.message}` : inspect(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {number} start in milliseconds */
function toSeconds(start) {
  return Math.round((Date.now() - start) / 1000);
}
