import { isFunctionWord, type Phrases } from '../actors/phrases';
import { tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { type DraftClaim, toVoiceKey, type Voice } from './draft-claim';

/** How many of the last claims a response may answer. */
const MAX_BACK = 60;
/** At this share of common words, a statement speaks of a claim that is there. */
const SAME = 0.5;
const MIN_COMMON = 2;

const SIGNS_AROUND = /^[\s"“”«»‘’',;:.!?–—-]+|[\s"“”«»‘',;:.!?–—-]+$/g;

/** The claims of a text in their order, and which of them a statement or an answer speaks of. */
export class ClaimList {
  readonly claims: DraftClaim[] = [];

  constructor(private readonly phrases: Phrases) {}

  /** Returns the claim that some tokens state: one that is there, or a new one. */
  state(first: number, last: number, isOnlyDenied = false): DraftClaim | null {
    const { text, tokens } = this.phrases.body;
    const statement = text
      .slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end)
      .replace(SIGNS_AROUND, '')
      .replace(/\s+/g, ' ');
    if (last - first < 2 || statement === '') return null;
    const words = this.listWords(first, last);
    const there = this.findSame(words, 0.75);
    if (there) return there;
    const actors = new Set(this.phrases.mentions.within(first, last).map(({ actor }) => actor));
    const claim = {
      statement,
      first,
      last,
      words,
      actors,
      asserters: new Set<never>(),
      isOnlyDenied,
    } as DraftClaim;
    this.claims.push(claim);
    return claim;
  }

  /** Returns the earlier claim that some tokens speak of, by their common words; null for none. */
  findStated(first: number, last: number): DraftClaim | null {
    return this.findSame(this.listWords(first, last), SAME);
  }

  /** Returns the claim that somebody answers who does not say what: the last that speaks of them, else the last of another. */
  findAnswered(voice: Voice | null): DraftClaim | null {
    const recent = this.claims.slice(-MAX_BACK).reverse();
    const others = recent.filter(({ asserters }) => !voice || !asserters.has(toVoiceKey(voice)));
    if (voice?.kind === 'actor') {
      const about = others.slice(0, 6).find(({ actors }) => this.speaksOf(actors, voice));
      if (about) return about;
    }
    return others[0] ?? null;
  }

  private speaksOf(actors: DraftClaim['actors'], voice: Voice): boolean {
    if (voice.kind !== 'actor') return false;
    for (const actor of actors) {
      if (actor === voice.actor) return true;
      // An office or a ministry answers for whom it belongs to.
      if (voice.actor.key.startsWith(`of ${actor.key} `)) return true;
    }
    return false;
  }

  private findSame(words: ReadonlySet<string>, share: number): DraftClaim | null {
    let best: DraftClaim | null = null;
    let most = 0;
    for (const claim of this.claims.slice(-MAX_BACK)) {
      let common = 0;
      for (const word of words) if (claim.words.has(word)) common += 1;
      const part = common / Math.max(1, Math.min(words.size, claim.words.size));
      if (common < MIN_COMMON || part < share || part < most) continue;
      best = claim;
      most = part;
    }
    return best;
  }

  private listWords(first: number, last: number): ReadonlySet<string> {
    const words = new Set<string>();
    for (let at = first; at < last; at += 1) {
      const { norm, kind } = tokenAt(this.phrases.body.tokens, at);
      const mention = this.phrases.mentions.at(at);
      if (mention) words.add(mention.actor.key);
      else if (kind !== 'sign' && !isFunctionWord(norm) && !isSpeechVerb(norm)) words.add(toStem(norm));
    }
    return words;
  }
}

function toStem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}
