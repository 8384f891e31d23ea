import type { StandingId } from '@/lib/vocabulary/standings';
import type { View, ViewBundle, ViewLeg } from './view';

/** So many ties between the same two are one line; two are read as two. */
const MIN_TIES = 3;
/** On a map of fewer actors there is room for each tie, and its type, direction and standing are read at once. */
const MIN_ACTORS = 40;

const NONE_OPEN: ReadonlySet<string> = new Set();

/** From the best to the least: a bundle is drawn as well as its best tie is sourced. */
const BY_STRENGTH: readonly StandingId[] = ['corroborated', 'reported', 'contested', 'unsourced'];

/**
 * Returns a view in which parallel ties are one line from three on, whichever way they run; so are the answers of one actor that
 * end at one mark. A selected tie keeps its own line, and so do those parallel to it; a mediation always does. `open`: keys of
 * bundles that keep the lines of their ties. A view of few actors, of two stories or of two versions stays as it is.
 */
export function bundleParallel(view: View, open: ReadonlySet<string> = NONE_OPEN): View {
  if (view.actors.length < MIN_ACTORS || view.stories) return view;
  const ties = joinGroups(
    view,
    groupLegs(view.legs.filter(isTie), ({ to }) => to),
    open,
  );
  const toMark = ({ onto }: ViewLeg) => (onto === undefined ? '' : (ties.get(onto)?.key ?? onto));
  const answers = joinGroups(view, groupLegs(view.legs.filter(isAnswer), toMark), open);
  if (ties.size + answers.size === 0) return view;
  return { ...view, ...redirect(view, ties, answers), unbundled: view };
}

function isTie(leg: ViewLeg): boolean {
  return leg.part === 'whole' && leg.onto === undefined && !leg.bundle;
}

function isAnswer(leg: ViewLeg): boolean {
  return leg.onto !== undefined && !leg.bundle;
}

/** Groups legs by the two places between which they run; `toEnd`: what a leg runs to. */
function groupLegs(
  legs: readonly ViewLeg[],
  toEnd: (leg: ViewLeg) => string,
): ReadonlyMap<string, readonly ViewLeg[]> {
  const groups = new Map<string, ViewLeg[]>();
  for (const leg of legs) {
    const end = toEnd(leg);
    const pair = leg.from < end ? `${leg.from}/${end}` : `${end}/${leg.from}`;
    const group = groups.get(pair);
    if (group) group.push(leg);
    else groups.set(pair, [leg]);
  }
  return groups;
}

/** Returns the bundle in the place of each leg that is in one, by the key of the leg. */
function joinGroups(
  { types }: View,
  groups: ReadonlyMap<string, readonly ViewLeg[]>,
  open: ReadonlySet<string>,
): ReadonlyMap<string, ViewLeg> {
  const bundles = new Map<string, ViewLeg>();
  for (const [pair, legs] of groups) {
    const key = `bundle:${pair}`;
    const isApart = legs.some(({ selected, mark }) => selected || mark !== undefined);
    if (legs.length < MIN_TIES || isApart || open.has(key)) continue;
    const bundle = toBundle(key, legs, types);
    if (bundle) for (const leg of legs) bundles.set(leg.key, bundle);
  }
  return bundles;
}

/** What a group of legs became, by the first of them: a bundle that stays alike stays the same object. */
const known = new WeakMap<ViewLeg, { readonly legs: readonly ViewLeg[]; readonly bundle: ViewLeg }>();

function toBundle(key: string, legs: readonly ViewLeg[], types: View['types']): ViewLeg | null {
  const [first] = legs;
  if (!first) return null;
  const last = known.get(first);
  if (last && last.legs.length === legs.length && last.legs.every((leg, at) => leg === legs[at]))
    return last.bundle;
  const bundle = joinLegs(key, first, legs, types);
  known.set(first, { legs, bundle });
  return bundle;
}

function joinLegs(key: string, first: ViewLeg, legs: readonly ViewLeg[], types: View['types']): ViewLeg {
  const isMixed = legs.some(({ type }) => type !== first.type);
  const isOneWay = legs.every(({ from }) => from === first.from);
  const isSymmetric = types.get(first.type)?.symmetric ?? false;
  const contested = legs.filter(({ standing }) => standing === 'contested').length;
  const bundle: ViewBundle = {
    relationships: legs.map(({ relationship }) => relationship),
    contested,
    ...(isMixed ? { isMixed: true } : {}),
    // A head would say that all of them go that way.
    ...(isMixed || !(isOneWay || isSymmetric) ? { isHeadless: true } : {}),
  };
  const standing = BY_STRENGTH.find((id) => legs.some((leg) => leg.standing === id)) ?? first.standing;
  const { isProposed, mark, selected, ...rest } = first;
  return {
    ...rest,
    key,
    standing: contested === legs.length ? 'contested' : standing,
    evidenceCount: legs.reduce((sum, leg) => sum + leg.evidenceCount, 0),
    ...(legs.every((leg) => leg.isProposed) ? { isProposed: true } : {}),
    selected: false,
    bundle,
  };
}

/** Puts each bundle where the first of its legs was, and has what ended at the mark of a leg end at that of its bundle. */
function redirect(
  { legs, claims, claimPoints }: View,
  ties: ReadonlyMap<string, ViewLeg>,
  answers: ReadonlyMap<string, ViewLeg>,
): Pick<View, 'legs' | 'claims' | 'claimPoints'> {
  const toMark = (onto: string) => ties.get(onto)?.key ?? onto;
  const redirected = legs.map((leg) => {
    const next = ties.get(leg.key) ?? answers.get(leg.key) ?? leg;
    const mark = next.onto === undefined ? undefined : toMark(next.onto);
    return mark === next.onto ? next : keepRedirected(next, mark);
  });
  const move = <Item extends { readonly onto: string | null }>(item: Item): Item => {
    const onto = item.onto === null ? null : toMark(item.onto);
    return onto === item.onto ? item : { ...item, onto };
  };
  return {
    legs: [...new Set(redirected)],
    claims: claims.map(move),
    claimPoints: claimPoints.map(move),
  };
}

/** The same leg with the mark of a bundle for its end: one object as long as both stay. */
const redirections = new WeakMap<ViewLeg, ViewLeg>();

function keepRedirected(leg: ViewLeg, onto: string | undefined): ViewLeg {
  const last = redirections.get(leg);
  if (last && last.onto === onto) return last;
  const next = { ...leg, onto };
  redirections.set(leg, next);
  return next;
}
