import type {
  Actor,
  Claim,
  Evidence,
  Meeting,
  Network,
  Relationship,
  SourceDocument,
} from '@/lib/network/network';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  meetingSchema,
  relationshipSchema,
} from '@/lib/network/schema';
import { computeStandings } from '@/lib/network/standing';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { joinList } from '../join-list';
import { writeExtraCell } from './extra-cell';
import {
  EVIDENCE_PREFIX,
  EXTRA_PREFIX,
  IDENTIFIER_PREFIX,
  MODALITY_COLUMN,
  OWN_COLUMNS,
  type OwnTable,
  SHADOW_COLUMN,
  TABLED_EVIDENCE,
  TABLED_FIELDS,
} from './own-columns';

/** A field that the network file does not know, and the column in which it is written. */
type WrittenExtra = { readonly field: string; readonly column: string };

/** A table as it is written: the names of its columns, and rows of as many cells, which are made when they are asked for. */
export type WrittenTable = {
  readonly name: OwnTable;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly string[]>;
};

/** Returns all that a network holds as tables: itself, actors, ties, documents, claims, meetings and types of its own. */
export function writeTables(network: Network): readonly WrittenTable[] {
  return [
    writeHead(network),
    writeActors(network),
    writeTies(network),
    writeDocuments(network),
    ...(network.claims.length > 0 ? [writeClaims(network)] : []),
    ...(network.meetings.length > 0 ? [writeMeetings(network)] : []),
    ...(network.relationshipTypes.length > 0 ? [writeTypes(network)] : []),
  ];
}

function writeHead(network: Network): WrittenTable {
  const { id, title, description, asOf, between, ...others } = network;
  const stated = between === null ? others : { between, ...others };
  const own = OWN_COLUMNS.network;
  const extras = listExtras([stated], TABLED_FIELDS, own);
  const cells = [id, title, description, asOf ?? '', ...toCells(stated, extras)];
  return { name: 'network', columns: [...own, ...toColumns(extras)], rows: [cells] };
}

/**
 * Returns the ties, one row an item of evidence, and one row for a tie without any; what is known of its actors and documents beside
 * it, so that the table can stand alone.
 */
export function writeTies(network: Network): WrittenTable {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const documents = new Map(network.documents.map((document) => [document.id, document]));
  const standings = computeStandings(network).relationships;
  const own = OWN_COLUMNS.ties;
  const hasModality = network.relationships.some(({ modality }) => modality !== null);
  const extras = listExtras(network.relationships, relationshipSchema.shape, own);
  const evidence = network.relationships.flatMap((tie) => tie.evidence);
  const evidenceExtras = listExtras(evidence, TABLED_EVIDENCE, own, EVIDENCE_PREFIX);
  function* listRows() {
    for (const tie of network.relationships) {
      const cells = [...toTieCells(tie, actors), standings.get(tie.id)?.id ?? ''];
      const extraCells = toCells(tie, extras);
      for (const item of listItems(tie.evidence)) {
        const document = toDocumentCells(item && documents.get(item.document));
        yield [
          ...cells,
          ...document,
          ...toEvidenceCells(item),
          ...(hasModality ? [tie.modality ?? ''] : []),
          ...extraCells,
          ...toCells(item, evidenceExtras),
        ];
      }
    }
  }
  const modality = hasModality ? [MODALITY_COLUMN] : [];
  const columns = [...own, ...modality, ...toColumns(extras), ...toColumns(evidenceExtras)];
  return { name: 'ties', columns, rows: { [Symbol.iterator]: listRows } };
}

function writeActors({ actors }: Network): WrittenTable {
  const own = OWN_COLUMNS.actors;
  const shadow = actors.some((actor) => actor.shadow) ? [SHADOW_COLUMN] : [];
  const names = [...new Set(actors.flatMap(({ identifiers }) => Object.keys(identifiers)))];
  const extras = listExtras(actors, actorSchema.shape, own);
  return {
    name: 'actors',
    columns: [...own, ...shadow, ...names.map((name) => `${IDENTIFIER_PREFIX}${name}`), ...toColumns(extras)],
    rows: actors.map((actor) => [
      ...[actor.id, actor.name, actor.kind, joinList(actor.aliases), actor.role, actor.country ?? ''],
      ...[actor.from ?? '', actor.to ?? '', actor.notes],
      ...shadow.map(() => (actor.shadow ? 'true' : '')),
      ...names.map((name) => (Object.hasOwn(actor.identifiers, name) ? (actor.identifiers[name] ?? '') : '')),
      ...toCells(actor, extras),
    ]),
  };
}

function writeDocuments({ documents }: Network): WrittenTable {
  const own = OWN_COLUMNS.documents;
  const extras = listExtras(documents, documentSchema.shape, own);
  return {
    name: 'documents',
    columns: [...own, ...toColumns(extras)],
    rows: documents.map((document) => [...toDocumentCells(document), ...toCells(document, extras)]),
  };
}

function writeClaims(network: Network): WrittenTable {
  const { claims } = network;
  const standings = computeStandings(network).claims;
  const own = OWN_COLUMNS.claims;
  const extras = listExtras(claims, claimSchema.shape, own);
  const evidence = claims.flatMap((claim: Claim) => claim.evidence);
  const evidenceExtras = listExtras(evidence, TABLED_EVIDENCE, own, EVIDENCE_PREFIX);
  const listsMeetings = claims.some(({ meetings }) => meetings.length > 0);
  const rows = claims.flatMap((claim) => {
    const cells = [claim.id, claim.statement, joinList(claim.relationships), claim.notes];
    return listItems(claim.evidence).map((item) => [
      ...[...cells, standings.get(claim.id)?.id ?? '', item?.document ?? ''],
      ...toEvidenceCells(item),
      ...(listsMeetings ? [joinList(claim.meetings)] : []),
      ...toCells(claim, extras),
      ...toCells(item, evidenceExtras),
    ]);
  });
  const columns = [...own, ...(listsMeetings ? ['meetings'] : [])];
  return { name: 'claims', columns: [...columns, ...toColumns(extras), ...toColumns(evidenceExtras)], rows };
}

/** Columns of a meeting behind those by which its table is known. */
const MORE_OF_MEETINGS = [
  ...['outcome', 'notes', 'standing'],
  ...['document', 'attribution', 'speaker', 'excerpt', 'locator', 'said', 'credibility'],
];

/** Returns the meetings, one row a participant; items of evidence stand beside them, and in rows of their own beyond them. */
function writeMeetings(network: Network): WrittenTable {
  const { meetings } = network;
  const standings = computeStandings(network).meetings;
  const own = [...OWN_COLUMNS.meetings, ...MORE_OF_MEETINGS];
  const extras = listExtras(meetings, meetingSchema.shape, own);
  const evidence = meetings.flatMap((meeting: Meeting) => meeting.evidence);
  const evidenceExtras = listExtras(evidence, TABLED_EVIDENCE, own, EVIDENCE_PREFIX);
  const rows = meetings.flatMap((meeting) => {
    const { id, title, from, to, place, participants, outcome, notes } = meeting;
    const count = Math.max(1, participants.length, meeting.evidence.length);
    return Array.from({ length: count }, (_, row) => {
      const seat = participants[row];
      const item = meeting.evidence[row];
      return [
        ...[id, title, from ?? '', to ?? '', place, seat ? joinList([seat.actor]) : '', seat?.role ?? ''],
        ...[outcome, notes, standings.get(id)?.id ?? '', item?.document ?? ''],
        ...toEvidenceCells(item),
        ...toCells(meeting, extras),
        ...toCells(item, evidenceExtras),
      ];
    });
  });
  return { name: 'meetings', columns: [...own, ...toColumns(extras), ...toColumns(evidenceExtras)], rows };
}

/** Fields that are always text as they are, all others as extra fields; those that others imply are left out. */
function writeTypes(network: Network): WrittenTable {
  const own: readonly string[] = OWN_COLUMNS.types;
  const bare = { ...network, actors: [], documents: [], relationships: [], claims: [], meetings: [] };
  const { relationshipTypes } = toNetworkFile(bare);
  const types = Array.isArray(relationshipTypes) ? relationshipTypes.filter(isObject) : [];
  const fields = [...new Set(types.flatMap((type) => Object.keys(type)))];
  const columns = [...own, ...fields.filter((field) => !own.includes(field))];
  const toText = (type: object, field: string) =>
    String(Object.getOwnPropertyDescriptor(type, field)?.value ?? '');
  const rows = types.map((type) =>
    columns.map((field, column) => (column < own.length ? toText(type, field) : toExtraCell(type, field))),
  );
  return { name: 'types', columns, rows };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listItems(evidence: readonly Evidence[]): readonly (Evidence | undefined)[] {
  return evidence.length > 0 ? evidence : [undefined];
}

function toTieCells(tie: Relationship, actors: ReadonlyMap<string, Actor>): readonly string[] {
  const toActor = (id: string | null) => {
    const actor = id === null ? undefined : actors.get(id);
    return [id ?? '', actor?.name ?? '', actor?.kind ?? ''];
  };
  return [
    ...[
      tie.id,
      tie.type,
      ...toActor(tie.source),
      ...toActor(tie.target),
      ...toActor(tie.toward ?? tie.onBehalfOf),
    ],
    ...[tie.claim ?? '', tie.from ?? '', tie.to ?? '', tie.notes],
  ];
}

function toDocumentCells(document: SourceDocument | undefined): readonly string[] {
  if (!document) return ['', '', '', '', '', '', ''];
  const { id, title, publisher, authors, published, url, reliability } = document;
  return [id, title, publisher, joinList(authors), published ?? '', url, reliability ?? ''];
}

function toEvidenceCells(item: Evidence | undefined): readonly string[] {
  if (!item) return ['', '', '', '', '', ''];
  const { attribution, speaker, excerpt, locator, date, credibility } = item;
  return [
    attribution,
    speaker ?? '',
    excerpt,
    locator,
    date ?? '',
    credibility === null ? '' : String(credibility),
  ];
}

function toColumns(extras: readonly WrittenExtra[]): readonly string[] {
  return extras.map(({ column }) => column);
}

function toCells(thing: object | undefined, extras: readonly WrittenExtra[]): readonly string[] {
  return extras.map(({ field }) => (thing ? toExtraCell(thing, field) : ''));
}

/**
 * Returns the fields of things that a schema does not know, in the order in which they first stand, each with a column that is none
 * of the table’s own. Fields of evidence have a prefix, so that they are told from those of the tie in the same row.
 */
function listExtras(
  things: Iterable<object>,
  known: Readonly<Record<string, unknown>>,
  own: readonly string[],
  prefix: '' | typeof EVIDENCE_PREFIX = '',
): readonly WrittenExtra[] {
  const fields = new Set<string>();
  for (const thing of things) {
    for (const field of Object.keys(thing)) if (!Object.hasOwn(known, field)) fields.add(field);
  }
  return [...fields].map((field) => ({
    field,
    column: prefix === '' ? toColumn(field, own) : `${prefix}${field}`,
  }));
}

function toColumn(field: string, own: readonly string[]): string {
  const isTaken =
    own.includes(field) ||
    [EXTRA_PREFIX, EVIDENCE_PREFIX, IDENTIFIER_PREFIX].some((prefix) => field.startsWith(prefix));
  return isTaken ? `${EXTRA_PREFIX}${field}` : field;
}

/** Returns the cell of a field; empty when the thing has none. Asks for own fields alone: not for what objects inherit. */
function toExtraCell(thing: object, field: string): string {
  return writeExtraCell(Object.getOwnPropertyDescriptor(thing, field)?.value);
}
