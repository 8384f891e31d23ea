import { basename } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/**
 * The files that take longest, though some of them are short: on a machine that has not run them yet, Jest begins with those that
 * have the most to read, and one worker would go on alone with the last.
 */
export const LONGEST = [
  'heavy-work',
  'uploads',
  'read-review',
  'figure-panel',
  'picture',
  'server-gone',
  'lazy-parts',
  'accessibility',
  'two-pages',
  'forms-refusals',
  'import-samples',
  'import',
  'overview',
  'sides',
  'effort-read',
  'shared-database',
  'long-bodies',
  'large-layouts',
  'walk',
  'forms-server-gone',
  'kills',
].map((name) => `${name}.test.ts`);

/** Jest’s own order, by what each file took the last time, once that is known; until then the longest are first. */
export default class LongestFirst extends TestSequencer {
  /**
   * @override
   * @param {Parameters<TestSequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((one, other) => toRank(one.path) - toRank(other.path));
  }
}

/** @param {string} path */
function toRank(path) {
  const at = LONGEST.indexOf(basename(path));
  return at === -1 ? LONGEST.length : at;
}
