import { mergeHeaders } from '@/lib/formats/guess/apply-patch';
import type { RowRole } from '@/lib/formats/list-role';
import type { Headers, MappingPatch } from '@/lib/formats/mapping';
import type { SaidReading } from './import-decision';

export const NOTHING_SAID: SaidReading = { headers: {}, answers: [] };

/** Returns how a file is to be read by all that was said of it: what was said later stands. */
export function toHeaders({ headers, answers }: SaidReading): Headers {
  return answers.reduce((all, { patch }) => mergeHeaders(all, patch.headers), headers);
}

/** Returns what is said once a question has another answer. Answers that say something else of the same are none any more. */
export function sayAnswer(said: SaidReading, id: string, patch: MappingPatch): SaidReading {
  const { headers } = patch;
  const others = said.answers.filter(
    (each) => each.id !== id && !(headers && each.patch.headers && isOfSame(each.patch.headers, headers)),
  );
  return { ...said, answers: headers ? [...others, { id, patch }] : others };
}

/** Returns what is said once a person has said whether the first row of a table names its columns. */
export function sayHeader({ headers, answers }: SaidReading, role: RowRole, isNames: boolean): SaidReading {
  return {
    headers: { ...headers, [role]: isNames },
    answers: answers.filter(({ patch }) => patch.headers?.[role] === undefined),
  };
}

/** Returns whether two answers say something of the same list, or of the same part of how tables are read. */
function isOfSame({ lists: own = {}, ...one }: Headers, { lists = {}, ...other }: Headers): boolean {
  const isShared = Object.keys(one).some((part) => Object.hasOwn(other, part));
  return isShared || Object.keys(own).some((name) => Object.hasOwn(lists, name));
}
