import { FORBIDDEN_KEYS } from './copy-plain';
import { type IssueList, type Step, toQuoted } from './issue-list';
import { LIMITS } from './limits';
import { type Fault, findBareEnd, findTextEnd, reportUnexpected } from './scan-token';
import { TextPosition } from './text-position';

type State = 'value' | 'first value' | 'key' | 'first key' | 'comma';

/** A list or object that has not ended yet, with the position or field that is being read. */
type Open = { readonly isList: boolean; step: Step; readonly keys: Set<string> | null };

/** Reads a JSON text (RFC 8259) once from left to right, without recursion and without building its value. */
export class JsonScanner {
  private at = 0;
  private containers = 0;
  private values = 0;
  private state: State = 'value';
  private readonly open: Open[] = [];
  private readonly position: TextPosition;

  constructor(
    private readonly text: string,
    private readonly issues: IssueList,
    private readonly forbidden: ReadonlySet<string> = FORBIDDEN_KEYS,
  ) {
    this.position = new TextPosition(text);
  }

  /** Returns the first fault, or null. Adds an issue for each field that stands twice or has a forbidden name. */
  scan(): Fault | null {
    do {
      this.skipSpace();
      const fault = this.state === 'comma' ? this.readComma() : this.readItem();
      if (fault) return fault;
    } while (this.open.length > 0);
    this.skipSpace();
    if (this.at === this.text.length) return null;
    return this.describe(
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
    if (char === (top?.isList ? ']' : '}') && top) {
      return this.describe(`there is a comma before ${toQuoted(char)}.`, 'Delete the comma.');
    }
    return (top && !top.isList ? this.readKey(top) : null) ?? this.readValue();
  }

  private readKey(top: Open): Fault | null {
    const start = this.at;
    if (this.text[start] !== '"') return this.reportUnexpected('the name of a field in double quotes');
    const end = findTextEnd(this.text, start);
    if (typeof end !== 'number') return end;
    this.at = end;
    if (top.keys && top.keys.size >= LIMITS.fields) {
      const most = LIMITS.fields.toLocaleString('en');
      return this.describe(`an object has more than ${most} fields.`, 'Write a list of objects instead.');
    }
    const written = this.text.slice(start + 1, end - 1);
    const key = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
    top.step = key;
    this.checkKey(top, key);
    this.skipSpace();
    if (this.text[this.at] !== ':') return this.reportUnexpected(`":" after the field ${toQuoted(key)}`);
    this.at += 1;
    this.skipSpace();
    return null;
  }

  private checkKey(top: Open, key: string): void {
    if (this.forbidden.has(key)) {
      this.report(`${toQuoted(key)} is a name that no field may have.`, 'Delete it.');
    } else if (top.keys?.has(key)) {
      this.report(`${toQuoted(key)} stands twice in one object; one would be lost.`, 'Keep one of the two.');
    }
    top.keys?.add(key);
  }

  private readValue(): Fault | null {
    const start = this.at;
    this.values += 1;
    if (this.values > LIMITS.values) {
      const most = LIMITS.values.toLocaleString('en');
      return this.describe(`the file has more than ${most} values.`, 'Split the network into several.');
    }
    const char = this.text[start];
    if (char === '[' || char === '{') return this.enter(char === '[');
    const end = char === '"' ? findTextEnd(this.text, start) : findBareEnd(this.text, start);
    if (end === null) return this.reportUnexpected('a value');
    if (typeof end !== 'number') return end;
    if (char !== '"') this.checkNumber(start, end);
    this.at = end;
    this.state = 'comma';
    return null;
  }

  /** The shortest number that overflows has five characters, and JSON.parse would make it infinite in silence. */
  private checkNumber(start: number, end: number): void {
    if (end - start < 5) return;
    const written = this.text.slice(start, end);
    if (Math.abs(Number(written)) !== Number.POSITIVE_INFINITY) return;
    this.report(`${toQuoted(written)} is too large a number.`, 'Write it as text, between double quotes.');
  }

  private readComma(): Fault | null {
    const top = this.open.at(-1);
    const isList = top?.isList ?? true;
    const char = this.text[this.at];
    if (char === (isList ? ']' : '}')) return this.close();
    if (char !== ',') return this.reportUnexpected(isList ? '"," or "]"' : '"," or "}"');
    this.at += 1;
    if (typeof top?.step === 'number') top.step += 1;
    this.state = isList ? 'value' : 'key';
    return null;
  }

  private enter(isList: boolean): Fault | null {
    if (this.open.length >= LIMITS.depth) {
      const message = `lists and objects stand more than ${LIMITS.depth} deep in one another.`;
      return this.describe(message, 'Nest them less deeply.');
    }
    this.containers += 1;
    if (this.containers > LIMITS.containers) {
      const most = LIMITS.containers.toLocaleString('en');
      const message = `the file has more than ${most} lists and objects.`;
      return this.describe(message, 'Split the network into several.');
    }
    this.open.push({ isList, step: isList ? 0 : '', keys: isList ? null : new Set() });
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

  private describe(message: string, fix: string): Fault {
    return { offset: this.at, message, fix };
  }

  private reportUnexpected(expected: string): Fault {
    return reportUnexpected(this.text, this.at, expected);
  }

  private report(message: string, fix: string): void {
    this.issues.addError(() => {
      const { line, column } = this.position.find(this.at);
      const at = this.open.map((open) => open.step);
      return { at, id: null, message: `Line ${line}, column ${column}: ${message}`, fix };
    });
  }
}
