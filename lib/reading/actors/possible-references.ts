import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { GROUP_NOUNS, OWN_GROUP_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import type { DraftActor } from './mention-map';
import type { Phrases } from './phrases';
import type { City } from './places';
import type { Role } from './role';

/** How many sentences before one may have named whom it goes on to speak of. */
const MAX_BACK = 3;
/** How many actors a sentence is given that it does not name. */
const MAX_ADDED = 4;
/** How many of the sentence before it is given, and with how many its paragraph fills these up. */
const MAX_BEFORE = 8;
const MAX_OF_PARAGRAPH = 4;

/**
 * Keeps with each sentence whom its pronouns and descriptions may stand for where nothing has told it: who was named last of the
 * kind that is meant. The reader of a sentence chooses among them; no tie is made of it.
 */
export function addPossibleReferences(
  phrases: Phrases,
  roles: readonly Role[],
  cities: readonly City[],
): void {
  const { sentences } = phrases.body;
  const context = new ReferenceContext(phrases, roles);
  let next = 0;
  for (const [place, sentence] of sentences.entries()) {
    const meant = new Set<DraftActor>();
    for (let at = sentence.first; at < sentence.last && meant.size < MAX_ADDED; at += 1)
      for (const actor of context.find(place, at)) meant.add(actor);
    for (const actor of context.listOwners(place)) meant.add(actor);
    const known = [...meant].slice(0, MAX_ADDED);
    // "Flew to Washington" may be a visit to a government.
    for (let city = cities[next]; city && city.at < sentence.last; next += 1, city = cities[next])
      if (city.at >= sentence.first) known.push(city.state);
    phrases.addPerhaps(sentence, [...new Set([...known, ...context.listBefore(place)])]);
  }
}

class ReferenceContext {
  /** The actors of each sentence in their order. */
  private readonly named: readonly (readonly DraftActor[])[];
  private readonly all: readonly DraftActor[];
  private readonly owners = new Map<DraftActor, DraftActor>();
  /** The state of which the text speaks most. */
  private readonly mainState: readonly DraftActor[];

  constructor(
    private readonly phrases: Phrases,
    roles: readonly Role[],
  ) {
    const { body, mentions } = phrases;
    const counts = new Map<DraftActor, number>();
    this.named = body.sentences.map(({ first, last }) => {
      const actors = mentions.within(first, last).map(({ actor }) => actor);
      for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
      return [...new Set(actors)];
    });
    this.all = [...counts.keys()];
    const states = this.all.filter(({ kind }) => kind === 'state');
    this.mainState = states
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
      .slice(0, 1);
    for (const { holder, owner } of roles)
      if (owner && owner.actor.kind !== 'person' && !this.owners.has(holder.actor))
        this.owners.set(holder.actor, owner.actor);
    for (const group of this.all) {
      const state = group.key.startsWith('of ')
        ? states.find(({ key }) => group.key.startsWith(`of ${key} `))
        : null;
      if (state) this.owners.set(group, state);
    }
  }

  /** Returns the states whose armies and offices a sentence names: "the Congolese army". */
  listOwners(place: number): DraftActor[] {
    return (this.named[place] ?? []).flatMap((actor) => {
      const owner = actor.kind === 'group' ? this.owners.get(actor) : undefined;
      return owner ? [owner] : [];
    });
  }

  /** Returns who was named before in its paragraph, the nearest first, where a sentence refers to somebody. */
  listBefore(place: number): readonly DraftActor[] {
    const { sentences } = this.phrases.body;
    const sentence = sentences[place];
    if (!sentence || sentences[place - 1]?.paragraph !== sentence.paragraph) return [];
    if (!this.refers(sentence)) return [];
    const before = new Set((this.named[place - 1] ?? []).slice(0, MAX_BEFORE));
    for (
      let back = place - 2;
      before.size < MAX_OF_PARAGRAPH && sentences[back]?.paragraph === sentence.paragraph;
      back -= 1
    )
      for (const actor of this.named[back] ?? []) before.add(actor);
    return [...before].slice(0, MAX_BEFORE);
  }

  /** Whether words of a sentence stand for somebody, and no name does it for them. Arabic writes its pronouns at the end of words. */
  private refers({ first, last }: Sentence): boolean {
    const { tokens } = this.phrases.body;
    for (let at = first; at < last; at += 1) {
      const mention = this.phrases.mentions.at(at);
      if (mention && !mention.isNear) continue;
      const { norm } = tokenAt(tokens, at);
      if (REFERRING.test(norm) || isNounOfActor(norm)) return true;
    }
    return false;
  }

  /** Returns whom the word or words at a token may stand for. */
  find(place: number, at: number): readonly DraftActor[] {
    const { tokens } = this.phrases.body;
    const { norm } = tokenAt(tokens, at);
    const mention = this.phrases.mentions.at(at);
    const isSure = mention !== null && !mention.isNear;
    // "Its captain": whose it is may be sure, and who the captain is, not.
    if (DETERMINERS.has(norm) && (!isSure || mention.last === at + 1)) {
      const described = this.findDescribed(place, at);
      if (described.length > 0) return described;
    }
    if (isSure) return [];
    if (PERSONAL.test(norm)) return this.listRecent(place, ['person']).slice(0, 2);
    if (OF_BODIES.test(norm)) return this.listRecent(place, ['group', 'state']).slice(0, 2);
    if (SAID_OF_SELF.test(norm)) return this.listWithOwners([this.findSpeaker(place)]);
    if (SAID_TO_OTHER.test(norm)) return this.listWithOwners([this.findOther(place)]);
    if (TWO_IN_ARABIC.test(norm)) return this.listRecent(place, ['group', 'state']).slice(0, 2);
    return ONE_IN_ARABIC.test(norm) ? this.listRecent(place, ['group']).slice(0, 1) : [];
  }

  private listWithOwners(actors: readonly (DraftActor | undefined)[]): readonly DraftActor[] {
    return actors
      .flatMap((actor) => [actor, actor && this.owners.get(actor)])
      .filter((one) => one !== undefined);
  }

  /** Returns who says "we": who speaks in this paragraph of a transcript, else the person who was named last. */
  private findSpeaker(place: number): DraftActor | undefined {
    return this.findTurn(place) ?? this.listRecent(place, ['person'])[0];
  }

  /** Returns to whom "you" is said: the last person named before who does not speak. */
  private findOther(place: number): DraftActor | undefined {
    const speaker = this.findTurn(place);
    return this.listRecent(place, ['person']).find((actor) => actor !== speaker);
  }

  /** Returns whose name and a colon begin the paragraph of a sentence: "GULED: No. We have never". */
  private findTurn(place: number): DraftActor | undefined {
    const { body, mentions } = this.phrases;
    const paragraph = body.sentences[place]?.paragraph;
    let start = place;
    while (body.sentences[start - 1]?.paragraph === paragraph && start > 0) start -= 1;
    const mention = mentions.at(body.sentences[start]?.first ?? -1);
    return mention && tokenAt(body.tokens, mention.last).text === ':' ? mention.actor : undefined;
  }

  /** Returns whom a noun after an article may stand for: "the commander", "both companies", "the army". */
  private findDescribed(place: number, at: number): readonly DraftActor[] {
    const noun = this.readNoun(place, at);
    if (noun === null) return [];
    const { norm } = tokenAt(this.phrases.body.tokens, at);
    const next = tokenAt(this.phrases.body.tokens, at + 1).norm;
    const single = noun.replace(/(?:men)$/, 'man').replace(/s$/, '');
    const isTwo = norm === 'both' || next === 'two';
    const isPerson =
      (isOfficeWord(single) || OF_PEOPLE.test(single)) && !STANDING_NOUNS.has(noun) && !GROUP_NOUNS.has(noun);
    const kinds: readonly ActorKindId[] = isPerson ? ['person'] : ['group', 'state'];
    if (isTwo) return this.listRecent(place, kinds).slice(0, 2);
    const called = this.all.filter(
      ({ kind, words, described }) =>
        kinds.includes(kind) && (words.includes(single) || words.includes(noun) || described.has(single)),
    );
    if (called.length > 0 && called.length < 3) return called;
    if (isPerson) return noun === single ? this.listRecent(place, ['person']).slice(0, 1) : [];
    if (OWN_GROUP_NOUNS.has(noun) || OF_STATE.test(noun))
      return [...this.listRecent(place, ['state']).slice(0, 1), ...this.mainState];
    return this.listRecent(place, ['group']).slice(0, 2);
  }

  /** Returns the noun that describes somebody after an article, with two words before it at most; null for none. */
  private readNoun(place: number, from: number): string | null {
    const { body, mentions } = this.phrases;
    const limit = body.sentences[place]?.last ?? from;
    for (let at = from + 1; at < Math.min(limit, from + 4); at += 1) {
      const { norm, kind, isJoined } = tokenAt(body.tokens, at);
      const mention = mentions.at(at);
      if (kind !== 'word' || isJoined || (mention && !mention.isNear) || isFunctionWord(norm)) return null;
      const next = tokenAt(body.tokens, at + 1);
      const goesOn = next.kind === 'word' && (isNounOfActor(next.norm) || next.norm === 'of');
      if (isNounOfActor(norm) && !goesOn) return norm;
    }
    return null;
  }

  /** Returns the actors of some kinds who were named last: of the sentence itself, then of those before it. */
  private listRecent(place: number, kinds: readonly ActorKindId[]): readonly DraftActor[] {
    const recent = new Set<DraftActor>();
    for (let back = 1; back <= MAX_BACK; back += 1)
      for (const actor of this.named[place - back] ?? []) if (kinds.includes(actor.kind)) recent.add(actor);
    return [...recent];
  }
}

const REFERRING =
  /^(?:he|she|him|his|her|hers|it|its|they|their|them|we|us|our|i|me|my|you|your|both|two|pair|each|\p{Script=Arabic}{2,})$/u;
const PERSONAL = /^(?:he|she|him|his|her)$/;
const OF_BODIES = /^(?:it|its|they|their|them)$/;
const SAID_OF_SELF = /^(?:we|us|our|i|me|my)$/;
const SAID_TO_OTHER = /^(?:you|your)$/;
const TWO_IN_ARABIC = /^[وبل]?(?:ال|ل)(?:طرف|جانب)(?:ين|ان)$/;
const ONE_IN_ARABIC = /^[وبل]?(?:(?:ال)?(?:جماعة|حركة)|ال(?:حزب|جيش)|(?:جماعت|حركت|حزب)(?:ه|ها|هم))$/;
const OF_PEOPLE =
  /^(?:defendant|man|woman|suspect|accused|prisoner|hostage|bishop|guest|candidate|twin|boy)$/;
const OF_STATE =
  /^(?:government|authorities|regime|troops|soldiers|forces|officials|junta|republic|state|country)$/;

function isNounOfActor(norm: string): boolean {
  const single = norm.replace(/men$/, 'man').replace(/s$/, '');
  return (
    isOfficeWord(single) ||
    STANDING_NOUNS.has(norm) ||
    GROUP_NOUNS.has(norm) ||
    GROUP_NOUNS.has(single) ||
    OWN_GROUP_NOUNS.has(norm) ||
    NOUNS.test(single) ||
    OF_PEOPLE.test(single) ||
    PARTISANS.test(norm)
  );
}

/** Who is called by what they stand for: "the socialists", "the liberals". */
const PARTISANS = /(?:ists|crats|atives|ites|erals|icals)$/;
const NOUNS =
  /^(?:side|man|woman|firm|agency|bank|organisation|organization|regulator|charity|mission|centre|center|commission|tribunal|compan(?:y|ie)|countr(?:y|ie)|state|defendant|bishop|capital|brother|institute|operator|consortium)$/;
