import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS, type LensId } from '@/lib/vocabulary/lenses';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { BITS } from './filter-bits';
import { MEETINGS_TYPE } from './network-filter';
import type { Question } from './question';
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
  const { relationships } = question.index;
  const counts = countShown(question, BITS.types, types, (r) => relationships[r]?.type);
  if (question.index.meetings.length === 0) return counts;
  const { near } = judgeLifted(question, BITS.types);
  return new Map([...counts, [MEETINGS_TYPE, countZeros(judgeMeetings(question, near, BITS.types))]]);
}

/** Returns how many relationships of each standing would be shown if standings were not restricted. */
export function countByStanding(question: Question): ReadonlyMap<StandingId, number> {
  return countShown(question, BITS.standings, STANDING_IDS, (r) => question.known.relationshipStandings[r]);
}

/** Returns how many actors of each kind would be shown if kinds were not restricted. */
export function countByKind(question: Question): ReadonlyMap<ActorKindId, number> {
  const { ties, near } = judgeLifted(question, BITS.kinds);
  const counts = new Map<ActorKindId, number>(ACTOR_KIND_IDS.map((kind) => [kind, 0]));
  judgeActors(question, ties, near, BITS.kinds).forEach((bits, a) => {
    const kind = question.index.actors[a]?.kind;
    if (bits === 0 && kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return counts;
}

function countShown<Choice>(
  question: Question,
  lifted: number,
  choices: Iterable<Choice>,
  choose: (relationship: number) => Choice | undefined,
): ReadonlyMap<Choice, number> {
  const counts = new Map([...choices].map((choice) => [choice, 0]));
  judgeLifted(question, lifted).ties.forEach((bits, r) => {
    const choice = choose(r);
    if (bits === 0 && choice !== undefined) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  });
  return counts;
}

function countZeros(bits: Uint16Array): number {
  let count = 0;
  for (const each of bits) if (each === 0) count++;
  return count;
}
