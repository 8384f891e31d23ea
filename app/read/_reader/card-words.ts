import { join } from '@/lib/graph/model/join-words';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { Network, Relationship } from '@/lib/network/network';
import { agreeWith, toClause, toNameInSentence, toTieSentence, upperFirst } from '@/lib/network/tie-sentence';
import type { ReadClaim, Reading } from '@/lib/reading/reading';
import { describeSpeaker } from '@/lib/reading/review/accept-claim';
import { RESPONSE_WORDS, resolveResponse } from '@/lib/reading/review/accept-response';
import { resolveTie, type TieEnds } from '@/lib/reading/review/accept-tie';
import { findType } from '@/lib/reading/review/number-keys';
import type { ReviewQueue } from '@/lib/reading/review/review-queue';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import {
  isPassage,
  listSuggestions,
  type Suggestion,
  type SuggestionKind,
  type SuggestionOf,
} from '@/lib/reading/review/suggestion';
import { toDraft } from './review-acts';

const KIND_WORDS: Readonly<Record<SuggestionKind, string>> = {
  actor: 'Actor',
  tie: 'Tie',
  claim: 'Claim',
  response: 'Answer to a claim',
  uncovered: 'Sentence',
};

const NOBODY = { name: '…', kind: 'person' } as const;

/** Returns what kind of thing a suggestion is, in a word or two. */
export function describeKind(suggestion: Suggestion): string {
  return isPassage(suggestion) ? 'Passage' : KIND_WORDS[suggestion.kind];
}

/** Returns the same in a word, for a column of a list. */
export function describeKindShort(suggestion: Suggestion): string {
  return suggestion.kind === 'response' ? 'Answer' : describeKind(suggestion);
}

/** Returns what is folded away, in words: "2 suggestions that are only possible and 3 passages". */
export function describeFolded({
  folded,
  foldedPassages,
}: Pick<ReviewQueue, 'folded' | 'foldedPassages'>): string {
  const possible = folded - foldedPassages;
  const verb = possible === 1 ? 'is' : 'are';
  return [
    ...(possible > 0 ? [`${toAmount(possible, 'suggestion')} that ${verb} only possible`] : []),
    ...(foldedPassages > 0 ? [toAmount(foldedPassages, 'passage')] : []),
  ].join(' and ');
}

/** Returns a tie in words; an end that was not accepted has the name that the text gives it. */
export function describeEnds(
  ends: TieEnds,
  network: Network,
  unread: Partial<Record<'source' | 'target', string>> = {},
): string {
  const type = findType(network, ends.type);
  const find = (id: string | null, name?: string) => {
    const actor = id === null ? undefined : network.actors.find((each) => each.id === id);
    return actor ?? (name ? { name, kind: 'person' as const } : NOBODY);
  };
  if (!type) return ends.type;
  return toTieSentence({
    type,
    source: find(ends.source, unread.source),
    target: find(ends.target, unread.target),
    third: ends.third === null ? null : find(ends.third),
    claim: null,
    modality: ends.isProposed ? 'proposed' : null,
  });
}

/** Returns a tie of the network in words. */
export function describeTie(
  { source, target, type, onBehalfOf, toward, modality }: Relationship,
  network: Network,
): string {
  const ends = { source, target, type, third: toward ?? onBehalfOf, isProposed: modality === 'proposed' };
  return describeEnds(ends, network);
}

/** Returns a suggestion in words, as its card and the queue have it. */
export function describeSuggestion(suggestion: Suggestion, context: ReviewContext): string {
  const { network, subject, state } = context;
  const { reading } = subject;
  const correction = state.corrections[suggestion.key] ?? {};
  switch (suggestion.kind) {
    case 'actor':
      return correction.name ?? suggestion.actor.name;
    case 'tie': {
      const { tie } = suggestion;
      const unread = { source: findName(reading, tie.source), target: findName(reading, tie.target) };
      return describeEnds(resolveTie(suggestion, toDraft(context)), network, unread);
    }
    case 'claim':
      return correction.statement ?? suggestion.claim.inFull ?? suggestion.claim.statement;
    case 'response': {
      const { type, speakers } = resolveResponse(suggestion, toDraft(context));
      const named = speakers.flatMap((id) => network.actors.find((actor) => actor.id === id) ?? []);
      const who =
        join(named.map(toNameInSentence)) || describeSpeaker(suggestion.attribution, reading) || 'Somebody';
      const label = RESPONSE_WORDS.get(type) ?? findType(network, type)?.label ?? type;
      const verb = agreeWith(named, label);
      return upperFirst(`${who} ${joinStatement(verb, findStatement(suggestion.claim, context))}`);
    }
    case 'uncovered': {
      const names = suggestion.uncovered.actors.map((id) => findName(reading, id));
      return names.join(' · ');
    }
  }
}

/** Returns who makes a claim, as it was read or as it was corrected. */
export function describeSaid({ speakers, key }: SuggestionOf<'claim'>, context: ReviewContext): string {
  const { network, subject, state } = context;
  const chosen = (state.corrections[key]?.speakers ?? []).flatMap(
    (id) => network.actors.find((actor) => actor.id === id)?.name ?? [],
  );
  const read = speakers.map((said) => describeSpeaker(said, subject.reading)).filter((words) => words !== '');
  return (chosen.length > 0 ? chosen : [...new Set(read)]).join(' and ');
}

/** Returns what a claim says, with what was corrected. */
function findStatement(claim: ReadClaim, { subject, state }: ReviewContext): string {
  const found = listSuggestions(subject.reading).find(
    (each) => each.kind === 'claim' && each.claim.id === claim.id,
  );
  return (found && state.corrections[found.key]?.statement) ?? claim.inFull ?? claim.statement;
}

/** Returns what is answered, and to what: "denies that …", "declines to comment: …". */
function joinStatement(verb: string, statement: string): string {
  const clause = /^(?:den(?:y|ies)|confirms?)$/.test(verb) ? toClause(statement) : null;
  return clause === null ? `${verb}: ${statement}` : `${verb} that ${clause}`;
}

function findName(reading: Reading, id: string): string {
  return reading.actors.find((actor) => actor.id === id)?.name ?? '';
}
