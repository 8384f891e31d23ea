import { FORBIDDEN_KEYS } from './copy-plain';
import { type IssueList, type Step, toQuoted } from './issue-list';
import { LIMITS } from './limits';
import { TextPosition } from './text-position';

/** Why a text is no JSON that can be read, and at which character. */
export type Fault = { readonly offset: number; readonly message: string; readonly fix: string };

type State = 'value' | 'first value' | 'key' | 'first key' | 'comma';

type Open = {
  readonly isList: boolean;
  /** The position in a list, or the field of an object. */
  step: Step;
  readonly keys: Set<string>;
};

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = ['true', 'false', 'null'];

/** Reads a JSON text (RFC 8259) once from left to right, without recursion and without building its value. */
export class JsonScanner {
  private at = 0;
  private containers = 0;
  private state: State = 'value';
  private readonly open: Open[] = [];
  private readonly position: TextPosition;

  constructor(
    private readonly text: string,
    private readonly issues: IssueList,
  ) {
    this.position = new TextPosition(text);
  }

  /** Answers the first fault, or null. Adds an issue for each field that stands twice or has a forbidden name. */
  scan(): Fault | null {
    do {
      this.skipSpace();
      const fault = this.state === 'comma' ? this.readComma() : this.readItem();
      if (fault) return fault;
    } while (this.open.length > 0);
    this.skipSpace();
    if (this.at === this.text.length) return null;
    return this.tell(
      'there is more text after the end of the network.',
      'Delete what follows the last bracket.',
    );
  }

  private readItem(): Fault | null {
    const top = this.open.at(-1);
    const char = this.text[this.at];
    if ((this.state === 'first value' && char === ']') || (this.state === 'first key' && char === '}')) {
      return this.close();
    }
    if (top && !top.isList) {
      const fault = this.readKey(top);
      if (fault) return fault;
    }
    return this.readValue();
  }

  private readKey(top: Open): Fault | null {
    const start = this.at;
    if (this.text[start] !== '"') {
      if (this.text[start] === '}') return this.tell('there is a comma before "}".', 'Delete the comma.');
      return this.tellUnexpected('the name of a field in double quotes');
    }
    const fault = this.readString();
    if (fault) return fault;
    const written = this.text.slice(start + 1, this.at - 1);
    const key = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
    top.step = key;
    this.checkKey(top, key);
    this.skipSpace();
    if (this.text[this.at] !== ':') return this.tellUnexpected(`":" after the field ${toQuoted(key)}`);
    this.at += 1;
    this.skipSpace();
    return null;
  }

  private checkKey(top: Open, key: string): void {
    if (FORBIDDEN_KEYS.has(key)) {
      this.report(`${toQuoted(key)} is a name that no field may have.`, 'Delete it.');
    } else if (top.keys.has(key)) {
      this.report(`${toQuoted(key)} stands twice in one object; one would be lost.`, 'Keep one of the two.');
    }
    top.keys.add(key);
  }

  private readValue(): Fault | null {
    const char = this.text[this.at];
    if (char === '[' || char === '{') return this.enter(char === '[');
    if (char === '"') {
      const fault = this.readString();
      if (fault) return fault;
    } else if (!this.readWord() && !this.readNumber()) {
      if (char === ']' && this.open.at(-1)?.isList)
        return this.tell('there is a comma before "]".', 'Delete the comma.');
      return this.tellUnexpected('a value');
    }
    this.state = 'comma';
    return null;
  }

  private readWord(): boolean {
    const word = WORDS.find((each) => this.text.startsWith(each, this.at));
    if (word === undefined) return false;
    this.at += word.length;
    return true;
  }

  private readNumber(): boolean {
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0];
    if (digits === undefined) return false;
    if (!Number.isFinite(Number(digits))) {
      this.report(`${toQuoted(digits)} is too large a number.`, 'Write it as text, between double quotes.');
    }
    this.at += digits.length;
    return true;
  }

  private readString(): Fault | null {
    const start = this.at;
    for (let at = start + 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return null;
      }
      if (code < 0x20) {
        this.at = at;
        return this.tell(
          'a line break, tab or control character stands inside text, or the text lacks its closing quote.',
          'Close the text with ", or write \\n for a line break and \\t for a tab.',
        );
      }
      if (code !== 0x5c) continue;
      const length = countEscape(this.text, at);
      if (length === 0) {
        this.at = at;
        return this.tell('a backslash begins nothing that JSON knows.', 'Write \\\\ for a backslash.');
      }
      at += length - 1;
    }
    this.at = start;
    return this.tell('text begins here and never ends.', 'Close it with ".');
  }

  private readComma(): Fault | null {
    const isList = this.open.at(-1)?.isList ?? true;
    const char = this.text[this.at];
    if (char === (isList ? ']' : '}')) return this.close();
    if (char !== ',') return this.tellUnexpected(isList ? '"," or "]"' : '"," or "}"');
    this.at += 1;
    const top = this.open.at(-1);
    if (top && typeof top.step === 'number') top.step += 1;
    this.state = isList ? 'value' : 'key';
    return null;
  }

  private enter(isList: boolean): Fault | null {
    if (this.open.length >= LIMITS.depth) {
      return this.tell(
        `lists and objects stand more than ${LIMITS.depth} deep in one another.`,
        'Nest them less deeply.',
      );
    }
    this.containers += 1;
    if (this.containers > LIMITS.containers) {
      return this.tell('the file has too many lists and objects.', 'Split the network into several.');
    }
    this.open.push({ isList, step: isList ? 0 : '', keys: new Set() });
    this.state = isList ? 'first value' : 'first key';
    this.at += 1;
    return null;
  }

  private close(): null {
    this.open.pop();
    this.state = 'comma';
    this.at += 1;
    return null;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private tell(message: string, fix: string): Fault {
    return { offset: this.at, message, fix };
  }

  private tellUnexpected(expected: string): Fault {
    const found = this.text.codePointAt(this.at);
    if (found === undefined) {
      return this.tell(
        this.text.trim() === '' ? 'the file is empty.' : `the file ends where ${expected} should follow.`,
        this.text.trim() === ''
          ? 'Write a network, beginning with {.'
          : 'The file may have been cut off: see that all of it is there.',
      );
    }
    const char = String.fromCodePoint(found);
    const bare = /\p{L}/u.test(char)
      ? 'Put text between double quotes; the only bare words are true, false, null.'
      : null;
    return this.tell(
      `${toQuoted(char)} stands where ${expected} should be.`,
      HINTS[char] ?? bare ?? `Write ${expected} there.`,
    );
  }

  private report(message: string, fix: string): void {
    this.issues.addError(() => {
      const { line, column } = this.position.find(this.at);
      const at = this.open.map((open) => open.step);
      return { at, id: null, message: `Line ${line}, column ${column}: ${message}`, fix };
    });
  }
}

const HINTS: Readonly<Record<string, string>> = {
  "'": 'JSON takes double quotes only: write " instead.',
  '“': 'Replace the curly quotes by straight ones: ".',
  '/': 'JSON knows no comments: delete it, or move it to "notes".',
  '#': 'JSON knows no comments: delete it, or move it to "notes".',
  '<': 'This looks like XML or HTML; choose a JSON file.',
};

/** Answers how many characters an escape takes, from its backslash on; 0 when it is none. */
function countEscape(text: string, at: number): number {
  const letter = text[at + 1] ?? '';
  if (letter === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return letter !== '' && '"\\/bfnrt'.includes(letter) ? 2 : 0;
}
