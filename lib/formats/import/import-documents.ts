import { LIMITS } from '@/lib/network/limits';
import type { PartialDate, SourceDocument } from '@/lib/network/network';
import { documentSchema } from '@/lib/network/schema';
import { RELIABILITY_GRADES, type Reliability } from '@/lib/vocabulary/admiralty';
import { splitList } from '../join-list';
import { toLine, toShowable } from './clean-text';
import { type Extras, nameExtras, readExtras, toOriginalName } from './extra-fields';
import { type Cells, FieldCells } from './field-cells';
import type { ImportContext } from './import-context';
import { readDateOrKeep } from './import-dates';
import { UniqueIds } from './unique-ids';

/** What a row says of a document, in the field names of the network file. */
export const DOCUMENT_FIELDS = [
  'document',
  'documentTitle',
  'publisher',
  'authors',
  'published',
  'url',
  'reliability',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number] | 'attribute' | 'ignore';

const OWN_FIELDS: Readonly<Record<string, DocumentField>> = {
  id: 'document',
  title: 'documentTitle',
  publisher: 'publisher',
  authors: 'authors',
  published: 'published',
  url: 'url',
  reliability: 'reliability',
};

type Written = SourceDocument & Extras;

/** Gathers the documents of an import: those of their table, and those that rows of ties name. */
export class DocumentImport {
  private readonly documents: Written[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly ids = new UniqueIds();

  constructor(private readonly context: ImportContext) {
    const { documents } = context.draft;
    if (!documents) return;
    const cells = new FieldCells<DocumentField>(documents, 'documents', OWN_FIELDS, 'attribute');
    const columns = nameExtras(documents, cells.all('attribute'), documentSchema.shape);
    for (let row = 0; row < documents.rows; row += 1) {
      const extras = readExtras(documents, columns.own, row) ?? {};
      this.resolveRow(cells, row, extras, 'a document that has no title');
    }
  }

  get count(): number {
    return this.documents.length;
  }

  /**
   * Returns the id of the document that a row names: by its id, else its address, its title and authors, its publisher and day, or its authors alone. A row of which
   * none is told has the document `otherwise`, so that its evidence stands on something.
   */
  resolve(cells: Cells<DocumentField>, row: number, otherwise: string): string {
    return this.resolveRow(cells, row, {}, otherwise);
  }

  toDocuments(): readonly SourceDocument[] {
    return this.documents;
  }

  private resolveRow(cells: Cells<DocumentField>, row: number, extras: Extras, otherwise: string): string {
    const id = cells.read(row, 'document');
    const title = cells.read(row, 'documentTitle');
    const url = cells.read(row, 'url');
    const publisher = cells.read(row, 'publisher');
    const published = cells.read(row, 'published');
    const authors = readAuthors(cells, row);
    const named = [publisher, published].filter((part) => part !== '').join(', ') || authors.join(', ');
    const key = id || url || title || named || otherwise;
    // Of one title, or of one publisher and day, there are as many as there are authors.
    const ownKey = id !== '' || url !== '' || authors.length === 0 ? key : JSON.stringify([key, authors]);
    const known = this.byKey.get(ownKey);
    const document = known === undefined ? undefined : this.documents[known];
    if (document) return document.id;
    const shown = toLine(title || id || named || url || otherwise);
    const isTold = shown.trim() !== '';
    const address = toAddress(url, extras);
    const made: Written = {
      id: this.ids.give(id || title || url || named || otherwise, 'document'),
      title: isTold ? shown : otherwise,
      publisher: toLine(publisher),
      authors,
      published: this.readPublished(cells, row, extras),
      url: address,
      reliability: toReliability(cells.read(row, 'reliability'), extras),
    };
    if (id !== '' && id !== made.id && id !== made.title) extras[toOriginalName('id')] = toShowable(id);
    const whole: Written = { ...made, ...extras };
    this.context.count('documents', whole);
    const place = this.documents.push(whole) - 1;
    this.byKey.set(ownKey, place);
    // Who names no authors means the first of that title.
    if (!this.byKey.has(key)) this.byKey.set(key, place);
    return made.id;
  }

  private readPublished(cells: Cells<DocumentField>, row: number, extras: Extras): PartialDate | null {
    return readDateOrKeep(cells, row, 'published', extras, this.context);
  }
}

function readAuthors(cells: Cells<DocumentField>, row: number): readonly string[] {
  const authors = cells.readAll(row, 'authors').flatMap(splitList).map(toLine);
  return authors.filter((author) => author.trim() !== '').slice(0, LIMITS.authors);
}

/** Only addresses that a browser opens without running a program; others are kept as text. */
function toAddress(url: string, extras: Extras): string {
  if (url === '') return '';
  const result = documentSchema.shape.url.safeParse(url);
  if (result.success) return result.data;
  extras[toOriginalName('url')] = toShowable(url);
  return '';
}

function toReliability(grade: string, extras: Extras): Reliability | null {
  if (grade === '') return null;
  const known = RELIABILITY_GRADES.find((each) => each === grade.toUpperCase());
  if (known === undefined) extras[toOriginalName('reliability')] = toShowable(grade);
  return known ?? null;
}
