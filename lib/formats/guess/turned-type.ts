import { TIE_WORDS } from './column-words';
import { foldName } from './fold-name';
import type { ColumnProfile } from './profile-column';

/** Words for the one above and the one below, where a tie goes from the first to the second. */
const FROM_ABOVE = [/^(parent|owner|employer)( |$)/, /^(child|subsidiary|owned|employee)( |$)/] as const;
const FROM_BELOW = [/^employee( |$)/, /^(manager|supervisor)( |$)/] as const;
/** What the one below is to the one above, and the other way round. */
const OF_BELOW =
  /^(reports|subordinate|answers|belongs|accountable) to$|\b(by|child of|son of|daughter of|subsidiary of|part of|member of|division of|branch of|unit of|employee of|works (for|under)|under)$/;
const OF_ABOVE =
  /^(manages|owns|controls|supervises|employs|leads|heads|directs|oversees|founded|created|appoints)\b|\b(parent|father|mother|owner|head|manager|supervisor|boss|employer) of$/;
const MAX_TYPES = 50;

/**
 * Returns the column of types that may be said of the second end, and not of the first: “reports to” beside a parent and its child; or whatever is said where the child
 * stands before its parent. Undefined where there is none.
 */
export function findTurnedType(
  [source, target]: readonly [ColumnProfile, ColumnProfile],
  profiles: readonly ColumnProfile[],
): ColumnProfile | undefined {
  const are = ([first, second]: readonly [RegExp, RegExp]) =>
    first.test(foldName(source.name)) && second.test(foldName(target.name));
  const turned = are(FROM_ABOVE) ? OF_BELOW : are(FROM_BELOW) ? OF_ABOVE : null;
  if (turned === null) return undefined;
  const isBehind = source.column > target.column;
  return profiles.find(
    ({ name, sort, values }) =>
      sort === 'name' &&
      TIE_WORDS.type?.includes(foldName(name)) &&
      values.size <= MAX_TYPES &&
      (isBehind || [...values].some((value) => turned.test(foldName(value)))),
  );
}
