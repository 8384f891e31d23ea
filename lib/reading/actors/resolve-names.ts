import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { addArabicParts } from '../arabic/arabic-parts';
import { isArabic } from '../arabic/arabic-words';
import type { MentionKind } from '../reading';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../words/given-names';
import { PLACES } from '../words/group-words';
import { HONORIFICS } from '../words/office-words';
import { listActingNames } from './acting-names';
import { findOpeningGroup, hasMinister, isCalledGroup, isOfAnyKind, isRealm } from './called-group';
import type { Candidate } from './candidate';
import { findDemonym } from './demonyms';
import { dropArticle } from './family-name';
import { areInitialsOf } from './group-name';
import type { Known, KnownMatch, KnownNames } from './known-names';
import { isOneOrLanguage, isOrigin, judgeUse } from './mention-kind';
import { type DraftActor, MentionMap } from './mention-map';
import { toNameKey, toWords } from './name-key';
import { addTo, NameParts } from './name-parts';
import { listCandidates } from './name-runs';
import { isEnclosed } from './parentheses';
import { findPartStart } from './part-starts';
import { type City, isNamedActor, standsForGovernment } from './places';
import { isParty, judgeSingleName } from './single-names';
import { trimPlaces } from './trim-places';

/** The actors of a text by name, and where each is named. */
export type NamedActors = {
  readonly actors: Map<string, DraftActor>;
  readonly mentions: MentionMap;
};

/** Returns the actors that a text names, in whole or in part, and the capitals that are only places. */
export function findNamedActors(
  body: TextBody,
  known: KnownNames,
): NamedActors & { readonly cities: readonly City[] } {
  const all = body.sentences.flatMap((sentence) => listCandidates(body, sentence, known));
  const candidates = trimPlaces(body.tokens, all);
  const finder = new NameFinder(body);
  finder.readFullNames(candidates);
  finder.readAbbreviations(candidates);
  finder.readSingleNames(candidates);
  finder.readArabicParts();
  return { actors: finder.actors, mentions: finder.mentions, cities: finder.listCities() };
}

class NameFinder {
  readonly actors = new Map<string, DraftActor>();
  readonly mentions = new MentionMap();
  private readonly surnames = new Set<string>();
  private readonly ownInitials = new Set<string>();
  private readonly givenNames = new Set<string>();
  /** The states of whose people the text speaks: their names are no surnames. */
  private readonly peoples = new Set<string>();
  /** Known actors whom the text names by words that are nobody else's. */
  private readonly plain = new Set<string>();
  /** Names of several words of which one place at least says that they act. */
  private readonly acting = new Set<string>();
  /** Names of several words that the text calls a group's: "the firm Kestrel Nine". */
  private readonly called = new Set<string>();
  private readonly cities: { readonly at: number; readonly known: Known }[] = [];
  private readonly parts: NameParts;

  constructor(private readonly body: TextBody) {
    this.parts = new NameParts(body, this.mentions);
  }

  readFullNames(candidates: readonly Candidate[]): void {
    const { tokens } = this.body;
    for (const [place, candidate] of candidates.entries()) {
      const { match, last, first } = candidate;
      const next = candidates[place + 1];
      const isNamed = next?.first === last + 1 && isEnclosed(tokens, next);
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
      if (match) continue;
      const opening = findOpeningGroup(tokens, candidate);
      if (opening) this.called.add(toNameKey(opening.map(({ norm }) => norm)));
      if (last - first < 2) continue;
      const isAddress = last - first === 2 && HONORIFICS.has(tokenAt(tokens, first).norm);
      const surname = tokenAt(tokens, last - 1).norm;
      // "Sadr" is Karim al-Sadr, whatever else is called SADR.
      if (!isAddress) this.surnames.add(surname).add(dropArticle(surname));
      // "Sir Pell Amberley" is Sir Pell as well.
      const given = HONORIFICS.has(tokenAt(tokens, first).norm) ? first + 1 : first;
      if (!isAddress) this.givenNames.add(tokenAt(tokens, given).norm);
      const key = toNameKey(tokens.slice(first, last).map(({ norm }) => norm));
      if (isNamedActor(tokens, candidate)) this.acting.add(key);
      const hasTitle = candidate.hasTitle && !isOfAnyKind(tokenAt(tokens, first - 1).norm);
      if (!hasTitle && isCalledGroup(tokens, first, last)) this.called.add(key);
    }
    for (const key of listActingNames(tokens, candidates)) this.acting.add(key);
    for (const { match, first } of candidates)
      if (match?.use === 'demonym' && !this.isArabicSurname(first)) this.peoples.add(match.known.known.actor);
    for (const { match } of candidates)
      if (match && match.others.length === 0) this.plain.add(match.known.known.actor);
    for (const candidate of candidates) {
      if (candidate.match && !this.isOwnInitials(candidate)) this.readKnown(candidate);
      else if (candidate.last - candidate.first > 1) this.readUnknown(candidate);
    }
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

  /** Whether an Arabic word for a people is the family name of somebody in the text: "السوداني" of "محمد شياع السوداني". */
  private isArabicSurname(at: number): boolean {
    const token = tokenAt(this.body.tokens, at);
    return isArabic(token) && this.surnames.has(token.norm);
  }

  private readKnown({ match, first, last, hasTitle }: Candidate): void {
    if (!match) return;
    const { tokens } = this.body;
    const { use, known } = this.choose(match);
    // "Jordan" is the surname of somebody in this text: it is judged with the other parts of names.
    const isSurname = last - first === 1 && this.surnames.has(tokenAt(tokens, first).norm);
    if (known.kind === 'state' && isSurname && !this.peoples.has(known.known.actor)) return;
    if (hasTitle && use === 'capital') return;
    if (use === 'demonym' && (isOrigin(tokens, last) || isOneOrLanguage(tokens, first, last))) return;
    if ((use === 'capital' || use === 'seat') && !standsForGovernment(tokens, first, last)) {
      this.cities.push({ at: first, known });
      return;
    }
    if (use === 'seat' || use === 'capital') this.addMention(this.getKnown(known), first, last, 'place');
    else this.addMention(this.getKnown(known), first, last, judgeUse(tokens, use, { first, last }));
  }

  /** Returns the one of several of one name whom the text names otherwise as well; the first in doubt. */
  private choose(match: KnownMatch): Pick<KnownMatch, 'known' | 'use'> {
    const isNamed = ({ known }: Pick<KnownMatch, 'known'>): boolean => this.plain.has(known.known.actor);
    return isNamed(match) ? match : (match.others.find(isNamed) ?? match);
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
    // "The FDLR [Democratic Forces for the Liberation of Rwanda]".
    const isLong = isEnclosed(tokens, candidate) && areInitialsOf(tokenAt(tokens, first - 2).text, words);
    const short = isLong ? this.mentions.at(first - 2)?.actor : null;
    const longer = short ?? this.parts.findLonger(words);
    const start = longer ? findPartStart(tokens, longer, candidate) : first;
    if (longer) this.addMention(longer, start, last, short ? 'name' : 'part');
    if (longer) return;
    const there = this.actors.get(key);
    const kind: ActorKindId = there?.kind ?? (isGroup || (hasArticle && !hasTitle) ? 'group' : 'person');
    if (!there && !isGroup && !hasTitle && !this.acting.has(key)) return;
    const isOfNobody = !hasTitle && !NAMES_OF_MEN.has(words[0] ?? '') && !NAMES_OF_WOMEN.has(words[0] ?? '');
    if (isRealm(words) || (!there && isOfNobody && hasMinister(tokens, last)))
      this.addActor(candidate, key, 'state');
    else this.addActor(candidate, key, kind);
    const actor = this.actors.get(key);
    if (isLong && actor) this.parts.byInitials.set(tokenAt(tokens, first - 2).norm, actor);
  }

  private isAddressed(words: readonly string[]): boolean {
    const [honorific = '', surname = ''] = words;
    const isKnown = this.surnames.has(surname) || this.givenNames.has(surname);
    return words.length === 2 && HONORIFICS.has(honorific) && isKnown;
  }

  private addActor({ first, last }: Candidate, key: string, kind: ActorKindId): void {
    const { tokens } = this.body;
    const words = tokens.slice(first, last).flatMap(({ norm, kind: one }) => (one === 'sign' ? [] : [norm]));
    const written = this.body.text
      .slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end)
      .replace(/\s+/g, ' ');
    // "HAWA DJIDDA:" says who has the word.
    const isLabel = kind === 'person' && words.every((word) => word === word.toLowerCase());
    const name = isLabel && written === written.toUpperCase() ? toCapitalised(written) : written;
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
    if (!there) this.parts.add(actor);
    // "Lenworth 'Biggs' Tulloch" is Biggs.
    for (let at = first + 1; !there && at < last - 2; at += 1)
      if (tokenAt(tokens, at).kind === 'sign' && tokenAt(tokens, at + 2).kind === 'sign')
        this.parts.addWord(tokenAt(tokens, at + 1).norm, actor);
    this.addMention(actor, first, last, 'name');
  }

  /** Returns the places whose states the text names as well. */
  listCities(): readonly City[] {
    return this.cities.flatMap(({ at, known }) => {
      const state = this.actors.get(toKnownKey(known));
      return state ? [{ at, state }] : [];
    });
  }

  private getKnown(known: Known): DraftActor {
    const key = toKnownKey(known);
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
    if (known.kind !== 'state') this.parts.add(actor);
    return actor;
  }

  private addMention(actor: DraftActor, first: number, last: number, kind: MentionKind): void {
    this.mentions.add({ first, last, kind, actor });
  }

  /** Reads "the Rapid Support Forces (RSF)": the initials are the name's. */
  readAbbreviations(candidates: readonly Candidate[]): void {
    const { tokens } = this.body;
    for (const { first, last } of candidates) {
      const before = this.mentions.at(first - 2);
      const { norm } = tokenAt(tokens, first);
      if (
        !isEnclosed(tokens, { first, last }) ||
        isParty(tokens, first, last) ||
        last - first !== 1 ||
        !before ||
        !/^\p{Lu}(?:[\p{L}\p{N}]{1,7}|[\p{L}\p{N}]{0,5}-\p{Lu}{1,6})$/u.test(tokenAt(tokens, first).text)
      )
        continue;
      this.parts.byInitials.set(norm, before.actor);
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
      const { norm: written } = tokenAt(tokens, last - 1);
      // "GULED:" is who is called Guled elsewhere.
      const norm = this.surnames.has(written.toLowerCase()) ? written.toLowerCase() : written;
      if (candidate.isOfficeWord && !this.surnames.has(norm)) continue;
      const part = this.parts.find(norm, candidate) ?? this.parts.findOfPlural(norm, candidate);
      if (part) {
        const start = findPartStart(tokens, part, { first, last });
        this.addMention(part, start, last, this.parts.byInitials.has(norm) ? 'name' : 'part');
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
    addArabicParts(this.body, this.mentions, this.parts.byLastWord);
  }

  private hasKnownStates(): boolean {
    for (const { kind, known } of this.actors.values()) if (kind === 'state' && known) return true;
    return false;
  }
}

function toCapitalised(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function toKnownKey({ known }: Known): string {
  return `${known.from} ${known.actor}`;
}

/** How many states of no directory a text may have whose people are found by their name. */
const MAX_OWN_STATES = 40;
