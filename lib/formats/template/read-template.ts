import { toSlug } from '@/lib/network/nearest';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { listTypeNames } from '@/lib/vocabulary/tie-wordings';
import { foldName } from '../guess/fold-name';
import type { Remark } from '../import-tables';
import { joinList, splitList } from '../join-list';
import type { ReadResult } from '../read-result';
import { RemarkList, toFailed } from '../remark-list';
import type { OwnTable } from '../table/own-columns';
import { readOwnTables } from '../table/read-own-tables';
import { OwnRows } from './own-rows';
import type { TemplateRow, TemplateTables } from './template-rows';

/** Returns the network of the spreadsheet that is there to be filled in. Names stand for ids; what cannot be used is told with its row. */
export function readTemplate(tables: TemplateTables): ReadResult {
  if (tables.Actors.length + tables.Ties.length === 0) {
    return toFailed(
      'Nothing is filled in yet.',
      'Write actors into the sheet Actors, and ties into the sheet Ties.',
    );
  }
  return new TemplateReader(tables).read();
}

const TYPES = new Map(
  [...RELATIONSHIP_TYPES, ...READY_TYPES.map(({ type }) => type)]
    .reverse()
    .flatMap((type) => listTypeNames(type).map((name) => [foldName(name), type.id] as const)),
);
/** Fields that stand in the rows of a list under the same names. */
const EVIDENCE = [
  ...['document', 'attribution', 'speaker', 'evidence:unnamedSpeaker'],
  ...['excerpt', 'locator', 'said', 'credibility'],
];

function listRemarks(result: ReadResult): readonly Remark[] {
  return result.kind === 'draft' ? result.draft.remarks : result.remarks;
}

class TemplateReader {
  private readonly remarks = new RemarkList();
  private readonly own: Readonly<Record<Exclude<OwnTable, 'types'>, OwnRows>>;
  /** Claims by their words and their short names. */
  private readonly claims = new Map<string, string>();
  private readonly unlisted = new Map<string, TemplateRow>();
  private readonly documents = new Set<string>();
  /** The ids of ties that rest on a claim, by its words. */
  private readonly resting = new Map<string, Set<string>>();

  constructor(private readonly tables: TemplateTables) {
    const names = ['network', 'actors', 'ties', 'documents', 'claims', 'meetings'] as const;
    this.own = Object.fromEntries(names.map((name) => [name, new OwnRows(name)])) as typeof this.own;
  }

  read(): ReadResult {
    const { tables } = this;
    this.readHead();
    this.readNames();
    for (const row of tables.Ties) this.addTie(row, 'tie');
    for (const row of tables.Responses) this.addTie(row, 'response');
    this.readClaims();
    this.addUnlisted();
    this.readMeetings();
    const { own } = this;
    const written = Object.fromEntries(
      Object.entries(own).flatMap(([name, rows]) => (rows.count > 0 ? [[name, rows.toTable()]] : [])),
    );
    const result = readOwnTables(written, []);
    const remarks = [
      ...this.remarks.toRemarks(),
      ...listRemarks(result).map((remark) => this.toPlaced(remark)),
    ];
    if (result.kind === 'network') return this.addSides(result.network, remarks);
    const isError = ({ severity }: Remark) => severity === 'error';
    const [first, ...others] = [...remarks.filter(isError), ...remarks.filter((remark) => !isError(remark))];
    return first ? { kind: 'failed', remarks: [first, ...others] } : result;
  }

  private readHead(): void {
    const [head, more] = this.tables.Network;
    if (more)
      this.tell(
        'head',
        more,
        'The network has one row; this one is passed over.',
        'Write it into the first.',
      );
    const title = head?.cells.get('title') ?? 'Untitled network';
    this.own.network.add(head ?? null, [
      ['id', toSlug(title).slice(0, 100).replace(/-+$/, '') || 'network'],
      ['title', title],
      ['description', head?.cells.get('description')],
      ['asOf', head?.cells.get('asOf')],
    ]);
  }

  private readNames(): void {
    const seen = new Set<string>();
    for (const row of this.tables.Actors) {
      const name = row.cells.get('name') ?? '';
      if (seen.has(name)) {
        this.tell(
          'name',
          row,
          `“${name}” stands in an earlier row as well; both rows are of one actor.`,
          'Give each actor a name of its own, such as “Ada (of the union)”.',
        );
      }
      seen.add(name);
      this.own.actors.add(row, [...row.cells]);
    }
    for (const row of this.tables.Documents) {
      const title = row.cells.get('title') ?? '';
      this.documents.add(title);
      this.own.documents.add(row, [['id', title], ...row.cells]);
    }
    for (const { cells } of this.tables.Claims) {
      const statement = cells.get('statement') ?? '';
      for (const name of [statement, cells.get('short') ?? statement])
        this.claims.set(foldName(name), statement);
    }
  }

  private addTie(row: TemplateRow, word: 'tie' | 'response'): void {
    const { cells } = row;
    const type = cells.get('type') ?? '';
    const number = cells.get('number');
    const id = toSlug(number === undefined ? `${word} row ${row.row}` : `${word} ${number}`);
    const claim = cells.get('claim');
    const same = ['source', 'target', 'third', 'from', 'to', 'notes', 'modality', ...EVIDENCE];
    this.own.ties.add(row, [
      ['id', id],
      ['type', TYPES.get(foldName(type)) ?? type],
      ['claim', claim === undefined ? undefined : this.toClaim(claim, row)],
      ...same.map((field) => [field, cells.get(field)] as const),
    ]);
    for (const name of splitList(cells.get('claims') ?? '')) {
      const statement = this.toClaim(name, row);
      this.resting.set(statement, (this.resting.get(statement) ?? new Set()).add(id));
    }
    this.checkDocument(row);
  }

  private toClaim(name: string, row: TemplateRow): string {
    const known = this.claims.get(foldName(name));
    if (known !== undefined) return known;
    this.claims.set(foldName(name), name);
    this.unlisted.set(name, row);
    this.tell(
      'claim',
      row,
      `“${name.slice(0, 60)}” is no row of Claims; it was added.`,
      'Add it there, with who says so.',
    );
    return name;
  }

  private readClaims(): void {
    for (const row of this.tables.Claims) {
      const statement = row.cells.get('statement') ?? '';
      if (statement === '') {
        this.tell('no claim', row, 'The row has no claim, and was passed over.', 'Write what is claimed.');
        continue;
      }
      const same = ['statement', 'meetings', 'notes', ...EVIDENCE];
      this.own.claims.add(row, [
        ['id', statement],
        ['relationships', joinList([...(this.resting.get(statement) ?? [])])],
        ...same.map((field) => [field, row.cells.get(field)] as const),
      ]);
      this.checkDocument(row);
    }
  }

  /** Claims that only other sheets name. */
  private addUnlisted(): void {
    for (const [statement, { sheet, row }] of this.unlisted) {
      this.own.claims.add({ sheet, row, cells: new Map(), extras: new Map() }, [
        ['id', statement],
        ['statement', statement],
        ['relationships', joinList([...(this.resting.get(statement) ?? [])])],
      ]);
    }
  }

  private readMeetings(): void {
    for (const row of this.tables.Meetings) {
      this.own.meetings.add(row, [...row.cells]);
      this.checkDocument(row);
    }
  }

  private checkDocument(row: TemplateRow): void {
    const title = row.cells.get('document');
    if (title === undefined || this.documents.has(title)) return;
    this.documents.add(title);
    this.tell(
      'document',
      row,
      `“${title.slice(0, 60)}” is no row of Documents; it was added.`,
      'Add it there, with what is known of it.',
    );
  }

  private addSides(network: Network, remarks: readonly Remark[]): ReadResult {
    const [head] = this.tables.Network;
    const sides = ['one', 'other'].map((field) => splitList(head?.cells.get(field) ?? ''));
    if (!head || sides.every((side) => side.length === 0)) return { kind: 'network', network, remarks };
    const ids = new Map(network.actors.map(({ id, name }) => [name, id]));
    const unknown = sides.flat().filter((name) => !ids.has(name));
    for (const name of unknown)
      this.tell(
        'side',
        head,
        `“${name.slice(0, 60)}” is no actor, and on no side.`,
        'Write the name as it stands in Actors.',
      );
    const [one = [], other = []] = sides.map((side) => side.flatMap((name) => ids.get(name) ?? []));
    const parsed = parseNetwork({ ...network, between: [one, other] });
    if (!parsed.ok) {
      const message = 'The two sides are passed over: each needs an actor, and nobody is on both.';
      this.tell('sides', head, message, 'Correct them.');
    }
    const others = this.remarks.toRemarks().filter((remark) => !remarks.includes(remark));
    return { kind: 'network', network: parsed.ok ? parsed.value : network, remarks: [...others, ...remarks] };
  }

  private tell(sort: string, { sheet, row }: TemplateRow, message: string, fix: string): void {
    const place = `sheet ${sheet}, row ${row.toLocaleString('en')}`;
    this.remarks.add(sort, { severity: 'warning', place, message, fix });
  }

  /** Tables say “ties, line 3”; the person has filled in sheets. */
  private toPlaced(remark: Remark): Remark {
    const found = /^(?:(\w+), )?line ([\d,]+)$/.exec(remark.place);
    const name = found?.[1] ?? 'ties';
    const rows = Object.hasOwn(this.own, name) ? this.own[name as keyof typeof this.own] : undefined;
    const place = found && rows?.toPlace(Number((found[2] ?? '').replaceAll(',', '')));
    return place ? { ...remark, place } : remark;
  }
}
