import type { DraftActor } from './actors/mention-map';
import type { Phrases } from './actors/phrases';
import type { Sentence } from './text/sentences';
import { listPairs } from './ties/possible-ties';

/** Sentences that are read together, with the actors of whom two may have to do with each other. */
type Passage = {
  readonly first: Sentence;
  readonly last: Sentence;
  readonly actors: readonly DraftActor[];
};

/** Paragraphs are read together up to this length in UTF-16 units: those of a wire report have one sentence each. */
const LEAST_LENGTH = 300;
/** How many actors of its own a passage lists at most, and how many of the one before it. */
const MAX_OWN = 14;
const MAX_BEFORE = 8;

/**
 * Returns the passages of a text with two actors whom no sentence holds together and nothing found ties there: those that the passage
 * names, in their order, then those of the passage before it, the nearest first. `held` gives the pairs of a sentence that better
 * suggestions hold, each as `listPairs` writes it.
 */
export function findPassages(
  phrases: Phrases,
  held: (sentence: Sentence) => Iterable<string>,
): readonly Passage[] {
  let before: readonly DraftActor[] = [];
  return groupParagraphs(phrases.body.sentences).flatMap((sentences) => {
    const own = [...new Set(sentences.flatMap((sentence) => phrases.listActors(sentence)))];
    const context = before.filter((actor) => !own.includes(actor)).slice(0, MAX_BEFORE);
    before = own.toReversed();
    const listed = own.slice(0, MAX_OWN);
    const known = new Set(sentences.flatMap((sentence) => [...held(sentence)]));
    const isOpen = (one: DraftActor, other: DraftActor): boolean =>
      one !== other && !known.has(listPairs([one.key, other.key])[0] ?? '');
    const ofPassage = listed.filter((one) => [...listed, ...context].some((other) => isOpen(one, other)));
    const actors = [...ofPassage, ...context];
    const [first, last] = [sentences[0], sentences.at(-1)];
    return first && last && ofPassage.length > 0 && actors.length > 1 ? [{ first, last, actors }] : [];
  });
}

/** Returns the sentences of a text in passages: whole paragraphs, joined while they are short. */
function groupParagraphs(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const [start, end, paragraph] = [
      group?.[0]?.start ?? 0,
      group?.at(-1)?.end ?? 0,
      group?.at(-1)?.paragraph,
    ];
    if (group && (paragraph === sentence.paragraph || end - start < LEAST_LENGTH)) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}
