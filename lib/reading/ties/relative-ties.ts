import type { DraftActor, TokenMention } from '../actors/mention-map';
import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isOfficeWord } from '../words/office-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Verbs by which a body makes somebody act for it. */
const CHOOSING = toWords(
  'picked chose chosen appointed named hired recruited nominated selected engaged brought installed elected dispatched sent retained commissioned tapped enlisted',
);
const MAX_TO_HEAD = 8;

/**
 * Returns the ties of clauses that say whom somebody acts for: "Ruth Adeyemi, the arbitrator whom the Service brought in", "the man
 * Jakarta had picked", and "Aino Rautava, whose Northern Institute paid".
 */
export function findRelativeTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  ties.push(...findOwned(clauses, sentence), ...findUnder(clauses, sentence));
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (phrases.mentions.at(at) && !/^(?:his|her)$/.test(norm)) continue;
    const pair = CHOOSING.has(norm)
      ? readChosen(clauses, sentence, at)
      : norm === 'whose'
        ? readWhose(clauses, sentence, at)
        : /^(?:his|her)$/.test(norm)
          ? readOwn(clauses, sentence, at)
          : null;
    if (!pair || pair.body.mention.actor.kind === 'person') continue;
    const modality = judgeModality(phrases.body, { sentence, verb: at, end: at + 1 });
    const ends = { source: pair.person.mention, target: pair.body.mention, third: null };
    ties.push({
      type: 'member-of',
      ...ends,
      tier: 'found',
      rule: 'chosen',
      modality,
      sentence,
      cue: at,
      part: null,
    });
  }
  return ties;
}

/** What a state has at a body of others. */
const POSTS =
  /^(?:mission|missions|delegation|seat|office|representative|representatives|representation|vote|bid|membership|diplomat|diplomats|team|staff|mandate|embassy|contribution|contributions|presidency|chairmanship)$/;

/** What a group has that is a part of it by its name: "Hamas's Salam Brigades". */
const UNITS =
  /^(?:brigades?|force|forces|battalions?|corps|units?|guards?|wing|division|regiment|command|commando|rangers|militia|bureau|directorate|fleet|squad)$/;

/** Whether what stands after its name is a part of a group. */
function isUnitOf(tokens: readonly Token[], owner: TokenMention, part: TokenMention): boolean {
  return owner.actor.kind === 'group' && UNITS.test(tokenAt(tokens, part.last - 1).norm);
}

/** Returns the ties of groups that stand after their state, or after the group whose part they are: "Iran's Revolutionary Guards". */
function findOwned({ phrases: { mentions, body } }: Clauses, sentence: Sentence): DraftTie[] {
  return mentions.within(sentence.first, sentence.last).flatMap((mention): DraftTie[] => {
    const group = mentions.at(mention.last);
    const isIts =
      mention.kind === 'pronoun' && tokenAt(body.tokens, mention.first).norm === 'its' && !mention.isNear;
    const isPossessive = isIts || tokenAt(body.tokens, mention.last - 1).isPossessive;
    if (
      !isPossessive ||
      (mention.kind === 'pronoun' && !isIts) ||
      group?.first !== mention.last ||
      group.actor.kind !== 'group' ||
      !(mention.actor.kind === 'state' || isUnitOf(body.tokens, mention, group))
    )
      return [];
    // "Chad's U.N. mission": Chad's is the mission.
    const next = tokenAt(body.tokens, group.last).norm;
    // "Libya's U.N.-recognised government": who recognised it.
    const isOffice =
      group.actor.key.startsWith('of ') ||
      isOfficeWord(next) ||
      POSTS.test(next) ||
      tokenAt(body.tokens, group.last).isJoined;
    if (isOffice || group.actor === mention.actor) return [];
    const part = { first: mention.first, last: group.last };
    const ends = { source: group, target: mention, third: null };
    return [
      {
        type: 'member-of',
        ...ends,
        tier: isOnlyThere(group.actor, tokenAt(body.tokens, group.last - 1).norm) ? 'possible' : 'found',
        rule: 'owned',
        modality: 'fact',
        sentence,
        cue: group.first,
        part,
      },
    ];
  });
}

/** Whether a group that is a state's by its name is only in that land, and no part of the state: "Lebanon's Hezbollah", "Chad's Liberation Front". */
function isOnlyThere({ known, words }: DraftActor, noun: string): boolean {
  const isOrgan = ORGANS.test(noun) || ORGANS.test(words.at(-1) ?? '') || ORGANS.test(words[0] ?? '');
  if (words.some((word) => /^(?:liberation|resistance)$/.test(word))) return true;
  return !isOrgan && (known !== null || words.some((word) => APART.test(word)));
}

const ORGANS =
  /^(?:ministry|department|military|army|navy|force|forces|police|guards?|corps|agency|service|bureau|council|court|parliament|assembly|senate|congress|commission|committee|authority|bank|office|treasury|directorate|presidency|cabinet|intelligence|gendarmerie|secretariat|administration)$/;
const APART = /^(?:front|movement|unity|opposition|rebels?|militia|revolutionary|salvation|freedom)$/;

/** Returns who leads a group that stands before "under": "the Liberation Army under Egianus Kogeya". */
function findUnder({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (tokenAt(tokens, at).norm !== 'under') continue;
    const leader = phrases.after(at + 1, sentence.last);
    if (leader?.mention.actor.kind !== 'person' || leader.isWeak) continue;
    // "Under Omar Haidar, the Council moved".
    const isOpening = at === sentence.first && tokenAt(tokens, leader.last).text === ',';
    const [led] = isOpening ? phrases.listAfter(leader.last + 1, sentence.last) : [];
    const group = led ? (led.isWeak ? null : led.mention) : phrases.mentions.at(at - 1);
    if (group?.actor.kind !== 'group') continue;
    const modality = judgeModality(phrases.body, { sentence, verb: at, end: at + 1 });
    const ends = { source: leader.mention, target: group, third: null };
    const part = { first: Math.min(at, group.first), last: Math.max(group.last, leader.last) };
    ties.push({ type: 'leads', ...ends, tier: 'found', rule: 'under', modality, sentence, cue: at, part });
  }
  return ties;
}

type Pair = { readonly person: Phrase; readonly body: Phrase };

/** Reads "the arbitrator whom the Service brought in" after the name of a person and a comma. */
function readChosen(clauses: Clauses, sentence: Sentence, verb: number): Pair | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (phrases.mentions.at(verb + 1)?.first === verb + 1) return null;
  let end = verb;
  while (/^(?:had|has|have|later|then|once)$/.test(tokenAt(tokens, end - 1).norm)) end -= 1;
  const body = phrases.before(end, sentence.first);
  if (!body || body.mention.kind === 'pronoun') return null;
  const isWhom = /^(?:whom|who|that)$/.test(tokenAt(tokens, body.first - 1).norm);
  const noun = isWhom ? body.first - 2 : body.first - 1;
  const direct = isWhom && tokenAt(tokens, noun).text === ',' ? findPerson(phrases, sentence, noun) : null;
  if (direct) return { person: direct, body };
  const described = phrases.mentions.at(noun);
  // "The arbitrator" may be known as whom it describes.
  if (described?.kind === 'description' && described.actor.kind === 'person')
    return {
      person: { mention: described, first: described.first, last: described.last, isWeak: false },
      body,
    };
  if (tokenAt(tokens, noun).kind !== 'word' || described) return null;
  for (let at = noun; at > sentence.first && at > noun - MAX_TO_HEAD; at -= 1) {
    if (tokenAt(tokens, at).text === ',') {
      const isDescribed = /^(?:an?|the|one)$/.test(tokenAt(tokens, at + 1).norm);
      const person = isDescribed ? findPerson(phrases, sentence, at) : null;
      return person && { person, body };
    }
    if (tokenAt(tokens, at).kind === 'sign') return null;
  }
  return null;
}

/** Reads "Aino Rautava, whose Northern Institute": it is hers. */
function readWhose({ phrases }: Clauses, sentence: Sentence, whose: number): Pair | null {
  const { tokens } = phrases.body;
  const owned = phrases.mentions.at(whose + 1);
  if (owned?.first !== whose + 1 || owned.kind !== 'name' || owned.actor.kind !== 'group') return null;
  // "Whose Hamas contacts": the name describes what follows.
  const end = tokenAt(tokens, whose - 1).text === ',' ? whose - 1 : whose;
  const person = findPerson(phrases, sentence, end);
  const body = { mention: owned, first: whose + 1, last: owned.last, isWeak: false };
  return person && { person, body };
}

/** Reads "The JLP, his party,". */
function readOwn({ phrases }: Clauses, { first }: Sentence, at: number): Pair | null {
  const { tokens } = phrases.body;
  const owner = phrases.mentions.at(at);
  const group = phrases.mentions.at(at - 2);
  const isSetOff = tokenAt(tokens, at - 1).text === ',' && /^[,.;]$/.test(tokenAt(tokens, at + 2).text);
  if (!isSetOff || !owner || owner.isNear || owner.actor.kind !== 'person' || group?.actor.kind !== 'group')
    return null;
  if (at - 2 < first || !OWN_BODIES.has(tokenAt(tokens, at + 1).norm)) return null;
  const toPhrase = (mention: TokenMention): Phrase => ({
    mention,
    first: mention.first,
    last: mention.last,
    isWeak: false,
  });
  return { person: toPhrase(owner), body: toPhrase(group) };
}

const OWN_BODIES = toWords(
  'party company firm employer group movement bank church union agency faction militia organisation organization institute charity club',
);

function findPerson(phrases: Clauses['phrases'], { first }: Sentence, end: number): Phrase | null {
  const phrase = phrases.before(end, first);
  return phrase?.mention.actor.kind === 'person' && phrase.last === end ? phrase : null;
}
