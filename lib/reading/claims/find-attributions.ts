import { findArabicSayings } from '../arabic/arabic-sayings';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { CONFIRMING_VERBS, DENYING_VERBS, REJECTING_VERBS, SAYING_VERBS } from '../words/speech-words';
import { AttributionList } from './attribution-list';
import type { DraftAttribution, DraftClaim, DraftSpeaker } from './draft-claim';
import { AnswerReader } from './read-answers';
import { SayingReader } from './read-sayings';

/** What a text has been said to say, and by whom. */
export type Said = {
  readonly claims: readonly DraftClaim[];
  readonly speakers: readonly DraftSpeaker[];
  readonly attributions: readonly DraftAttribution[];
};

/** No sentence that people write has more who speak. */
const MAX_IN_SENTENCE = 12;

/** Returns the claims of a text with everybody who makes, denies, rejects, confirms or does not comment on them. */
export function findAttributions(clauses: Clauses): Said {
  const list = new AttributionList(clauses);
  const readers = { sayings: new SayingReader(list), answers: new AnswerReader(list) };
  for (const sentence of clauses.phrases.body.sentences) {
    const before = list.attributions.length;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (list.attributions.length - before >= MAX_IN_SENTENCE) break;
      if (!clauses.phrases.mentions.at(at)) readWord(clauses, readers, sentence, at);
    }
    list.attributions.push(...findArabicSayings(clauses.phrases, sentence, list));
    list.closeSentence(before);
  }
  const { claims, speakers, attributions } = list;
  return { claims: claims.claims, speakers: speakers.speakers, attributions };
}

type Readers = { readonly sayings: SayingReader; readonly answers: AnswerReader };

/** Reads what the word at a token makes of its sentence, if it is one by which something is said or answered. */
function readWord(clauses: Clauses, { sayings, answers }: Readers, sentence: Sentence, at: number): void {
  const { tokens } = clauses.phrases.body;
  const { norm } = tokenAt(tokens, at);
  if (norm === 'according' && tokenAt(tokens, at + 1).norm === 'to') sayings.readAccording(sentence, at);
  else if (/^(?:accused|accuses|accuse|accusing|blamed|blames|blaming)$/.test(norm))
    sayings.readAccusation(sentence, at);
  else if (DENYING_VERBS.has(norm)) answers.readAnswer(sentence, at, 'denies');
  else if (REJECTING_VERBS.has(norm)) answers.readAnswer(sentence, at, 'rejects');
  else if (CONFIRMING_VERBS.has(norm)) answers.readAnswer(sentence, at, 'confirms');
  else if (/^(?:called|calls|described|describes|branded)$/.test(norm)) answers.readVerdict(sentence, at);
  else if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(norm)) sayings.readQuoted(sentence, at);
  else if (/^(?:recalled|recalls|heard|remembered|remembers|overheard)$/.test(norm)) {
    if (!sayings.readHeard(sentence, at) && SAYING_VERBS.has(norm)) sayings.readSaying(sentence, at);
  } else if (SAYING_VERBS.has(norm)) sayings.readSaying(sentence, at);
  else answers.readSilence(sentence, at);
}
