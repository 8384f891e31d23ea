import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { addArabicParts } from '../arabic/arabic-parts';
import type { MentionKind } from '../reading';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { GROUP_NOUNS, GROUP_WORDS, PLACES, STANDING_NOUNS } from '../words/group-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isCalledGroup } from './called-group';
import { findDemonym } from './demonyms';
import { dropArticle } from './family-name';
import type { Known, KnownMatch, KnownNames } from './known-names';
import { type DraftActor, MentionMap } from './mention-map';
import { type Candidate, listCandidates } from './name-runs';
import { isActor, isInPlace, standsForGovernment } from './places';
import { judgeSingleName } from './single-names';

/** The actors of a text by name, and where each is named. */
export type NamedActors = { readonly actors: Map<string, DraftActor>; readonly mentions: MentionMap };

/** Returns the actors that a text names, in whole or in part. */
export function findNamedActors(body: TextBody, known: KnownNames): NamedActors {
  const candidates = body.sentences.flatMap((sentence) => listCandidates(body, sentence, known));
  const finder = new NameFinder(body);
  finder.readFullNames(candidates);
  finder.readAbbreviations(candidates);
  finder.readSingleNames(candidates);
  finder.readArabicParts();
  return { actors: finder.actors, mentions: finder.mentions };
}

class NameFinder {
  readonly actors = new Map<string, DraftActor>();
  readonly mentions = new MentionMap();
  /** Actors of several words by their last word, and by the set of initials that the text gives them. */
  private readonly byLastWord = new Map<string, DraftActor[]>();
  private readonly byFirstWord = new Map<string, DraftActor[]>();
  private readonly byInitials = new Map<string, DraftActor>();
  private readonly surnames = new Set<string>();
  private readonly ownInitials = new Set<string>();
  private readonly givenNames = new Set<string>();
  /** The states of whose people the text speaks: their names are no surnames. */
  private readonly peoples = new Set<string>();
  /** Names of several words of which one place at least says that they act. */
  private readonly acting = new Set<string>();
  /** Names of several words that the text calls a group's: "the firm Kestrel Nine". */
  private readonly called = new Set<string>();

  constructor(private readonly body: TextBody) {}

  readFullNames(all: readonly Candidate[]): void {
    const { tokens } = this.body;
    const candidates = this.trimPlaces(all);
    for (const [place, candidate] of candidates.entries()) {
      const { match, last, first } = candidate;
      const next = candidates[place + 1];
      const isNamed = next?.first === last + 1 && this.isEnclosed(next);
      // A known name with initials of which one is its own keeps them.
      if (
        !match &&
        candidate.isGroup &&
        last - first > 1 &&
        isNamed &&
        next.match &&
        !this.names(candidate, next.match)
      )
        this.ownInitials.add(tokenAt(tokens, next.first).norm);
      if (match || last - first < 2) continue;
      const isAddress = last - first === 2 && HONORIFICS.has(tokenAt(tokens, first).norm);
      if (!isAddress) this.surnames.add(tokenAt(tokens, last - 1).norm);
      if (!isAddress) this.givenNames.add(tokenAt(tokens, first).norm);
      const key = toNameKey(tokens.slice(first, last).map(({ norm }) => norm));
      if (this.acts(candidate)) this.acting.add(key);
      if (!candidate.hasTitle && isCalledGroup(tokens, first, last)) this.called.add(key);
    }
    for (const { match } of candidates)
      if (match?.use === 'demonym') this.peoples.add(match.known.known.actor);
    for (const candidate of candidates) {
      if (candidate.match && !this.isOwnInitials(candidate)) this.readKnown(candidate);
      else if (candidate.last - candidate.first > 1) this.readUnknown(candidate);
    }
  }

  /** Drops a place that runs into a name which stands alone elsewhere: "In Qandil Cemal Bayar told". */
  private trimPlaces(candidates: readonly Candidate[]): readonly Candidate[] {
    const { tokens } = this.body;
    const toKey = (first: number, last: number): string =>
      tokens
        .slice(first, last)
        .map(({ norm }) => norm)
        .join(' ');
    const pairs = new Set(
      candidates.flatMap(({ match, first, last }) =>
        !match && last - first === 2 ? [toKey(first, last)] : [],
      ),
    );
    return candidates.map((candidate) => {
      const { match, first, last } = candidate;
      const isLonger = !match && last - first === 3 && pairs.has(toKey(last - 2, last));
      return isLonger && isInPlace(tokens, first) ? { ...candidate, first: first + 1 } : candidate;
    });
  }

  /** Whether a name has the words of a known one: its initials are the known one's. */
  private names({ first, last }: Candidate, { known }: KnownMatch): boolean {
    const words = new Set(this.body.tokens.slice(first, last).map(({ norm }) => norm));
    return toWords(known.name).every((word) => words.has(word));
  }

  /** Whether the text gives initials to a name of its own: "the Coalition of Patriots (CPC)", whoever else is called CPC. */
  private isOwnInitials({ first, last }: Candidate): boolean {
    const { norm } = tokenAt(this.body.tokens, first);
    return last - first === 1 && this.ownInitials.has(norm);
  }

  private readKnown({ match, first, last, hasTitle }: Candidate): void {
    if (!match) return;
    const { tokens } = this.body;
    const { use, known } = match;
    // "Jordan" is the surname of somebody in this text: it is judged with the other parts of names.
    const isSurname = last - first === 1 && this.surnames.has(tokenAt(tokens, first).norm);
    if (known.kind === 'state' && isSurname && !this.peoples.has(known.known.actor)) return;
    if (hasTitle && use === 'capital') return;
    if ((use === 'capital' || use === 'seat') && !standsForGovernment(tokens, first, last)) return;
    if (use === 'seat' || use === 'capital') this.addMention(this.getKnown(known), first, last, 'place');
    else this.addMention(this.getKnown(known), first, last, this.judgeUse(match.use, first, last));
  }

  /** Returns what a form is where it is: a state's name before an office or its people describes as a demonym does. */
  private judgeUse(use: string, first: number, last: number): MentionKind {
    if (use === 'demonym') return 'demonym';
    const { tokens } = this.body;
    const { norm, isCapital } = tokenAt(tokens, first);
    if (!isCapital && norm === 'the') return 'description';
    const next = tokenAt(tokens, last).norm;
    const isInitials =
      /^\p{Lu}{2,4}$/u.test(norm) && last - first === 1 && tokenAt(tokens, first).text.includes('.');
    const isBeforeNoun = isOfficeWord(next) || OFFICE_MODIFIERS.has(next) || STANDING_NOUNS.has(next);
    return isInitials && isBeforeNoun ? 'demonym' : 'name';
  }

  private readUnknown(candidate: Candidate): void {
    const { tokens } = this.body;
    const { first, last, hasTitle, hasArticle } = candidate;
    const words = tokens.slice(first, last).map(({ norm }) => norm);
    const key = toNameKey(words);
    const isGroup = candidate.isGroup || this.called.has(key);
    // "Lady Torv", who is Lady Senna Torv elsewhere, is read with the parts of names.
    if (this.isAddressed(words)) return;
    // "Atlantic Terminals" may act, and "the Western Balkans" are a place.
    const isPlace = words.some((word) => PLACES.has(word)) && !isGroup;
    if (isPlace && (PLACES.has(words.at(-1) ?? '') || !this.acting.has(key))) return;
    // "Ag Mossa" is Attaye Ag Mossa.
    const longer = words.length === 2 ? this.findLonger(words) : null;
    if (longer) {
      this.addMention(longer, first, last, 'part');
      return;
    }
    const there = this.actors.get(key);
    const kind: ActorKindId = there?.kind ?? (isGroup || (hasArticle && !hasTitle) ? 'group' : 'person');
    if (!there && !isGroup && !hasTitle && !this.acting.has(key)) return;
    if (REALMS.has(words[0] ?? '') && words.includes('of')) this.addActor(candidate, key, 'state');
    else this.addActor(candidate, key, kind);
  }

  /** Returns the one person whose name ends with these words and has more. */
  private findLonger(words: readonly string[]): DraftActor | null {
    const [first = '', last = ''] = words;
    const fitting = (this.byLastWord.get(last) ?? []).filter(
      ({ kind, words: whole }) => kind === 'person' && whole.length > 2 && whole.at(-2) === first,
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  private isAddressed(words: readonly string[]): boolean {
    const [honorific = '', surname = ''] = words;
    const isKnown = this.surnames.has(surname) || this.givenNames.has(surname);
    return words.length === 2 && HONORIFICS.has(honorific) && isKnown;
  }

  /** Returns whether anything says that a name of two words is an actor's and not a place's. */
  private acts({ first, last, likeState }: Candidate): boolean {
    const { tokens } = this.body;
    return likeState || isActor(tokens, last) || !isInPlace(tokens, first);
  }

  private addActor({ first, last }: Candidate, key: string, kind: ActorKindId): void {
    const { tokens } = this.body;
    const words = tokens.slice(first, last).flatMap(({ norm, kind: one }) => (one === 'sign' ? [] : [norm]));
    const name = this.body.text
      .slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end)
      .replace(/\s+/g, ' ');
    const there = this.actors.get(key);
    const actor: DraftActor = there ?? {
      key,
      kind,
      name,
      words,
      known: null,
      described: new Set(),
      role: '',
    };
    this.actors.set(key, actor);
    if (!there) this.indexLastWord(actor);
    // "Lenworth 'Biggs' Tulloch" is Biggs.
    for (let at = first + 1; !there && at < last - 2; at += 1)
      if (tokenAt(tokens, at).kind === 'sign' && tokenAt(tokens, at + 2).kind === 'sign')
        addTo(this.byLastWord, tokenAt(tokens, at + 1).norm, actor);
    this.addMention(actor, first, last, 'name');
  }

  private getKnown(known: Known): DraftActor {
    const key = `${known.known.from} ${known.known.actor}`;
    const there = this.actors.get(key);
    if (there) return there;
    const words = toWords(known.name);
    const described = new Set(toWords(known.role));
    const actor = {
      key,
      kind: known.kind,
      name: known.name,
      words,
      known: known.known,
      described,
      role: known.role,
    };
    this.actors.set(key, actor);
    if (known.kind !== 'state') this.indexLastWord(actor);
    return actor;
  }

  private indexLastWord(actor: DraftActor): void {
    const [first] = actor.words;
    const last = actor.words.at(-1);
    if (first === undefined || last === undefined || actor.words.length < 2) return;
    addTo(this.byLastWord, last, actor);
    // "Burhan" is General al-Burhan.
    if (actor.kind === 'person' && dropArticle(last) !== last)
      addTo(this.byLastWord, dropArticle(last), actor);
    // "The Order of the Lamp" is the Order.
    if (actor.kind !== 'person' && actor.words[1] === 'of') addTo(this.byLastWord, first, actor);
    // "Kelana Marine" is Kelana.
    const isOwnWord = actor.kind === 'group' && !actor.known && !this.isOrdinary(first);
    if (actor.kind === 'person' || isOwnWord) addTo(this.byFirstWord, first, actor);
  }

  /** Whether the first word of a group's name says what it is, and is no name for it. */
  private isOrdinary(word: string): boolean {
    const isPlain = this.body.lowerWords.has(word) || GROUP_WORDS.has(word) || GROUP_NOUNS.has(word);
    return (
      isPlain || isOfficeWord(word) || OFFICE_MODIFIERS.has(word) || PLACES.has(word) || ORDINARY.has(word)
    );
  }

  private addMention(actor: DraftActor, first: number, last: number, kind: MentionKind): void {
    this.mentions.add({ first, last, kind, actor });
  }

  private isEnclosed({ first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
    const { tokens } = this.body;
    return tokenAt(tokens, first - 1).text === '(' && tokenAt(tokens, last).text === ')';
  }

  /** Reads "the Rapid Support Forces (RSF)": the initials are the name's. */
  readAbbreviations(candidates: readonly Candidate[]): void {
    const { tokens } = this.body;
    for (const { first, last } of candidates) {
      const isEnclosed = this.isEnclosed({ first, last });
      const before = this.mentions.at(first - 2);
      const { norm } = tokenAt(tokens, first);
      if (
        !isEnclosed ||
        last - first !== 1 ||
        !before ||
        !/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(tokenAt(tokens, first).text)
      )
        continue;
      this.byInitials.set(norm, before.actor);
      this.addMention(before.actor, first, last, 'name');
    }
  }

  readSingleNames(candidates: readonly Candidate[]): void {
    const { tokens } = this.body;
    const waiting = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const { first, last } = candidate;
      const isAddress = last - first === 2 && HONORIFICS.has(tokenAt(tokens, first).norm);
      if (!(last - first === 1 || isAddress) || this.mentions.at(first)) continue;
      const { norm } = tokenAt(tokens, last - 1);
      if (candidate.isOfficeWord && !this.surnames.has(norm)) continue;
      const part = this.findPart(norm, candidate);
      if (part) {
        this.addMention(part, first, last, this.byInitials.has(norm) ? 'name' : 'part');
      } else if (candidate.match && this.surnames.has(norm))
        this.addMention(this.getKnown(candidate.match.known), first, last, 'name');
      else if (!candidate.match) addTo(waiting, norm, candidate);
    }
    const demonyms: [DraftActor, Candidate][] = [];
    for (const [word, places] of waiting) {
      const kind = PLACES.has(word)
        ? null
        : judgeSingleName(this.body, this.mentions, places, this.hasKnownStates());
      if (kind) for (const place of places) this.addActor(place, `name ${word}`, kind);
    }
    const states = [...this.actors.values()].filter(({ kind, known }) => kind === 'state' && !known);
    for (const [word, places] of waiting) {
      const state = findDemonym(word, states.slice(0, MAX_OWN_STATES));
      if (state) for (const place of places) demonyms.push([state, place]);
    }
    for (const [state, { first, last }] of demonyms) this.addMention(state, first, last, 'demonym');
  }

  readArabicParts(): void {
    addArabicParts(this.body, this.mentions, this.byLastWord);
  }

  /** Returns the actor of whose name a word is a part, where it can be one alone. */
  private findPart(word: string, { hasArticle, first, match }: Candidate): DraftActor | null {
    const byInitials = this.byInitials.get(word);
    if (byInitials) return byInitials;
    const fitting = (this.byLastWord.get(word) ?? []).filter(
      ({ kind }) => kind === 'person' || hasArticle || !match,
    );
    if (match && isInPlace(this.body.tokens, first)) return null;
    if (fitting.length > 0)
      return fitting.length === 1 ? (fitting[0] ?? null) : this.findNearest(fitting, first);
    // A family name may stand first, and some are known by their given name. No state is meant by it.
    const named = match ? [] : (this.byFirstWord.get(word) ?? []);
    return named.length === 1 ? (named[0] ?? null) : this.findNearest(named, first);
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

  private hasKnownStates(): boolean {
    for (const { kind, known } of this.actors.values()) if (kind === 'state' && known) return true;
    return false;
  }
}

/** Words that make the name after them a state's: "the Duchy of Kesh". */
const REALMS = new Set(
  'kingdom republic duchy principality sultanate empire emirate commonwealth realm khanate'.split(' '),
);

/** Words that many names of groups begin with. */
const ORDINARY = new Set(
  'united free new old great grand northern southern eastern western central north south east west people peoples popular democratic islamic christian jewish revolutionary royal imperial republican social socialist communist liberal conservative green red white black blue golden global world european african asian american arab international federal federated first second third high supreme joint common open saint st. human women youth workers all good holy sacred progressive independent alternative real true young metro greater upper lower inner outer mount port fort lake river bay'.split(
    ' ',
  ),
);

/** How many states of no directory a text may have whose people are found by their name. */
const MAX_OWN_STATES = 40;

function addTo<T>(index: Map<string, T[]>, word: string, value: T): void {
  const list = index.get(word);
  if (list) list.push(value);
  else index.set(word, [value]);
}

/** Returns the words of a name without initials in the middle: "Amos J. Hochstein" is Amos Hochstein. */
function toNameKey(words: readonly string[]): string {
  const plain = words.filter((word, place) => place === 0 || !/^\p{L}\.$/u.test(word)).join(' ');
  return `name ${plain}`;
}

function toWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((word: string): boolean => word !== '');
}
