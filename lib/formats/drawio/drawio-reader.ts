import { FORMAT_LIMITS, LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { XmlAttributes, XmlListener } from '../xml/read-xml';

/** A shape, an arrow, or words on one. */
export type DrawnCell = {
  readonly id: string;
  readonly label: string;
  readonly isShape: boolean;
  readonly isEdge: boolean;
  readonly source: string;
  readonly target: string;
  readonly parent: string;
  readonly style: string;
  /** What a person has written beside the label. */
  readonly others: Readonly<Record<string, string>>;
  readonly line: number;
};

const MAX_CELLS = LIMITS.actors + 2 * LIMITS.relationships;
const TOLD: ReadonlySet<string> = new Set(['id', 'label', 'placeholders', 'link', 'tooltip']);

/** Gathers the cells of the pages of a drawing. Those of different pages are apart. */
export class DrawioReader implements XmlListener {
  readonly cells: DrawnCell[] = [];
  /** The text of pages that are packed. */
  readonly packed: string[] = [];
  private page = 0;
  private words: string | null = null;
  /** The element around a cell that holds its id and its label, where it has properties of its own. */
  private around: XmlAttributes | null = null;

  open(name: string, attributes: XmlAttributes, line: number): void {
    if (name === 'diagram') this.words = '';
    else if (name === 'mxGraphModel') {
      this.words = null;
      this.page += 1;
    } else if (name === 'object' || name === 'UserObject') this.around = attributes;
    else if (name === 'mxCell') this.addCell(attributes, line);
  }

  close(name: string): void {
    if (name === 'object' || name === 'UserObject') this.around = null;
    if (name !== 'diagram') return;
    if (this.words !== null && this.words.trim() !== '') this.packed.push(this.words);
    this.words = null;
  }

  text(text: string): void {
    if (this.words === null) return;
    this.words += text;
    if (this.words.length > FORMAT_LIMITS.harmless)
      throw new TooLargeError('A page of the drawing is too large.');
  }

  private addCell(attributes: XmlAttributes, line: number): void {
    if (this.cells.length >= MAX_CELLS) throw new TooLargeError('The drawing has too many cells.');
    const { around } = this;
    const toId = (id: string | undefined) => (id === undefined || id === '' ? '' : `${this.page} ${id}`);
    const others = Object.entries(around ?? {}).flatMap(([key, value]) =>
      TOLD.has(key) || value === undefined || value === '' ? [] : [[key, value] as const],
    );
    this.cells.push({
      id: toId(attributes.id ?? around?.id),
      label: around?.label ?? attributes.value ?? '',
      isShape: attributes.vertex === '1',
      isEdge: attributes.edge === '1',
      source: toId(attributes.source),
      target: toId(attributes.target),
      parent: toId(attributes.parent),
      style: (attributes.style ?? '').slice(0, 10_000),
      others: Object.fromEntries(others),
      line,
    });
  }
}
