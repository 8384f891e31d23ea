import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS, type LensId } from '@/lib/vocabulary/lenses';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import type { GraphIndex } from '../model/graph-index';
import { getTypeCodes } from '../model/type-codes';
import { BITS } from './filter-bits';
import { MEETINGS_TYPE } from './network-filter';
import type { Near, Question } from './question';
import { judgeActors, judgeLifted } from './shown';
import { judgeMeetings } from './shown-meetings';

/** Returns how many relationships each lens would show in place of the present one. */
export function countByLens(question: Question): ReadonlyMap<LensId, number> {
  return new Map(
    LENS_IDS.map((lens) => {
      const kept = question.known.getLensTies(lens);
      return [
        lens,
        question.filter.focus.length === 0 ? countKept(question, kept) : countNear(question, kept),
      ];
    }),
  );
}

/** Without a neighbourhood each relationship counts for itself. */
function countKept({ tested: { relationships } }: Question, kept: Uint8Array): number {
  let count = 0;
  for (let r = 0; r < relationships.length; r++)
    if (kept[r] === 1 && ((relationships[r] as number) & ~BITS.lens) === 0) count++;
  return count;
}

function countNear(question: Question, kept: Uint8Array): number {
  return countZeros(judgeLifted(question, BITS.lens, (r) => kept[r] === 1).ties);
}

/** Returns how many relationships of each type, and how many meetings, would be shown if types were not restricted. */
export function countByType(question: Question, types: Iterable<string>): ReadonlyMap<string, number> {
  const counts = countShown(question, BITS.types, types, listTypes(question.index));
  if (question.index.meetings.length === 0) return counts;
  const { near } = liftRestriction(question, BITS.types);
  return new Map([...counts, [MEETINGS_TYPE, countZeros(judgeMeetings(question, near, BITS.types))]]);
}

/** A list in which few values stand often: each by its number. To count by numbers takes a tenth of the time. */
type CodedValues<Value> = {
  readonly codes: Uint8Array | Uint32Array;
  readonly values: readonly Value[];
};

/** The type of each relationship, by its id. */
function listTypes(index: GraphIndex): CodedValues<string> {
  const { codes, types } = getTypeCodes(index);
  return { codes, values: types.map(({ id }) => id) };
}

/** Returns how many relationships of each standing would be shown if standings were not restricted. */
export function countByStanding(question: Question): ReadonlyMap<StandingId, number> {
  const codes = question.known.relationshipStandingCodes;
  return countShown(question, BITS.standings, STANDING_IDS, { codes, values: STANDING_IDS });
}

/** Returns how many actors of each kind would be shown if kinds were not restricted. `actors`: why each is hidden as it is. */
export function countByKind(question: Question, actors: Uint16Array): ReadonlyMap<ActorKindId, number> {
  const counts = new Map<ActorKindId, number>(ACTOR_KIND_IDS.map((kind) => [kind, 0]));
  const judged = question.filter.kinds === null ? actors : judgeAnyKind(question);
  for (let a = 0; a < judged.length; a++) {
    const kind = question.index.actors[a]?.kind;
    if (judged[a] === 0 && kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function judgeAnyKind(question: Question): Uint16Array {
  const { ties, near } = judgeLifted(question, BITS.kinds);
  return judgeActors(question, ties, near, BITS.kinds);
}

/** `chosen`: the choice of each relationship, by number. */
function countShown<Choice extends string>(
  question: Question,
  lifted: number,
  choices: Iterable<Choice>,
  { codes, values }: CodedValues<Choice>,
): ReadonlyMap<Choice, number> {
  const counted = new Uint32Array(values.length);
  const { ties, kept } = liftRestriction(question, lifted);
  for (let r = 0; r < ties.length; r++) {
    const code = codes[r] as number;
    if (((ties[r] as number) & kept) === 0) counted[code] = (counted[code] as number) + 1;
  }
  const counts = new Map([...choices].map((choice) => [choice, 0]));
  for (const [code, count] of counted.entries()) {
    const choice = values[code];
    if (choice !== undefined && (count > 0 || counts.has(choice))) counts.set(choice, count);
  }
  return counts;
}

/** Returns why each relationship is hidden where a restriction is left aside: the bits of `ties` that are in `kept`. */
function liftRestriction(
  question: Question,
  lifted: number,
): { readonly ties: Uint16Array; readonly kept: number; readonly near: Near } {
  if (question.filter.focus.length === 0)
    return { ties: question.tested.relationships, kept: ~lifted, near: null };
  return { ...judgeLifted(question, lifted), kept: ~0 };
}

function countZeros(bits: Uint16Array): number {
  let count = 0;
  for (const each of bits) if (each === 0) count++;
  return count;
}
