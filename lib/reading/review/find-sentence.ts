import type { Span } from '../reading';
import { listSentences } from './locate-quote';
import type { ReviewContext } from './review-steps';
import { toActorKey } from './suggestion';

/** Returns the first sentence of the text that names all of some actors of the network; null for none. */
export function findSentenceOf(
  { subject: { text, reading }, state }: Pick<ReviewContext, 'subject' | 'state'>,
  actors: readonly string[],
): Span | null {
  const named = actors.map((id) =>
    reading.actors.flatMap((actor) => {
      const decision = state.decisions[toActorKey(actor)];
      return decision?.kind === 'accepted' && decision.thing === id ? actor.mentions : [];
    }),
  );
  const sentences = listSentences(text, reading.document.spans);
  return (
    sentences.find((sentence) =>
      named.every((mentions) =>
        mentions.some(({ start }) => start >= sentence.start && start < sentence.end),
      ),
    ) ?? null
  );
}
