import type { FormatSource } from '../format';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import { DrawnGraph, toWords } from '../mermaid/drawn-graph';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { type D2Line, listD2Lines, splitArrows, splitLabel, toPath } from './d2-lines';

/** Returns the draft of a drawing of D2: its boxes are actors, and its arrows ties with the words on them. */
export function readD2(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const reader = new D2Reader();
    for (const line of listD2Lines(text)) reader.add(line);
    reader.write(tables);
  });
}

/** What says how a box or an arrow looks, and is none itself. */
const LOOK =
  /^(direction|shape|style|icon|near|width|height|top|left|tooltip|link|class|classes|vars|layers|scenarios|steps|constraint|grid-rows|grid-columns|grid-gap|vertical-gap|horizontal-gap|source-arrowhead|target-arrowhead|\*+)(\.|$)/;

/** One that has begun with “{”: a box and what stands within it, or how something looks. */
type Open = { readonly path: readonly string[]; readonly isLook: boolean };

class D2Reader {
  private readonly graph = new DrawnGraph();
  private readonly open: Open[] = [];
  private readonly boxes = new Map<string, { label: string; readonly name: string; readonly line: number }>();
  private readonly holders = new Set<string>();
  private readonly tied = new Set<string>();
  private arrows = 0;

  add({ text, line, opens, closes }: D2Line): void {
    const isLook = this.open.some((each) => each.isLook);
    if (closes) {
      this.open.pop();
      return;
    }
    const { key, label } = splitLabel(text);
    const chain = isLook ? null : splitArrows(key);
    if (chain) this.addArrows(chain, label, line);
    else if (!isLook) this.addBox(key, label, line);
    if (!opens) return;
    const isOfArrow = chain !== null || isLook || LOOK.test(key);
    this.open.push({ path: isOfArrow ? this.path : this.resolve(key), isLook: isOfArrow });
  }

  write(tables: GraphTables): void {
    if (this.arrows === 0)
      throw new TextFault(
        1,
        'The drawing has no arrow between two boxes.',
        'Choose a drawing that has some.',
      );
    const around = [...this.holders].filter((id) => !this.tied.has(id));
    for (const [id, { label, name, line }] of this.boxes)
      if (!around.includes(id)) this.graph.addBox(id, label || name, line);
    for (const holder of around) this.tellHolder(tables, holder);
    this.graph.write(tables, 'type');
  }

  /** A box around others says that they belong together, which is no tie of two. */
  private tellHolder({ remarks }: GraphTables, holder: string): void {
    const within = [...this.boxes].filter(([id]) => id.startsWith(`${holder}.`));
    const names = within.map(([, { label, name }]) => `“${label || name}”`);
    const called = this.boxes.get(holder)?.label || holder;
    remarks.add(`holder ${holder}`, {
      severity: 'note',
      place: '',
      message: `“${called}” is drawn around ${names.slice(0, 10).join(', ')}, and was passed over: who stands within it was not read as a tie.`,
      fix: '',
    });
  }

  private get path(): readonly string[] {
    return this.open.at(-1)?.path ?? [];
  }

  /** Returns the whole path of a key; “_” leads out of the box in which it stands. */
  private resolve(key: string): readonly string[] {
    const path = [...this.path];
    for (const part of toPath(key)) {
      if (part === '_') path.pop();
      else path.push(part);
    }
    return path;
  }

  private see(key: string, label: string, line: number): string {
    const path = this.resolve(key);
    const id = path.join('.');
    for (let depth = 1; depth < path.length; depth += 1) {
      const holder = path.slice(0, depth).join('.');
      this.holders.add(holder);
      const called = path[depth - 1] ?? holder;
      if (!this.boxes.has(holder)) this.boxes.set(holder, { label: '', name: called, line });
    }
    const known = this.boxes.get(id);
    if (!known) this.boxes.set(id, { label, name: path.at(-1) ?? id, line });
    else if (label !== '') known.label = label;
    return id;
  }

  private addBox(key: string, label: string, line: number): void {
    if (key === '' || key.startsWith('...')) return;
    const own = /^(?:(.*)\.)?label$/.exec(key);
    if (own) this.nameBox(own[1], label, line);
    else if (
      !LOOK.test(key) &&
      !toPath(key)
        .slice(1)
        .some((part) => LOOK.test(part))
    )
      this.see(key, toWords(label), line);
  }

  private nameBox(key: string | undefined, label: string, line: number): void {
    if (key !== undefined) this.see(key, toWords(label), line);
    else if (this.path.length > 0) {
      const known = this.boxes.get(this.path.join('.'));
      if (known) known.label = toWords(label);
    }
  }

  private addArrows(chain: readonly string[], label: string, line: number): void {
    for (let at = 0; at + 2 < chain.length; at += 2) {
      const [left = '', arrow = '', right = ''] = chain.slice(at, at + 3);
      const ends = [left, right].map((key) => this.see(key, '', line));
      for (const end of ends) this.tied.add(end);
      const [isLeft, isRight] = [arrow.startsWith('<'), arrow.endsWith('>')];
      const [source = '', target = ''] = isLeft && !isRight ? [ends[1], ends[0]] : ends;
      this.arrows += 1;
      this.graph.addArrow({ source, target, isDirected: isLeft !== isRight, words: toWords(label) }, line);
    }
  }
}
