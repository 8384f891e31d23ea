import type { Evidence, PartialDate, Relationship } from '@/lib/network/network';
import { relationshipSchema } from '@/lib/network/schema';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { guessModality, type ModalityId } from '@/lib/vocabulary/modalities';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { toProse, toShowable } from './clean-text';
import { type ExtraColumns, type Extras, nameExtras, readExtras, toOriginalName } from './extra-fields';
import { FieldCells } from './field-cells';
import type { ActorImport } from './import-actors';
import type { ClaimImport } from './import-claims';
import type { ImportContext } from './import-context';
import {
  keepInOrder,
  keepOpenPeriod,
  noteSerialDays,
  noteShortYears,
  readDateOrKeep,
  readDateParts,
} from './import-dates';
import { DenialImport } from './import-denials';
import type { DocumentImport } from './import-documents';
import { type Ends, resolveEnds } from './import-ends';
import { EVIDENCE_SHAPE, EvidenceImport } from './import-evidence';
import type { Direction, TypeImport } from './import-types';
import { toPeriod } from './read-period';
import { readDirected } from './tie-direction';
import { TieList, type Told } from './tie-list';

type Row = {
  readonly source: number;
  readonly target: number;
  readonly third: number;
  readonly hasClaim: boolean;
};

type Fitter = {
  getKind(actor: number): ActorKindId;
  loosen(type: RelationshipType, part: 'kinds' | 'claim', place: () => string): RelationshipType;
};

const STEP = 8_192;

/** Makes the ties of an import, row by row, once all actors are known. */
export class TieImport {
  readonly usedTypes = new Set<RelationshipType>();
  private readonly list: TieList;
  private readonly cells: FieldCells<TieField>;
  private readonly extraColumns: ExtraColumns;
  private readonly ends: Ends;
  private readonly denials: DenialImport;

  constructor(
    private readonly table: ImportTable,
    private readonly actors: ActorImport,
    private readonly types: TypeImport,
    private readonly context: ImportContext,
  ) {
    this.cells = new FieldCells<TieField>(
      table,
      'ties',
      context.mapping.tieColumns,
      'attribute',
      context.mapping.dayOrders,
    );
    const columns = this.cells.all('attribute');
    this.extraColumns = nameExtras(table, columns, relationshipSchema.shape, EVIDENCE_SHAPE);
    noteShortYears(this.cells, context);
    noteSerialDays(this.cells, context);
    this.list = new TieList(context);
    this.ends = resolveEnds(this.cells, actors, context);
    this.denials = new DenialImport(this.cells, this.ends, actors, context);
  }

  /** Returns the ties. Call it once, with the claims and documents that rows may name. */
  readAll(claims: ClaimImport, documents: DocumentImport): readonly Relationship[] {
    const evidence = new EvidenceImport(this.cells, this.extraColumns, this.actors, documents, this.context);
    for (let row = 0; row < this.table.rows; row += 1) {
      if (row % STEP === 0) this.context.progress(0.3 + (0.6 * row) / this.table.rows);
      if ((this.ends.source[row] ?? -1) < 0) continue;
      this.readRow(row, claims, evidence.read(row));
    }
    return this.list.toTies();
  }

  /** Returns the id of the tie that a row calls so, or null. */
  findTie(written: string): string | null {
    return this.list.findId(written);
  }

  private readRow(row: number, claims: ClaimImport, evidence: Evidence | null): void {
    const { cells, context } = this;
    const place = () => context.place('ties', row);
    const extras: Extras = readExtras(this.table, this.extraColumns.own, row) ?? {};
    const claim = cells.read(row, 'claim');
    const found = this.readType(row, extras, place);
    const source = this.ends.source[row] ?? -1;
    const target = this.ends.target[row] ?? -1;
    const third = this.ends.third[row] ?? -1;
    const type = fitType(found, { source, target, third, hasClaim: claim !== '' }, this, place);
    const thirdId = third < 0 ? null : this.actors.getId(third);
    if (thirdId !== null && !type.third) this.keepThird(third, type, extras, place);
    const claimId = claim === '' ? null : claims.resolve(claim, place);
    const modality = this.readModality(row, extras);
    const { from, to } = this.readPeriod(row, extras, place);
    const targetId = target < 0 ? null : this.actors.getId(target);
    const answered = type.namesClaim ? claimId : null;
    if (targetId === null && answered === null) {
      context.warn('no end', place(), NO_TARGET, 'Name an actor at both ends.');
      return;
    }
    // Written out, as in `TieList`. It has a target or a claim, which is what a type says of both together.
    const tie = {
      type: type.id,
      source: this.actors.getId(source),
      target: targetId,
      onBehalfOf: type.third?.role === 'onBehalfOf' ? thirdId : null,
      toward: type.third?.role === 'toward' ? thirdId : null,
      claim: answered,
      modality,
      from,
      to,
      notes: toProse(cells.readAll(row, 'notes').join('\n\n')),
    } as Told;
    const written = cells.read(row, 'id');
    const id = this.list.add({ tie, extras, evidence, written, isSymmetric: type.symmetric, row });
    if (claimId !== null && !type.namesClaim) claims.rest(id, claimId);
    this.usedTypes.add(type);
    this.addDenials(row, { id, type, claimId }, claims);
  }

  /** Adds what those say who deny a row: they deny its claim, or else one that says what its tie does, on which it then rests. */
  private addDenials(
    row: number,
    { id, type, claimId }: { id: string; type: RelationshipType; claimId: string | null },
    claims: ClaimImport,
  ): void {
    const deniers = this.denials.read(row);
    if (deniers.length === 0) return;
    const place = () => this.context.place('ties', row);
    const claim = claimId ?? claims.resolve(this.denials.toStatement(row, type), place);
    if (claimId === null) claims.rest(id, claim);
    for (const source of deniers) this.list.addDenial(source, claim, row);
    this.denials.tell(row);
  }

  /** Fits a type to what a row has: called back by `fitType`, which knows neither actors nor types. */
  getKind(actor: number) {
    return this.actors.getKind(actor);
  }

  loosen(type: RelationshipType, part: 'kinds' | 'claim', place: () => string): RelationshipType {
    const loose = this.types.loosen(type, part);
    const message =
      part === 'kinds'
        ? `The type “${type.plural}” does not fit the kinds of these actors; the type “${loose.plural}” was made, without that limit.`
        : `The row says “${type.label}”, and not which claim; the type “${loose.plural}” was made, which names none.`;
    const fix =
      part === 'kinds' ? 'Correct the kinds, or turn the tie round.' : 'Add a column with the claim.';
    this.context.warn(`loose ${type.id} ${part}`, place(), message, fix);
    return loose;
  }

  private readType(row: number, extras: Extras, place: () => string): RelationshipType {
    const value = this.cells.read(row, 'type');
    const directed = this.cells.read(row, 'directed');
    const isDirected = readDirected(directed);
    const isMutual = isDirected === null && this.context.mapping.undirected?.includes(value) === true;
    const direction = isMutual ? 'undirected' : toDirection(isDirected);
    const { type, isSaid } = this.types.resolve(value, direction, place);
    if (!isSaid) extras[toOriginalName('type')] = toShowable(value);
    const isTold = isDirected === !type.symmetric;
    if (directed !== '' && !isTold) extras.directed = toShowable(directed);
    return type;
  }

  /** A word that says something else, such as “actual”, is kept as it stands. */
  private readModality(row: number, extras: Extras): ModalityId | null {
    const word = this.cells.read(row, 'modality');
    const modality = guessModality(word);
    if (modality === null && word !== '') extras[toOriginalName('modality')] = toShowable(word);
    return modality;
  }

  private keepThird(third: number, type: RelationshipType, extras: Extras, place: () => string): void {
    extras[toOriginalName('third')] = this.actors.getId(third);
    const message = `Ties of the type “${type.plural}” have no third actor; “${this.actors.getName(third)}” is kept as “${toOriginalName('third')}”.`;
    this.context.warn('no third', place(), message, 'Choose a type with a third actor.');
  }

  private readPeriod(
    row: number,
    extras: Extras,
    place: () => string,
  ): { from: PartialDate | null; to: PartialDate | null } {
    const { cells, context } = this;
    const read = (field: 'date' | 'from' | 'to') =>
      readDateParts(cells, row, field) ?? readDateOrKeep<TieField>(cells, row, field, extras, context);
    const period = toPeriod(cells.read(row, 'date'), cells.getOrder('date'));
    if (period) keepOpenPeriod(period, cells.read(row, 'date'), extras, place, context);
    if ((period?.spells ?? 1) > 1) {
      extras[toOriginalName('date')] = toShowable(cells.read(row, 'date'));
      const message = `A tie has several spells: it was taken as one, from the beginning of the first to the end of the last, and they are kept as “${toOriginalName('date')}”.`;
      context.warnOnce('spells', place(), message, 'Write a row for each spell.');
    }
    const day = period ? null : read('date');
    const told = { from: read('from'), to: read('to') };
    if (day === null || (told.from === null && told.to === null)) {
      const from = told.from ?? period?.from ?? day;
      return keepInOrder({ from, to: told.to ?? period?.to ?? day }, extras, place, context);
    }
    // The day of a row may be the beginning of what ends later; a beginning and the day of the row are two matters.
    if (!cells.has('from')) return keepInOrder({ from: day, to: told.to }, extras, place, context);
    extras[toOriginalName('date')] = day;
    const message = `A row has a period and a date of its own: the period was taken, and the date is kept as “${toOriginalName('date')}”.`;
    context.note('date and period', place(), message);
    return keepInOrder(told, extras, place, context);
  }
}

function toDirection(isDirected: boolean | null): Direction {
  if (isDirected === null) return null;
  return isDirected ? 'directed' : 'undirected';
}

const NO_TARGET = 'The row names no target, and was passed over.';

/**
 * Returns the type as a row can bear it: itself, or a looser one of the network’s own when the kinds of its actors do not fit, or
 * when it denies and does not say what. Neither is a reason to lose the tie.
 */
function fitType(type: RelationshipType, row: Row, fitter: Fitter, place: () => string): RelationshipType {
  const named = type.namesClaim && !row.hasClaim ? fitter.loosen(type, 'claim', place) : type;
  return fitsKinds(named, row, fitter) ? named : fitter.loosen(named, 'kinds', place);
}

function fitsKinds(type: RelationshipType, { source, target, third }: Row, fitter: Fitter): boolean {
  return (
    isAmong(type.sourceKinds, source, fitter) &&
    (target < 0 || isAmong(type.targetKinds, target, fitter)) &&
    (third < 0 || !type.third || isAmong(type.third.kinds, third, fitter))
  );
}

/** Most types take every kind: only for the others is it worth asking. */
function isAmong(kinds: readonly ActorKindId[], actor: number, fitter: Fitter): boolean {
  return kinds.length === 3 || kinds.includes(fitter.getKind(actor));
}
