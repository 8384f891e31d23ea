import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../words/given-names';
import { HONORIFICS } from '../words/office-words';
import type { DraftActor, MentionMap } from './mention-map';

export type Gender = 'he' | 'she';

const SHE =
  /^(?:she|her|hers|mrs\.?|ms\.?|madam|lady|dame|queen|princess|mother|sister|duchess|empress|abbess|nun|widow|wife|daughter|(?:spokes|chair|business|congress)woman)$/;
const HE =
  /^(?:he|his|him|mr\.?|sir|lord|king|prince|father|brother|sheikh|sultan|emir|duke|emperor|abbot|monk|imam|widower|husband|son|(?:spokes|chair|business|congress)man)$/;
/** Words of relatives and the like are often another's: "the mother of", "his wife". */
const TITLE = /^(?:mother|sister|father|brother|wife|widow|husband|son|daughter|widower)$/;

/** Returns the gender of a word that has one; null for others. */
export function toGender(word: string): Gender | null {
  if (SHE.test(word)) return 'she';
  return HE.test(word) ? 'he' : null;
}

/** Which people of a text are "he" or "she", by titles, offices and the pronouns that are theirs. */
export class Genders {
  private readonly known = new Map<DraftActor, Gender>();
  /** Those of whom a given name alone tells it. */
  private readonly byName = new Set<DraftActor>();

  constructor({ tokens }: TextBody, mentions: MentionMap) {
    for (const { actor, first } of mentions.within(0, tokens.length)) {
      if (actor.kind !== 'person') continue;
      for (const { norm } of [tokenAt(tokens, first), tokenAt(tokens, first - 1)]) this.learn(actor, norm);
      for (const word of actor.described) if (!TITLE.test(word)) this.learn(actor, word);
    }
    // What the text says comes first: a name may be borne by either.
    for (const { actor } of mentions.within(0, tokens.length)) this.learnByName(actor);
  }

  /** Keeps that a word of a gender stands for a person, where nothing is known yet. */
  learn(actor: DraftActor, word: string): void {
    const gender = toGender(word);
    if (!gender) return;
    if (!this.known.has(actor)) this.known.set(actor, gender);
    else if (this.known.get(actor) === gender) this.byName.delete(actor);
  }

  /** Keeps the gender that the given name of a person has, where nothing else tells it. */
  private learnByName(actor: DraftActor): void {
    const [given, ...others] = actor.words.filter((word) => !HONORIFICS.has(word));
    if (actor.kind !== 'person' || given === undefined || others.length === 0 || this.known.has(actor))
      return;
    const plain = given.normalize('NFD').replace(/\p{M}/gu, '');
    if (NAMES_OF_WOMEN.has(plain)) this.learn(actor, 'she');
    else if (NAMES_OF_MEN.has(plain)) this.learn(actor, 'he');
    if (this.known.has(actor)) this.byName.add(actor);
  }

  /** Whether a pronoun may stand for a person, as far as is known. */
  fits(actor: DraftActor, word: string): boolean {
    const gender = this.known.get(actor);
    return !gender || gender === (toGender(word) ?? gender);
  }

  /** Whether a person is known to be of the gender of a pronoun. */
  isKnown(actor: DraftActor, word: string): boolean {
    return this.known.get(actor) === toGender(word);
  }

  /** Whether the text itself says so, by a title, an office or a pronoun, and not a given name alone. */
  isTold(actor: DraftActor, word: string): boolean {
    return this.isKnown(actor, word) && !this.byName.has(actor);
  }
}
