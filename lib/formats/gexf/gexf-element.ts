import type { ElementColumns } from '../graph/element-columns';
import { addToCell, type ElementRow } from '../graph/element-table';
import { parseList } from '../graph/parse-list';
import { joinList } from '../join-list';
import type { ActorField, TieField } from '../mapping';
import type { XmlAttributes } from '../xml/read-xml';
import {
  describeSpell,
  type GexfSpell,
  haveGaps,
  readSpell,
  readSpellLists,
  spanSpells,
} from './gexf-period';

/** An edge with more stretches than this is one over all of them. */
const MAX_PARTS = 24;

const TIMES: ReadonlySet<string> = new Set(
  'start end startopen endopen timestamp timestamps intervals'.split(' '),
);

/** A node or an edge that has begun and not ended. */
export class GexfElement {
  private readonly spells: GexfSpell[] = [];

  constructor(
    readonly columns: ElementColumns<ActorField> | ElementColumns<TieField>,
    readonly row: ElementRow,
  ) {}

  /** Keeps each attribute of the element's own tag under its name, but those in `told`, which are kept already. */
  addAttributes(attributes: XmlAttributes, told: ReadonlySet<string>): void {
    for (const name in attributes) {
      if (told.has(name) || TIMES.has(name) || name.startsWith('xmlns')) continue;
      const kind = name === 'weight' ? 'number' : 'text';
      addToCell(this.row, this.columns.get(name, kind), attributes[name] ?? '');
    }
    this.addSpells(attributes);
  }

  /** Keeps the stretches of time that attributes tell, of the element's own tag or of a spell. */
  addSpells(attributes: XmlAttributes): void {
    const spell = readSpell(attributes);
    if (spell) this.spells.push(spell);
    if (attributes.timestamps !== undefined || attributes.intervals !== undefined) {
      for (const listed of readSpellLists(attributes)) this.spells.push(listed);
    }
  }

  /** Keeps the value of an attribute, with the time for which it holds when the file tells one. */
  addValue(column: number, attributes: XmlAttributes): void {
    const value = attributes.value ?? '';
    const isList = this.columns.table.getKind(column) === 'list';
    const spell = readSpell(attributes);
    if (spell) addToCell(this.row, column, joinList([`${value} (${describeSpell(spell)})`]));
    else addToCell(this.row, column, isList ? joinList(parseList(value)) : value);
  }

  /**
   * Returns the stretches of an edge with gaps between them, each of which is a tie of its own; nothing for one without gaps, or of so many or so short stretches
   * that they are contacts at one time and another.
   */
  listParts(): readonly GexfSpell[] {
    const { spells } = this;
    const areStretches = spells.every(({ start, end }) => start !== end);
    return spells.length > 1 && spells.length <= MAX_PARTS && areStretches && haveGaps(spells) ? spells : [];
  }

  get hasGaps(): boolean {
    return haveGaps(this.spells);
  }

  /** Writes one stretch of time as that of the element. */
  writePart({ start, end }: GexfSpell): void {
    const { row, columns } = this;
    row.cells[columns.get('start', 'date')] = start;
    row.cells[columns.get('end', 'date')] = end;
  }

  /** Writes the whole stretch of time of the element, and its parts when it has gaps or an end that it does not reach. */
  finish(moments: string[]): void {
    const { spells, row, columns } = this;
    if (spells.length === 0) return;
    const { start, end } = spanSpells(spells);
    if (start !== '') addToCell(row, columns.get('start', 'date'), start);
    if (end !== '') addToCell(row, columns.get('end', 'date'), end);
    for (const spell of spells)
      for (const moment of [spell.start, spell.end]) if (moment !== '') moments.push(moment);
    if (spells.length === 1 && !spells.some((spell) => spell.startsAfter || spell.endsBefore)) return;
    addToCell(row, columns.get('spells', 'list'), joinList(spells.map(describeSpell)));
  }
}
