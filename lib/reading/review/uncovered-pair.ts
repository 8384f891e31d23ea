import type { Span } from '../reading';
import type { AcceptanceDraft } from './acceptance-draft';
import { findPairSpan, listPassagePairs } from './passage-pairs';
import { findAccepted } from './review-queue';
import type { Correction } from './review-state';
import { isPassage, type SuggestionOf } from './suggestion';

/** Two actors of the network, in the direction of the tie between them. */
export type Ends = { readonly source: string; readonly target: string };

/** Returns the accepted actors of a sentence or a passage, in the order in which it names them. */
export function listPairable(
  { uncovered }: SuggestionOf<'uncovered'>,
  draft: AcceptanceDraft,
): readonly string[] {
  return [...new Set(uncovered.actors.flatMap((id) => toAccepted(id, draft) ?? []))];
}

/** Returns the two actors that a digit ties: those that were chosen, else the first two. Null when there are none. */
export function resolvePair(suggestion: SuggestionOf<'uncovered'>, draft: AcceptanceDraft): Ends | null {
  const correction = draft.state.corrections[suggestion.key] ?? {};
  const [first] = listEnds(suggestion, draft);
  const source = correction.source ?? first?.source;
  const target = correction.target ?? (first?.target === source ? first?.source : first?.target);
  if (source === undefined || target === undefined) return null;
  return correction.isSwapped ? { source: target, target: source } : { source, target };
}

/** Returns the next two actors of a sentence that names more: first with second, first with third, second with third. */
export function findNextPair(
  suggestion: SuggestionOf<'uncovered'>,
  draft: AcceptanceDraft,
): Pick<Correction, 'source' | 'target'> | null {
  const pairs = listEnds(suggestion, draft);
  const now = resolvePair(suggestion, draft);
  const at = pairs.findIndex(
    ({ source, target }) =>
      now !== null && [now.source, now.target].includes(source) && [now.source, now.target].includes(target),
  );
  return pairs.length < 2 ? null : (pairs[(at + 1) % pairs.length] ?? null);
}

/** Returns both ends with one of them replaced: by an actor, or by the one that is listed next. Null where nothing else is listed. */
export function replaceEnd(
  suggestion: SuggestionOf<'uncovered'>,
  draft: AcceptanceDraft,
  { end, actor }: { readonly end: 'source' | 'target'; readonly actor: string | 'next' },
): Pick<Correction, 'source' | 'target' | 'isSwapped'> | null {
  const now = resolvePair(suggestion, draft);
  if (!now) return null;
  const other = end === 'source' ? 'target' : 'source';
  const ids = listPairable(suggestion, draft).filter((id) => id !== now[other]);
  const chosen = actor === 'next' ? ids[(ids.indexOf(now[end]) + 1) % ids.length] : actor;
  if (chosen === undefined || chosen === now[end]) return null;
  // The actor of the other end is taken from there: the two change places.
  const ends = chosen === now[other] ? { source: now.target, target: now.source } : { ...now, [end]: chosen };
  return { ...ends, isSwapped: false };
}

/** Returns the words on which a tie of the two actors would rest: the sentence, or the part of a passage that names both. */
export function findUncoveredSpan(suggestion: SuggestionOf<'uncovered'>, draft: AcceptanceDraft): Span {
  const { uncovered } = suggestion;
  const pair = isPassage(suggestion) ? resolvePair(suggestion, draft) : null;
  const find = (thing: string | undefined) => uncovered.actors.find((id) => toAccepted(id, draft) === thing);
  const [one, other] = [find(pair?.source), find(pair?.target)];
  const { text, reading } = draft.subject;
  return pair && one !== undefined && other !== undefined
    ? findPairSpan(text, reading, uncovered, [one, other])
    : uncovered;
}

/** Returns the pairs that are offered one after another. */
function listEnds(suggestion: SuggestionOf<'uncovered'>, draft: AcceptanceDraft): readonly Ends[] {
  if (isPassage(suggestion)) {
    const pairs = listPassagePairs(draft.subject.reading, suggestion.uncovered).flatMap(([one, other]) => {
      const [source, target] = [toAccepted(one, draft), toAccepted(other, draft)];
      return source !== null && target !== null && source !== target ? [{ source, target }] : [];
    });
    return pairs;
  }
  const ids = listPairable(suggestion, draft);
  return ids.flatMap((source, index) => ids.slice(index + 1).map((target) => ({ source, target })));
}

function toAccepted(id: string, { subject, state, has }: AcceptanceDraft): string | null {
  return findAccepted(subject.reading, state, id, has);
}
