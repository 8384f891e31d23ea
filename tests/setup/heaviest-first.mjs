import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** The unit tests that take longest, the longest first. */
export const HEAVIEST = [
  'app/import/importer',
  'lib/formats/table-samples',
  'lib/formats/fuzz-graphs',
  'lib/run/figure',
  'lib/formats/written-tables',
  'app/api/doors',
  'app/import/changed-answers',
  'lib/figure/pdf/to-pdf',
  'lib/network/changes/change-laws',
  'lib/reading/traps',
  'lib/figure/map/name-overlaps',
  'lib/figure/page/crowded-legend',
  'lib/run/convert',
  'lib/network/parse',
  'lib/reading/odd-texts',
  'lib/store/killed-writer',
  'lib/explorer/carried-parts',
  'lib/graph/channels/ranked-channels',
  'lib/cytoscape/compute-layout',
];

/**
 * The order of files that share their modules. Those that stand for them are new in each run, so that Jest knows of none how long it took,
 * and all are small: one with much to run would be among the last, and a worker would go on alone with it.
 */
export default class HeaviestFirst extends TestSequencer {
  /**
   * @override
   * @param {Parameters<TestSequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    const ranks = new Map(sorted.map(({ path }) => [path, toRank(path)]));
    const rankOf = (/** @type {string} */ path) => ranks.get(path) ?? HEAVIEST.length;
    return sorted.toSorted((one, other) => rankOf(one.path) - rankOf(other.path));
  }
}

/**
 * Returns the place of the heaviest file that one is, or stands for.
 * @param {string} path
 */
function toRank(path) {
  const named = `${path}\n${readFileSync(path, 'utf8')}`;
  const at = HEAVIEST.findIndex((name) => named.includes(`tests/${name}.test.ts`));
  return at === -1 ? HEAVIEST.length : at;
}
