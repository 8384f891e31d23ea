import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import type { AttributionList } from './attribution-list';
import { findMainDoer } from './main-doer';

/** Finds who answers by a participle: of what somebody issues or sends, or of what opens the sentence. */

const TO = /^(?:to|from|for|at)$/;
/** What somebody issues to answer by it, and what speaks of itself where it opens the sentence. */
const OWN_DOCUMENTS = /^(?:statement|communique|letter|note|post|message|release|tweet|declaration)$/;

/** Returns who answers by a verb: of "sent a letter to Jordan denying it" who sent it, who may be unknown. */
export function findDoer(list: AttributionList, sentence: Sentence, verb: number): Party | 'unknown' | null {
  const { tokens } = list.clauses.phrases.body;
  const subject = list.findSubject(sentence, verb);
  if (subject?.last !== verb || !/ing$/.test(tokenAt(tokens, verb).norm)) return subject;
  // "Issued a statement denying it", "In a statement denying it, Reyes said": Reyes does.
  if (subject.kind === 'unnamed' && OWN_DOCUMENTS.test(subject.speakers.at(-1)?.head ?? ''))
    return (
      findMainDoer(list, sentence, subject.first + 1) ?? findAfterDocument(list, sentence, verb) ?? subject
    );
  if (!TO.test(findBefore(tokens, subject.first))) return subject;
  return findMainDoer(list, sentence, subject.first) ?? 'unknown';
}

/** Returns who a clause without a subject is about, which opens the sentence: "Denying this, Iran recalled its envoy". */
export function findAfterOpening(list: AttributionList, sentence: Sentence, verb: number): Party | null {
  const { tokens } = list.clauses.phrases.body;
  const isOpening = verb === sentence.first && /ing$/.test(tokenAt(tokens, verb).norm);
  return isOpening ? findAfterComma(list, sentence, verb) : null;
}

/** Returns who speaks after "In a statement denying it,". */
function findAfterDocument(list: AttributionList, sentence: Sentence, verb: number): Party | null {
  const opens = /^(?:in|through|with)$/.test(tokenAt(list.clauses.phrases.body.tokens, sentence.first).norm);
  return opens ? findAfterComma(list, sentence, verb) : null;
}

function findAfterComma({ clauses }: AttributionList, sentence: Sentence, verb: number): Party | null {
  const { tokens } = clauses.phrases.body;
  for (let at = verb + 1; at < sentence.last; at += 1)
    if (tokenAt(tokens, at).text === ',') return clauses.partyAfter(at + 1, sentence);
  return null;
}

/** Returns the word before a phrase, without its article. */
function findBefore(tokens: readonly Token[], first: number): string {
  const { norm } = tokenAt(tokens, first - 1);
  return norm === 'the' ? tokenAt(tokens, first - 2).norm : norm;
}
