import type { Evidence, PlainRelationship, Relationship, Response } from '@/lib/network/network';
import type { Extras } from './extra-fields';
import { addEvidence } from './import-claims';
import type { ImportContext } from './import-context';
import { UniqueIds } from './unique-ids';

/** What is said of a tie beside its evidence. */
export type Told = Omit<PlainRelationship, 'id' | 'evidence'> | Omit<Response, 'id' | 'evidence'>;

/** What a row says of a tie. `written`: its id as the row has it; empty when it has none. */
export type TieRow = {
  readonly tie: Told;
  readonly extras: Extras;
  readonly evidence: Evidence | null;
  readonly written: string;
  readonly isSymmetric: boolean;
  readonly row: number;
};

/** A tie to which later rows may add evidence. */
type Growing = Told & Extras & { readonly id: string; evidence: Evidence[]; count?: number };

const NO_EVIDENCE: Evidence[] = [];

/** Gathers ties: rows of one id are one tie with several items of evidence, and on request so are rows of one pair, type and month. */
export class TieList {
  private readonly ties: Growing[] = [];
  private readonly byWritten = new Map<string, Growing>();
  private readonly byMonth = new Map<string, Growing>();
  private readonly denied = new Set<string>();
  private readonly ids = new UniqueIds();
  private readonly isByMonth: boolean;
  private rows = 0;

  constructor(private readonly context: ImportContext) {
    this.isByMonth = context.mapping.aggregate === 'month';
  }

  toTies(): readonly Relationship[] {
    if (this.isByMonth) {
      const [rows, ties] = [this.rows, this.ties.length].map((count) => count.toLocaleString('en'));
      const message = `${rows} ${this.rows === 1 ? 'row' : 'rows'} became ${ties} ${this.ties.length === 1 ? 'tie' : 'ties'}, one a pair, type and month; their ids, notes and extra fields were left out.`;
      this.context.note('months', '', message);
    }
    return this.ties;
  }

  /** Returns the id of the tie that a row calls so, or null. */
  findId(written: string): string | null {
    return this.byWritten.get(written)?.id ?? null;
  }

  /** Returns the id of the tie that the row has become, or become part of. */
  add(row: TieRow): string {
    if (this.isByMonth) return this.addToMonth(row);
    const known = row.written === '' ? undefined : this.byWritten.get(row.written);
    if (!known) return this.push(row, row.written);
    const place = () => this.context.place('ties', row.row);
    if (!isSame(known, row.tie)) {
      const id = this.push(row, row.written);
      const message = `The id “${row.written.slice(0, 60)}” is already that of another tie; this one was given the id “${id}”.`;
      this.context.warn('double id', place(), message, 'Give each tie an id of its own.');
      return id;
    }
    if (isOther(known, row)) {
      const id = this.push(row, row.written);
      const message = `The row says other things of the tie than the first row with its id; it became a tie of its own, “${id}”.`;
      this.context.warn('differing rows', place(), message, 'Give each tie an id of its own.');
      return id;
    }
    if (row.evidence) this.grow(known, row.evidence, row.row);
    else
      this.context.note(
        'double row',
        place(),
        'The tie stands in an earlier row as well, and was taken once.',
      );
    return known.id;
  }

  /** Adds that an actor denies a claim, once for all rows that say so. */
  addDenial(source: string, claim: string, row: number): void {
    const key = `${source} denies ${claim}`;
    if (this.denied.has(key)) return;
    this.denied.add(key);
    const told = {
      type: 'denies',
      source,
      target: null,
      onBehalfOf: null,
      toward: null,
      claim,
      modality: null,
    };
    const tie: Told = { ...told, from: null, to: null, notes: '' };
    this.push({ tie, extras: {}, evidence: null, written: '', isSymmetric: false, row }, key);
  }

  private addToMonth(row: TieRow): string {
    this.rows += 1;
    const { tie, evidence } = row;
    const month = (tie.from ?? '').slice(0, 7);
    const ends =
      row.isSymmetric && tie.target !== null && tie.target < tie.source
        ? [tie.target, tie.source]
        : [tie.source, tie.target ?? ''];
    const others = [tie.onBehalfOf, tie.toward, tie.claim, tie.modality].map((field) => field ?? '');
    const key = [tie.type, ...ends, ...others, month].join(' ');
    const known = this.byMonth.get(key);
    if (known) {
      known.count = (known.count ?? 1) + 1;
      if (evidence && !known.evidence.some(({ document }) => document === evidence.document))
        this.grow(known, evidence, row.row);
      return known.id;
    }
    const date = month === '' ? null : month;
    const told = { ...row, tie: { ...tie, from: date, to: date, notes: '' }, extras: { count: 1 } };
    const id = this.push(told, [tie.source, tie.type, tie.target ?? tie.claim, month].join(' '));
    const made = this.ties.at(-1);
    if (made) this.byMonth.set(key, made);
    return id;
  }

  private push({ tie, extras, evidence, written, row }: TieRow, words: string): string {
    const id = words === '' ? this.ids.give(`tie ${row + 1}`, 'tie') : this.ids.give(words, 'tie');
    // Written out: a spread makes objects several times as large, and there may be a million.
    const ends: Pick<Told, 'target' | 'claim'> = tie;
    const made = {
      id,
      type: tie.type,
      source: tie.source,
      target: ends.target,
      onBehalfOf: tie.onBehalfOf,
      toward: tie.toward,
      claim: ends.claim,
      modality: tie.modality,
      from: tie.from,
      to: tie.to,
      notes: tie.notes,
      evidence: evidence ? [evidence] : NO_EVIDENCE,
    } as Growing;
    Object.assign(made, extras);
    if (written !== '' && written !== id && !this.isByMonth) made.originalId = written;
    this.context.count('relationships', made);
    this.ties.push(made);
    if (written !== '' && !this.byWritten.has(written)) this.byWritten.set(written, made);
    return id;
  }

  private grow(tie: Growing, item: Evidence, row: number): void {
    // Shared by ties without any: the first item begins a list of the tie's own.
    if (tie.evidence === NO_EVIDENCE) tie.evidence = [];
    addEvidence(tie.evidence, item, () => this.context.place('ties', row), this.context);
  }
}

/** Returns whether a row says otherwise when a tie was, or what else is kept of it. */
function isOther(known: Growing, { tie, extras }: TieRow): boolean {
  const isEqual = known.from === tie.from && known.to === tie.to && known.notes === tie.notes;
  return !isEqual || !Object.entries(extras).every(([name, value]) => isEqualValue(known[name], value));
}

function isSame(known: Told, tie: Told): boolean {
  const fields = ['type', 'source', 'target', 'onBehalfOf', 'toward', 'claim', 'modality'] as const;
  return fields.every((field) => known[field] === tie[field]);
}

function isEqualValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
