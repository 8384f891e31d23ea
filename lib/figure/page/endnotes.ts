import { speaksForItself, toCitation, toShortCitations } from '@/lib/graph/model/citation';
import { toSentence } from '@/lib/graph/model/describe';
import { join } from '@/lib/graph/model/join-words';
import { isolateWords } from '@/lib/network/isolate';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { placeClaims } from '@/lib/view/claim-ends';
import { collectTieEvidence, type Denial, type WeighedEvidence } from '@/lib/view/evidence-columns';
import { findPoint, type Point } from '@/lib/view/positions';
import { fromStoryId } from '@/lib/view/stories';
import type { FigureSubject } from '../options/figure-subject';

/** What stands behind a tie, as a note under the figure says it. */
export type Endnote = { readonly number: number; readonly text: string };

export type Endnotes = {
  /** The one document behind all that is shown, in full; null when there are several. */
  readonly source: string | null;
  readonly notes: readonly Endnote[];
};

/** Ties whose middles stand no further apart in height than this are read as one row, in units of the plane. */
const ROW = 40;

/**
 * Returns the ties of a figure by the numbers of their notes, in the order in which their middles are read on the plane, row
 * by row. A tie without a source is numbered too: its note says so. A line that stands for several ties has no number.
 */
export function numberTies({
  view,
  positions: given,
}: Pick<FigureSubject, 'view' | 'positions'>): ReadonlyMap<string, number> {
  const positions = placeClaims(view, given);
  const middles = new Map<string, Point>();
  for (const { relationship, from, to, bundle } of view.legs) {
    if ((bundle?.relationships.length ?? 1) > 1) continue;
    const [a, b] = [findPoint(positions, from), findPoint(positions, to)];
    // What two stories tell has one number.
    const id = fromStoryId(relationship);
    if (middles.has(id) || !a || !b) continue;
    middles.set(id, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  }
  const row = ({ y }: Point) => Math.floor(y / ROW);
  const inOrder = [...middles].sort(([, a], [, b]) => row(a) - row(b) || a.x - b.x || a.y - b.y);
  return new Map(inOrder.map(([id], at) => [id, at + 1]));
}

/**
 * Returns the notes of numbered ties, at most so many. A document is named in full once: ahead of all notes when it is the
 * only one, else in the first note that cites it; later notes have its short name.
 */
export function toEndnotes(
  { graph, shown }: FigureSubject,
  numbers: ReadonlyMap<string, number>,
  most: number,
): Endnotes {
  const network = graph.getAttribute('network');
  const relationships = new Map(network.relationships.map((relationship) => [relationship.id, relationship]));
  const noted = [...numbers].slice(0, most).flatMap(([id, number]) => {
    const relationship = relationships.get(id);
    return relationship ? [{ id, number, ...collectTieEvidence(graph, shown, relationship) }] : [];
  });
  const cited = new Set(
    noted.flatMap(({ saysSo, saysNot }) =>
      [...saysSo, ...saysNot.flatMap(({ items }) => items)].map(({ document }) => document),
    ),
  );
  const [only] = cited.size === 1 && numbers.size <= most ? cited : [];
  const names = only ? () => '' : createDocumentNames(network.documents);
  const notes = noted.map(({ id, number, saysSo, saysNot }) => {
    const parts = [
      toSentence(graph, id),
      ...describeSources(saysSo, names, (shown.standings.relationships.get(id)?.claims.length ?? 0) > 0),
      ...(saysNot.length > 0 ? [describeDenials(saysNot, names, toLastDocument(saysSo))] : []),
    ];
    return { number, text: parts.map(toSentenceEnd).join(' ') };
  });
  return { source: only ? toCitation(only) : null, notes };
}

/** A tie that rests on claims alone says so, and so does one without any source. */
function describeSources(
  saysSo: readonly WeighedEvidence[],
  names: DocumentNames,
  hasClaim: boolean,
): readonly string[] {
  if (saysSo.length === 0) return [hasClaim ? 'Only claimed, and no source is named' : 'No source is named'];
  const cited = citeAll(saysSo, names);
  if (saysSo.some(({ through }) => through === null)) return cited;
  const [first, ...others] = cited;
  return first === undefined ? ['Only claimed'] : [`Only claimed: ${first}`, ...others];
}

function toLastDocument(items: readonly WeighedEvidence[]): SourceDocument | null {
  return [...groupByDocument(items).keys()].at(-1) ?? null;
}

type DocumentNames = (document: SourceDocument) => string;

/** In full once; then as briefly as leaves no doubt which it is. */
function createDocumentNames(documents: readonly SourceDocument[]): DocumentNames {
  const short = toShortCitations(documents);
  const named = new Set<string>();
  return (document) => {
    const isFirst = !named.has(document.id);
    named.add(document.id);
    return (!isFirst && short.get(document.id)) || toCitation(document);
  };
}

/** One sentence for each document: where in it, and on whose word. */
function citeAll(items: readonly WeighedEvidence[], names: DocumentNames): readonly string[] {
  return [...groupByDocument(items)]
    .map(([document, items]) => joinPlaces(names(document), toPlaces(items)))
    .filter((part) => part !== '');
}

function joinPlaces(document: string, places: string): string {
  if (document === '' || places === '') return document + places;
  return places.startsWith('(') ? `${document} ${places}` : `${document}, ${places}`;
}

function groupByDocument(
  items: readonly WeighedEvidence[],
): ReadonlyMap<SourceDocument, readonly WeighedEvidence[]> {
  const byDocument = new Map<SourceDocument, WeighedEvidence[]>();
  for (const item of items) {
    const known = byDocument.get(item.document);
    if (known) known.push(item);
    else byDocument.set(item.document, [item]);
  }
  return byDocument;
}

/** "paragraph 1 (a senior political source, a senior diplomat); paragraph 3": each place once, with all who speak there. */
function toPlaces(items: readonly WeighedEvidence[]): string {
  const voices = new Map<string, Set<string>>();
  for (const { evidence, attribution, speaker, document } of items) {
    const said =
      evidence.date === null || evidence.date === document.published ? '' : toDateLabel(evidence.date);
    const where = [isolateWords(evidence.locator.trim()), said && `said ${said}`].filter(Boolean).join(', ');
    const known = voices.get(where) ?? new Set<string>();
    const voice = attribution.trim() || (speaker?.name ?? '');
    if (voice !== '' && !speaksForItself(document, voice)) known.add(isolateWords(voice));
    voices.set(where, known);
  }
  const places = [...voices].map(([where, who]) =>
    [where, who.size > 0 ? `(${[...who].join(', ')})` : ''].filter(Boolean).join(' '),
  );
  return places.filter((place) => place !== '').join('; ');
}

/** "Denied by Amos Hochstein (paragraph 3) and …": the document is named where it is not the one just cited. */
function describeDenials(
  denials: readonly Denial[],
  names: DocumentNames,
  cited: SourceDocument | null,
): string {
  const told = denials.map(({ denier, items }) => {
    const places = [...groupByDocument(items)].map(([document, items]) => {
      const where = items.map(({ evidence }) => isolateWords(evidence.locator.trim())).filter(Boolean);
      return [document === cited ? '' : names(document), ...new Set(where)].filter(Boolean).join(', ');
    });
    const where = items.length === 0 ? 'no source is named' : places.filter(Boolean).join('; ');
    return where === '' ? isolateWords(denier.name) : `${isolateWords(denier.name)} (${where})`;
  });
  return `Denied by ${join(told)}`;
}

function toSentenceEnd(words: string): string {
  const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
