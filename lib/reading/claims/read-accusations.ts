import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import { writeAccusation } from './deeds';
import type { Speaking } from './speaking';

const MAX_ACCUSED = 6;

/** Reads of what one accuses another: "accused Iran of arming Hamas", "was accused by Israel of". */
export class AccusationReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  readAccusation(sentence: Sentence, verb: number): void {
    const { clauses, claims } = this.list;
    const isBy = tokenAt(this.tokens, verb + 1).norm === 'by';
    const isPassive = isBy || this.isAfterBe(verb);
    const party = isPassive ? clauses.findSubject(verb, sentence) : this.list.findSpeaking(sentence, verb);
    const by = isBy ? clauses.partyAfter(verb + 2, sentence) : null;
    const accused: Speaking | null = isPassive ? party : this.findAccused(sentence, verb);
    const accuser = isPassive ? by : party;
    if (!accused || !(accuser || isPassive)) return;
    const whole = findClause(clauses, sentence, isPassive ? accused.first : verb + 1);
    const isTold = whole !== null && this.findLink(verb, whole.last) !== null;
    // "Uganda, which is accused by experts of arming": what follows them tells of what.
    const statement = by && !isTold ? findClause(clauses, sentence, by.last) : whole;
    const link = statement && this.findLink(verb, statement.last);
    if (!statement || link === null) return;
    const written = writeAccusation(clauses.phrases, accused, { link, last: statement.last });
    const claim = claims.state(statement.first, statement.last, false, written ?? undefined);
    // Who accuses may not be said: it is a claim all the same.
    if (claim && accuser)
      this.list.push({
        party: accuser,
        stance: 'asserts',
        claim,
        first: Math.min(accuser.first, statement.first),
        last: statement.last,
      });
  }

  /** Returns whom a verb accuses: somebody named or described, or "him" and "them", whom the text names before. */
  private findAccused(sentence: Sentence, verb: number): Speaking | null {
    const party = this.list.clauses.partyAfter(verb + 1, sentence);
    if (party) return party;
    const described = this.findDescribed(sentence, verb);
    if (described) return described;
    const { norm } = tokenAt(this.tokens, verb + 1);
    const subjects: Readonly<Record<string, string>> = { him: 'he', her: 'she', it: 'it', them: 'they' };
    const subject = subjects[norm];
    return subject ? this.list.findPronoun(sentence, verb + 1, subject) : null;
  }

  /** Returns somebody whom only words describe: "accused foreign media of inventing". */
  private findDescribed(sentence: Sentence, verb: number): Speaking | null {
    for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_ACCUSED); at += 1) {
      const { norm, kind } = tokenAt(this.tokens, at);
      if (norm === 'of' && at > verb + 1 && /ing$/.test(tokenAt(this.tokens, at + 1).norm))
        return { kind: 'actors', phrases: [], first: verb + 1, last: at };
      if (kind !== 'word' || /^(?:him|her|it|them|by)$/.test(norm)) return null;
    }
    return null;
  }

  private findLink(verb: number, last: number): number | null {
    for (let at = verb + 1; at < last; at += 1)
      if (/^(?:of|for|over)$/.test(tokenAt(this.tokens, at).norm)) {
        // "Accused the head of the army of": the first "of" that a deed follows, else the last.
        const isDeed = /ing$/.test(tokenAt(this.tokens, at + 1).norm);
        if (isDeed || !this.hasLaterDeed(at + 1, last)) return at;
      }
    return null;
  }

  private hasLaterDeed(from: number, last: number): boolean {
    for (let at = from; at < last; at += 1)
      if (
        /^(?:of|for|over)$/.test(tokenAt(this.tokens, at).norm) &&
        /ing$/.test(tokenAt(this.tokens, at + 1).norm)
      )
        return true;
    return false;
  }

  private isAfterBe(verb: number): boolean {
    let at = verb - 1;
    while (ADVERBS.has(tokenAt(this.tokens, at).norm)) at -= 1;
    return /^(?:was|were|is|are|been|being|be)$/.test(tokenAt(this.tokens, at).norm);
  }
}
