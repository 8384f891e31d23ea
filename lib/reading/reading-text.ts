import { foldAdverbials } from './text/adverbials';
import { lowerLabels } from './text/label-case';
import { dropMarks } from './text/marks';
import { isOutsideReport } from './text/outside-report';
import { listOwnOutlets } from './text/own-outlets';
import type { Sentence } from './text/sentences';
import { readSentences } from './text/sentences';
import { readTokens, type Token, tokenAt } from './text/tokens';

/** The body of a text: its tokens and sentences. */
export type TextBody = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Words that the text has in small letters: such a word is no name where it begins a sentence. */
  readonly lowerWords: ReadonlySet<string>;
  /** Initials that stand for papers, agencies and stations in this text. */
  readonly outlets: ReadonlySet<string>;
};

/** Returns the tokens and sentences of a part of a text. */
export function readBody(text: string, from: number, isKnown: (word: string) => boolean): TextBody {
  const tokens = foldAdverbials(
    lowerLabels(text, dropMarks(text, readTokens(text, { from, to: text.length, isKnown }))),
  );
  const lowerWords = new Set<string>();
  for (const { kind, isCapital, norm } of tokens) if (kind === 'word' && !isCapital) lowerWords.add(norm);
  const sentences = readSentences(text, tokens).filter(
    (sentence) => !isOutsideReport(text, sentence, lowerWords),
  );
  return { text, tokens, sentences, lowerWords, outlets: listOwnOutlets(tokens, isKnown) };
}

/** Returns whether a token begins a sentence, or a quotation in it. */
export function isSentenceStart({ tokens }: TextBody, { first }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before >= first && tokenAt(tokens, before).kind === 'sign') {
    if (/^["“”«»‘:]$/.test(tokenAt(tokens, before).text)) return true;
    if (tokenAt(tokens, before).text === ',') return false;
    before -= 1;
  }
  return before < first;
}
