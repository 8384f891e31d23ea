import { tokenAt } from '../text/tokens';
import type { DraftActor } from './mention-map';
import { toNameKey, toWords } from './name-key';
import type { Phrases } from './phrases';
import { listQuoted } from './reference-words';

const SELF = /^(?:i|me|my|myself)$/;

/**
 * Adds "I", "me" and "my" outside of quotations as the one author of a text whom the text itself names: "I met Hamas", of an article by
 * Ali Nasr that ends "Ali Nasr was Iran's envoy". An author whom only the byline names is no actor, and nobody is meant then.
 */
export function addAuthorSelves(phrases: Phrases, authors: readonly string[]): void {
  const { body, mentions } = phrases;
  const author = findAuthor(phrases, authors);
  if (!author) return;
  for (const sentence of body.sentences) {
    const quoted = listQuoted(body, sentence);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const { norm } = tokenAt(body.tokens, at);
      if (SELF.test(norm) && !quoted.has(at))
        mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor: author });
    }
  }
}

function findAuthor({ body, mentions }: Phrases, [author, ...others]: readonly string[]): DraftActor | null {
  if (author === undefined || others.length > 0) return null;
  const key = toNameKey(toWords(author));
  const named = mentions.within(0, body.tokens.length).map(({ actor }) => actor);
  return named.find((actor) => actor.kind === 'person' && toNameKey(actor.words) === key) ?? null;
}
