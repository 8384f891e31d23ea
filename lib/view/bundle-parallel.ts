import type { StandingId } from '@/lib/vocabulary/standings';
import { getLegNumbers, keepLegNumbers, locateLegs } from './leg-numbers';
import { findKnownGroups, listParallel, type Parallel } from './parallel-legs';
import type { View, ViewBundle, ViewLeg } from './view';

/** On a map of fewer actors there is room for each tie, and its type, direction and standing are read at once: only so many are one line. */
const MIN_ACTORS = 40;
const MIN_TIES_OF_FEW = 7;

const NONE_OPEN: ReadonlySet<string> = new Set();

/** From the best to the least: a bundle is drawn as well as its best tie is sourced. */
const BY_STRENGTH: readonly StandingId[] = ['corroborated', 'reported', 'contested', 'unsourced'];

/**
 * Returns a view in which parallel ties are one line from three on, whichever way they run; so are the answers of one actor that
 * end at one mark. A selected tie keeps its own line, and so do those parallel to it; a mediation always does. `open`: keys of
 * bundles that keep the lines of their ties. In a view of few actors only many ties between two are one line; a view of two stories or of
 * two versions stays as it is.
 */
export function bundleParallel(view: View, open: ReadonlySet<string> = NONE_OPEN): View {
  if (view.stories) return view;
  const joined = joinParallel(view, open);
  return joined === null ? view : { ...view, ...joined, unbundled: view };
}

type Joined = Pick<View, 'legs' | 'claims' | 'claimPoints'>;

/** What became of the legs and claims of a view; `isSmall`: it has few actors. */
type Memory = {
  readonly of: Joined;
  readonly open: object;
  readonly isSmall: boolean;
  readonly joined: Joined | null;
};

/** What became of the legs of views, by the first of them, the newest first: a view of the same legs and claims has the same lines. */
const joinedBefore = new WeakMap<ViewLeg, readonly Memory[]>();
/** A filter that is taken back, or one of two that take turns, has the lines of before. */
const MAX_JOINED = 3;

function joinParallel(view: View, open: ReadonlySet<string>): Joined | null {
  const [first] = view.legs;
  if (!first) return null;
  const memories = joinedBefore.get(first) ?? [];
  const isSmall = isOfFew(view);
  const found = memories.find(
    (memory) => memory.open === open && memory.isSmall === isSmall && hasSameLines(memory.of, view),
  );
  if (found && found === memories[0]) return found.joined;
  const next = found ?? { of: view, open, isSmall, joined: joinAnew(view, open) };
  const others = memories.filter((memory) => memory !== found);
  joinedBefore.set(first, [next, ...others].slice(0, MAX_JOINED));
  return next.joined;
}

function isOfFew({ actors }: View): boolean {
  return actors.length < MIN_ACTORS;
}

function hasSameLines(one: Joined, other: Joined): boolean {
  return (
    isSameList(one.legs, other.legs) &&
    isSameList(one.claims, other.claims) &&
    isSameList(one.claimPoints, other.claimPoints)
  );
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}

function joinAnew(view: View, open: ReadonlySet<string>): Joined | null {
  const { legs } = view;
  const { groups, others } = findKnownGroups(legs);
  const among = (isOfKind: (leg: ViewLeg) => boolean) => others.filter((at) => isOfKind(legs[at] as ViewLeg));
  const join = (parallel: readonly Parallel[], toEnd: (leg: ViewLeg) => string) =>
    joinGroups(view, parallel, toEnd, open);
  const toActor = ({ to }: ViewLeg) => to;
  const ties = join([...groups, ...listParallel(legs, among(isTie), toActor)], toActor);
  const byKey = indexByKey(legs, ties, listMarks(view, others));
  const toMark = (onto: string) => byKey.get(onto) ?? onto;
  const toOwnMark = ({ onto = '' }: ViewLeg) => toMark(onto);
  const answers = join(listParallel(legs, among(isAnswer), toOwnMark), toOwnMark);
  if (ties.length + answers.length === 0) return null;
  return redirect(view, { bundles: [...ties, ...answers], others, toMark });
}

/** The keys of the legs at whose marks something ends. */
function listMarks({ legs, claims, claimPoints }: View, others: readonly number[]): ReadonlySet<string> {
  const ends = [...claims, ...claimPoints, ...others.map((at) => legs[at] as ViewLeg)];
  return new Set(ends.flatMap(({ onto }) => onto ?? []));
}

/** The keys of bundles by those keys of their legs that are asked for. */
function indexByKey(
  legs: readonly ViewLeg[],
  bundles: readonly PlacedBundle[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const bundleOf = new Int32Array(legs.length).fill(-1);
  for (const [number, { numbers }] of bundles.entries()) for (const at of numbers) bundleOf[at] = number;
  const byKey = new Map<string, string>();
  for (const [key, at] of locateLegs(legs, asked)) {
    const bundle = bundles[bundleOf[at] as number]?.bundle;
    if (bundle) byKey.set(key, bundle.key);
  }
  return byKey;
}

function isTie(leg: ViewLeg): boolean {
  return leg.part === 'whole' && leg.onto === undefined && !leg.bundle;
}

function isAnswer(leg: ViewLeg): boolean {
  return leg.onto !== undefined && !leg.bundle;
}

/** A bundle, and the legs that it is in place of, by their numbers in the view, the first first. */
type PlacedBundle = { readonly numbers: readonly number[]; readonly bundle: ViewLeg };

function joinGroups(
  view: View,
  groups: readonly Parallel[],
  toEnd: (leg: ViewLeg) => string,
  open: ReadonlySet<string>,
): readonly PlacedBundle[] {
  const bundles: PlacedBundle[] = [];
  const least = isOfFew(view) ? MIN_TIES_OF_FEW : 0;
  for (const numbers of groups) {
    if (numbers.length < least) continue;
    const bundle = toBundle(view, numbers, toEnd);
    if (bundle && !open.has(bundle.key)) bundles.push({ numbers, bundle });
  }
  return bundles;
}

/** What a group of legs became. */
type Known = { readonly legs: readonly ViewLeg[]; readonly end: string; readonly bundle: ViewLeg | null };

/**
 * What groups became, by the first of their legs, the newest first: a bundle that stays alike stays the same object, also where a filter is
 * taken back.
 */
const known = new WeakMap<ViewLeg, readonly Known[]>();
const MAX_KNOWN = 3;

/** Returns the line in place of some legs; null where one of them keeps its own. */
function toBundle({ legs, types }: View, numbers: Parallel, toEnd: (leg: ViewLeg) => string): ViewLeg | null {
  const first = legs[numbers[0] as number] as ViewLeg;
  const end = toEnd(first);
  const before = known.get(first) ?? [];
  for (const each of before) if (each.end === end && hasLegs(each, legs, numbers)) return each.bundle;
  const own = numbers.map((at) => legs[at] as ViewLeg);
  const isOwn = own.some(({ selected, mark }) => selected || mark !== undefined);
  const pair = first.from < end ? `${first.from}/${end}` : `${end}/${first.from}`;
  const bundle = isOwn ? null : joinLegs(`bundle:${pair}`, first, own, types);
  known.set(first, [{ legs: own, end, bundle }, ...before.slice(0, MAX_KNOWN - 1)]);
  return bundle;
}

function hasLegs(group: Known, legs: readonly ViewLeg[], numbers: Parallel): boolean {
  if (group.legs.length !== numbers.length) return false;
  for (let at = 0; at < numbers.length; at++)
    if (group.legs[at] !== legs[numbers[at] as number]) return false;
  return true;
}

/** What is told of several legs together. They are looked at once: a filter may change thousands of bundles. */
function surveyLegs(first: ViewLeg, legs: readonly ViewLeg[]) {
  const relationships: string[] = [];
  let [isMixed, isOneWay, isProposed] = [false, true, true];
  let [contested, evidenceCount, strength] = [0, 0, BY_STRENGTH.length];
  for (const leg of legs) {
    relationships.push(leg.relationship);
    if (leg.type !== first.type) isMixed = true;
    if (leg.from !== first.from) isOneWay = false;
    if (!leg.isProposed) isProposed = false;
    if (leg.standing === 'contested') contested += 1;
    evidenceCount += leg.evidenceCount;
    strength = Math.min(strength, BY_STRENGTH.indexOf(leg.standing));
  }
  const standing = contested === legs.length ? 'contested' : (BY_STRENGTH[strength] ?? first.standing);
  return { relationships, isMixed, isOneWay, isProposed, contested, evidenceCount, standing } as const;
}

function joinLegs(key: string, first: ViewLeg, legs: readonly ViewLeg[], types: View['types']): ViewLeg {
  const { relationships, isMixed, isOneWay, isProposed, contested, evidenceCount, standing } = surveyLegs(
    first,
    legs,
  );
  const isSymmetric = types.get(first.type)?.symmetric ?? false;
  const bundle: ViewBundle = {
    ...{ relationships, contested },
    ...(isMixed ? { isMixed: true } : {}),
    // A head would say that all of them go that way.
    ...(isMixed || !(isOneWay || isSymmetric) ? { isHeadless: true } : {}),
  };
  const rest = first.isProposed && !isProposed ? toFirm(first) : first;
  return { ...rest, ...{ key, standing, evidenceCount, selected: false, bundle } };
}

function toFirm({ isProposed, ...rest }: ViewLeg): ViewLeg {
  return rest;
}

type Redirection = {
  readonly bundles: readonly PlacedBundle[];
  /** The numbers of those that may end at a mark. */
  readonly others: readonly number[];
  readonly toMark: (onto: string) => string;
};

/** What becomes of a leg that does not stay: it is gone into a bundle, or a bundle is in its place. */
const [GONE, BUNDLED] = [1, 2];

/** Puts each bundle where the first of its legs was, and has what ended at the mark of a leg end at that of its bundle. */
function redirect(view: View, { bundles, others, toMark }: Redirection): Joined {
  const { legs, claims, claimPoints } = view;
  const next = [...legs];
  const fates = new Uint8Array(legs.length);
  const put = (at: number, leg: ViewLeg) => {
    const mark = leg.onto === undefined ? undefined : toMark(leg.onto);
    next[at] = mark === leg.onto ? leg : keepRedirected(leg, mark);
  };
  for (const at of others) {
    const leg = legs[at] as ViewLeg;
    put(at, leg);
    if (leg.bundle) fates[at] = BUNDLED;
  }
  for (const { numbers, bundle } of bundles) {
    for (const at of numbers) fates[at] = GONE;
    const first = numbers[0] as number;
    fates[first] = BUNDLED;
    put(first, bundle);
  }
  const move = <Item extends { readonly onto: string | null }>(item: Item): Item => {
    const onto = item.onto === null ? null : toMark(item.onto);
    return onto === item.onto ? item : { ...item, onto };
  };
  return {
    legs: listLeft(legs, next, fates),
    claims: claims.map(move),
    claimPoints: claimPoints.map(move),
  };
}

/** Returns the legs that are left of a list, or what is in their place, with their numbers. */
function listLeft(
  before: readonly ViewLeg[],
  next: readonly ViewLeg[],
  fates: Uint8Array,
): readonly ViewLeg[] {
  const last = getLegNumbers(before);
  const numbers = new Uint32Array(before.length);
  const bundles = new Map<string, number>();
  const legs: ViewLeg[] = [];
  for (let at = 0; at < next.length; at++) {
    const fate = fates[at];
    if (fate === GONE) continue;
    const leg = next[at] as ViewLeg;
    if (fate === BUNDLED) bundles.set(leg.key, legs.length);
    if (last) numbers[legs.length] = last.numbers[at] as number;
    legs.push(leg);
  }
  if (last) keepLegNumbers(legs, { ...last, numbers, bundles });
  return legs;
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
