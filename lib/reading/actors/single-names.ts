import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { GROUP_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, LEADING_OFFICES, OFFICE_MODIFIERS, OTHER_DESCRIPTIONS } from '../words/office-words';
import { isCalledGroup } from './called-group';
import type { Candidate } from './candidate';
import type { MentionMap } from './mention-map';
import { isActor, isAfterPlacePreposition, isInPlace } from './places';

const NO_INITIALS = new Set(
  'MP MEP NGO LIVE BREAKING EXCLUSIVE UPDATED CORRECTION UPDATE ANALYSIS EXPLAINER COMMENT TV AM PM GMT CEO ID PDF OK DC ISO HIV GDP AI IT AFP AP BBC CNN UPI DPA ANSA TASS NPR CBS NBC ABC'.split(
    ' ',
  ),
);

/** Returns what a name of one word is, from everything that stands around it in the text; null for no actor. */
export function judgeSingleName(
  { tokens }: TextBody,
  mentions: MentionMap,
  places: readonly Candidate[],
  isKnownWorld: boolean,
): ActorKindId | null {
  const signs = {
    title: 0,
    ledBy: 0,
    acts: 0,
    speaks: 0,
    place: 0,
    article: 0,
    groupNoun: 0,
    owns: 0,
    owned: 0,
    several: 0,
  };
  if (places.every(({ first }) => NO_INITIALS.has(tokenAt(tokens, first).text))) return null;
  // "Kurdish-led forces": an adjective, if it stands nowhere else.
  if (places.every((place) => isAdjective(tokens, place))) return null;
  if (places.every((place) => isPluralStart(tokens, place))) return null;
  if (places.every(({ first }) => DEFINED.test(tokenAt(tokens, first).norm))) return null;
  for (const { first, last, hasTitle, hasArticle } of places) {
    const before = tokenAt(tokens, first - 1).norm;
    const next = tokenAt(tokens, last);
    if (isCalledGroup(tokens, first, last)) signs.groupNoun += 1;
    // "Iraq's Barzani had relayed".
    if (
      mentions.at(first - 1)?.actor.kind === 'state' &&
      tokenAt(tokens, first - 1).isPossessive &&
      !hasArticle
    )
      signs.owned += 1;
    // "Somebody calling himself Moth".
    const isCalled = /^(?:himself|herself)$/.test(
      tokenAt(tokens, isQuote(tokens, first - 1) ? first - 2 : first - 1).norm,
    );
    if (hasTitle || isCalled || isNamed(tokens, first) || isDescribedPerson(tokens, first, last, hasArticle))
      signs.title += 1;
    // "Should Varnholt turn them away".
    if (ACTED_ON.test(before) || before === 'should') signs.acts += 1;
    if (isAddressed(tokens, first)) {
      signs.acts += 1;
      signs.speaks += 1;
    }
    if (hasArticle) signs.article += 1;
    // "Turned to the Greens".
    if (hasArticle && /(?:[^su]s|men)$/.test(tokenAt(tokens, first).norm) && !isInPlace(tokens, first))
      signs.several += 1;
    if (before === 'of' && OF_STATE.test(tokenAt(tokens, first - 2).norm)) signs.owns += 1;
    if (before === 'of' && LEADING_OFFICES.has(tokenAt(tokens, first - 2).norm)) signs.ledBy += 1;
    if (before === 'of' && mentions.at(first - 2)?.actor.kind === 'person') signs.ledBy += 1;
    if (isActor(tokens, last) && !isAfterPlacePreposition(tokens, first)) signs.acts += 1;
    // "Estmark and Norvale broke off relations": both did.
    if (
      next.norm === 'and' &&
      tokenAt(tokens, last + 1).isCapital &&
      isActor(tokens, last + 2) &&
      !isAfterPlacePreposition(tokens, first)
    )
      signs.acts += 1;
    // "The Ramblers, who campaign".
    if (hasArticle && next.text === ',' && /^(?:who|which)$/.test(tokenAt(tokens, last + 1).norm))
      signs.acts += 1;
    if (isSpeechVerb(next.norm) || isSpeechVerb(before)) signs.speaks += 1;
    if (isAfterPlacePreposition(tokens, first) && !isAddressed(tokens, first)) signs.place += 1;
    if (GROUP_NOUNS.has(next.norm) && !tokenAt(tokens, first).isPossessive) signs.groupNoun += 1;
    if (
      tokenAt(tokens, first).isPossessive &&
      (OF_STATES.test(next.norm) ||
        isServingWord(next.norm) ||
        STANDING_NOUNS.has(next.norm) ||
        OFFICE_MODIFIERS.has(next.norm))
    )
      signs.owns += 1;
    if (/^(?:between|with|against|by)$/.test(before)) signs.acts += 1;
  }
  const isInitials = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(tokenAt(tokens, places[0]?.first ?? 0).text);
  if (signs.title > 0) return 'person';
  if (signs.groupNoun > 0 || (isInitials && !NO_INITIALS.has(tokenAt(tokens, places[0]?.first ?? 0).norm)))
    return 'group';
  if (signs.ledBy > 0 || signs.owns > 0) return signs.article > 0 ? 'group' : 'state';
  if (signs.article > 0) return signs.acts > 0 || signs.several > 0 ? 'group' : null;
  if (signs.acts === 0) return null;
  if (signs.owned > 0) return 'person';
  if (signs.place > 0) return 'state';
  if (signs.speaks > 0) return 'person';
  return isKnownWorld ? 'group' : 'state';
}

/** Whether somebody is said to be called so: "a certain Pike", "a farmer known as Kabunga". */
function isNamed(tokens: readonly Token[], first: number): boolean {
  const at = isQuote(tokens, first - 1) ? first - 2 : first - 1;
  const { norm } = tokenAt(tokens, at);
  return (
    /^(?:certain|named|nicknamed|alias)$/.test(norm) ||
    (norm === 'as' && tokenAt(tokens, at - 1).norm === 'known')
  );
}

/** Who or what is of a state: "the ambassador of Ruvenia", "the army of Ruvenia". */
const OF_STATE =
  /^(?:ambassador|envoy|consul|government|army|navy|armies|parliament|delegation|delegations|subjects|citizens|people|borders?|independence)$/;

/** What belongs to a state: "Esselmark’s capital". */
const OF_STATES =
  /^(?:capital|border|borders|king|queen|throne|crown|coast|parliament|territory|soil|treasury|ports|neighbours|neighbors|independence|constitution)$/;

/** Whether somebody turns to who is named, as one does to a person: "met Stern", "wrote to Anna". */
function isAddressed(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  if (/^(?:met|married|phoned|telephoned|texted|emailed|befriended)$/.test(before)) return true;
  return (
    before === 'to' &&
    /^(?:wrote|spoke|talked|confided|whispered|proposed)$/.test(tokenAt(tokens, first - 2).norm)
  );
}

/** What a document calls those it is about, once it has said who they are: "the Parties". */
const DEFINED =
  /^(?:part(?:y|ies)|governments?|sides?|states?|republics?|delegations?|chair|annex|article|protocol)$/;

/** Whom somebody asks, accuses and the like acts too. */
const ACTED_ON =
  /^(?:asked|asks|urged|urges|told|accused|accuses|accusing|blamed|blames|warned|warns|paid|pays|detained|arrested|sued|fined|hired|sanctioned|backed|funded)$/;

/** Whether a comma after an office, or "who" after the name, says that it is a person's: "the Brazilian leader, Lula", "Maduro, who". */
function isDescribedPerson(
  tokens: readonly Token[],
  first: number,
  last: number,
  hasArticle: boolean,
): boolean {
  const isSetOff =
    tokenAt(tokens, first - 1).text === ',' &&
    isServingWord(tokenAt(tokens, first - 2).norm) &&
    /^[,.;]$/.test(tokenAt(tokens, last).text);
  const isWho = tokenAt(tokens, last).text === ',' && /^whom?$/.test(tokenAt(tokens, last + 1).norm);
  return isSetOff || (isWho && !hasArticle);
}

function isQuote(tokens: readonly Token[], at: number): boolean {
  return /^["“‘«]$/.test(tokenAt(tokens, at).text);
}

/** Whether several are spoken of at the beginning of a sentence, by a word for what they are: "Hauliers are furious". */
function isPluralStart(tokens: readonly Token[], { first, last, sentence, hasArticle }: Candidate): boolean {
  if (
    hasArticle ||
    last - first > 1 ||
    !/(?:[eo]rs|ists|[ae]nts|ees|ians)$/.test(tokenAt(tokens, first).norm)
  )
    return false;
  const before = tokenAt(tokens, first - 1);
  const isStart = first === sentence.first || before.kind !== 'word';
  return (
    isStart &&
    /^(?:are|were|have|do|did|say|in|at|on|from|of|who|with|and|at)$/.test(tokenAt(tokens, last).norm)
  );
}

/** Whether a word only describes what stands after it: "Kurdish-led", "a Kurdish official". */
function isAdjective(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const next = tokenAt(tokens, last);
  if (next.isJoined) return true;
  // "The Umurinzi militia" has a name that ends as words for peoples do.
  const isOfPeople = (GROUP_NOUNS.has(next.norm) ? /(?:ish|ese|ian|ean)$/ : /(?:ish|ese|ian|ean|i)$/).test(
    tokenAt(tokens, first).norm,
  );
  const isNoun = isOfficeWord(next.norm) || STANDING_NOUNS.has(next.norm) || OFFICE_MODIFIERS.has(next.norm);
  return isOfPeople && isNoun && !next.isCapital && !tokenAt(tokens, first).isPossessive;
}

/** Whether a word is an office that somebody holds for another, and no kinship. */
function isServingWord(word: string): boolean {
  return isOfficeWord(word) && !OTHER_DESCRIPTIONS.has(word);
}
