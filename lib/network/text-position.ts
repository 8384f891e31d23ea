/** Finds lines and columns, counted from 1, for offsets that only grow: each line of a long text is passed once. */
export class TextPosition {
  private line = 1;
  private start = 0;

  constructor(private readonly text: string) {}

  find(offset: number): { readonly line: number; readonly column: number } {
    for (;;) {
      const end = this.text.indexOf('\n', this.start);
      if (end === -1 || end >= offset) return { line: this.line, column: offset - this.start + 1 };
      this.line += 1;
      this.start = end + 1;
    }
  }
}
