import type { XmlAttributes } from '../xml/read-xml';

/** What an edge has at its ends where it is drawn: “none”, “standard” and more. */
export const SOURCE_ARROW = 'viz:source arrow';
export const TARGET_ARROW = 'viz:target arrow';

/** Attributes of the elements with which yEd draws a node or an edge, and the names under which they are kept. */
const LOOKS: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['Geometry', ['x', 'y', 'width', 'height'].map((name) => [name, `viz:${name}`] as const)],
  ['Fill', [['color', 'viz:color']]],
  ['BorderStyle', [['color', 'viz:border']]],
  ['Shape', [['type', 'viz:shape']]],
  [
    'LineStyle',
    [
      ['color', 'viz:color'],
      ['type', 'viz:line'],
      ['width', 'viz:thickness'],
    ],
  ],
  [
    'Arrows',
    [
      ['source', SOURCE_ARROW],
      ['target', TARGET_ARROW],
    ],
  ],
]);

/** Elements of yEd's that hold what a person has written on a node or an edge. */
const LABELS: ReadonlySet<string | undefined> = new Set(['NodeLabel', 'EdgeLabel']);
/** Maltego’s elements, of which the value of the first property is what a person reads. */
const MALTEGO: ReadonlySet<string> = new Set(['MaltegoEntity', 'MaltegoLink']);

/**
 * What one `<data>` of GraphML says: text, or elements of another make. Of these, yEd's are understood: labels and looks, and of
 * a group that is drawn both open and closed the one that is shown. Text in any other is kept as text.
 */
export class GraphmlData {
  readonly labels: string[] = [];
  readonly looks = new Map<string, string>();
  /** The type of an entity or a link, as Maltego names it: “maltego.Person”. */
  entityType = '';
  private readonly path: string[] = [];
  private words = '';
  /** Of elements that are drawn in several ways: how deep they stand, which one counts, and which is being read. */
  private choice = { depth: -1, active: 0, index: -1 };

  constructor(readonly key: string) {}

  get depth(): number {
    return this.path.length;
  }

  /** The text, without that of labels; white space alone counts as nothing where elements stand in it. */
  get text(): string {
    return this.labels.length > 0 || this.looks.size > 0 || this.entityType !== ''
      ? this.words.trim()
      : this.words;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.path.length === this.choice.depth) this.choice.index += 1;
    this.path.push(name);
    if (name === 'Realizers') {
      this.choice = { depth: this.path.length, active: Number(attributes.active ?? 0), index: -1 };
    }
    if (this.isPassedOver()) return;
    if (LABELS.has(name) || this.isMaltegoValue(name)) this.labels.push('');
    if (MALTEGO.has(name) && attributes.type !== undefined) this.entityType = attributes.type;
    for (const [attribute, look] of LOOKS.get(name) ?? []) {
      const text = attributes[attribute];
      if (text !== undefined) this.looks.set(look, text);
    }
  }

  addText(text: string): void {
    if (this.isPassedOver()) return;
    const name = this.path.at(-1);
    if (LABELS.has(name) || this.isMaltegoValue(name)) this.labels.push((this.labels.pop() ?? '') + text);
    else this.words += text;
  }

  close(): void {
    this.path.pop();
  }

  private isMaltegoValue(name: string | undefined): boolean {
    return name === 'Value' && MALTEGO.has(this.path[0] ?? '');
  }

  private isPassedOver(): boolean {
    const { depth, active, index } = this.choice;
    return depth >= 0 && this.path.length > depth && index !== active;
  }
}
