import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { TextFault } from '../text-fault';

/** What a word of a file means. */
export type TermDefinition = {
  /** Null: the word means nothing. */
  readonly address: string | null;
  readonly isReverse: boolean;
  readonly type: string | null;
  readonly language: string | null;
  readonly containers: readonly string[];
  /** What words mean in the values of this one. */
  readonly inner: unknown;
};

/** What the words of a part of a file mean. */
export type JsonLdContext = {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocabulary: string | null;
  readonly base: string | null;
  readonly language: string;
};

export const NO_CONTEXT: JsonLdContext = { terms: new Map(), vocabulary: null, base: null, language: '' };

/** Contexts that are known by their names: their words are those of one vocabulary. None is fetched, and neither is any other. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(www\.)?schema\.org\b/, 'http://schema.org/'],
  [/^https?:\/\/www\.w3\.org\/ns\/activitystreams\b/, 'https://www.w3.org/ns/activitystreams#'],
  [/^https?:\/\/xmlns\.com\/foaf\b/, 'http://xmlns.com/foaf/0.1/'],
  [/^https?:\/\/www\.w3\.org\/ns\/org\b/, 'http://www.w3.org/ns/org#'],
];
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['@id', '@type', '@value', '@language', '@list', '@set', '@graph', '@reverse', '@context', '@index'],
  ...['@nest', '@included', '@none', '@json', '@direction', '@vocab', '@base', '@container'],
]);
const MAX_TERMS = 20_000;
const MAX_DEPTH = 8;

/** Returns what words mean after a context. Throws a TextFault for one that stands elsewhere. */
export function readContext(before: JsonLdContext, local: unknown, depth = 0): JsonLdContext {
  if (local === null) return NO_CONTEXT;
  if (typeof local === 'string') return readKnown(before, local);
  if (Array.isArray(local)) {
    if (depth > MAX_DEPTH)
      throw new TextFault(null, 'Contexts stand too deep in one another.', 'Put them side by side.');
    return local.reduce<JsonLdContext>((context, each) => readContext(context, each, depth + 1), before);
  }
  return isJsonObject(local) ? readDefinitions(before, local) : before;
}

function readKnown(before: JsonLdContext, address: string): JsonLdContext {
  const found = KNOWN.find(([pattern]) => pattern.test(address));
  if (!found)
    throw new TextFault(
      null,
      `What the words of the file mean stands at ${address.slice(0, 200)}, and nothing is fetched from there.`,
      'Write the context into the file itself, or save the file as Turtle, N-Triples or expanded JSON-LD.',
    );
  const alias = (keyword: string): TermDefinition => ({ ...PLAIN_TERM, address: keyword });
  const terms = new Map([...before.terms, ['id', alias('@id')], ['type', alias('@type')]]);
  return { ...before, terms, vocabulary: found[1] };
}

/** A word of which nothing is said. */
export const PLAIN_TERM: TermDefinition = {
  ...{ address: null, isReverse: false, type: null, language: null, containers: [], inner: undefined },
};

function readDefinitions(before: JsonLdContext, local: JsonObject): JsonLdContext {
  if (typeof local['@import'] === 'string') return readKnown(before, local['@import']);
  const start: JsonLdContext = {
    ...before,
    ...(typeof local['@base'] === 'string' && { base: local['@base'] }),
    ...(typeof local['@language'] === 'string' && { language: local['@language'] }),
  };
  const said = local['@vocab'];
  const vocabulary =
    typeof said === 'string'
      ? expandWord(start, said, 'vocabulary', local)
      : said === null
        ? null
        : start.vocabulary;
  const terms = new Map(start.terms);
  const context = { ...start, terms, vocabulary };
  for (const [term, value] of Object.entries(local)) {
    if (term.startsWith('@')) continue;
    if (terms.size >= MAX_TERMS)
      throw new TextFault(
        null,
        `The context has more than ${MAX_TERMS.toLocaleString('en')} words.`,
        'Shorten it.',
      );
    terms.set(term, readDefinition(context, term, value, local));
  }
  return context;
}

function readDefinition(
  context: JsonLdContext,
  term: string,
  value: unknown,
  local: JsonObject,
): TermDefinition {
  const expand = (word: string) => expandWord(context, word, 'vocabulary', local);
  if (typeof value === 'string') return { ...PLAIN_TERM, address: expand(value) };
  if (!isJsonObject(value)) return PLAIN_TERM;
  const {
    '@id': id,
    '@reverse': reverse,
    '@type': type,
    '@language': language,
    '@container': container,
  } = value;
  const own = typeof reverse === 'string' ? reverse : typeof id === 'string' ? id : id === null ? null : term;
  const containers = (Array.isArray(container) ? container : [container]).filter(
    (each) => typeof each === 'string',
  );
  return {
    address: own === null ? null : own === term ? expandTerm(context, term, local) : expand(own),
    isReverse: typeof reverse === 'string',
    type: typeof type === 'string' ? expand(type) : null,
    language: typeof language === 'string' ? language : language === null ? '' : null,
    containers,
    inner: value['@context'],
  };
}

/** A word that is defined without an address has that of the vocabulary, or of its prefix. */
function expandTerm(context: JsonLdContext, term: string, local: JsonObject): string | null {
  if (term.includes(':')) return expandWord(context, term, 'vocabulary', { ...local, [term]: undefined });
  return context.vocabulary === null ? null : `${context.vocabulary}${term}`;
}

/**
 * Returns the address that a word stands for; null for one that means nothing. `as`: whether it is a word of the vocabulary, or the address of a
 * thing. `local`: a context that is still being read.
 */
export function expandWord(
  context: JsonLdContext,
  word: string,
  as: 'vocabulary' | 'thing',
  local: JsonObject = {},
  depth = 0,
): string | null {
  if (KEYWORDS.has(word)) return word;
  const define = (term: string): string | null | undefined => {
    const written = Object.hasOwn(local, term) ? local[term] : undefined;
    const id = isJsonObject(written) ? written['@id'] : written;
    if (typeof id === 'string' && id !== word && depth < MAX_DEPTH)
      return expandWord(context, id, 'vocabulary', local, depth + 1);
    return context.terms.get(term)?.address;
  };
  const known = as === 'vocabulary' ? define(word) : undefined;
  if (known !== undefined) return known;
  const colon = word.indexOf(':');
  if (colon > 0) {
    const [prefix, rest] = [word.slice(0, colon), word.slice(colon + 1)];
    if (prefix === '_' || rest.startsWith('//')) return word;
    const space = define(prefix);
    return space ? `${space}${rest}` : word;
  }
  if (as === 'vocabulary') return context.vocabulary === null ? null : `${context.vocabulary}${word}`;
  return resolve(word, context.base);
}

function resolve(word: string, base: string | null): string {
  if (base === null) return word;
  try {
    return new URL(word, base).href;
  } catch {
    return word;
  }
}
