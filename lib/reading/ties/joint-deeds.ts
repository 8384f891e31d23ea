import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';
import { findSubjects } from './verb-subjects';

const SIGNING = toWords('signed signs initialled initialed inked ratified');
const AGREED = /^(?:struck|reached|agreed|made|negotiated|concluded|sealed|worked)$/;
const ATTENDED = toWords('attended witnessed');
const SIGNED = toWords(
  'deal agreement agreements truce accord accords pact contract treaty memorandum ceasefire settlement protocol armistice understanding charter declaration document paper text',
);
const MAX_TO_NOUN = 7;
/** Of more than these, nobody says that each has to do with each. */
export const MAX_TOGETHER = 4;

/**
 * Returns the ties of those who do something together as a list: "A, B and C signed the accord", "signed by A for Jordan and B for
 * Hamas", "a meeting attended by A and B", "also present were A and B".
 */
export function findJointDeeds(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (clauses.phrases.mentions.at(at)) continue;
    const isPassive = tokenAt(tokens, at + 1).norm === 'by';
    if (SIGNING.has(norm))
      ties.push(...(isPassive ? readSignatures(clauses, sentence, at) : readSigners(clauses, sentence, at)));
    else if (ATTENDED.has(norm) && isPassive)
      ties.push(
        ...join(clauses, { sentence, verb: at, type: 'talks-to' }, listNamed(clauses, sentence, at + 2)),
      );
    else if (AGREED.test(norm) && isPassive && SIGNED.has(tokenAt(tokens, at - 1).norm))
      ties.push(
        ...join(clauses, { sentence, verb: at, type: 'talks-to' }, listNamed(clauses, sentence, at + 2)),
      );
    else if (/^br(?:ought|ings?|inging)$/.test(norm) && tokenAt(tokens, at + 1).norm === 'together')
      ties.push(
        ...join(clauses, { sentence, verb: at, type: 'talks-to' }, listNamed(clauses, sentence, at + 2)),
      );
    else if (DOING.has(norm) && isJointDeed(tokens, at + 1))
      ties.push(
        ...join(clauses, { sentence, verb: at, type: 'ally-of' }, findSubjects(clauses, sentence, at)),
      );
    else if (norm === 'present' && /^(?:was|were)$/.test(tokenAt(tokens, at + 1).norm))
      ties.push(
        ...join(clauses, { sentence, verb: at + 1, type: 'talks-to' }, listNamed(clauses, sentence, at + 2)),
      );
  }
  return ties;
}

const DOING = toWords(
  'launch launched launches launching mounted mounts staged conducted carried held began opened waged planned led',
);
const DEEDS = toWords(
  'offensive offensives attack attacks raid raids assault assaults operation operations campaign drills exercise exercises patrol patrols manoeuvres maneuvers',
);
const MAX_TO_DEED = 5;

/** Whether what is done is done together: "a joint offensive", "out coordinated attacks". */
function isJointDeed(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + MAX_TO_DEED);
  const joint = words.findIndex(({ norm }) => /^(?:joint|combined|coordinated)$/.test(norm));
  // "A joint attack with B" tells of another.
  const deed = joint < 0 ? -1 : words.findIndex(({ norm }, place) => place > joint && DEEDS.has(norm));
  return deed > 0 && tokenAt(tokens, from + deed + 1).norm !== 'with';
}

/** Reads "A, B and C signed the accord". */
function readSigners(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  let hasNoun = false;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_TO_NOUN); at += 1)
    hasNoun ||= SIGNED.has(tokenAt(tokens, at).norm);
  if (!hasNoun) return [];
  return join(clauses, { sentence, verb, type: 'signs-with' }, findSubjects(clauses, sentence, verb));
}

/** Reads "signed by A for Jordan and B for Hamas": who signs for whom, and that they signed with each other. */
function readSignatures(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const signers: Phrase[] = [];
  const ties: DraftTie[] = [];
  let at = verb + 2;
  for (
    let signer = phrases.after(at, sentence.last);
    signer && signers.length < MAX_TOGETHER;
    signer = phrases.after(at, sentence.last)
  ) {
    signers.push(signer);
    at = signer.last;
    const owner = /^(?:for|of)$/.test(tokenAt(tokens, at).norm) ? phrases.after(at + 1, sentence.last) : null;
    if (owner && signer.mention.actor.kind === 'person' && owner.mention.actor.kind !== 'person') {
      ties.push(toTie(clauses, { sentence, verb, type: 'member-of' }, signer, owner));
      at = owner.last;
    }
    while (/^(?:,|and|by)$/.test(tokenAt(tokens, at).norm || tokenAt(tokens, at).text)) at += 1;
    if (at === signer.last || at === owner?.last) break;
  }
  return [...ties, ...join(clauses, { sentence, verb, type: 'signs-with' }, signers)];
}

function listNamed({ phrases }: Clauses, sentence: Sentence, from: number): readonly Phrase[] {
  return phrases.listAfter(from, sentence.last);
}

type Place = { readonly sentence: Sentence; readonly verb: number; readonly type: string };

/** Returns a tie of each two. */
function join(clauses: Clauses, place: Place, list: readonly Phrase[]): DraftTie[] {
  const named = list.filter(({ isWeak }) => !isWeak);
  if (named.length < list.length || named.length > MAX_TOGETHER) return [];
  return named.flatMap((one, index) =>
    named
      .slice(index + 1)
      .filter((other) => other.mention.actor !== one.mention.actor)
      .map((other) => toTie(clauses, place, one, other)),
  );
}

function toTie({ phrases }: Clauses, { sentence, verb, type }: Place, one: Phrase, other: Phrase): DraftTie {
  const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
  const ends = { source: one.mention, target: other.mention, third: null };
  return { type, ...ends, tier: 'found', rule: 'together', modality, sentence, cue: verb, part: null };
}
