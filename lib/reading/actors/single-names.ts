import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { GROUP_NOUNS, GROUP_WORDS } from '../words/group-words';
import { LEADING_OFFICES } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { isCalledGroup, isCalledState } from './called-group';
import type { Candidate } from './candidate';
import { isDescribedPerson } from './described-person';
import type { MentionMap } from './mention-map';
import { isNamed, isOfTwoPeople, isQuote, isSigned } from './named-so';
import { looksLikeName, NO_INITIALS } from './other-capitals';
import { areOfThing } from './own-initials';
import { hasOwnWill, isOfLand, ownsHere } from './owning-names';
import { isActingNow, isActor, isAfterPlacePreposition, isInPlace, skipAdverbs } from './places';

/** What stands around a name of one word, counted over all its places. */
type Signs = Record<
  | 'title'
  | 'ledBy'
  | 'acts'
  | 'speaks'
  | 'place'
  | 'within'
  | 'article'
  | 'groupNoun'
  | 'owns'
  | 'rules'
  | 'owned'
  | 'several',
  number
>;

/** Returns what a name of one word is, from everything that stands around it in the text; null for no actor. */
export function judgeSingleName(
  { tokens }: TextBody,
  mentions: MentionMap,
  places: readonly Candidate[],
  isKnownWorld: boolean,
): ActorKindId | null {
  const kind = judgeBySigns(tokens, mentions, places, isKnownWorld);
  const isWilled = isKnownWorld && kind !== null && places.some((place) => hasOwnWill(tokens, place));
  return isWilled && !/^\p{Lu}+$/u.test(tokenAt(tokens, places[0]?.first ?? 0).text) ? 'person' : kind;
}

function judgeBySigns(
  tokens: readonly Token[],
  mentions: MentionMap,
  places: readonly Candidate[],
  isKnownWorld: boolean,
): ActorKindId | null {
  if (looksLikeName(tokens, places)) return null;
  const signs = countSigns(tokens, mentions, places);
  const { text, norm } = tokenAt(tokens, places[0]?.first ?? 0);
  const isInitials =
    /^\p{Lu}(?:[\p{Lu}\p{N}-]{1,7}|\p{Lu}{1,5}-\p{Lu}\p{Ll}+)$/u.test(text) && !NO_INITIALS.has(norm);
  if (signs.title > 0) return 'person';
  if (places.some(({ first, last, hasArticle }) => !hasArticle && isCalledState(tokens, first, last)))
    return 'state';
  if (isInitials && areOfThing(tokens, text)) return null;
  if (signs.groupNoun > 0 || isInitials) return 'group';
  // "Told Parliament".
  if (ASSEMBLIES.test(norm) && signs.acts + signs.speaks > 0) return 'group';
  // "Treasury’s Office of Harbours" is a body’s.
  if (signs.owns > 0 && GROUP_WORDS.has(norm)) return 'group';
  // "Haidar's forces", where the states are known: a person's, unless what is owned is a land's.
  const isOwnOf = signs.owns > 0 && signs.ledBy + signs.rules + signs.place + signs.article === 0;
  if (isKnownWorld && isOwnOf) return 'person';
  if (signs.ledBy > 0 || signs.owns > 0) return signs.article > 0 ? 'group' : 'state';
  if (signs.article > 0) return signs.acts > 0 || signs.several > 0 ? 'group' : null;
  if (signs.acts === 0) return null;
  if (signs.owned > 0) return 'person';
  // "Spoke with Arafat", "a signal to Arafat": people are spoken to, and places are where something is.
  if (signs.place > 0 && (signs.within > 0 || !isKnownWorld)) return 'state';
  if (signs.speaks > 0) return 'person';
  return isKnownWorld ? 'group' : 'state';
}

const ASSEMBLIES = /^(?:parliament|congress|senate|cabinet|treasury)$/;

function countSigns(tokens: readonly Token[], mentions: MentionMap, places: readonly Candidate[]): Signs {
  const signs: Signs = {
    title: 0,
    ledBy: 0,
    acts: 0,
    speaks: 0,
    place: 0,
    within: 0,
    article: 0,
    groupNoun: 0,
    owns: 0,
    rules: 0,
    owned: 0,
    several: 0,
  };
  for (const place of places) {
    const { first, last, hasArticle } = place;
    const isPlace = isAfterPlacePreposition(tokens, first);
    const isSpokenTo = isAddressed(tokens, first);
    // "Has left for Miami, his sister said": she is no Miami.
    const isWay = isPlace && tokenAt(tokens, first - 1).norm === 'for';
    if (!isWay && isPersonHere(tokens, place)) signs.title += 1;
    if (isGroupHere(tokens, place)) signs.groupNoun += 1;
    if (isOwnedBy(tokens, mentions, place)) signs.owned += 1;
    // "Jeddah hosted the talks": a town does so as well.
    const isHost = /^host(?:s|ed)?$/.test(tokenAt(tokens, last).norm);
    if (!isHost && actsHere(tokens, place)) signs.acts += 1;
    if (hasArticle) signs.article += 1;
    if (isInPlace(tokens, first)) signs.within += 1;
    if (hasArticle && (isSeveral(tokens, first) || isBesideAnother(tokens, first, last))) signs.several += 1;
    if (isLedHere(tokens, mentions, first)) signs.ledBy += 1;
    if (ownsHere(tokens, place)) signs.owns += 1;
    if (isOfLand(tokens, place)) signs.rules += 1;
    if (
      isSpokenTo ||
      isSpeechVerb(tokenAt(tokens, skipAdverbs(tokens, last)).norm) ||
      isPersonal(tokenAt(tokens, last).norm) ||
      isSpeechVerb(tokenAt(tokens, first - 1).norm)
    )
      signs.speaks += 1;
    if (isPlace && !isSpokenTo && !isGivenTo(tokens, first) && !isJoined(tokens, first)) signs.place += 1;
  }
  return signs;
}

/** Whether a title, or a description set off by commas, says that it is a person. */
function isPersonHere(tokens: readonly Token[], { first, last, hasTitle, hasArticle }: Candidate): boolean {
  // "Somebody calling himself Moth".
  const at = isQuote(tokens, first - 1) ? first - 2 : first - 1;
  const isCalled = /^(?:himself|herself)$/.test(tokenAt(tokens, at).norm);
  return (
    hasTitle ||
    isCalled ||
    isNamed(tokens, first) ||
    isSigned(tokens, first) ||
    isOfTwoPeople(tokens, first, last) ||
    isDescribedPerson(tokens, first, last, hasArticle)
  );
}

/** Whether the noun beside it says that it is a group: "the firm Kestrel", "Sikin warriors". */
function isGroupHere(tokens: readonly Token[], { first, last, hasArticle }: Candidate): boolean {
  if (isCalledGroup(tokens, first, last) || isParty(tokens, first, last)) return true;
  const next = tokenAt(tokens, last).norm;
  if (tokenAt(tokens, first).isPossessive) return false;
  // "The Xatruch task force".
  if (next === 'task' && tokenAt(tokens, last + 1).norm === 'force') return true;
  return GROUP_NOUNS.has(next) || FIGHTING.test(next) || (hasArticle && /^(?:men|boys)$/.test(next));
}

/** Returns whether it stands in parentheses after the name of a person with a title, as a party does: "Mr Olav Brekke (Centre),". */
export function isParty(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokenAt(tokens, first - 1).text !== '(' || tokenAt(tokens, last).text !== ')') return false;
  for (let at = first - 2; at > first - 6 && tokenAt(tokens, at).isCapital; at -= 1)
    if (
      /^(?:mr|mrs|ms|dr|sir|senator|minister|deputy|mp|councillor|congressman)\.?$/.test(
        tokenAt(tokens, at).norm,
      )
    )
      return true;
  return false;
}

/** Those who fight for a group or are of it, after its name. */
const FIGHTING =
  /^(?:warriors|tribesmen|clansmen|militiamen|gunmen|insurgents|jihadists|separatists|loyalists|raiders|partisans|commandos|elders|mercenaries|gangsters|supporters|followers|members|activists|militants)$/;

/** Whether it belongs to a state: "Iraq's Barzani had relayed". */
function isOwnedBy(
  tokens: readonly Token[],
  mentions: MentionMap,
  { first, hasArticle }: Candidate,
): boolean {
  const isOfState = mentions.at(first - 1)?.actor.kind === 'state' && tokenAt(tokens, first - 1).isPossessive;
  return isOfState && !hasArticle;
}

/** Whether it does something there, or something is done to it that is done to those who act. */
function actsHere(tokens: readonly Token[], place: Candidate): boolean {
  const { first, last, hasArticle } = place;
  const before = tokenAt(tokens, first - 1).norm;
  const next = tokenAt(tokens, last);
  // "Should Varnholt turn them away".
  if (ACTED_ON.test(before) || before === 'should' || isAddressed(tokens, first)) return true;
  if (isSpeakerLast(tokens, place)) return true;
  // "A pact with the Veld": what stands before the article.
  const isPlain = next.kind !== 'word' || next.isCapital || isFunctionWord(next.norm);
  const link = hasArticle && isPlain ? tokenAt(tokens, first - 2).norm : before;
  if (/^(?:between|with|against|by)$/.test(link) || isGivenTo(tokens, first) || isJoined(tokens, first))
    return true;
  // "The Ramblers, who campaign".
  if (hasArticle && next.text === ',' && /^(?:who|which)$/.test(tokenAt(tokens, last + 1).norm)) return true;
  if (isAfterPlacePreposition(tokens, first) || isSecondPlace(tokens, first)) return false;
  // "Estmark and Norvale broke off relations": both did.
  const isFirst = next.norm === 'and' && tokenAt(tokens, last + 1).isCapital && isActor(tokens, last + 2);
  // "Google pays Apple": at the beginning of its sentence, before a verb in the present.
  return isActor(tokens, last) || isFirst || (isStart(tokens, place) && isActingNow(tokens, last));
}

/** Whether another place stands before "and": "missions in Tehran and Mashhad were attacked". */
function isSecondPlace(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1).norm !== 'and') return false;
  let at = first - 2;
  while (tokenAt(tokens, at).isCapital) at -= 1;
  return at < first - 2 && /^(?:in|at|near|around|outside)$/.test(tokenAt(tokens, at).norm);
}

/** Whether it is who has said what stands before: “We left,” said Varnholt. */
function isSpeakerLast(tokens: readonly Token[], { first, last, hasArticle }: Candidate): boolean {
  const isAfterSpeech = /^(?:said|says|asked|asks|added|adds|replied|insisted|recalled|warned)$/.test(
    tokenAt(tokens, first - 1).norm,
  );
  const isClosed = /^[,"”’»]$/.test(tokenAt(tokens, first - 2).text);
  return isAfterSpeech && isClosed && !hasArticle && tokenAt(tokens, last).kind === 'sign';
}

/** Whether somebody gives something to it: "sold its stake to Equinor". */
function isGivenTo(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1).norm !== 'to') return false;
  for (let at = first - 2; at > first - 7 && at >= 0; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    // "Delivered vaccines to Dilling": goods go to a place as well.
    if (kind === 'sign' || GOODS.test(norm)) return false;
    if (GIVEN.test(norm)) return true;
  }
  return false;
}

const GOODS =
  /^(?:vaccines?|aid|food|supplies|medicines?|relief|water|tents|wheat|flour|reinforcements|troops|convoys?|parcels|kits)$/;

const GIVEN =
  /^(?:message|messages|letter|letters|invitation|delivered|conveyed|relayed|sold|sells|gave|gives|given|paid|pays|handed|hands|lent|lends|leased|owes|owed|awarded|transferred|ceded|granted|offered|promised|donated|rented|licensed|supplied|loyal|close|answers|answerable|reports|belongs|belonged)$/;

/** Whether a clause begins with it. */
function isStart(tokens: readonly Token[], { first, sentence }: Candidate): boolean {
  return first === sentence.first || /^[;:—–]$/.test(tokenAt(tokens, first - 1).text);
}

/** Whether somebody founds, joins or owns it: "owns half of Debswana". */
function isJoined(tokens: readonly Token[], first: number): boolean {
  const [before, second] = [tokenAt(tokens, first - 1).norm, tokenAt(tokens, first - 2).norm];
  if (/^(?:founded|co-founded|joined|chairs|chaired|heads|headed|owns|owned)$/.test(before)) return true;
  return /^(?:of|in)$/.test(before) && /^(?:half|third|quarter|stake|stakes|shares|subsidiary)$/.test(second);
}

/** Whether two are named side by side: "the Foi and the Fasu share". */
function isBesideAnother(tokens: readonly Token[], first: number, last: number): boolean {
  if (isAfterPlacePreposition(tokens, first)) return false;
  const [and, the] = [tokenAt(tokens, last).norm, tokenAt(tokens, last + 1).norm];
  const isFirst = and === 'and' && the === 'the' && tokenAt(tokens, last + 2).isCapital;
  const isSecond =
    tokenAt(tokens, first - 2).norm === 'and' &&
    tokenAt(tokens, first - 3).isCapital &&
    tokenAt(tokens, first - 4).norm === 'the';
  return isFirst || isSecond;
}

/** Whether several are spoken of: "turned to the Greens". */
function isSeveral(tokens: readonly Token[], first: number): boolean {
  return /(?:[^su]s|men)$/.test(tokenAt(tokens, first).norm) && !isInPlace(tokens, first);
}

/** Who is at the head of a town, a province or a house, which does not act by that. */
const OF_TOWNS = /^(?:governor|mayor|prefect|bishop|archbishop|abbot|abbess|sheriff)$/;

function isLedHere(tokens: readonly Token[], mentions: MentionMap, first: number): boolean {
  if (tokenAt(tokens, first - 1).norm !== 'of') return false;
  return (
    (LEADING_OFFICES.has(tokenAt(tokens, first - 2).norm) &&
      !OF_TOWNS.test(tokenAt(tokens, first - 2).norm)) ||
    (mentions.at(first - 2)?.actor.kind === 'person' && !isPeer(tokens, first - 2))
  );
}

/** Whether a lord's title stands before a name: "Lord Harrow of Selby" is a name, and Selby leads nobody. */
function isPeer(tokens: readonly Token[], at: number): boolean {
  return /^(?:lord|lady|baroness|baron|earl|viscount)$/.test(tokenAt(tokens, at - 1).norm);
}

/** Whether somebody turns to who is named, as one does to a person: "met Stern", "wrote to Anna". */
function isAddressed(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1).norm;
  if (/^(?:met|married|phoned|telephoned|texted|emailed|befriended)$/.test(before)) return true;
  return (
    before === 'to' &&
    /^(?:wrote|spoke|talked|confided|whispered|proposed)$/.test(tokenAt(tokens, first - 2).norm)
  );
}

/** Whom somebody asks, accuses and the like acts too. */
const ACTED_ON =
  /^(?:asked|asks|urged|urges|told|accused|accuses|accusing|blamed|blames|warned|warns|paid|pays|detained|arrested|sued|fined|hired|sanctioned|backed|funded)$/;

/** What a person does alone. */
function isPersonal(word: string): boolean {
  return /^(?:justified|tweeted|smiled|nodded|laughed|shrugged|resigned|flew|landed|travelled|traveled|revealed|dined|arrived|returned|sat|stood|spoke|wept|retired|married)$/.test(
    word,
  );
}
