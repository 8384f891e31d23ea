import type { DraftActor } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import { findSubject } from '../actors/sentence-subject';
import { tokenAt } from '../text/tokens';
import type { Voice } from './draft-claim';

/** Finds whom a text has speak from its first word to its last: who makes a statement, who is interviewed. */

/** Among how many tokens of the beginning who makes a statement is named. */
const MAX_ISSUER = 400;
const MIN_WORDS = 4;
/** How many words before a name may say that somebody speaks with them. */
const MAX_TO_NAME = 6;

/** Returns whose statement it is: whom the head names, else the first state or group of the text. */
export function findIssuer(phrases: Phrases, head: string): Voice | null {
  const { mentions, body } = phrases;
  if (isOfSeveral(phrases)) return null;
  const actors = new Set(
    mentions.within(0, Math.min(body.tokens.length, MAX_ISSUER)).map(({ actor }) => actor),
  );
  const bodies = [...actors].filter(({ kind }) => kind !== 'person');
  const named = bodies.find(
    ({ name, kind }) =>
      kind === 'group' && head.toLowerCase().includes(name.toLowerCase().replace(/^the /, '')),
  );
  // The number of a point may stand for itself.
  const opening = body.sentences.find(({ first, last }) => last - first > MIN_WORDS);
  const subject = opening ? findSubject(phrases, opening) : null;
  const actor =
    named ??
    (subject && subject.kind !== 'person' ? subject : null) ??
    bodies.find(({ kind }) => kind === 'group') ??
    bodies[0];
  return actor ? { kind: 'actor', actor } : null;
}

/** Whether several issue a statement together: "We, the Ministers of France, Germany and Poland, met". */
function isOfSeveral({ mentions, body }: Phrases): boolean {
  return body.sentences.slice(0, MAX_OPENING).some(({ first, last }) => {
    const isWe = tokenAt(body.tokens, first).norm === 'we' && tokenAt(body.tokens, first + 1).text === ',';
    if (!isWe) return false;
    const end = Math.min(last, first + MAX_NAMED);
    return new Set(mentions.within(first, end).map(({ actor }) => actor)).size > 1;
  });
}

/** Among how many sentences and words those are named who speak together. */
const MAX_OPENING = 6;
const MAX_NAMED = 24;

/** Returns who is interviewed: the person whom the words before a token, the first question, say that somebody speaks with. */
export function findGuest({ mentions, body }: Phrases, head: string, first: number): DraftActor | null {
  const people = mentions.within(0, first).filter(({ actor }) => actor.kind === 'person');
  const named = people.find(({ actor }) => head.includes(actor.name));
  const spoken = people.find(({ first: at }) =>
    body.tokens
      .slice(Math.max(0, at - MAX_TO_NAME), at)
      .some(({ norm }) => /^(?:with|to|asked|interviewed)$/.test(norm)),
  );
  return (spoken ?? named ?? people[0])?.actor ?? null;
}
