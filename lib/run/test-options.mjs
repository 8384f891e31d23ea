import { Failure } from './program.mjs';

/**
 * Which gates to run, and which tests in those of Jest.
 * `changed`: of the tests, those that uncommitted changes reach.
 * @typedef {{ only: string[] | null, patterns: string[], changed: boolean }} TestOptions
 */

/**
 * Reads what follows `npm test --`: `--only unit,types`, `--changed`, and patterns of test files for Jest.
 * @param {string[]} words
 * @param {string[]} names of all gates
 * @returns {TestOptions}
 * @throws {Failure} when a word is unknown
 */
export function readTestOptions(words, names) {
  /** @type {string[]} */
  const patterns = [];
  /** @type {string[] | null} */
  let only = null;
  let changed = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [option, value] = word.split(/=(.*)/s);
    if (option === '--only') {
      const list = value ?? words[++at] ?? '';
      only = [...(only ?? []), ...list.split(',')];
    } else if (word === '--changed') {
      changed = true;
    } else if (word.startsWith('-')) {
      throw new Failure(
        `there is no option ${option}. Use: npm test -- --only ${names.join('|')} [--changed] [part of a file's name]`,
      );
    } else {
      patterns.push(word);
    }
  }
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Failure(`there is no gate "${unknown}". There are: ${names.join(', ')}.`);
  if (patterns.length > 0 && only === null) {
    throw new Failure(`tests are chosen within a gate: npm test -- --only unit ${patterns.join(' ')}`);
  }
  return { only, patterns, changed };
}
