import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { GROUP_NOUNS, GROUP_WORDS, PLACES } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import type { Candidate } from './candidate';
import { dropArticle } from './family-name';
import { toInitials } from './group-name';
import type { DraftActor, MentionMap } from './mention-map';
import { isInPlace } from './places';
import { areSpellings, toSoundKey } from './spellings';

/** Which actors of a text may be called by a part of their name: a family name, the first word of a firm's, initials. */
export class NameParts {
  /** Actors of several words by their last word, and by the initials that the text gives them. */
  readonly byLastWord = new Map<string, DraftActor[]>();
  readonly byInitials = new Map<string, DraftActor>();
  private readonly byFirstWord = new Map<string, DraftActor[]>();
  private readonly byMiddleWord = new Map<string, DraftActor[]>();
  /** Groups by what stands before "for" or "of": "Special Court" of "Special Court for Norvale". */
  private readonly byHead = new Map<string, DraftActor[]>();
  /** People by how the last word of their name sounds. */
  private readonly bySound = new Map<string, DraftActor[]>();
  /** Groups by the initials that nobody writes in brackets. */
  private readonly byOwnInitials = new Map<string, DraftActor[]>();

  constructor(
    private readonly body: TextBody,
    private readonly mentions: MentionMap,
  ) {}

  /** Keeps the parts of an actor's name. */
  add(actor: DraftActor): void {
    const [first] = actor.words;
    const last = actor.words.at(-1);
    if (first === undefined || last === undefined || actor.words.length < 2) return;
    addTo(this.byLastWord, last, actor);
    // "Burhan" is General al-Burhan.
    if (actor.kind === 'person' && dropArticle(last) !== last)
      addTo(this.byLastWord, dropArticle(last), actor);
    if (actor.kind === 'person') this.addFurther(last, actor);
    // "The Order of the Lamp" is the Order.
    if (actor.kind !== 'person' && actor.words[1] === 'of') addTo(this.byLastWord, first, actor);
    const own = actor.kind === 'group' ? findOwnNoun(actor.words) : null;
    if (own !== null) addTo(this.byLastWord, own, actor);
    // "Kelana Marine" is Kelana.
    const isOwnWord = actor.kind === 'group' && !actor.known && !this.isOrdinary(first);
    if (actor.kind === 'person' || isOwnWord) addTo(this.byFirstWord, first, actor);
    // "Serrano" is Jorge Serrano Balcárcel.
    if (actor.kind === 'person')
      for (const word of actor.words.slice(1, -1)) if (word.length > 3) addTo(this.byMiddleWord, word, actor);
    const link = actor.words.findIndex((word) => word === 'for' || word === 'of');
    if (actor.kind === 'group' && !actor.known && link > 1)
      addTo(this.byHead, actor.words.slice(0, link).join(' '), actor);
    if (actor.kind === 'group') addTo(this.byOwnInitials, toInitials(actor.words), actor);
  }

  /** Keeps by what else a person may be called than by the last word of the name. */
  private addFurther(last: string, actor: DraftActor): void {
    addTo(this.bySound, toSoundKey(dropArticle(last)), actor);
    // "Ferris" is Miriam Colmar-Ferris, and so is "Colmar".
    const parts = last.split('-');
    if (parts.length > 1) for (const part of parts) if (part.length > 3) addTo(this.byLastWord, part, actor);
    // "Leo" is Pope Leo XIV.
    const numbered = actor.words.at(-2);
    if (numbered && /^(?:x{0,2}(?:i{1,3}|iv|vi{0,3}|ix)|x{1,2})$/i.test(last))
      addTo(this.byLastWord, numbered, actor);
  }

  /** Whether the first word of a group's name says what it is, and is no name for it. */
  private isOrdinary(word: string): boolean {
    const isPlain = this.body.lowerWords.has(word) || GROUP_WORDS.has(word) || GROUP_NOUNS.has(word);
    return (
      isPlain || isOfficeWord(word) || OFFICE_MODIFIERS.has(word) || PLACES.has(word) || ORDINARY.has(word)
    );
  }

  /** Keeps another word by which an actor is called. */
  addWord(word: string, actor: DraftActor): void {
    addTo(this.byLastWord, word, actor);
  }

  /** Returns the one actor of whose name some words are a part: "Ag Mossa" of a person, "Harbour Crest" of a group's name. */
  findLonger(words: readonly string[]): DraftActor | null {
    const [first = ''] = words;
    const people = (this.byLastWord.get(words.at(-1) ?? '') ?? []).filter(
      ({ kind, words: whole }) =>
        kind === 'person' &&
        whole.length > words.length &&
        words.every((word, place) => whole.at(place - words.length) === word),
    );
    const groups = (this.byFirstWord.get(first) ?? []).filter(
      ({ kind, words: whole }) =>
        kind === 'group' &&
        whole.length > words.length &&
        words.every((word, place) => whole[place] === word),
    );
    // "The Brotherhood Alliance" is the Three Brotherhood Alliance.
    const counted = (this.byLastWord.get(words.at(-1) ?? '') ?? []).filter(
      ({ kind, words: whole }) =>
        kind === 'group' &&
        NUMBERS.test(whole[0] ?? '') &&
        whole.length === words.length + 1 &&
        words.every((word, place) => whole[place + 1] === word),
    );
    const heads = words.length > 1 ? (this.byHead.get(words.join(' ')) ?? []) : [];
    const fitting = [...new Set([...people, ...groups, ...counted, ...heads])];
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Returns the actor of whose name a word is a part, where it can be one alone. */
  find(
    word: string,
    { hasArticle, first, match }: Pick<Candidate, 'hasArticle' | 'first' | 'match'>,
  ): DraftActor | null {
    const byInitials = this.byInitials.get(word);
    if (byInitials) return byInitials;
    const fitting = (this.byLastWord.get(word) ?? []).filter(
      ({ kind }) => kind === 'person' || hasArticle || !match,
    );
    if (match && isInPlace(this.body.tokens, first)) return null;
    if (fitting.length > 0)
      return fitting.length === 1 ? (fitting[0] ?? null) : this.findNearest(fitting, first);
    // A family name may stand first, and some are known by their given name. No state is meant by it.
    const isPlace = isInPlace(this.body.tokens, first);
    // "In Kelana": the town, and not the Kelana Harbour Board.
    const named = match
      ? []
      : (this.byFirstWord.get(word) ?? []).filter(
          ({ kind }) => kind === 'person' || !(isPlace || this.listLands().has(word)),
        );
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : this.findNearest(named, first);
    const others = match
      ? []
      : [this.byMiddleWord, this.byOwnInitials].flatMap((index) => index.get(word) ?? []);
    if (match || others.length > 0) return others.length === 1 ? (others[0] ?? null) : null;
    return this.findSpelled(word);
  }

  /** Returns the one person whose family name is spelled otherwise: "Meshaal" is Khaled Meshal. */
  private findSpelled(word: string): DraftActor | null {
    const plain = dropArticle(word);
    const people = (this.bySound.get(toSoundKey(plain)) ?? []).filter(({ words }) =>
      areSpellings(plain, dropArticle(words.at(-1) ?? '')),
    );
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  private lands: ReadonlySet<string> | null = null;

  /** Returns the words that the text has as lands: "the Ambassador of Sarn" is not of the Sarn Liberation Movement. */
  private listLands(): ReadonlySet<string> {
    if (this.lands) return this.lands;
    const lands = new Set<string>();
    for (const [at, { norm, isCapital }] of this.body.tokens.entries())
      if (isCapital && tokenAt(this.body.tokens, at - 1).norm === 'of')
        if (OF_LAND.test(tokenAt(this.body.tokens, at - 2).norm)) lands.add(norm);
    this.lands = lands;
    return lands;
  }

  /** Returns the group of whose name a word is the plural of a part: "the Quellans" are House Quellan. */
  findOfPlural(word: string, { hasArticle }: Pick<Candidate, 'hasArticle'>): DraftActor | null {
    if (!hasArticle || !/[^s]s$/.test(word)) return null;
    const groups = (this.byLastWord.get(word.slice(0, -1)) ?? []).filter(({ kind }) => kind === 'group');
    return groups.length === 1 ? (groups[0] ?? null) : null;
  }

  /** Returns the one of several who was named last before a token. */
  private findNearest(actors: readonly DraftActor[], token: number): DraftActor | null {
    if (actors.length === 0) return null;
    for (let at = token - 1; at >= 0 && at > token - 600; at -= 1) {
      const actor = this.mentions.at(at)?.actor;
      if (actor && actors.includes(actor)) return actor;
    }
    return actors[0] ?? null;
  }
}

const OF_LAND =
  /^(?:ambassador|president|premier|king|queen|emperor|sultan|minister|government|republic|kingdom|federation|parliament|citizens|people|capital|borders?|territory)$/;
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

/** Words that many names of groups begin with. */
const ORDINARY = new Set(
  'united free new old great grand northern southern eastern western central north south east west people peoples popular democratic islamic christian jewish revolutionary royal imperial republican social socialist communist liberal conservative green red white black blue golden global world european african asian american arab international federal federated first second third high supreme joint common open saint st. human women youth workers all good holy sacred progressive independent alternative real true young metro greater upper lower inner outer mount port fort lake river bay'.split(
    ' ',
  ),
);

/** Adds a value to those of a word. */
export function addTo<T>(index: Map<string, T[]>, word: string, value: T): void {
  const list = index.get(word);
  if (list) list.push(value);
  else index.set(word, [value]);
}

const OFFICES = /^(?:department|ministry|office|board|bureau|agency|authority|service)$/;

/** Returns the word by which a group is called that has more before or after it: "the Growers' Union of Tancoro" is the Union, "the US Treasury Department" the Treasury. */
function findOwnNoun(words: readonly string[]): string | null {
  const of = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  if (of > 1) return words[of - 1] ?? null;
  const isOffice = words.length > 1 && OFFICES.test(words.at(-1) ?? '');
  const noun = words.at(-2) ?? '';
  return isOffice && noun.length > 3 && !OFFICE_MODIFIERS.has(noun) ? noun : null;
}
