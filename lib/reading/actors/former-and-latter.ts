import { tokenAt } from '../text/tokens';
import type { DraftActor } from './mention-map';
import type { Phrases } from './phrases';

/**
 * Adds "the former" and "the latter" where the sentence so far, or the one before, names two actors and no more: the first of them, and
 * the second. "The former minister" is none of both.
 */
export function addFormerAndLatter(phrases: Phrases): void {
  const { body, mentions } = phrases;
  for (const [place, sentence] of body.sentences.entries()) {
    const before = body.sentences[place - 1];
    const earlier = before?.paragraph === sentence.paragraph ? before : null;
    for (let at = sentence.first; at + 1 < sentence.last; at += 1) {
      const { norm } = tokenAt(body.tokens, at + 1);
      if (tokenAt(body.tokens, at).norm !== 'the' || !/^(?:former|latter)$/.test(norm)) continue;
      if (mentions.at(at + 1) || !isAlone(phrases, at + 1)) continue;
      const here = listNamed(phrases, sentence.first, at);
      const two = here.length >= 2 ? here : earlier ? listNamed(phrases, earlier.first, earlier.last) : [];
      const actor = two.length === 2 ? two[norm === 'former' ? 0 : 1] : undefined;
      if (actor) mentions.add({ first: at, last: at + 2, kind: 'description', actor });
    }
  }
}

/** Whether no noun follows that the word describes: "the former minister". */
function isAlone({ body: { tokens }, mentions }: Phrases, at: number): boolean {
  const { isPossessive } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (isPossessive || next.kind !== 'word') return true;
  if (next.isCapital || mentions.at(at + 1)) return false;
  return /^(?:in|on|at|by|of|to|for|with|from|and|but|was|were|is|are|has|have|had|will|would|did|said|says|denied|who|which|as|after|before|when|while|[a-z]+(?:ed|[^s]s))$/.test(
    next.norm,
  );
}

/** Returns the actors that a stretch names, each once, in their order. */
function listNamed({ mentions }: Phrases, first: number, last: number): readonly DraftActor[] {
  const named = mentions.within(first, last).filter(({ kind, isNear }) => kind !== 'demonym' && !isNear);
  return [...new Set(named.map(({ actor }) => actor))];
}
