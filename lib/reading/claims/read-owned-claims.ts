import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/** What the papers of a land tell, and not the state. */
export const OF_PAPERS = /^(?:reports?|accounts?|stor(?:y|ies)|rumou?rs?|suggestions?|speculation)$/;

/** Reads claims by the noun that they are called by: "Israel's claim that". */
export class OwnedClaimReader {
  constructor(private readonly list: AttributionList) {}

  private get tokens() {
    return this.list.clauses.phrases.body.tokens;
  }

  /** Reads "Israel's claim that" and "the allegation by Israel that": it is said by whom it belongs to. */
  readOwned(sentence: Sentence, noun: number): void {
    const { clauses, claims } = this.list;
    let that = noun + 1;
    const isBy = /^(?:by|from|of)$/.test(tokenAt(this.tokens, that).norm);
    const by = isBy ? clauses.partyAfter(that + 1, sentence) : null;
    if (by) that = by.last;
    // "Reyes's position is that she relied on them".
    if (/^(?:is|was|has|had)$/.test(tokenAt(this.tokens, that).norm)) that += 1;
    if (/^(?:been|always)$/.test(tokenAt(this.tokens, that).norm)) that += 1;
    if (tokenAt(this.tokens, that).norm !== 'that') return;
    const party = by ?? this.findOwner(sentence, noun);
    const statement = findClause(clauses, sentence, that + 1);
    if (!party || !statement) return;
    const claim =
      claims.findStated(statement.first, statement.last) ?? claims.state(statement.first, statement.last);
    if (!claim || this.isAnsweredPassive(statement)) return;
    const stances = { denial: 'denies', denials: 'denies', admission: 'confirms' } as const;
    const { norm } = tokenAt(this.tokens, noun);
    const stance = norm in stances ? stances[norm as keyof typeof stances] : 'asserts';
    this.list.push({ party, stance, claim, first: party.first, last: statement.last });
  }

  /** Whether the sentence goes on with "was denied by": it is read with that. */
  private isAnsweredPassive({ first, last }: Statement): boolean {
    for (let at = first; at < last; at += 1)
      if (
        /^(?:was|were|is|are|been)$/.test(tokenAt(this.tokens, at).norm) &&
        isSpeechVerb(tokenAt(this.tokens, at + 1).norm)
      )
        return true;
    return false;
  }

  private findOwner(sentence: Sentence, noun: number): Speaking | null {
    const owner = tokenAt(this.tokens, noun - 1);
    if (owner.isPossessive) return this.list.clauses.partyBefore(noun, sentence);
    // "Israeli allegations that" are the state's; "Israeli reports that" are the papers'.
    const mention = this.list.clauses.phrases.mentions.at(noun - 1);
    if (mention?.kind === 'demonym' && !OF_PAPERS.test(tokenAt(this.tokens, noun).norm)) {
      const phrase = { mention, first: mention.first, last: mention.last, isWeak: false };
      return { kind: 'actors', phrases: [phrase], first: mention.first, last: mention.last };
    }
    const subjects: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };
    const subject = subjects[owner.norm];
    return subject ? this.list.findPronoun(sentence, noun - 1, subject) : null;
  }
}
