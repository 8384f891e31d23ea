import { list } from '@/lib/vocabulary/word-list';
import { ACTOR_WORDS, TIE_WORDS } from '../guess/column-words';
import { foldName } from '../guess/fold-name';

/** The lists of a network that are filled in as a grid. */
export const GRID_IDS = ['relationships', 'actors', 'claims', 'documents'] as const;
export type GridId = (typeof GRID_IDS)[number];

export type GridColumn = {
  readonly id: string;
  /** The head of the column. */
  readonly label: string;
  /** What the same column is called elsewhere, as `foldName` returns it. */
  readonly words: readonly string[];
};

const column = (id: string, label: string, words: readonly string[] = []): GridColumn => ({
  id,
  label,
  words: [foldName(label), foldName(id), ...words],
});

/** The columns that say where something stands, for what rests on evidence. */
const EVIDENCE_COLUMNS: readonly GridColumn[] = [
  column('document', 'Document', [
    ...(TIE_WORDS.document ?? []),
    ...(TIE_WORDS.documentTitle ?? []),
    ...(TIE_WORDS.publisher ?? []),
  ]),
  column('attribution', 'Said by', [...(TIE_WORDS.attribution ?? []), ...(TIE_WORDS.speaker ?? [])]),
  column('locator', 'Where in it', [...(TIE_WORDS.locator ?? []), 'where', 'place']),
  column('excerpt', 'What it says', TIE_WORDS.excerpt),
  column('date', 'Said on', TIE_WORDS.said),
  column('credibility', 'Credibility', TIE_WORDS.credibility),
];

/** The columns of each grid, in the order in which a block without a head of its own fills them. */
export const GRID_COLUMNS: Readonly<Record<GridId, readonly GridColumn[]>> = {
  relationships: [
    column('source', 'From', list('source, actor a, who, subject, von, de, من, מקור')),
    column('type', 'Tie', TIE_WORDS.type),
    column('target', 'To', list('target, actor b, whom, object, nach, zu, a, الي, יעד')),
    column('third', 'Third party', [...(TIE_WORDS.third ?? []), ...(TIE_WORDS.thirdName ?? [])]),
    column('when', 'When', list('date, when, period, dates')),
    column('claim', 'Claim', TIE_WORDS.claim),
    ...EVIDENCE_COLUMNS,
    column('notes', 'Notes', TIE_WORDS.notes),
    column('begin', 'Since', TIE_WORDS.from),
    column('end', 'Until', TIE_WORDS.to),
    column('modality', 'Proposed', list('proposed, modality, planned')),
  ],
  actors: [
    column('name', 'Name', ACTOR_WORDS.name),
    column('kind', 'Kind', ACTOR_WORDS.kind),
    column('role', 'Role', ACTOR_WORDS.role),
    column('aliases', 'Other names', ACTOR_WORDS.aliases),
    column('country', 'Country', ACTOR_WORDS.country),
    column('from', 'From', ACTOR_WORDS.from),
    column('to', 'Until', ACTOR_WORDS.to),
    column('notes', 'Notes', ACTOR_WORDS.notes),
  ],
  claims: [
    column('statement', 'Claim', list('statement, claim, claims, what is claimed, what is said')),
    column('deniedBy', 'Denied by', TIE_WORDS.deniedBy),
    ...EVIDENCE_COLUMNS,
    column('notes', 'Notes', TIE_WORDS.notes),
  ],
  documents: [
    column('title', 'Title', TIE_WORDS.documentTitle),
    column('publisher', 'Publisher', TIE_WORDS.publisher),
    column('published', 'Published', [...(TIE_WORDS.published ?? []), 'date']),
    column('authors', 'Authors', TIE_WORDS.authors),
    column('url', 'Address on the web', TIE_WORDS.url),
    column('reliability', 'Reliability', TIE_WORDS.reliability),
  ],
};

/** The column by which a grid tells a thing from others; ties have none: two of the same type between the same actors stay two. */
export const KEY_COLUMNS: Readonly<Partial<Record<GridId, string>>> = {
  actors: 'name',
  claims: 'statement',
  documents: 'title',
};

/** What the columns of a pasted block are: the id of a column of the grid for each, null for one that is not taken. */
export type ColumnMap = readonly (string | null)[];

/**
 * Returns what the columns of a block are by its first row; null when that is no head. It is one when most of its cells name columns
 * of the grid, or when a person says so (`isTold`); of two that name the same, the first counts.
 */
export function readHead(grid: GridId, cells: readonly string[], isTold = false): ColumnMap | null {
  const taken = new Set<string>();
  const map = cells.map((cell) => {
    const found = findColumn(grid, cell);
    if (!found || taken.has(found.id)) return null;
    taken.add(found.id);
    return found.id;
  });
  const named = map.filter((id) => id !== null).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return isTold || named * 2 > filled ? map : null;
}

function findColumn(grid: GridId, cell: string): GridColumn | undefined {
  const folded = foldName(cell);
  if (folded === '') return undefined;
  const columns = GRID_COLUMNS[grid];
  return (
    columns.find(({ label, id }) => foldName(label) === folded || foldName(id) === folded) ??
    columns.find(({ words }) => words.includes(folded))
  );
}
