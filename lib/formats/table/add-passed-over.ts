import type { ReadResult } from '../read-result';
import { askAboutPassed, reportPassedOver } from './passed-tables';
import type { NamedTable } from './table-reading';

/**
 * Returns what was read with the tables that were not, which are told. `mayBelong`: whether those that look like tables of actors or ties
 * are asked about.
 */
export function addPassedOver(
  result: ReadResult,
  others: readonly NamedTable[],
  mayBelong = true,
): ReadResult {
  if (result.kind !== 'draft') return result;
  const { draft, applyHeaderChoice, shapeQuestions = [] } = result;
  const remarks = [...draft.remarks, ...others.map(reportPassedOver)];
  const used = [draft.ties, draft.actors].flatMap((table) => table ?? []);
  return {
    ...result,
    draft: { ...draft, remarks },
    shapeQuestions: [
      ...shapeQuestions,
      ...(mayBelong ? askAboutPassed(others, used, draft.ties !== null) : []),
    ],
    applyHeaderChoice:
      applyHeaderChoice && ((said) => addPassedOver(applyHeaderChoice(said), others, mayBelong)),
  };
}
