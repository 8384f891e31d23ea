import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { findAfterComma } from './far-subjects';
import { judgeNoun } from './judge-noun';
import { isReal, judgeModality } from './modality';
import { isBe } from './verb-subjects';

const WORDS = toWords('letter message note telegram email');
const TALKS = toWords('talks meeting meetings call conversation negotiations discussions phone');
const BEFORE_TALKS = /^(?:in|during|at|after|on|following|from|of)$/;
const MAX_TO_PREPOSITION = 6;
const MAX_TO_VERB = 24;
/** What is said of who is to do something: "had been expected to". */
const TO_COME =
  /^(?:expected|due|set|scheduled|slated|meant|supposed|hoped|hoping|planned|planning|prepared)$/;

/** Returns the ties of talks that stand beside what somebody does: "Keller said after a meeting with Alavi". */
export function findTalksWith(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first + 2; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    const link = tokenAt(tokens, at + 1).norm;
    // "Vasin said in a letter to Reuter".
    const isWord = WORDS.has(norm) && link === 'to' && tokenAt(tokens, at - 2).norm === 'in';
    if (!(isWord || (TALKS.has(norm) && link === 'with'))) continue;
    const preposition = findPreposition(clauses, sentence, at);
    if (preposition === null) continue;
    const { verb, actors } = findActors(clauses, sentence, preposition, at);
    const targets = clauses.phrases.listAfter(at + 2, sentence.last);
    ties.push(...join(clauses, sentence, { at, verb, sources: actors, targets }));
  }
  return ties;
}

/** Who acts, and by what verb; null for none that says so. */
type Acting = { readonly verb: number | null; readonly actors: readonly Phrase[] };

type Ends = {
  readonly at: number;
  readonly verb: number | null;
  readonly sources: readonly Phrase[];
  readonly targets: readonly Phrase[];
};

function join({ phrases }: Clauses, sentence: Sentence, { at, verb, sources, targets }: Ends): DraftTie[] {
  // "Had been expected to sign it at a meeting with": as what is to be done there, so is the meeting.
  const { tokens } = phrases.body;
  const isDue =
    verb !== null && TO_COME.test(tokenAt(tokens, verb).norm) && tokenAt(tokens, verb + 1).norm === 'to';
  const ofVerb =
    verb === null || isDue ? null : judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  const toCome = isDue ? 'planned' : /^(?:planned|conditional)$/.test(ofVerb ?? '') ? ofVerb : null;
  return sources.flatMap((source) =>
    targets.flatMap((target): DraftTie[] => {
      if (source.mention.actor === target.mention.actor) return [];
      const tier = source.isWeak || target.isWeak ? 'possible' : 'found';
      // What follows a letter is what stands in it: "in a letter to Reuter that it had not been asked".
      const isWord = WORDS.has(tokenAt(phrases.body.tokens, at).norm);
      const own = isWord
        ? judgeModality(phrases.body, { sentence, verb: at, end: at })
        : judgeNoun(phrases.body, { sentence, noun: at, end: target.last });
      const modality = isReal(own) && toCome && !isWord ? toCome : own;
      const ends = { source: source.mention, target: target.mention, third: null };
      const place = { sentence, cue: at, part: null };
      return [{ type: 'talks-to', ...ends, tier, rule: 'talks-with', modality, ...place }];
    }),
  );
}

/** Returns where the preposition stands before talks that are nobody's: "in a phone call with". Null for none. */
function findPreposition({ phrases }: Clauses, { first }: Sentence, noun: number): number | null {
  const { tokens } = phrases.body;
  for (let at = noun - 1; at > first && at > noun - MAX_TO_PREPOSITION; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    // "Came out of a meeting with", and not "the end of".
    const isOfTime =
      norm === 'of' && /^(?:hours?|days?|weeks?|rounds?|months?)$/.test(tokenAt(tokens, at - 1).norm);
    if (isOfTime) continue;
    if (BEFORE_TALKS.test(norm)) return norm === 'of' && tokenAt(tokens, at - 1).norm !== 'out' ? null : at;
    if (kind !== 'word' || /^(?:to|about)$/.test(norm) || phrases.mentions.at(at) || isActingVerb(norm))
      return null;
  }
  return null;
}

/** Returns who had talks: who stands before an aside, whose name follows an opening, or who acts. */
function findActors(clauses: Clauses, sentence: Sentence, preposition: number, noun: number): Acting {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  // "Keller, in a letter to Alavi, asked".
  const isAside = tokenAt(tokens, preposition - 1).text === ',';
  const [target] = isAside ? phrases.listAfter(noun + 2, sentence.last) : [];
  const before = isAside ? phrases.listBefore(preposition - 1, sentence.first) : [];
  if (target && before.length > 0 && tokenAt(tokens, target.last).text === ',')
    return { verb: null, actors: before };
  // "Speaking after talks with Alavi, Keller said".
  const isOpening = preposition === sentence.first + 1 && /ing$/.test(tokenAt(tokens, sentence.first).norm);
  if (isOpening) return { verb: null, actors: findAfterComma(clauses, sentence, noun) };
  return findActing(clauses, sentence, preposition);
}

/** Returns the actors of the verb nearest before a token. */
function findActing(clauses: Clauses, sentence: Sentence, end: number): Acting {
  const { phrases } = clauses;
  for (let at = end - 1; at > sentence.first && at > end - MAX_TO_VERB; at -= 1) {
    const { norm, text } = tokenAt(phrases.body.tokens, at);
    if (/^[;:]$/.test(text)) break;
    const isVerb =
      isActingVerb(norm) ||
      /^(?:come|gone|emerged|fresh)$/.test(norm) ||
      (/ed$/.test(norm) && !ADVERBS.has(norm));
    if (!isVerb || AUXILIARIES.has(norm) || phrases.mentions.at(at)) continue;
    // "To sign a paper laying out terms at a meeting with": what is signed says what it lays out.
    const before = tokenAt(phrases.body.tokens, at - 1);
    const isOfNoun =
      /ing$/.test(norm) && before.kind === 'word' && !isBe(before.norm) && !isFunctionWord(before.norm);
    if (isOfNoun && !before.isCapital) continue;
    const actors = clauses.findActors(at, sentence);
    if (actors.length > 0) return { verb: at, actors };
  }
  return { verb: null, actors: [] };
}
