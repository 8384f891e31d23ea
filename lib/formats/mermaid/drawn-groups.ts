import type { GraphTables } from '../graph/graph-tables';
import { type DrawnGraph, toWords } from './drawn-graph';

const MAX_TOLD = 10;

/** Frames that are drawn around boxes: they say that these belong together, which is no tie of two, and is told. */
export class DrawnGroups {
  private readonly stack: string[] = [];
  private readonly within = new Map<string, Set<string>>();

  /** `words`: what stands behind “subgraph”: a name, or an id and a title. */
  open(words: string): void {
    const title = /^\S{1,200}\s*\[(.{0,400})\]\s*$/.exec(words)?.[1] ?? words;
    this.stack.push(toWords(title));
  }

  close(): void {
    this.stack.pop();
  }

  see(box: string): void {
    for (const group of this.stack) this.within.set(group, (this.within.get(group) ?? new Set()).add(box));
  }

  tell({ remarks }: GraphTables, graph: DrawnGraph): void {
    for (const [group, boxes] of this.within) {
      const names = [...boxes].map((id) => `“${graph.nameOf(id)}”`);
      const more = names.length > MAX_TOLD ? ' …' : '';
      const message = `“${group}” is drawn around ${names.slice(0, MAX_TOLD).join(', ')}${more}: who stands within it was not read as a tie.`;
      remarks.add(`group ${group}`, { severity: 'note', place: '', message, fix: '' });
    }
  }
}

/** The text around a drawing within Markdown, which is passed over, and told. */
export class TextAround {
  private lines = 0;
  private first: { readonly text: string; readonly line: number } | null = null;

  add(text: string, line: number): void {
    if (text === '') return;
    this.lines += 1;
    this.first ??= { text, line };
  }

  tell({ remarks }: GraphTables): void {
    const { first, lines } = this;
    if (!first) return;
    const count = lines === 1 ? 'One line' : `${lines.toLocaleString('en')} lines`;
    const message = `${count} of text around the drawing ${lines === 1 ? 'was' : 'were'} not read: the first is “${first.text.slice(0, 80)}”.`;
    const place = `line ${first.line.toLocaleString('en')}`;
    remarks.add('text around', { severity: 'note', place, message, fix: '' });
  }
}
