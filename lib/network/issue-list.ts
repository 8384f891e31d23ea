import type { Issue, ParseResult } from './issue';
import { LIMITS } from './limits';

/** A place in a file: a field, or a position in a list. */
export type Step = string | number;

/** What an issue says, without how bad it is. */
export type Problem = {
  readonly at: readonly Step[];
  readonly id: string | null;
  readonly message: string;
  readonly fix: string;
};

/** Gathers issues, lists as many as can be read, and counts the rest. Warnings never crowd out errors. */
export class IssueList {
  private readonly errors: Issue[] = [];
  private readonly warnings: Issue[] = [];
  private errorCount = 0;
  private warningCount = 0;

  /** Asks for the words only when they will be listed: a million of them would cost more than finding them. */
  addError(describe: () => Problem): void {
    this.errorCount += 1;
    if (this.errors.length < LIMITS.issues) this.errors.push(toIssue('error', describe()));
  }

  addWarning(describe: () => Problem): void {
    this.warningCount += 1;
    if (this.warnings.length < LIMITS.issues) this.warnings.push(toIssue('warning', describe()));
  }

  hasErrors(): boolean {
    return this.errorCount > 0;
  }

  /** Returns the issues, errors first, without a value. */
  toFailure(): Extract<ParseResult<never>, { ok: false }> {
    return { ok: false, ...this.toListed() };
  }

  /** Returns the value with the warnings there are. Call it only when there is no error. */
  toSuccess<T>(value: T): Extract<ParseResult<T>, { ok: true }> {
    return { ok: true, value, ...this.toListed() };
  }

  private toListed(): { readonly issues: readonly Issue[]; readonly omitted: number } {
    const issues = [...this.errors, ...this.warnings].slice(0, LIMITS.issues);
    return { issues, omitted: this.errorCount + this.warningCount - issues.length };
  }
}

function toIssue(severity: Issue['severity'], { at, id, message, fix }: Problem): Issue {
  return { severity, path: toPath(at), id, message, fix };
}

/** Returns a place as it is read: `relationships[3].evidence[0].document`. */
export function toPath(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${path}[${toQuoted(step)}]`;
    return path ? `${path}.${clip(step)}` : clip(step);
  }, '');
}

/** Returns a value as it stands in a message: quoted, and cut when it is long. */
export function toQuoted(words: string): string {
  return JSON.stringify(clip(words));
}

function clip(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
