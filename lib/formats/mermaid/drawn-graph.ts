import { ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import type { Remark } from '../import-tables';

/** One arrow of a drawing. */
export type DrawnArrow = {
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  /** The words on it; empty where there are none. */
  readonly words: string;
};

/** The boxes and arrows of a drawing that is written as text: a box may be named before, behind or between the arrows that meet it. */
export class DrawnGraph {
  private readonly boxes = new Map<string, { label: string; line: number }>();
  private readonly arrows: { readonly arrow: DrawnArrow; readonly line: number }[] = [];

  /** `label`: what is written in the box; empty where nothing is. */
  addBox(id: string, label: string, line: number): void {
    const known = this.boxes.get(id);
    if (!known) this.boxes.set(id, { label, line });
    else if (label !== '') known.label = label;
  }

  /** Returns what is written in a box, or its id where nothing is. */
  nameOf(id: string): string {
    return this.boxes.get(id)?.label || id;
  }

  addArrow(arrow: DrawnArrow, line: number): void {
    this.arrows.push({ arrow, line });
  }

  /** Adds what another drawing of the same file shows: who is called alike in both is one, and an id says nothing beyond its drawing. */
  join(other: DrawnGraph): void {
    const known = new Map([...this.boxes.keys()].map((id) => [this.nameOf(id), id]));
    const ids = new Map<string, string>();
    for (const [id, box] of other.boxes) {
      const name = other.nameOf(id);
      const own = known.get(name) ?? this.toFree(id);
      ids.set(id, own);
      if (!this.boxes.has(own)) this.boxes.set(own, { ...box, label: name });
    }
    const toOwn = (id: string) => ids.get(id) ?? id;
    for (const { arrow, line } of other.arrows)
      this.arrows.push({
        arrow: { ...arrow, source: toOwn(arrow.source), target: toOwn(arrow.target) },
        line,
      });
  }

  private toFree(id: string): string {
    for (let number = 2; ; number += 1) {
      const free = this.boxes.has(id) ? `${id} ${number}` : id;
      if (!this.boxes.has(free)) return free;
    }
  }

  /** Writes what was drawn into tables. `says`: whether words on arrows name the type, or are what was said along them. */
  write(tables: GraphTables, says: 'type' | 'notes'): void {
    const list = new ElementList(tables);
    for (const [id, { label, line }] of this.boxes) list.addNode(id, { label: label || id }, line);
    for (const { arrow, line } of this.arrows) {
      const { words, ...ends } = arrow;
      list.addEdge(ends, words === '' ? {} : { words }, line);
    }
    list.finish(new Map([['label', 'name']]), new Map([['words', says]]));
  }
}

/** Returns what is told of a message that is drawn as lost. `arrow`: how one is written that arrives. */
export function toLostRemark(written: string, line: number, arrow: string): Remark {
  return {
    severity: 'warning',
    place: `line ${line}`,
    message: `The message “${written.slice(0, 80)}” is drawn as lost: it came to nobody, and ties nobody.`,
    fix: `Write “${arrow}” where it arrived.`,
  };
}

/** Returns the words of a box or an arrow without marks of markup, on one line. */
export function toWords(written: string): string {
  return written
    .replace(/<<([^<>]{1,100})>>/g, '$1')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\\n/g, ' ')
    .replace(/[#&]quot;/g, '"')
    .replace(/[#&]lt;/g, '<')
    .replace(/[#&]gt;/g, '>')
    .replace(/[#&]amp;/g, '&')
    .replace(/#(\d{2,6});/g, (_, code: string) => toLetter(Number(code)))
    .replace(/\s+/g, ' ')
    .replace(/^["`\s]+|["`\s]+$/g, '');
}

function toLetter(code: number): string {
  return code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
