import { toSlug } from '@/lib/network/nearest';
import type { Evidence } from '@/lib/network/network';
import { CREDIBILITY_GRADES, type Credibility } from '@/lib/vocabulary/admiralty';
import { TABLED_EVIDENCE } from '../table/own-columns';
import { toLine, toProse, toShowable } from './clean-text';
import { type ExtraColumns, type Extras, readExtras, toOriginalName } from './extra-fields';
import type { Cells } from './field-cells';
import type { ActorImport } from './import-actors';
import type { ImportContext } from './import-context';
import { readDateOrKeep } from './import-dates';
import { DOCUMENT_FIELDS, type DocumentField, type DocumentImport } from './import-documents';

/** What a row says of one item of evidence, beside the document. */
export type EvidenceField =
  | DocumentField
  | 'attribution'
  | 'speaker'
  | 'excerpt'
  | 'locator'
  | 'said'
  | 'credibility';

const SAID_FIELDS = ['attribution', 'speaker', 'excerpt', 'credibility'] as const;
const NO_DOCUMENT = 'A document that the table does not name';

/** The fields that evidence has already: columns of these names are kept under another. */
export const EVIDENCE_SHAPE = TABLED_EVIDENCE;

/** Reads the evidence in the rows of a table. */
export class EvidenceImport {
  private readonly hasDocument: boolean;
  private readonly hasSaid: boolean;

  constructor(
    private readonly cells: Cells<EvidenceField>,
    private readonly extraColumns: ExtraColumns,
    private readonly actors: ActorImport,
    private readonly documents: DocumentImport,
    private readonly context: ImportContext,
  ) {
    this.hasDocument = DOCUMENT_FIELDS.some((field) => cells.has(field));
    this.hasSaid = SAID_FIELDS.some((field) => cells.has(field));
  }

  /** Returns the evidence in a row, or null when there is none: neither a document nor a statement. */
  read(row: number): Evidence | null {
    if (!this.hasDocument && !this.hasSaid) return null;
    const { cells } = this;
    const isNamed = this.hasDocument && DOCUMENT_FIELDS.some((field) => cells.read(row, field) !== '');
    if (!isNamed && !(this.hasSaid && SAID_FIELDS.some((field) => cells.read(row, field) !== '')))
      return null;
    if (!isNamed) {
      const message = 'The row has evidence, but names no document; one was made to stand for it.';
      this.context.warn(
        'no document',
        this.context.place(cells.name, row),
        message,
        'Add a column with the document.',
      );
    }
    const extras: Extras = readExtras(cells.table, this.extraColumns.evidence, row) ?? {};
    const speaker = this.readSpeaker(row, extras);
    readUnnamed(extras, speaker.id);
    return {
      document: this.documents.resolve(cells, row, NO_DOCUMENT),
      attribution: toLine(cells.read(row, 'attribution')) || speaker.attribution,
      speaker: speaker.id,
      excerpt: toProse(cells.read(row, 'excerpt')),
      locator: toLine(cells.read(row, 'locator')),
      date: readDateOrKeep<EvidenceField>(cells, row, 'said', extras, this.context),
      credibility: toCredibility(cells.read(row, 'credibility'), extras),
      ...extras,
    };
  }

  /** A speaker who is no actor here is how the document names one. */
  private readSpeaker(
    row: number,
    extras: Extras,
  ): { readonly id: string | null; readonly attribution: string } {
    const text = this.cells.read(row, 'speaker');
    if (text === '') return { id: null, attribution: '' };
    const actor = this.actors.find(text);
    if (actor !== null) return { id: this.actors.getId(actor), attribution: '' };
    if (this.cells.read(row, 'attribution') !== '') extras[toOriginalName('speaker')] = toShowable(text);
    return { id: null, attribution: toLine(text) };
  }
}

/** Keeps an unnamed speaker where the speaker is no actor, as a slug. */
function readUnnamed(extras: Extras, speaker: string | null): void {
  const { unnamedSpeaker } = extras;
  if (unnamedSpeaker === undefined) return;
  const slug = typeof unnamedSpeaker === 'string' ? toSlug(unnamedSpeaker) : '';
  if (speaker === null && slug !== '') extras.unnamedSpeaker = slug;
  else delete extras.unnamedSpeaker;
}

function toCredibility(grade: string, extras: Extras): Credibility | null {
  if (grade === '') return null;
  const known = CREDIBILITY_GRADES.find((each) => String(each) === grade);
  if (known === undefined) extras[toOriginalName('credibility')] = toShowable(grade);
  return known ?? null;
}
