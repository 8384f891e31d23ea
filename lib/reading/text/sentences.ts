import { type Token, tokenAt } from './tokens';

/** A sentence: its offsets in the text, and which tokens it has. */
export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** The first of its tokens, and the one after its last. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
};

const ENDS = new Set(['.', '!', '?', '…', '...', '؟', '۔', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
/** A line that is shorter than this ends a sentence: it is a title, or the end of a paragraph. */
const SHORT_LINE = 60;
/** A sentence with more tokens is cut: no sentence of a report is as long. */
const MAX_TOKENS = 240;

/** Returns the sentences of the tokens of a text. */
export function readSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const isWrapped = hasShortLines(text);
  let first = 0;
  let paragraph = 0;
  const close = (last: number, isParagraph: boolean) => {
    if (last > first) {
      const [start, end] = [tokenAt(tokens, first).start, endOf(tokens, last - 1)];
      sentences.push({ start, end, first, last, paragraph });
    }
    first = last;
    if (isParagraph) paragraph += 1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < first) continue;
    const next = tokenAt(tokens, at + 1);
    const gap = at + 1 < tokens.length ? text.slice(tokenAt(tokens, at).end, next.start) : '\n\n';
    const lineEnd = readLineEnd(gap, text, tokenAt(tokens, at), isWrapped);
    if (lineEnd) close(at + 1, lineEnd === 'paragraph');
    else if (endsSentence(tokens, at)) close(skipClosers(text, tokens, at + 1), false);
    else if (at - first >= MAX_TOKENS) close(at + 1, false);
  }
  close(tokens.length, false);
  return sentences;
}

function endOf(tokens: readonly Token[], index: number): number {
  return tokenAt(tokens, index).end;
}

/** A text that has a longer line does not break its lines within sentences. */
const MAX_WRAPPED = 140;

/** Returns whether a text may break its lines within sentences, as no line of it is long. */
function hasShortLines(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > MAX_WRAPPED) return false;
    start = end + 1;
  }
  return text.length - start <= MAX_WRAPPED;
}

function readLineEnd(
  gap: string,
  text: string,
  token: Token,
  isWrapped: boolean,
): 'line' | 'paragraph' | null {
  const breaks = gap.match(/\r\n|\n|\r|\u2028|\u2029/g)?.length ?? 0;
  if (breaks === 0) return null;
  if (breaks > 1 || !isWrapped) return 'paragraph';
  if (ENDS.has(token.text) || CLOSERS.has(token.text)) return 'paragraph';
  const lineStart = Math.max(text.lastIndexOf('\n', token.start), token.start - 2 * SHORT_LINE);
  return token.end - lineStart < SHORT_LINE ? 'line' : null;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const isInitials = /^(?:\p{Lu}\.)+$/u.test(token.text) && token.text.length > 2;
  if (!ENDS.has(token.text)) return isInitials && next.isCapital && STARTERS.has(next.norm);
  const after = CLOSERS.has(next.text) ? tokenAt(tokens, at + 2) : next;
  // A question or a cry inside a sentence goes on in lower case.
  return !(after.kind === 'word' && /^\p{Ll}/u.test(after.text) && token.text !== '.');
}

/** Words that begin a sentence after initials: "in the U.S. He said". */
const STARTERS = new Set('the a an he she it they this that these but and in on at however we i'.split(' '));

/** Returns where the signs end that close a quotation, and stand at the end of a sentence. */
function skipClosers(text: string, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokenAt(tokens, at);
    if (!CLOSERS.has(token.text) || tokenAt(tokens, at - 1).end !== token.start) break;
    // A quotation mark that a word follows at once opens the next quotation.
    const next = tokenAt(tokens, at + 1);
    if (at + 1 < tokens.length && next.start === token.end && next.kind === 'word') break;
    at += 1;
  }
  return text.length > 0 ? at : from;
}
