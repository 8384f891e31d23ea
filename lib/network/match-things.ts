import { memoize } from './memoize';

/** How far a list may run ahead of what is looked for: so many things in a row may have gone. */
const MOST_GONE = 64;
/** What a list has not that another has. */
export const ABSENT = -1;

/** What a list was compared with last. It does not keep that alive: each list follows from the one before. */
const compared = new WeakMap<
  readonly unknown[],
  { readonly before: WeakRef<readonly unknown[]>; readonly numbers: Int32Array }
>();

/**
 * Returns for each thing of a list its number in the list before: ABSENT where that has not the same object, or the same text. Lists that an edit leaves
 * are walked once, whoever asks; after more changes at one place than an edit makes, what comes after counts as absent.
 */
export function matchThings<Thing>(now: readonly Thing[], before: readonly Thing[]): Int32Array {
  if (now === before) return numberEach(now);
  const last = compared.get(now);
  if (last?.before.deref() === before) return last.numbers;
  const numbers = walkBoth(now, before);
  compared.set(now, { before: new WeakRef(before), numbers });
  return numbers;
}

/** A list that an edit leaves is compared with itself: with what it was compared before stays known. */
const numberEach = memoize((things: readonly unknown[]) => Int32Array.from(things, (_, at) => at));

/** Returns the list with which a list was compared last, and what came of that; null where there was none, or it is gone. */
export function getLastMatch<Thing>(
  now: readonly Thing[],
): { readonly before: readonly Thing[]; readonly numbers: Int32Array } | null {
  const last = compared.get(now);
  const before = last?.before.deref() as readonly Thing[] | undefined;
  return last && before ? { before, numbers: last.numbers } : null;
}

function walkBoth<Thing>(now: readonly Thing[], before: readonly Thing[]): Int32Array {
  const numbers = new Int32Array(now.length).fill(ABSENT);
  let next = 0;
  for (let at = 0; at < now.length; at++) {
    const thing = now[at];
    const last = Math.min(before.length, next + MOST_GONE);
    for (let found = next; found < last; found++) {
      if (before[found] !== thing) continue;
      numbers[at] = found;
      next = found + 1;
      break;
    }
  }
  return numbers;
}

/** Returns the ids of the things of a list that are not the same objects in the list before. */
export function findOther(
  now: readonly { readonly id: string }[],
  before: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const others = new Set<string>();
  if (now === before) return others;
  const numbers = matchThings(now, before);
  for (let at = 0; at < now.length; at++) if (numbers[at] === ABSENT) others.add(now[at]?.id ?? '');
  return others;
}
