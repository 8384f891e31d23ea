import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import { isOfNobody, isOfSome } from './nobody-in-particular';

/** Finds in a sentence that what it says is only told: by a rumour, a slogan, a story, a charge or evidence that may be thin. */

/** Where a word says what ties two: in its sentence. */
type Place = {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly verb: number;
};

/** Returns whether a sentence leaves to others, or to a story, what a word of it says. */
export function isOnlyTold(place: Place): boolean {
  return (
    isLabelled(place) ||
    isRumoured(place) ||
    isOfNobody(place) ||
    isOnSign(place) ||
    isOfEvidence(place) ||
    isToBeProven(place) ||
    isCharged(place) ||
    isOfFiction(place) ||
    isAlmost(place) ||
    isFoolish(place) ||
    isSeeming(place) ||
    isOfSome(place) ||
    isOfEarlier(place) ||
    isSeenAs(place)
  );
}

const LABELS = toWords(
  'myth claim claims rumour rumor rumours rumors fiction false fake hoax hypothesis theory scenario question proposal demand demands plan draft option prediction forecast allegation allegations verdict',
);

/** Whether a label says what kind of sentence it is: "Myth: Iran arms Hamas." */
function isLabelled({ tokens, first }: Place): boolean {
  return LABELS.has(tokenAt(tokens, first).norm) && tokenAt(tokens, first + 1).text === ':';
}

const TALES = toWords(
  'story stories rumour rumours rumor rumors legend tale tales theory saying joke gossip word whisper whispers talk version versions speculation conspiracy',
);
const GOING = toWords('go goes went run runs ran has had have');
const WHISPERING = toWords(
  'whisper whispers whispered gossip murmur murmured mutter muttered speculate speculated wonder wonders wondered joke joked guess guessed fantasise fantasize',
);
const REACH = 12;

/**
 * Whether a rumour tells it: "or so the story goes", "Iran, people whisper, arms", "some wonder why Iran arms", "word went round that",
 * "according to one version".
 */
function isRumoured({ tokens, first, last, verb }: Place): boolean {
  for (let at = first; at < last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    const isTale = TALES.has(norm);
    if (norm === 'so' && TALES.has(tokenAt(tokens, at + 2).norm) && GOING.has(tokenAt(tokens, at + 3).norm))
      return true;
    if (isTale && /^(?:one|another|some)$/.test(tokenAt(tokens, at - 1).norm) && isAccording(tokens, at - 2))
      return true;
    if (at < verb && at > verb - REACH && WHISPERING.has(norm)) return true;
    if (at < verb && norm === 'that' && isToldBefore(tokens, first, at)) return true;
    // "It used to be said that".
    if (
      at < verb &&
      norm === 'used' &&
      tokenAt(tokens, at + 2).norm === 'be' &&
      tokenAt(tokens, at + 4).norm === 'that'
    )
      return true;
  }
  return false;
}

function isAccording(tokens: readonly Token[], to: number): boolean {
  const before = tokenAt(tokens, to - 1).norm;
  return /^(?:to|in|by)$/.test(tokenAt(tokens, to).norm) && (before === 'according' || before === '');
}

/** Whether a tale is what "that" begins: "a rumour spread that", "word went round the town that". */
function isToldBefore(tokens: readonly Token[], first: number, that: number): boolean {
  for (let at = that - 1; at >= first && at > that - 6; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    // "Left the talks, saying that": no saying that people have.
    if (norm === 'saying' && !/^(?:an?|the|old|local|popular)$/.test(tokenAt(tokens, at - 1).norm))
      return false;
    if (TALES.has(norm)) return norm !== 'talk' || !isCapital;
  }
  return false;
}

/** What carries words that nobody in particular says. */
const SIGNS = toWords(
  'poster posters banner banners placard placards sign signs slogan slogans headline headlines graffiti leaflet leaflets hashtag caption captions meme hoax chant chants sticker mural billboard',
);

/** Whether a quotation is what stands on a poster: “Iran arms Hamas,” the banner read. */
function isOnSign({ tokens, first, last, verb }: Place): boolean {
  if (!isQuoted(tokens, first, verb)) return false;
  for (let at = first; at < last; at += 1) if (SIGNS.has(tokenAt(tokens, at).norm)) return true;
  return false;
}

function isQuoted(tokens: readonly Token[], first: number, verb: number): boolean {
  let isOpen = false;
  for (let at = first; at < verb; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^[“«]$/.test(text)) isOpen = true;
    else if (/^[”»]$/.test(text)) isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}

const EVIDENCE = toWords('evidence proof indication indications hint hints suspicion suspicions clue clues');
const THIN =
  /^(?:scant|thin|little|weak|insufficient|circumstantial|slim|flimsy|sketchy|inconclusive|patchy|meagre|meager|less|limited|lacking|anonymous|unverified|disputed|contradictory)$/;

/** Whether it is said that the evidence for it is thin: "scant evidence that Iran arms", "evidence that Iran arms Hamas is thin". */
function isOfEvidence({ tokens, first, last, verb }: Place): boolean {
  for (let at = verb - 1; at > first && at > verb - REACH; at -= 1) {
    if (tokenAt(tokens, at).norm !== 'that' || !EVIDENCE.has(tokenAt(tokens, at - 1).norm)) continue;
    if (THIN.test(tokenAt(tokens, at - 2).norm)) return true;
    return tokens.slice(verb, last).some(({ norm }) => THIN.test(norm));
  }
  return false;
}

const PROVING = /^(?:prove|show|establish|demonstrate|convince|persuade|argue|suggest|find)$/;
const TRYING =
  /^(?:seeks?|sought|seeking|tr(?:y|ies|ied|ying)|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|attempt(?:s|ed|ing)?|struggl(?:e|es|ed)|fail(?:s|ed|ing)?|want(?:s|ed)?|set)$/;

/** Whether somebody only tries to prove it: "prosecutors sought to prove that Omar paid Hamas". */
function isToBeProven({ tokens, first, verb }: Place): boolean {
  for (let at = verb - 1; at > first + 1 && at > verb - 2 * REACH; at -= 1) {
    if (!PROVING.test(tokenAt(tokens, at).norm) || tokenAt(tokens, at - 1).norm !== 'to') continue;
    const next = tokenAt(tokens, at + 1);
    // "Failed to show, leaving".
    if (next.norm !== 'that' && next.norm !== 'how' && !next.isCapital) continue;
    const before = tokenAt(tokens, at - 2).norm === 'out' ? at - 3 : at - 2;
    return TRYING.test(tokenAt(tokens, before).norm);
  }
  return false;
}

/** Whether it stands in what the paper itself has put right since: "an earlier version of this article said". */
function isOfEarlier({ tokens, first, verb }: Place): boolean {
  for (let at = first; at < verb; at += 1)
    if (
      /^(?:earlier|previous|prior)$/.test(tokenAt(tokens, at).norm) &&
      /^(?:versions?|editions?|reports?)$/.test(tokenAt(tokens, at + 1).norm)
    )
      return true;
  return false;
}

const CHARGED = toWords('charged suspected indicted tried investigated wanted blamed sought probed');
const BEING = /^(?:is|are|was|were|been|being|stands?|stood|still|now|also|once|be|long|widely|often)$/;

/** Whether somebody is charged with a deed by nobody in particular: "stands accused of arming", "on trial for bribing". */
function isCharged({ tokens, first, verb }: Place): boolean {
  let before = verb - 1;
  if (tokenAt(tokens, before).norm === 'having') before -= 1;
  if (
    !/ing$/.test(tokenAt(tokens, before + 1).norm) ||
    !/^(?:of|with|for)$/.test(tokenAt(tokens, before).norm)
  )
    return false;
  for (let at = before - 1; at > first && at > before - 4; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (norm === 'trial' && tokenAt(tokens, at - 1).norm === 'on') return true;
    // "Is accused of arming" is read as a claim.
    if (norm === 'accused') return /^(?:stands?|stood)$/.test(tokenAt(tokens, at - 1).norm);
    if (CHARGED.has(norm)) return BEING.test(tokenAt(tokens, at - 1).norm);
  }
  return false;
}

const FICTIONS =
  /^(?:universe|imagination|imaginations|fantasy|fantasies|fiction|dreams?|nightmares?|novels?|films?|exercise|exercises|simulations?|wargames?)$/;
const GAMES = /^(?:games?|worlds?|plays?)$/;
const MAX_TO_FICTION = 6;

/** Whether it is so only in a story or by its name: "in a parallel universe", "in the war game", "in name only", "only on paper". */
function isOfFiction({ tokens, first, last, verb }: Place): boolean {
  for (let at = first; at < last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    const [next, second] = [tokenAt(tokens, at + 1).norm, tokenAt(tokens, at + 2).norm];
    if (norm === 'in' && next === 'name' && second === 'only') return at > verb;
    if (norm === 'only' && next === 'on' && second === 'paper') return true;
    if (norm === 'only' && next === 'in' && second === 'name') return true;
    if (norm !== 'in' && norm !== 'during') continue;
    const isOpening = at === first || (at > verb && tokenAt(tokens, at - 1).norm === 'only');
    if (isOpening && isFictionAfter(tokens, at)) return true;
  }
  return false;
}

function isFictionAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + MAX_TO_FICTION; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (FICTIONS.test(norm)) return true;
    if (
      GAMES.test(norm) &&
      /^(?:war|computer|video|board|imagined|parallel|other|perfect)$/.test(tokenAt(tokens, at - 1).norm)
    )
      return true;
  }
  return false;
}

/** Whether it has only nearly come about: "on the brink of war", "within an hour of signing", "close to expelling". */
function isAlmost({ tokens, first, verb }: Place): boolean {
  const [on, the, edge] = [1, 2, 3].map((step) => tokenAt(tokens, verb + step).norm);
  if (on === 'on' && the === 'the' && /^(?:brink|verge|cusp|edge|eve|threshold)$/.test(edge ?? ''))
    return true;
  for (let at = verb - 1; at >= first && at > verb - 6; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    const before = tokenAt(tokens, at - 1).norm;
    if (
      norm === 'of' &&
      /^(?:brink|verge|cusp|edge|eve|threshold|inch|inches|hours?|minutes?|days?|whisker)$/.test(before)
    )
      return before.length > 4 ? isNearing(tokens, at - 1) : true;
    if (
      norm === 'to' &&
      /^(?:close|near|closer|nearer)$/.test(before) &&
      /ing$/.test(tokenAt(tokens, at + 1).norm)
    )
      return true;
  }
  return false;
}

/** Whether "hours of" is what is left to something: "within hours of", "on the brink of". */
function isNearing(tokens: readonly Token[], noun: number): boolean {
  return [1, 2, 3].some((back) => /^(?:within|on|to|at)$/.test(tokenAt(tokens, noun - back).norm));
}

/** Whether it only looked so: "what looked like a call between". */
function isSeeming({ tokens, first }: Place): boolean {
  const isWhat = tokenAt(tokens, first).norm === 'what';
  return isWhat && /^(?:look|seem|appear|purport|sound)(?:s|ed)?$/.test(tokenAt(tokens, first + 1).norm);
}

const SEEN =
  /^(?:see|sees|seen|saw|view|views|viewed|regard|regards|regarded|portray|portrays|portrayed|paint|paints|painted|cast|casts|depict|depicts|depicted|mistaken|pose|poses|posed|posing|pass|passes|passed)$/;

/** Whether somebody is only taken for it: "is seen as an ally of". */
function isSeenAs({ tokens, first, verb }: Place): boolean {
  for (let at = verb - 1; at > first && at > verb - 4; at -= 1)
    if (/^(?:as|for)$/.test(tokenAt(tokens, at).norm))
      return [1, 2, 3].some((back) => SEEN.test(tokenAt(tokens, at - back).norm));
  return false;
}

/** What it is called to think or say so. */
const FOOLISH = toWords(
  'naive foolish silly mistake error stretch exaggeration rash unwise idle simplistic folly nonsense wrong absurd fanciful delusional misleading premature hasty reckless insane crazy mad tempting easy thing',
);

/** Whether it is called foolish to think so: "it would be naive to think that Russia backs". */
function isFoolish({ tokens, first, verb }: Place): boolean {
  for (let at = verb - 1; at > first + 1 && at > verb - REACH; at -= 1) {
    if (tokenAt(tokens, at).norm !== 'to' || tokenAt(tokens, at + 1).isCapital || at >= verb - 1) continue;
    const before = tokenAt(tokens, at - 1).norm;
    if (FOOLISH.has(before)) return true;
    if (/^(?:believe|think|accept|imagine|suppose)$/.test(tokenAt(tokens, at + 1).norm))
      return /^(?:asked|told|led|meant|supposed|invited|expected|want|wants|wanted|us)$/.test(before);
  }
  return false;
}
