import type { LinePlace } from './line';
import { ARROWS, COMMAS, DETAIL_SIGNS, DIRECTION_MARK, findClosing, SPACE, toLineText } from './line-signs';

/** The smallest parts of a line: words, quotations, signs, and the notes at its end. */
export type LineToken = {
  readonly kind: 'word' | 'quoted' | 'sign' | 'notes';
  readonly text: string;
  readonly at: LinePlace;
  /** Whether nothing in it is escaped: only then a word can be a keyword, a date or a kind. */
  readonly isPlain: boolean;
  /** Whether a quotation has its second mark. */
  readonly isClosed: boolean;
};

/**
 * What a line is, told by its beginning: a new actor or document (`entry`), a claim, or a tie. Of a tie, the actors are read by
 * other signs than what follows the colon.
 */
export type ScannedLine = {
  readonly kind: 'actor' | 'document' | 'claim' | 'tie';
  readonly tokens: readonly LineToken[];
};

type Mode = 'entry' | 'actors' | 'details';

/** Returns the tokens of a line. Every text has tokens: what makes no sense is found by who reads them. */
export function scanLine(text: string): ScannedLine {
  const scanner = new Scanner(text);
  const begin = skipSpace(text, 0);
  if (text[begin] === '+') {
    const next = skipSpace(text, begin + 1);
    const isDocument = text[next] === '@';
    scanner.run(isDocument ? next + 1 : begin + 1, 'entry');
    return { kind: isDocument ? 'document' : 'actor', tokens: scanner.tokens };
  }
  const isClaim = beginsWithClaim(text, begin);
  scanner.run(begin, isClaim ? 'details' : 'actors');
  return { kind: isClaim ? 'claim' : 'tie', tokens: scanner.tokens };
}

class Scanner {
  readonly tokens: LineToken[] = [];
  #position = 0;
  #mode: Mode = 'details';
  /** Whether a word or quotation may begin here: after a space or a sign. */
  #isFree = true;

  constructor(readonly text: string) {}

  run(begin: number, mode: Mode): void {
    this.#position = begin;
    this.#mode = mode;
    while (this.#position < this.text.length) this.#step();
  }

  #step(): void {
    const character = this.text[this.#position] ?? '';
    if (DIRECTION_MARK.test(character)) this.#position += 1;
    else if (SPACE.test(character)) {
      this.#position += 1;
      this.#isFree = true;
    } else if (this.#isFree && this.text.startsWith('//', this.#position)) this.#readNotes();
    else if (this.#isFree && findClosing(character) && this.#mayQuote()) this.#readQuoted(character);
    else {
      const sign = this.#findSign();
      if (sign) this.#readSign(sign);
      else this.#readWord();
    }
  }

  /** Among actors, a quotation within a name is a part of it: Hassan "Abu Ali" Salameh. */
  #mayQuote(): boolean {
    return this.#mode !== 'actors' || this.tokens.at(-1)?.kind !== 'word';
  }

  #findSign(): { readonly written: string; readonly sign: string } | null {
    const { text } = this;
    const position = this.#position;
    const character = text[position] ?? '';
    const ends = position + 1 >= text.length || SPACE.test(text[position + 1] ?? '');
    if (this.#mode === 'actors') {
      for (const [written, sign] of ARROWS) if (text.startsWith(written, position)) return { written, sign };
      return character === ':' ? { written: ':', sign: ':' } : null;
    }
    if (COMMAS.has(character) && ends) return { written: character, sign: ',' };
    if (this.#mode === 'entry')
      return character === '/' && this.#isFree && ends ? { written: '/', sign: '/' } : null;
    if (character === ':' && (ends || findClosing(text[position + 1] ?? '')))
      return { written: ':', sign: ':' };
    if (!this.#isFree) return null;
    if (character === '؟') return { written: '؟', sign: '?' };
    const sign = DETAIL_SIGNS.find((each) => text.startsWith(each, position));
    return sign ? { written: sign, sign } : null;
  }

  #readSign({ written, sign }: { readonly written: string; readonly sign: string }): void {
    const start = this.#position;
    this.#position += written.length;
    this.#push('sign', sign, start);
    this.#isFree = true;
    if (this.#mode === 'actors' && sign === ':') this.#mode = 'details';
  }

  #readWord(): void {
    const start = this.#position;
    let word = '';
    let isPlain = true;
    this.#isFree = false;
    do {
      const character = this.text[this.#position] ?? '';
      const next = this.text[this.#position + 1];
      if (character === '\\' && next !== undefined && !isBlank(next)) {
        word += next;
        isPlain = false;
        this.#position += 2;
      } else {
        if (!DIRECTION_MARK.test(character)) word += character;
        this.#position += 1;
      }
    } while (
      this.#position < this.text.length &&
      !SPACE.test(this.text[this.#position] ?? '') &&
      !this.#findSign()
    );
    this.#push('word', word, start, isPlain);
  }

  #readQuoted(opening: string): void {
    const start = this.#position;
    const closing = findClosing(opening) ?? '';
    let quoted = '';
    let isClosed = false;
    this.#position += 1;
    while (this.#position < this.text.length && !isClosed) {
      const character = this.text[this.#position] ?? '';
      const next = this.text[this.#position + 1];
      if (character === '\\' && next !== undefined) {
        quoted += next;
        this.#position += 1;
      } else if (closing.includes(character)) isClosed = true;
      else quoted += character;
      this.#position += 1;
    }
    this.#push('quoted', toLineText(quoted), start, false, isClosed);
    this.#isFree = true;
  }

  #readNotes(): void {
    const start = this.#position;
    this.#position = this.text.length;
    this.#push('notes', toLineText(this.text.slice(start + 2)), start);
  }

  #push(kind: LineToken['kind'], text: string, start: number, isPlain = true, isClosed = true): void {
    this.tokens.push({ kind, text, at: { start, end: this.#position }, isPlain, isClosed });
  }
}

/** A quotation at the beginning is a claim, unless it names the first actor of a tie. */
function beginsWithClaim(text: string, begin: number): boolean {
  if (!findClosing(text[begin] ?? '')) return false;
  const scanner = new Scanner(text);
  scanner.run(begin, 'actors');
  const [, second, third] = scanner.tokens;
  const after = second?.kind === 'word' && second.text.startsWith('(') ? third : second;
  return !(after?.kind === 'sign' && after.text !== ':');
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && isBlank(text[position] ?? '')) position += 1;
  return position;
}

function isBlank(character: string): boolean {
  return SPACE.test(character) || DIRECTION_MARK.test(character);
}
