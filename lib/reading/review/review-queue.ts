import type { ReadActor, Reading, Uncovered } from '../reading';
import { listPassagePairs } from './passage-pairs';
import type { Decision, ReviewState } from './review-state';
import { isPassage, listSuggestions, type Suggestion, toActorKey } from './suggestion';

/**
 * Where a suggestion stands. `waiting`: for its actors or its claim to be accepted. `closed`: one of them was rejected, or the
 * sentence is covered by now. `folded`: only possible, or a passage, and these are folded away; or the text says that it is not so.
 */
export type Place = 'open' | 'accepted' | 'rejected' | 'skipped' | 'waiting' | 'closed' | 'folded';

export type Placed = { readonly suggestion: Suggestion; readonly place: Place };

export type ReviewQueue = {
  /** Every suggestion, in the order of the review. */
  readonly all: readonly Placed[];
  /** Those that can be walked through: all but what waits, is closed or is folded away. */
  readonly walk: readonly Placed[];
  readonly current: Placed | null;
  readonly progress: { readonly done: number; readonly all: number; readonly accepted: number };
  /** How many suggestions are folded away, and how many of these are passages. */
  readonly folded: number;
  readonly foldedPassages: number;
};

/** What a network has of what was accepted: what others have removed since is open again. */
export type HasThing = (id: string) => boolean;

/** Returns what of a reading is to be looked at, in order, and which suggestion comes now. */
export function toQueue(reading: Reading, state: ReviewState, hasThing: HasThing): ReviewQueue {
  const place = createPlacer(reading, state, hasThing);
  const all = listSuggestions(reading).map((suggestion) => ({ suggestion, place: place(suggestion) }));
  const walk = all.filter((each) => WALKED.has(each.place));
  const current = findCurrent(walk, state.current);
  const counted = all.filter((each) => each.place !== 'closed' && each.place !== 'folded');
  const count = (...places: readonly Place[]) => counted.filter((each) => places.includes(each.place)).length;
  const folded = all.filter((each) => each.place === 'folded');
  return {
    all,
    walk,
    current,
    progress: { done: count('accepted', 'rejected'), all: counted.length, accepted: count('accepted') },
    folded: folded.length,
    foldedPassages: folded.filter(({ suggestion }) => isPassage(suggestion)).length,
  };
}

const WALKED: ReadonlySet<Place> = new Set(['open', 'accepted', 'rejected', 'skipped']);

/** Returns the one that is asked for, else the first that is open behind it, else the first that was skipped. */
function findCurrent(walk: readonly Placed[], asked: string | null): Placed | null {
  return (
    walk.find(({ suggestion }) => suggestion.key === asked) ??
    walk.find(({ place }) => place === 'open') ??
    walk.find(({ place }) => place === 'skipped') ??
    null
  );
}

/** Returns the key of the neighbour of what is looked at, before or behind it; null at the end. */
export function findNeighbour({ walk, current }: ReviewQueue, direction: -1 | 1): string | null {
  const at = walk.findIndex(({ suggestion }) => suggestion.key === current?.suggestion.key);
  return at < 0 ? null : (walk[at + direction]?.suggestion.key ?? null);
}

/** Returns the id in the network of an actor that was accepted; null for one that was not. */
export function findAccepted(
  reading: Reading,
  state: ReviewState,
  id: string | null,
  hasThing: HasThing,
): string | null {
  const actor = reading.actors.find((each) => each.id === id);
  const decision = actor && state.decisions[toActorKey(actor)];
  return decision?.kind === 'accepted' && hasThing(decision.thing) ? decision.thing : null;
}

function createPlacer(reading: Reading, state: ReviewState, hasThing: HasThing) {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const judge = (decision: Decision | undefined): Place =>
    decision?.kind === 'accepted' && !hasThing(decision.thing) ? 'open' : (decision?.kind ?? 'open');
  const judgeActor = (actor: ReadActor | undefined): Place =>
    actor ? judge(state.decisions[toActorKey(actor)]) : 'rejected';
  const judgeActors = (ids: readonly string[], least: number): Place | null => {
    const places = ids.map((id) => judgeActor(actors.get(id)));
    if (places.filter((place) => place === 'accepted').length >= least) return null;
    return places.filter((place) => place !== 'rejected').length < least ? 'closed' : 'waiting';
  };
  const suggestions = listSuggestions(reading);
  const claims = new Map(
    suggestions.flatMap((each) => (each.kind === 'claim' ? [[each.claim.id, each.key] as const] : [])),
  );
  const covered = suggestions.flatMap((each) =>
    each.kind === 'tie' && judge(state.decisions[each.key]) === 'accepted' ? each.tie.evidence : [],
  );

  // A passage is there for its pairs: it waits for both actors of one of them.
  const judgePassage = (uncovered: Uncovered): Place => {
    const places = listPassagePairs(reading, uncovered).map((pair) => judgeActors(pair, 2));
    if (places.every((place) => place === 'closed')) return 'closed';
    if (!places.includes(null)) return 'waiting';
    return state.showsPossible ? 'open' : 'folded';
  };

  return (suggestion: Suggestion): Place => {
    const own = judge(state.decisions[suggestion.key]);
    switch (suggestion.kind) {
      case 'actor':
        return own;
      case 'tie': {
        const { tie } = suggestion;
        const isFolded = tie.tier === 'possible' || tie.modality === 'negated';
        const corrected = state.corrections[suggestion.key];
        const needed = corrected?.source && corrected.target ? [] : [tie.source, tie.target];
        return own !== 'open'
          ? own
          : isFolded && !state.showsPossible
            ? 'folded'
            : (judgeActors(needed, needed.length) ?? own);
      }
      case 'claim':
        return own;
      case 'response': {
        const claim = judge(state.decisions[claims.get(suggestion.claim.id) ?? '']);
        if (claim === 'accepted' || own !== 'open') return own;
        return claim === 'rejected' ? 'closed' : 'waiting';
      }
      case 'uncovered': {
        const { start, end, actors: ids } = suggestion.uncovered;
        if (own !== 'open') return own;
        if (isPassage(suggestion)) return judgePassage(suggestion.uncovered);
        if (covered.some((span) => span.start < end && span.end > start)) return 'closed';
        return judgeActors(ids, 2) ?? own;
      }
    }
  };
}
