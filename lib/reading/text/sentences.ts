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

/** Returns the sentence in which a token stands; null for a token of none. */
export function findSentenceAt(sentences: readonly Sentence[], token: number): Sentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? Infinity) <= token) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.first <= token ? found : null;
}

const ENDS = new Set(['.', '!', '?', '…', '...', '؟', '۔', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
/** A line that is shorter than this ends a sentence: it is a title, or the end of a paragraph. */
const SHORT_LINE = 60;
/** A sentence with more tokens is cut: no sentence of a report is as long. */
const MAX_TOKENS = 240;

/** Returns the sentences of the tokens of a text. */
export function readSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapping = findWrapping(text);
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
    const lineEnd = readLineEnd(gap, text, [tokenAt(tokens, at), next], wrapping);
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

/** A text that has a longer line breaks its lines within sentences only where they are about as long as each other. */
const MAX_WRAPPED = 140;
const MAX_WIDTH = 320;
/** How many lines tell how long lines are, and which part of them has to be nearly as long as the longest. */
const MIN_LINES = 5;
const NEARLY = 0.8;
const MOST = 0.7;

/** Whether a text may break its lines within sentences, and below which length a line ends one. */
type Wrapping = { readonly isWrapped: boolean; readonly short: number };

/** Returns how a text breaks its lines: at a width of its own, or where no line of it is long. */
function findWrapping(text: string): Wrapping {
  const inner: number[] = [];
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const last = end < 0 ? text.length : end;
    const length = last - start;
    longest = Math.max(longest, length);
    // A line that another follows at once, and not the last of its paragraph.
    if (length > 0 && end >= 0 && /\S/.test(text.charAt(end + 1))) inner.push(length);
    start = last + 1;
  }
  const near = inner.filter((length) => length >= longest * NEARLY).length;
  const isUniform = inner.length >= MIN_LINES && near >= inner.length * MOST && longest <= MAX_WIDTH;
  const short = isUniform ? Math.min(SHORT_LINE, longest * (NEARLY - 0.1)) : SHORT_LINE;
  return { isWrapped: isUniform || longest <= MAX_WRAPPED, short };
}

function readLineEnd(
  gap: string,
  text: string,
  [token, next]: readonly [Token, Token],
  { isWrapped, short }: Wrapping,
): 'line' | 'paragraph' | null {
  const breaks = gap.match(/\r\n|\n|\r|\u2028|\u2029/g)?.length ?? 0;
  if (breaks === 0) return null;
  if (breaks > 1 || !isWrapped) return 'paragraph';
  if (ENDS.has(token.text) || CLOSERS.has(token.text)) return 'paragraph';
  const lineStart = Math.max(text.lastIndexOf('\n', token.start), token.start - 2 * SHORT_LINE);
  // What goes on in small letters goes on with its sentence.
  const isTold =
    ARABIC_SAYING.test(text.slice(lineStart + 1, token.end)) && /^\p{Script=Arabic}/u.test(next.text);
  const goesOn = (/^\p{Ll}/u.test(next.text) || isTold) && token.kind === 'word';
  return token.end - lineStart < short && !goesOn ? 'line' : null;
}

/** A line that begins with a verb of saying is no heading, and goes on in the next: Arabic has no capitals that would tell. */
const ARABIC_SAYING =
  /^\s*و?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|صرح|صرحت|أفاد|أفادت|أشار|أشارت|اتهم|اتهمت|نفى|نفت|كشف|كشفت|شدد|شددت|شدّد|نقلت|رفض|رفضت)\s/u;

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
