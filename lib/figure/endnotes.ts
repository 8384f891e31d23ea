import { toSentence } from '@/lib/graph/describe';
import { join } from '@/lib/graph/join-words';
import { isolateWords } from '@/lib/network/isolate';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import type { Point } from '@/lib/view/positions';
import { collectTieEvidence, type Denial, type Testimony } from '@/lib/view/testimony';
import type { FigureSubject } from './figure-subject';

/** What stands behind a tie, as a note under the figure says it. */
export type Endnote = { readonly relationship: string; readonly number: number; readonly text: string };

/** Ties whose middles stand no further apart in height than this are read as one row, in units of the plane. */
const ROW = 40;

/**
 * Answers the ties that get a note, by their numbers: those behind which a document stands, or that somebody denies, in the
 * order in which their middles are read on the plane, row by row.
 */
export function numberTies({ shown, view, positions }: FigureSubject): ReadonlyMap<string, number> {
  const middles = new Map<string, Point>();
  for (const { relationship, from, to } of view.legs) {
    const [a, b] = [positions[from], positions[to]];
    if (middles.has(relationship) || !a || !b) continue;
    middles.set(relationship, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }
  const noted = [...middles].filter(([id]) => {
    const standing = shown.standings.relationships.get(id);
    return standing !== undefined && (standing.evidence.length > 0 || standing.deniedBy.length > 0);
  });
  const row = ({ y }: Point) => Math.floor(y / ROW);
  const inOrder = noted.sort(([, a], [, b]) => row(a) - row(b) || a.x - b.x || a.y - b.y);
  return new Map(inOrder.map(([id], at) => [id, at + 1]));
}

/** Answers the notes of numbered ties, at most so many: the first names a document in full, later ones by its short name. */
export function toEndnotes(
  { graph, shown }: FigureSubject,
  numbers: ReadonlyMap<string, number>,
  most: number,
): readonly Endnote[] {
  const network = graph.getAttribute('network');
  const names = createDocumentNames(network.documents);
  const relationships = new Map(network.relationships.map((relationship) => [relationship.id, relationship]));
  return [...numbers].slice(0, most).flatMap(([id, number]) => {
    const relationship = relationships.get(id);
    if (!relationship) return [];
    const { saysSo, saysNot } = collectTieEvidence(graph, shown, relationship);
    const parts = [
      toSentence(graph, id),
      ...citeAll(saysSo, names),
      ...(saysNot.length > 0 ? [tellDenials(saysNot, names)] : []),
    ];
    return [{ relationship: id, number, text: parts.map(endSentence).join(' ') }];
  });
}

type DocumentNames = (document: SourceDocument) => string;

/** In full once; then as briefly as leaves no doubt which it is. */
function createDocumentNames(documents: readonly SourceDocument[]): DocumentNames {
  const short = (document: SourceDocument) =>
    [toPublisher(document), toDate(document)].filter(Boolean).join(', ');
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(short(document), (counts.get(short(document)) ?? 0) + 1);
  const named = new Set<string>();
  return (document) => {
    const isFirst = !named.has(document.id);
    named.add(document.id);
    const brief = short(document);
    const title = `“${isolateWords(document.title)}”`;
    if (isFirst) return [toPublisher(document), title, toDate(document)].filter(Boolean).join(', ');
    return brief !== '' && counts.get(brief) === 1
      ? brief
      : [toPublisher(document), title].filter(Boolean).join(', ');
  };
}

function toPublisher({ publisher, authors }: SourceDocument): string {
  return isolateWords(publisher.trim() || authors.join(', '));
}

function toDate({ published }: SourceDocument): string {
  return published === null ? '' : toDateLabel(published);
}

/** One sentence for each document: where in it, and on whose word. */
function citeAll(testimonies: readonly Testimony[], names: DocumentNames): readonly string[] {
  const byDocument = new Map<SourceDocument, Testimony[]>();
  for (const testimony of testimonies) {
    const known = byDocument.get(testimony.document);
    if (known) known.push(testimony);
    else byDocument.set(testimony.document, [testimony]);
  }
  return [...byDocument].map(([document, items]) => {
    const places = [...new Set(items.map(toPlace))].filter((place) => place !== '');
    return places.length > 0 ? `${names(document)}, ${places.join('; ')}` : names(document);
  });
}

/** "paragraph 8 (a senior Lebanese political source)". */
function toPlace({ evidence, attribution, speaker, document }: Testimony): string {
  const voice = isolateWords(attribution.trim() || (speaker?.name ?? ''));
  const isOfItsDay = evidence.date === null || evidence.date === document.published;
  const date = evidence.date === null || isOfItsDay ? '' : toDateLabel(evidence.date);
  const where = [isolateWords(evidence.locator.trim()), voice === '' ? '' : `(${voice})`]
    .filter(Boolean)
    .join(' ');
  return [where, date === '' ? '' : `said ${date}`].filter(Boolean).join(', ');
}

function tellDenials(denials: readonly Denial[], names: DocumentNames): string {
  const told = denials.map(({ denier, testimonies }) => {
    const who = isolateWords(denier.name);
    const cited = citeAll(testimonies, names);
    return cited.length > 0 ? `${who} (${cited.join('; ')})` : who;
  });
  return `Denied by ${join(told)}`;
}

function endSentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
