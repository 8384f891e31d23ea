import { CONFLICT_CASES } from './conflicts';
import type { FieldCase } from './field-case';
import { FOURTH_GRAPH_CASES, FOURTH_TABLE_CASES } from './fourth-round';
import { GRAPH_CASES } from './graphs';
import { RECORD_CASES } from './records';
import { scoreField } from './score-field';
import { SECOND_GRAPH_CASES, SECOND_TABLE_CASES } from './second-round';
import { SHAPE_CASES } from './shapes';
import { STATE_CASES } from './states';
import { THIRD_CASES } from './third-round';

const SETS: readonly (readonly [string, readonly FieldCase[]])[] = [
  ['states', STATE_CASES],
  ['conflicts', CONFLICT_CASES],
  ['records', RECORD_CASES],
  ['graphs', GRAPH_CASES],
  ['shapes', SHAPE_CASES],
  ['tables of the second round', SECOND_TABLE_CASES],
  ['graphs of the second round', SECOND_GRAPH_CASES],
  ['the third round', THIRD_CASES],
  ['tables of the fourth round', FOURTH_TABLE_CASES],
  ['graphs of the fourth round', FOURTH_GRAPH_CASES],
];

describe.each(SETS)('files as of public data sets: %s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { outcome, said } = await scoreField(one);
    // Right, asked or refused: but never another network in silence.
    if (outcome === 'wrong') throw new Error(said);
    if (outcome !== 'right') expect(said.length).toBeGreaterThan(20);
  });
});
