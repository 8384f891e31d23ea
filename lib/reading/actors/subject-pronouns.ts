import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS, DAYS_AND_MONTHS, PREPOSITIONS } from '../words/function-words';
import type { Genders } from './genders';
import type { DraftActor, MentionMap } from './mention-map';
import type { Phrases } from './phrases';
import { isVerbOfSubject } from './sentence-subject';

/** How many words may stand before the subject: "In March 1998 he wrote". */
const MAX_BEFORE = 6;

/**
 * Adds the pronoun that is the subject of a sentence, where it can be the subject of the sentence before: "She also met", "Its
 * envoy", "Twice he dined with".
 */
export function addSubjectPronoun(
  { body, mentions }: Phrases,
  sentence: Sentence,
  subject: DraftActor,
  genders: Genders,
): void {
  const at = skipOpening(body, sentence, mentions);
  const { norm } = tokenAt(body.tokens, at);
  if (mentions.at(at)) return;
  const isPerson = subject.kind === 'person';
  const owners = isPerson ? /^(?:his|her)$/ : subject.kind === 'state' ? /^its$/ : /^(?:its|their)$/;
  const acting = isPerson ? /^(?:he|she)$/ : subject.kind === 'state' ? /^it$/ : /^(?:it|they)$/;
  // "Brother Tann asked for a truce. She gave him twenty": another is meant.
  if (isPerson && !genders.fits(subject, norm)) return;
  const isActing = acting.test(norm) && isVerbOfSubject(body, at + 1);
  if (isActing || (owners.test(norm) && at === sentence.first))
    mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor: subject });
}

/** Returns where the subject of a sentence may begin: after "Twice", "In March" and the like, in which nobody is named. */
function skipOpening({ tokens }: TextBody, { first, last }: Sentence, mentions: MentionMap): number {
  const opening = tokenAt(tokens, first);
  const opens =
    ADVERBS.has(opening.norm) || PREPOSITIONS.has(opening.norm) || DAYS_AND_MONTHS.has(opening.norm);
  if (!opens) return first;
  for (let at = first + 1; at < Math.min(last, first + MAX_BEFORE); at += 1) {
    const { norm, kind, text } = tokenAt(tokens, at);
    if (/^(?:he|she|it|they)$/.test(norm)) return at;
    if (mentions.at(at) || (kind === 'sign' && text !== ',')) return first;
  }
  return first;
}
