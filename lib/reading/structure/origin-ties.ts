import { MONEY, WEAPONS } from '../frames/support-frames';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { inflect } from '../ties/inflect';
import { judgeModality } from '../ties/modality';
import { findSubjects, isBe, skipAdverbs } from '../ties/verb-subjects';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';

/** What passes into other hands, by the type that it makes. */
const THINGS: ReadonlyMap<string, string> = new Map([
  ...[...toWords(MONEY)].map((noun) => [noun, 'funds'] as const),
  ...[...toWords(WEAPONS)].map((noun) => [noun, 'arms'] as const),
]);
const GETTING = toForms(
  'buy acquire order receive purchase obtain procure import get accept take draw borrow secure',
);
/** Who uses weapons of another has perhaps bought them from a third. */
const USING = toForms('use deploy operate fly field fire');
const MAX_TO_OWNER = 7;
const MAX_TO_THING = 4;

function toForms(verbs: string): ReadonlySet<string> {
  return new Set([...toWords(verbs)].flatMap((verb) => [verb, ...inflect(verb)]));
}

/** Returns the ties of weapons and money by whose they are: "Ghana took delivery of twelve Turkish drones", "Hamas takes Iranian money". */
export function findOriginTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (const owner of phrases.mentions.within(sentence.first, sentence.last)) {
    if (owner.kind !== 'demonym') continue;
    const type = findThing(clauses, owner.last, sentence.last);
    const verb = type ? findVerb(clauses, sentence, owner.first) : null;
    if (!type || verb === null) continue;
    const isUse = USING.has(tokenAt(tokens, verb).norm);
    if (isUse && type === 'funds') continue;
    const modality = judgeModality(phrases.body, { sentence, verb, end: owner.first });
    for (const target of findSubjects(clauses, sentence, verb)) {
      if (target.mention.actor === owner.actor) continue;
      const tier = isUse || target.isWeak ? 'possible' : 'found';
      const ends = { source: owner, target: target.mention, third: null };
      ties.push({ type, ...ends, tier, rule: 'origin', modality, sentence, cue: verb, part: null });
    }
  }
  return ties;
}

/** Returns the type of what a people's name describes: "Turkish armed drones"; undefined for nothing that passes on. */
function findThing({ phrases }: Clauses, from: number, limit: number): string | undefined {
  for (let at = from; at < Math.min(limit, from + MAX_TO_THING); at += 1) {
    const { norm, kind } = tokenAt(phrases.body.tokens, at);
    if (kind !== 'word' || phrases.mentions.at(at) || (isFunctionWord(norm) && norm !== 'and'))
      return undefined;
    const type = THINGS.get(norm);
    // "Russian arms dealers": of people the last noun tells.
    const next = tokenAt(phrases.body.tokens, at + 1);
    if (type && (next.kind !== 'word' || isFunctionWord(next.norm))) return type;
  }
  return undefined;
}

/** Returns the verb of getting or using before a noun phrase: "took delivery of twelve"; null for none. */
function findVerb(clauses: Clauses, { first }: Sentence, end: number): number | null {
  const { tokens } = clauses.phrases.body;
  for (let at = end - 1; at >= first && at > end - MAX_TO_OWNER; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (clauses.phrases.mentions.at(at)) return null;
    if (GETTING.has(norm) || USING.has(norm)) {
      const isPassive = isBe(tokenAt(tokens, skipAdverbs(clauses, at - 1)).norm) && /(?:ed|en|t)$/.test(norm);
      return isPassive ? null : at;
    }
    const isOfDelivery =
      norm === 'of' && /^(?:delivery|possession|shipment)$/.test(tokenAt(tokens, at - 1).norm);
    const isInPhrase = /^(?:delivery|possession|shipment|an?|the|more|some|new|its|their|his|her)$/.test(
      norm,
    );
    if (!isOfDelivery && !isInPhrase && (kind === 'sign' || isFunctionWord(norm))) return null;
  }
  return null;
}
