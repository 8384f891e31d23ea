import type { Phrase, Phrases } from '../actors/phrases';
import type { UnnamedPhrase, UnnamedSpeakers } from '../actors/unnamed';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { findNamedAfter } from './apposition-heads';
import { findIssued } from './issued-words';
import { findHolderAfter } from './office-of';

/** Who does what a verb says: actors, or somebody without a name. */
export type Party =
  | {
      readonly kind: 'actors';
      readonly phrases: readonly Phrase[];
      readonly first: number;
      readonly last: number;
    }
  | {
      readonly kind: 'unnamed';
      readonly speakers: readonly UnnamedPhrase[];
      readonly first: number;
      readonly last: number;
    };

/** Finds who is named or described before and after a place: actors, or somebody without a name. */
export class Parties {
  constructor(
    private readonly phrases: Phrases,
    private readonly unnamed: UnnamedSpeakers,
  ) {}

  /** Returns the party whose words end before a token. */
  before(end: number, sentence: Sentence): Party | null {
    const speakers = this.listUnnamed(end, sentence);
    const [unnamed] = speakers;
    const issuer = unnamed && speakers.length === 1 ? this.findIssuer(unnamed, sentence) : null;
    if (issuer && issuer.last === end) return issuer;
    if (unnamed) return { kind: 'unnamed', speakers, first: unnamed.first, last: end };
    const phrases = this.phrases.listBefore(end, sentence.first);
    const first = phrases[0]?.first;
    return first === undefined ? null : { kind: 'actors', phrases, first, last: end };
  }

  /** Returns those without a name whose words end before a token: "a source and a diplomat" are two. */
  private listUnnamed(end: number, { first: limit }: Sentence): UnnamedPhrase[] {
    const list: UnnamedPhrase[] = [];
    let at = end;
    for (
      let phrase = this.unnamed.endingAt(at);
      phrase && phrase.first >= limit && list.length < 4;
      phrase = this.unnamed.endingAt(at)
    ) {
      list.unshift(phrase);
      if (tokenAt(this.phrases.body.tokens, phrase.first - 1).norm !== 'and') break;
      at = phrase.first - 1;
    }
    return list;
  }

  /** Returns the party whose words begin at a token. */
  after(from: number, sentence: Sentence): Party | null {
    const isThe = tokenAt(this.phrases.body.tokens, from).norm === 'the';
    // "According to the Harbour Times": the name of a paper has no article.
    const unnamed = this.unnamed.startingAt(from) ?? (isThe ? this.unnamed.startingAt(from + 1) : null);
    const named = unnamed && findNamedAfter(this.phrases, unnamed.last, sentence);
    if (named) return { kind: 'actors', phrases: [named], first: from, last: named.last };
    const issuer = unnamed && this.findIssuer(unnamed, sentence);
    if (issuer) return issuer;
    if (unnamed && unnamed.last <= sentence.last)
      return { kind: 'unnamed', speakers: [unnamed], first: from, last: unnamed.last };
    const phrases = this.phrases.listAfter(from, sentence.last);
    // “We act,” said Under Secretary for Trade Ana Hollis.
    const holder = phrases.length > 0 ? null : findHolderAfter(this.phrases, from, sentence.last);
    const list = holder ? [holder] : phrases;
    const last = list.at(-1)?.last;
    if (last === undefined) return null;
    // "Israel's Channel 12": the station, and not whose it is.
    const owned = tokenAt(this.phrases.body.tokens, last - 1).isPossessive
      ? this.unnamed.startingAt(last)
      : null;
    if (owned && owned.last <= sentence.last)
      return { kind: 'unnamed', speakers: [owned], first: from, last: owned.last };
    return { kind: 'actors', phrases: list, first: from, last };
  }

  /** Returns whose words a document is; null where that is not told. */
  private findIssuer(unnamed: UnnamedPhrase, sentence: Sentence): Party | null {
    const issued = findIssued(this.phrases.body.tokens, unnamed);
    const party = issued && this.after(issued.from, sentence);
    const isOne = party?.kind === 'actors' ? party.phrases.length === 1 : issued?.isStated;
    return party && isOne
      ? { ...party, first: unnamed.first, last: Math.max(unnamed.last, party.last) }
      : null;
  }
}
