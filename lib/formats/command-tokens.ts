/** A part of a command: a word of the language, a sign, or what the language has besides. */
export type CommandToken<Kind extends string> = {
  readonly kind: Kind | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly line: number;
};

/** Takes the parts of commands one by one. Words are those of the language in capitals or not. */
export class CommandTokens<Kind extends string> {
  protected token: CommandToken<Kind> = { kind: 'end', text: '', line: 1 };

  constructor(private readonly tokens: Iterator<CommandToken<Kind>>) {
    this.next();
  }

  protected isAtEnd(): boolean {
    return this.token.kind === 'end';
  }

  protected is(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.text === sign;
  }

  protected take(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.next();
    return true;
  }

  protected takeWord(word: string): boolean {
    if (this.token.kind !== 'word' || this.token.text.toUpperCase() !== word) return false;
    this.next();
    return true;
  }

  protected next(): void {
    const { done, value } = this.tokens.next();
    this.token = done ? { kind: 'end', text: '', line: this.token.line } : value;
  }
}
