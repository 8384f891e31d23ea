import { foldText } from '@/lib/graph/search/fold-text';
import { NAME_RANKS, rankName } from '@/lib/graph/search/rank-name';
import type { LinePiece, LinePlace } from '@/lib/network/line/line';
import { escapeWords, writeName, writeWord } from '@/lib/network/line/write-line';
import { toSourceName } from '../editing/source-name';
import { isBegun } from './find-document';
import { foldNames } from './find-name';
import { listNamedTypes } from './find-type';
import type { LineContext } from './line-meaning';

/** What may stand at a place of a line: what is shown of it, and what is written. */
export type Completion = {
  readonly label: string;
  /** A line that tells it from others. */
  readonly detail: string;
  readonly state: 'known' | 'elsewhere' | 'type' | 'document';
  readonly written: string;
};

export type Completions = { readonly at: LinePlace; readonly list: readonly Completion[] };

const MAX_OFFERED = 8;

/**
 * Returns what the piece at the cursor may become, the best first: an actor by name or alias in any script, a type of tie by any
 * word for it, a document. Null where nothing is completed.
 */
export function completeLine(
  pieces: readonly LinePiece[],
  cursor: number,
  context: LineContext,
): Completions | null {
  const piece = pieces.find(({ at }) => at.start <= cursor && cursor <= at.end);
  if (!piece) return null;
  const list = completePiece(piece, context);
  return list.length === 0 ? null : { at: piece.at, list: list.slice(0, MAX_OFFERED) };
}

function completePiece({ part, text }: LinePiece, context: LineContext): readonly Completion[] {
  const typed = foldText(text);
  if (part === 'type') return completeType(typed, context);
  if (part === 'document') return completeDocument(typed, context);
  return completeName(text, typed, context);
}

function completeName(
  text: string,
  typed: string,
  { network, directory }: LineContext,
): readonly Completion[] {
  if (typed === '') return [];
  const ranked = network.actors.flatMap((actor) => {
    const [name = '', ...aliases] = foldNames(actor);
    const rank = Math.min(rankName(name, typed), ...aliases.map((alias) => rankName(alias, typed) + 0.5));
    return rank < NAME_RANKS.anywhere ? [{ actor, rank }] : [];
  });
  const known = ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MAX_OFFERED)
    .map(({ actor: { name, role, kind } }) => toCompletion(name, role || kind, 'known'));
  const names = new Set(network.actors.map(({ name }) => foldText(name)));
  const elsewhere = directory
    .suggest(text, MAX_OFFERED)
    .filter(({ name }) => !names.has(foldText(name)))
    .map(({ name, kind }) => toCompletion(name, `new here, a ${kind}`, 'elsewhere'));
  return [...known, ...elsewhere];
}

function toCompletion(label: string, detail: string, state: Completion['state']): Completion {
  return { label, detail, state, written: writeName({ text: label, isExact: false, kind: null }) };
}

function completeType(typed: string, { network }: LineContext): readonly Completion[] {
  return listNamedTypes(network)
    .flatMap(({ type, words }) => {
      const rank = typed === '' ? 1 : Math.min(...words.map((word) => rankName(word, typed)));
      return rank < NAME_RANKS.anywhere ? [{ type, rank }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ type: { label, description } }) => ({
      label,
      detail: description,
      state: 'type' as const,
      written: /^[\p{L} ]+$/u.test(label) ? label : escapeWords(label),
    }));
}

function completeDocument(typed: string, { network }: LineContext): readonly Completion[] {
  return network.documents
    .filter((document) => typed === '' || isBegun(document, typed))
    .slice(0, MAX_OFFERED)
    .map((document) => ({
      label: toSourceName(document),
      detail: document.title,
      state: 'document' as const,
      written: writeWord({ text: document.id }),
    }));
}
