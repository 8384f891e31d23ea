import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isSpeechVerb } from '../words/acting-words';
import { AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { readPhraseBefore, skipPhraseOfTime } from './noun-phrases';
import { skipVerbChain } from './verb-chains';

/** Finds who does what a verb says by the structure of its clause, where other words stand between the two. */

const MAX_ASIDE = 32;
const MAX_STEPS = 6;
const MAX_OTHER = 7;
const MAX_JOINT = 4;
const RELATIVE = /^(?:who|which|that)$/;
const OPENS_ASIDE =
  /^(?:who|which|whose|whom|where|when|long|once|now|then|though|although|despite|if|both|himself|herself|itself|themselves|formerly|according|speaking|and)$/;

/** Returns who does what a verb says; empty where it cannot be told. */
export function findStructuralSubject(clauses: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  return new SubjectFinder(clauses, sentence).find(
    skipVerbChain(clauses.phrases.body.tokens, sentence.first, verb),
  );
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, isCapital } = tokenAt(tokens, at);
  return kind === 'word' && !isCapital && !isFunctionWord(norm) && !isAdverb(norm);
}

class SubjectFinder {
  private steps = 0;

  constructor(
    private readonly clauses: Clauses,
    private readonly sentence: Sentence,
  ) {}

  /** Returns whom the words name that end at a token, past asides, times and relative pronouns. */
  find(from: number): readonly Phrase[] {
    this.steps += 1;
    const { phrases } = this.clauses;
    const { tokens } = phrases.body;
    const { first } = this.sentence;
    if (this.steps > MAX_STEPS || from < first) return [];
    const at = skipPhraseOfTime(phrases, first, from);
    if (at !== from) return this.find(this.skipBeside(at));
    const { norm, text } = tokenAt(tokens, at);
    if (text === ',' || text === '–' || text === '—') return this.findBeforeAside(at, text);
    if (text === ')') return this.findBeforeParenthesis(at);
    if (RELATIVE.test(norm) && !phrases.mentions.at(at)) return this.findAntecedent(at);
    const named = readPhraseBefore(phrases, this.sentence, at + 1);
    return named.length > 0 ? named : this.findJoint(at);
  }

  /** Returns who is named before "and" with others that nobody names: "Reyes and his brother met". */
  private findJoint(last: number): readonly Phrase[] {
    const { phrases } = this.clauses;
    const { tokens } = phrases.body;
    let at = last;
    while (at > last - MAX_JOINT && isNoun(tokens, at) && !phrases.mentions.at(at)) at -= 1;
    if (!DETERMINERS.has(tokenAt(tokens, at).norm) && tokenAt(tokens, at).kind !== 'number') return [];
    if (at === last || tokenAt(tokens, at - 1).norm !== 'and') return [];
    const named = phrases.before(at - 1, this.sentence.first);
    if (!named || named.isWeak) return [];
    const before = tokenAt(tokens, named.first - 1);
    // "Reyes met Salim and his brother left": what stands before "and" belongs to another verb.
    const isOwn = named.first === this.sentence.first || before.kind === 'sign' || before.norm === 'that';
    return isOwn ? [named] : [];
  }

  private skipBeside(from: number): number {
    const { tokens } = this.clauses.phrases.body;
    let at = from;
    while (isAdverb(tokenAt(tokens, at).norm) || AUXILIARIES.has(tokenAt(tokens, at).norm)) at -= 1;
    return at;
  }

  private findBeforeParenthesis(close: number): readonly Phrase[] {
    const { tokens } = this.clauses.phrases.body;
    for (let at = close - 1; at > this.sentence.first && at > close - MAX_ASIDE; at -= 1)
      if (tokenAt(tokens, at).text === '(') return this.find(at - 1);
    return [];
  }

  /** Returns whom an aside between two commas or dashes stands after: "Jordan, stung by the raid, attacked". */
  private findBeforeAside(close: number, sign: string): readonly Phrase[] {
    const { tokens } = this.clauses.phrases.body;
    for (let at = close - 1; at > this.sentence.first && at > close - MAX_ASIDE; at -= 1) {
      const { text } = tokenAt(tokens, at);
      if (/^[;:]$/.test(text)) return [];
      // Between dashes stands an aside, whatever it begins with.
      if (text !== sign || !(sign !== ',' || this.opensAside(at + 1, close))) continue;
      const found = this.find(this.skipBeside(at - 1));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Whether what begins at a token and ends before a comma says something of whom it follows, or when and how it was. */
  private opensAside(from: number, end: number): boolean {
    const { phrases } = this.clauses;
    const { tokens } = phrases.body;
    const { norm, kind } = tokenAt(tokens, from);
    const mention = phrases.mentions.at(from);
    // "Jordan, Omar Haddad said, attacked".
    if (mention) {
      const last = tokenAt(tokens, end - 1);
      return isSpeechVerb(last.norm) || tokenAt(tokens, mention.last - 1).isPossessive;
    }
    if (norm === 'and') return /^(?:with|through|by|after|before|in)$/.test(tokenAt(tokens, from + 1).norm);
    return (
      OPENS_ASIDE.test(norm) ||
      PREPOSITIONS.has(norm) ||
      DETERMINERS.has(norm) ||
      DAYS_AND_MONTHS.has(norm) ||
      isAdverb(norm) ||
      kind === 'number' ||
      /[a-z]{2}(?:ed|ing|en)$/.test(norm) ||
      /^(?:stung|hit|led|run|held|born|made|set|built|caught|torn|bent|keen|eager|anxious|weary|wary|angry|unable|fresh|aged|still)$/.test(
        norm,
      )
    );
  }

  /** Returns of whom a relative clause tells: "Jordan, which", "it was Jordan that", "is among those who". */
  private findAntecedent(relative: number): readonly Phrase[] {
    const { phrases } = this.clauses;
    const { tokens } = phrases.body;
    const close = tokenAt(tokens, relative - 1).text === ',' ? relative - 1 : relative;
    const end = this.skipOther(close);
    const named = readPhraseBefore(phrases, this.sentence, end).slice(-1);
    if (named.length > 0) return named.map((phrase) => ({ ...phrase, isWeak: false }));
    return this.findOfPredicate(end);
  }

  /** Skips who it was not: "it was Fenn, not her husband, who freed him". */
  private skipOther(close: number): number {
    const { tokens } = this.clauses.phrases.body;
    for (let at = close - 1; at > this.sentence.first && at > close - MAX_OTHER; at -= 1)
      if (tokenAt(tokens, at).text === ',') return tokenAt(tokens, at + 1).norm === 'not' ? at : close;
    return close;
  }

  /** Returns of whom "is the man", "was among those" says what they are. */
  private findOfPredicate(end: number): readonly Phrase[] {
    const { tokens } = this.clauses.phrases.body;
    for (let at = end - 1; at > this.sentence.first && at > end - 7; at -= 1) {
      const { norm, kind } = tokenAt(tokens, at);
      if (kind === 'sign' || this.clauses.phrases.mentions.at(at)) return [];
      if (/^(?:is|was|are|were|remains|became|been)$/.test(norm)) return this.find(this.skipBeside(at));
    }
    return [];
  }
}
