import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { type GedcomRecord, getPart, listGedcomRecords, toGedcomDate } from './gedcom-records';

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ['name', 'name'],
  ['kind', 'kind'],
  ['aliases', 'aliases'],
  ['notes', 'notes'],
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ['type', 'type'],
  ['from', 'from'],
  ['to', 'to'],
]);

/** Returns the draft of a family tree: each individual is a person, parents are tied to their children, and couples to each other. */
export function readGedcom(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const records = listGedcomRecords(text);
    const list = new ElementList(tables);
    const people = new Map<string, GedcomRecord>();
    for (const record of records) {
      if (record.tag !== 'INDI') continue;
      people.set(record.id, record);
      addPerson(record, list);
    }
    const family = new Family(list, people, tables);
    for (const record of records) if (record.tag === 'FAM') family.add(record);
    for (const person of people.values()) family.addAssociates(person);
    list.finish(ACTOR_FIELDS, TIE_FIELDS);
  });
}

/** Family names stand between strokes: `Ada /Bell/`. */
function toName(written: string): string {
  return written.replace(/\//g, ' ').replace(/\s+/g, ' ').trim().slice(0, 300);
}

const FACTS: readonly (readonly [name: string, ...path: readonly string[]])[] = [
  ['sex', 'SEX'],
  ['born', 'BIRT', 'DATE'],
  ['born in', 'BIRT', 'PLAC'],
  ['died', 'DEAT', 'DATE'],
  ['died in', 'DEAT', 'PLAC'],
  ['occupation', 'OCCU'],
  ['title', 'TITL'],
];

function addPerson(record: GedcomRecord, list: ElementList): void {
  const [name, ...aliases] = record.parts
    .filter(({ tag }) => tag === 'NAME')
    .map(({ value }) => toName(value))
    .filter((each) => each !== '');
  const facts = FACTS.flatMap(([fact, ...path]) => {
    const value = getPart(record, ...path)?.value ?? '';
    return value === '' ? [] : [[fact, path.at(-1) === 'DATE' ? toGedcomDate(value) : value] as const];
  });
  const notes = record.parts.filter(({ tag, value }) => tag === 'NOTE' && !/^@[^@]+@$/.test(value));
  const attributes = {
    ...Object.fromEntries(facts),
    name: name ?? `Unnamed ${record.id.replaceAll('@', '')}`,
    kind: 'person',
    ...(aliases.length > 0 && { aliases }),
    ...(notes.length > 0 && { notes: notes.map(({ value }) => value).join('\n') }),
  };
  list.addNode(record.id, attributes, record.line);
}

/** How a child came to its parents, where it was not born to them. */
const PEDIGREES: Readonly<Record<string, string>> = {
  adopted: 'adoptive parent of',
  foster: 'foster parent of',
  step: 'step-parent of',
};

class Family {
  constructor(
    private readonly list: ElementList,
    private readonly people: ReadonlyMap<string, GedcomRecord>,
    private readonly tables: GraphTables,
  ) {}

  add(family: GedcomRecord): void {
    const get = (...tags: readonly string[]) => family.parts.filter(({ tag }) => tags.includes(tag));
    const parents = get('HUSB', 'WIFE');
    const [first, second] = parents;
    if (first && second) this.addCouple(family, first, second);
    for (const child of get('CHIL')) {
      const pedigree = this.findPedigree(child, family);
      for (const parent of parents) this.addTie(parent, child, PEDIGREES[pedigree] ?? 'parent of', true, {});
    }
  }

  private addCouple(family: GedcomRecord, first: GedcomRecord, second: GedcomRecord): void {
    const from = getPart(family, 'MARR', 'DATE')?.value ?? '';
    const to = getPart(family, 'DIV', 'DATE')?.value ?? '';
    const dates = {
      ...(from !== '' && { from: toGedcomDate(from) }),
      ...(to !== '' && { to: toGedcomDate(to) }),
    };
    this.addTie(first, second, 'spouse of', false, dates);
  }

  private findPedigree(child: GedcomRecord, family: GedcomRecord): string {
    const links = this.people.get(child.value)?.parts ?? [];
    const link = links.find(({ tag, value }) => tag === 'FAMC' && value === family.id);
    return (link && getPart(link, 'PEDI')?.value.toLowerCase()) ?? '';
  }

  /** Friends, godparents and the like: the other is what the line says of this person. */
  addAssociates(person: GedcomRecord): void {
    for (const other of person.parts.filter(({ tag, value }) => tag === 'ASSO' && value !== '@VOID@')) {
      const role = getPart(other, 'RELA')?.value ?? getPart(other, 'ROLE')?.value ?? '';
      const type = role === '' ? 'associate of' : `${role.toLowerCase().replace(/ of$/, '')} of`;
      this.addTie(other, { ...person, value: person.id }, type, true, {});
    }
  }

  private addTie(
    source: GedcomRecord,
    target: GedcomRecord,
    type: string,
    isDirected: boolean,
    dates: Readonly<Record<string, string>>,
  ): void {
    if (this.people.has(source.value) && this.people.has(target.value)) {
      this.list.addEdge(
        { source: source.value, target: target.value, isDirected },
        { type, ...dates },
        source.line,
      );
      return;
    }
    this.tables.remarks.add('nobody', {
      severity: 'warning',
      place: `line ${source.line.toLocaleString('en')}`,
      message: 'The family names somebody whom the file does not hold; that tie is left out.',
      fix: 'Export the whole tree.',
    });
  }
}
