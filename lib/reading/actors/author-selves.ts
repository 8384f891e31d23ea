import { normaliseWord } from '../text/normalise';
import { tokenAt } from '../text/tokens';
import type { DraftActor, TokenMention } from './mention-map';
import { toNameKey, toWords } from './name-key';
import { isSigned } from './named-so';
import type { Phrases } from './phrases';
import { listQuoted } from './reference-words';

const SELF = /^(?:i|me|my|myself)$/;

/**
 * Adds "I", "me" and "my" outside of quotations as the one author of a text whom the text itself names: "I met Hamas", of an article by
 * Ali Nasr that ends "Ali Nasr was Iran's envoy", or of a letter that he has signed. An author whom only the byline names is no actor, and
 * nobody is meant then.
 */
export function addAuthorSelves(phrases: Phrases, authors: readonly string[]): void {
  const { body, mentions } = phrases;
  const signed = findSigned(phrases);
  const author = findAuthor(phrases, authors) ?? signed?.actor;
  if (!author) return;
  for (const sentence of body.sentences) {
    // What stands below who has signed is another's letter.
    if (signed && sentence.first > signed.last) return;
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
  const key = toNameKey(toWords(author).map(normaliseWord));
  const named = mentions.within(0, body.tokens.length).map(({ actor }) => actor);
  return named.find((actor) => actor.kind === 'person' && toNameKey(actor.words) === key) ?? null;
}

/** Returns the name of a person below a letter: "Yours sincerely, Ali Nasr", "(Signed) Ali Nasr". */
function findSigned({ body: { tokens }, mentions }: Phrases): TokenMention | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = mentions.at(at);
    if (mention?.first === at && mention.actor.kind === 'person' && isSigned(tokens, at)) return mention;
  }
  return null;
}
