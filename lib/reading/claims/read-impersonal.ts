import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';
import { SAYING_VERBS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import { findStatementBefore } from './statement-before';
import { findOwnPart, findStatementAfter, type Statement } from './statements';

/** Words of claims of which nobody is said to make them: "it is said that", "rumours that". */
export const IMPERSONAL =
  /^(?:said|alleged|claimed|rumoured|rumored|whispered|believed|thought|understood|reported|rumours?|rumors?|allegations?|speculation|reports|talk)$/;
const NOUNS = /^(?:rumours?|rumors?|allegations?|speculation|reports|talk)$/;
const MAX_PLACE = 6;
const MIN_OWN = 3;
/** Verbs that stand once in a clause. */
const FINITE = /^(?:is|are|was|were|has|have|had|would|will|could|did|does)$/;

/** Reads claims that the text says somebody makes, and nobody whom it names. */
export class ImpersonalReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Reads "it is said in the taverns that", "there is a rumour that" and "allegations that". Tells whether it is one of them. */
  read(sentence: Sentence, word: number): boolean {
    if (this.readTo(sentence, word) || this.readInserted(sentence, word)) return true;
    const isNoun = NOUNS.test(tokenAt(this.tokens, word).norm);
    if (isNoun ? !this.isNobodys(sentence, word) : !this.isOfIt(word)) return false;
    const that = this.findThat(sentence, word, isNoun);
    const whole = that === null ? null : findClause(this.list.clauses, sentence, that + 1);
    const statement = whole && isNoun ? this.toOwnClause(sentence, word, whole) : whole;
    if (!statement) return false;
    const { claims } = this.list;
    const claim =
      claims.findStated(statement.first, statement.last) ?? claims.state(statement.first, statement.last);
    if (!claim) return false;
    this.list.pushNobody({ claim, first: Math.min(word, statement.first), last: statement.last });
    return true;
  }

  /** Reads "is said to have met Salim", which nobody says, and "is said to have replied that", which he does. Tells whether it is so. */
  private readTo(sentence: Sentence, word: number): boolean {
    if (tokenAt(this.tokens, word + 1).norm !== 'to' || !this.isAfterBe(word)) return false;
    const party = this.list.findSpeaking(sentence, word);
    const verb = word + 3;
    const isSaying =
      tokenAt(this.tokens, word + 2).norm === 'have' && SAYING_VERBS.has(tokenAt(this.tokens, verb).norm);
    if (!party) return false;
    const { claims, clauses } = this.list;
    const said = isSaying
      ? (findStatementAfter(clauses, sentence, verb) ??
        findStatementBefore(clauses.phrases, sentence, party.first))
      : null;
    // "The general, who is said to have quarrelled, could not be reached": the clause ends with the comma.
    const own = findOwnPart(this.tokens, sentence, word);
    const statement = said ?? findClause(clauses, own, party.first);
    const claim = statement && claims.state(statement.first, statement.last);
    if (!claim || !statement) return false;
    const place = {
      claim,
      first: Math.min(party.first, statement.first),
      last: Math.max(verb, statement.last),
    };
    if (said) this.list.push({ ...place, party, stance: 'asserts' });
    else this.list.pushNobody(place);
    return true;
  }

  /** Reads "the list, it has often been alleged, was sold". Tells whether it is so. */
  private readInserted({ first, last }: Sentence, word: number): boolean {
    if (tokenAt(this.tokens, word + 1).text !== ',' || !this.isAfterBe(word)) return false;
    let open = word - 1;
    while (open > word - MAX_PLACE && tokenAt(this.tokens, open).text !== ',') open -= 1;
    if (
      open <= first ||
      tokenAt(this.tokens, open).text !== ',' ||
      tokenAt(this.tokens, open + 1).norm !== 'it'
    )
      return false;
    const end = /^[.!?]$/.test(tokenAt(this.tokens, last - 1).text) ? last - 1 : last;
    if (end - word < 3) return false;
    const { text } = this.list.clauses.phrases.body;
    const toText = (from: number, to: number) =>
      text.slice(tokenAt(this.tokens, from).start, tokenAt(this.tokens, to - 1).end);
    const written = `${toText(first, open)} ${toText(word + 2, end)}`.replace(/\s+/g, ' ');
    const claim = this.list.claims.state(first, end, { written });
    if (claim) this.list.pushNobody({ claim, first, last: end });
    return claim !== null;
  }

  /** Returns what a rumour says that is itself the subject of the sentence: "The rumour that Chad would leave was put to rest". */
  private toOwnClause({ first }: Sentence, noun: number, whole: Statement): Statement {
    if (noun > first + 1) return whole;
    let finite = 0;
    for (let at = whole.first; at < whole.last; at += 1) {
      const { norm } = tokenAt(this.tokens, at);
      if (/^(?:who|which|that|and|but|,)$/.test(norm || tokenAt(this.tokens, at).text)) return whole;
      const isVerb = FINITE.test(norm) && !FINITE.test(tokenAt(this.tokens, at - 1).norm);
      finite += isVerb ? 1 : 0;
      if (finite > 1 && at - whole.first >= MIN_OWN) return { first: whole.first, last: at };
    }
    return whole;
  }

  private isAfterBe(word: number): boolean {
    let at = word - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
    return /^(?:is|are|was|were|been)$/.test(tokenAt(this.tokens, at).norm);
  }

  /** Whether "it is" stands before a participle. */
  private isOfIt(word: number): boolean {
    let at = word - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
    return /^(?:is|was|been)$/.test(tokenAt(this.tokens, at).norm) && this.hasIt(at);
  }

  private hasIt(be: number): boolean {
    return [be - 1, be - 2].some((at) => tokenAt(this.tokens, at).norm === 'it');
  }

  /** Whether a noun begins its sentence, or stands after "there is": it belongs to nobody. */
  private isNobodys(sentence: Sentence, noun: number): boolean {
    const { first } = sentence;
    // "Reuters reports that", "the agency reports that": a verb, and who does it.
    const party = noun > first ? this.list.clauses.partyBefore(noun, sentence) : null;
    const isVerb =
      party?.kind === 'unnamed' && party.speakers.every((one) => one.isDefinite && !one.isPlural);
    if (tokenAt(this.tokens, noun).norm === 'reports' && isVerb) return false;
    const { norm, isPossessive } = tokenAt(this.tokens, first);
    // "Expressed concern about reports that", "is alarmed by allegations that": whose they are, nobody says.
    if (/^(?:about|over|amid|following|by|at)$/.test(tokenAt(this.tokens, noun - 1).norm))
      return (
        noun > first + 1 &&
        !/^(?:asked|pressed|questioned|quizzed)$/.test(tokenAt(this.tokens, noun - 2).norm)
      );
    if (noun <= first + 1) return !isPossessive && !/^(?:its|his|her|their|our)$/.test(norm);
    return this.tokens.slice(Math.max(first, noun - 4), noun).some(({ norm }) => /^there(?:'s)?$/.test(norm));
  }

  private findThat({ last }: Sentence, word: number, isNoun: boolean): number | null {
    for (let at = word + 1; at < Math.min(last, word + (isNoun ? 2 : MAX_PLACE)); at += 1) {
      if (tokenAt(this.tokens, at).norm === 'that') return at;
      if (tokenAt(this.tokens, at).kind !== 'word' || tokenAt(this.tokens, at).norm === 'by') return null;
    }
    return null;
  }
}
