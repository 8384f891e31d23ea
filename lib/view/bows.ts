import type { ViewLeg } from './view';

/** Bows that parallel ties may have beside curves that have their places, in the order of preference. */
const FREE_BOWS = [0, ...Array.from({ length: 14 }, (_, at) => (at + 1) / 4).flatMap((bow) => [bow, -bow])];
/** Lines that part by less than this look like one. */
const APART = 0.6;

/** Returns the key of the two actors between whom a leg runs, whichever way. */
export function toPair({ from, to }: Pick<ViewLeg, 'from' | 'to'>): string {
  return from < to ? `${from}/${to}` : `${to}/${from}`;
}

/**
 * Returns how far each leg bows out, by key: in steps from the straight line, to the right of its way when positive.
 * A leg alone between two actors runs straight (0), parallel ones part evenly, in the order of the view: one view is
 * drawn alike, by whichever way it came about. `taken`: how far curves between two actors bow that have their places
 * already, by their pair and as seen from the lesser id to the greater; the legs take the places that these leave.
 */
export function computeBows(
  legs: readonly ViewLeg[],
  taken: ReadonlyMap<string, readonly number[]> = new Map(),
): ReadonlyMap<string, number> {
  const bundles = new Map<string, ViewLeg[]>();
  for (const leg of legs) {
    const pair = toPair(leg);
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(leg);
    else bundles.set(pair, [leg]);
  }
  const bows = new Map<string, number>();
  for (const [pair, bundle] of bundles) {
    const sides = findFreeBows(bundle.length, taken.get(pair) ?? []);
    bundle.forEach((leg, index) => {
      const steps = sides[index] ?? 0;
      // The side is told as seen from the lesser id to the greater; a leg the other way has it on its other hand.
      bows.set(leg.key, steps === 0 || leg.from < leg.to ? steps : -steps);
    });
  }
  const answers = legs.filter(({ onto }) => onto !== undefined);
  if (answers.length === 0) return bows;
  const answered = new Set(answers.map(({ onto }) => onto));
  const ties = new Map(legs.flatMap((leg) => (answered.has(leg.key) ? [[leg.key, leg] as const] : [])));
  for (const leg of answers) bows.set(leg.key, toAnswerBow(leg, ties.get(leg.onto ?? ''), bows));
  return bows;
}

/** How far an answer bows out that ends at the mark of a tie of its own speaker, in steps. */
const ANSWER_BOW = 1.5;

/** An answer of an actor to what is said of its own tie would lie on the tie: it takes the outer side. */
function toAnswerBow(
  { key, from }: ViewLeg,
  tie: ViewLeg | undefined,
  bows: ReadonlyMap<string, number>,
): number {
  const own = bows.get(key) ?? 0;
  if (!tie || (tie.from !== from && tie.to !== from)) return own;
  const side = (bows.get(tie.key) ?? 0) < 0 ? -1 : 1;
  return own + ANSWER_BOW * (tie.from === from ? side : -side);
}

function findFreeBows(count: number, taken: readonly number[]): readonly number[] {
  if (taken.length === 0) return Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
  const used = [...taken];
  return Array.from({ length: count }, () => {
    const toRoom = (bow: number) => Math.min(...used.map((other) => Math.abs(other - bow)));
    const free = FREE_BOWS.find((bow) => toRoom(bow) >= APART);
    const bow = free ?? FREE_BOWS.reduce((best, next) => (toRoom(next) > toRoom(best) ? next : best));
    used.push(bow);
    return bow;
  });
}
