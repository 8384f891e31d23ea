import { guardFormula } from '@/lib/network/guard-formula';
import { memoize } from '@/lib/network/memoize';
import type { Actor, Claim, Evidence, Network, Relationship, SourceDocument } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { joinList } from '../join-list';
import { GRID_COLUMNS, type GridId } from './grid-columns';

/** Returns what a cell of a grid holds of a thing, as it is shown, copied and read again. */
export function writeCell<Grid extends GridId>(
  network: Network,
  grid: Grid,
  thing: Network[Grid][number],
  column: string,
): string {
  return WRITERS[grid](thing, indexNetwork(network))[column]?.() ?? '';
}

/**
 * Returns the things of a grid that are wanted as tab-separated text with the heads of the columns: spreadsheets take it as it is, and the same grid reads it
 * again. No cell is taken for a formula.
 */
export function writeBlock<Grid extends GridId>(
  network: Network,
  grid: Grid,
  isWanted: (id: string) => boolean,
): string {
  const all: readonly Network[Grid][number][] = network[grid];
  const things = all.filter(({ id }) => isWanted(id));
  const columns = GRID_COLUMNS[grid].filter(({ id }) => !['begin', 'end'].includes(id));
  const rows = things.map((thing) => columns.map(({ id }) => toCell(writeCell(network, grid, thing, id))));
  return [columns.map(({ label }) => label), ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** A cell with a tab, a line break or a quotation mark stands in quotation marks, as spreadsheets write it. */
function toCell(text: string): string {
  const guarded = guardFormula(text);
  return /[\t\n\r"]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

type Cells = Readonly<Record<string, () => string>>;
type Names = ReturnType<typeof indexNetwork>;

const WRITERS: { readonly [Grid in GridId]: (thing: Network[Grid][number], names: Names) => Cells } = {
  actors: (actor: Actor) => ({
    name: () => actor.name,
    kind: () => getActorKind(actor.kind).label,
    role: () => actor.role,
    aliases: () => joinList(actor.aliases),
    country: () => actor.country ?? '',
    from: () => actor.from ?? '',
    to: () => actor.to ?? '',
    notes: () => actor.notes,
  }),
  documents: (document: SourceDocument) => ({
    title: () => document.title,
    publisher: () => document.publisher,
    published: () => document.published ?? '',
    authors: () => joinList(document.authors),
    url: () => document.url,
    reliability: () => document.reliability ?? '',
  }),
  claims: (claim: Claim, names: Names) => ({
    statement: () => claim.statement,
    deniedBy: () => joinList((names.denials.get(claim.id) ?? []).map((id) => names.actors.get(id) ?? id)),
    notes: () => claim.notes,
    ...writeEvidence(claim.evidence, names),
  }),
  relationships: (tie: Relationship, names: Names) => {
    const type = names.types.get(tie.type);
    const toActor = (id: string | null) => (id === null ? '' : (names.actors.get(id) ?? id));
    return {
      source: () => toActor(tie.source),
      type: () => type?.label ?? tie.type,
      target: () => toActor(tie.target),
      third: () => (type?.third ? toActor(tie[type.third.role]) : ''),
      when: () => toWhen(tie),
      claim: () =>
        tie.claim === null ? (names.resting.get(tie.id) ?? '') : (names.claims.get(tie.claim) ?? tie.claim),
      modality: () => tie.modality ?? '',
      notes: () => tie.notes,
      ...writeEvidence(tie.evidence, names),
    };
  },
};

/** Of several pieces of evidence the first is written. */
function writeEvidence([first]: readonly Evidence[], names: Names): Cells {
  if (!first) return {};
  return {
    document: () => names.documents.get(first.document) ?? first.document,
    attribution: () => first.attribution || (names.actors.get(first.speaker ?? '') ?? ''),
    locator: () => first.locator,
    excerpt: () => first.excerpt,
    date: () => first.date ?? '',
    credibility: () => (first.credibility === null ? '' : String(first.credibility)),
  };
}

function toWhen({ from, to }: Relationship): string {
  if (from === to) return from ?? '';
  return `${from ?? ''} – ${to ?? ''}`.trim();
}

const indexNetwork = memoize((network: Network) => {
  const denials = new Map<string, string[]>();
  for (const { type, claim, source } of network.relationships) {
    if (type === 'denies' && claim !== null) denials.set(claim, [...(denials.get(claim) ?? []), source]);
  }
  return {
    actors: new Map(network.actors.map(({ id, name }) => [id, name])),
    documents: new Map(network.documents.map(({ id, title }) => [id, title])),
    claims: new Map(network.claims.map(({ id, statement }) => [id, statement])),
    resting: new Map(
      network.claims.flatMap(({ statement, relationships }) =>
        relationships.map((id) => [id, statement] as const),
      ),
    ),
    types: collectTypes(network),
    denials,
  };
});
