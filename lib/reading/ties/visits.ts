import type { Phrase, Phrases } from '../actors/phrases';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { inflect } from './inflect';
import { judgeModality } from './modality';
import { isTyingVerb } from './tying-verbs';
import { findSubjects, isBe } from './verb-subjects';

/** Reads who comes to whom: "went to Omar Said with the file", "came to his house", "was a guest of", "a dinner given by". */

const GOING: ReadonlySet<string> = new Set([
  'went',
  'goes',
  'gone',
  ...[...toWords('come drive fly travel walk ride hurry rush return call drop stop arrive')].flatMap(
    (verb) => [verb, ...inflect(verb)],
  ),
]);
/** Where somebody lives or works. */
const ABODES = toWords(
  'house home office offices villa farm flat apartment compound palace hotel bedside residence tent door ranch mansion estate cell studio camp headquarters',
);
const MAX_TO_ABODE = 5;
const BESIDE = /^(?:up|over|out|back|down|round|by|in|straight|alone|at)$/;
const LINKS = /^(?:to|at|by|into|in)$/;
const GUEST = /^(?:guest|guests|visitor|visitors|caller|callers)$/;
const GATHERINGS = toWords(
  'dinner lunch breakfast reception banquet party wedding iftar feast meal supper meeting gathering funeral barbecue',
);
const GIVEN = /^(?:hosted|given|thrown|organised|organized|convened|held|laid)$/;
const ATTENDING = /^(?:attend(?:s|ed|ing)?|join(?:s|ed|ing)?)$/;

/** Who comes to whom, by what a token says. */
type Visit = {
  readonly sources: readonly Phrase[];
  readonly targets: readonly Phrase[];
  readonly verb: number;
};

/** Returns the contacts of those who go to somebody, or are their guests. */
export function findVisits(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (phrases.mentions.at(at)) continue;
    const visit = GOING.has(norm)
      ? readGoing(clauses, sentence, at)
      : GUEST.test(norm)
        ? readGuest(clauses, sentence, at)
        : GATHERINGS.has(norm)
          ? readGathering(clauses, sentence, at)
          : null;
    if (visit) ties.push(...join(clauses, sentence, visit));
  }
  return ties;
}

/** Reads "went to Omar Said", "came to Omar Said's house", "dropped by the office of Omar Said". */
function readGoing(clauses: Clauses, sentence: Sentence, verb: number): Visit | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (isBe(tokenAt(tokens, verb - 1).norm)) return null;
  let at = verb + 1;
  while (at < verb + 4 && (isAdverb(tokenAt(tokens, at).norm) || BESIDE.test(tokenAt(tokens, at).norm)))
    at += 1;
  const link = LINKS.test(tokenAt(tokens, at).norm) ? at : at - 1;
  if (!LINKS.test(tokenAt(tokens, link).norm) || link === verb) return null;
  const hosts = readHosts(phrases, sentence, link + 1, tokenAt(tokens, link).norm === 'to');
  if (hosts.length === 0) return null;
  const sources = findSubjects(clauses, sentence, verb).filter(
    ({ mention }) => mention.actor.kind === 'person',
  );
  return { sources, targets: hosts, verb };
}

/** Returns the people who stand after a preposition, or whose house stands there. */
function readHosts(phrases: Phrases, sentence: Sentence, from: number, isTo: boolean): readonly Phrase[] {
  const { tokens } = phrases.body;
  const owner = phrases.mentions.at(from);
  if (owner?.first === from && owner.actor.kind === 'person' && owner.last < sentence.last) {
    const isOwner = tokenAt(tokens, owner.last - 1).isPossessive || owner.kind === 'pronoun';
    if (isOwner && hasAbode(phrases, owner.last)) return [toPhrase(owner)];
    if (isOwner && owner.kind !== 'pronoun') return [];
  }
  for (let at = from; at < Math.min(sentence.last, from + MAX_TO_ABODE); at += 1) {
    if (!ABODES.has(tokenAt(tokens, at).norm) || tokenAt(tokens, at + 1).norm !== 'of') continue;
    const list = phrases.listAfter(at + 2, sentence.last);
    return list.filter(({ isWeak, mention }) => !isWeak && mention.actor.kind === 'person');
  }
  const first = tokenAt(tokens, from).norm;
  if (!isTo || isActingVerb(first) || isTyingVerb(first)) return [];
  const list = readPhraseAfter(phrases, sentence, from);
  const [head] = list;
  // "Came to trust Omar Said": a verb.
  const isNear = head && (head.mention.first === from || DETERMINERS.has(first));
  return isNear && list.every(({ isWeak, mention }) => !isWeak && isPerson(mention)) ? list : [];
}

function isPerson({ actor, kind }: Phrase['mention']): boolean {
  return actor.kind === 'person' && kind !== 'demonym';
}

function hasAbode({ body: { tokens }, mentions }: Phrases, from: number): boolean {
  for (let at = from; at < from + 3 && !mentions.at(at); at += 1)
    if (ABODES.has(tokenAt(tokens, at).norm)) return true;
  return false;
}

function toPhrase(mention: Phrase['mention']): Phrase {
  return { mention, first: mention.first, last: mention.last, isWeak: false };
}

/** Reads "was a guest of Omar Said", "was a guest at his wedding", and "Omar Said's guests included Ali Nasr". */
function readGuest(clauses: Clauses, sentence: Sentence, noun: number): Visit | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const owner = phrases.mentions.at(noun - 1);
  const isOwned = owner !== null && isPerson(owner) && tokenAt(tokens, noun - 1).isPossessive;
  if (isOwned) {
    for (let at = noun + 1; at < Math.min(sentence.last, noun + 6); at += 1) {
      if (!/^(?:included|include|includes|were|was|is|are)$/.test(tokenAt(tokens, at).norm)) continue;
      return { sources: readPhraseAfter(phrases, sentence, at + 1), targets: [toPhrase(owner)], verb: at };
    }
    return null;
  }
  const link = tokenAt(tokens, noun + 1).norm;
  if (!/^(?:of|at)$/.test(link)) return null;
  let verb = noun - 1;
  while (
    verb > noun - 5 &&
    /^(?:an?|the|frequent|regular|honoured|honored|as|weekend|house|dinner)$/.test(tokenAt(tokens, verb).norm)
  )
    verb -= 1;
  const isAs = tokenAt(tokens, verb + 1).norm === 'as';
  if (!isBe(tokenAt(tokens, verb).norm) && !isAs) return null;
  const [host] = phrases.listAfter(noun + 2, sentence.last);
  const isHost =
    host && isPerson(host.mention) && (link === 'of' || tokenAt(tokens, host.mention.last - 1).isPossessive);
  if (!isHost) return null;
  const sources = isAs ? findActing(clauses, sentence, noun) : findSubjects(clauses, sentence, verb);
  return { sources, targets: [{ ...host, isWeak: false }], verb: isAs ? noun : verb };
}

/** Returns who does what the nearest verb before a token says. */
function findActing(clauses: Clauses, sentence: Sentence, end: number): readonly Phrase[] {
  const { tokens } = clauses.phrases.body;
  for (let at = end - 1; at > sentence.first && at > end - 14; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return [];
    if (/[a-z]ed$|^(?:spent|went|came|flew|stayed)$/.test(norm) && !PREPOSITIONS.has(norm))
      return findSubjects(clauses, sentence, at);
  }
  return [];
}

/** Reads "attended a dinner given by Omar Said". */
function readGathering(clauses: Clauses, sentence: Sentence, noun: number): Visit | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (!GIVEN.test(tokenAt(tokens, noun + 1).norm) || tokenAt(tokens, noun + 2).norm !== 'by') return null;
  let verb = noun - 1;
  while (verb > sentence.first && verb > noun - 5 && !ATTENDING.test(tokenAt(tokens, verb).norm)) verb -= 1;
  if (!ATTENDING.test(tokenAt(tokens, verb).norm)) return null;
  return {
    sources: findSubjects(clauses, sentence, verb),
    targets: readPhraseAfter(phrases, sentence, noun + 3),
    verb,
  };
}

function join({ phrases }: Clauses, sentence: Sentence, { sources, targets, verb }: Visit): DraftTie[] {
  const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  return sources.flatMap((source) =>
    targets.flatMap((target): DraftTie[] => {
      if (source.mention.actor === target.mention.actor) return [];
      const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
      const ends = { source: source.mention, target: target.mention, third: null };
      return [{ type: 'talks-to', ...ends, tier, rule: 'visits', modality, sentence, cue: verb, part: null }];
    }),
  );
}
