import { askFirst } from '../graph/ask-first';
import type { ReadResult } from '../read-result';
import { findNamedThings, type NamedThings } from './named-things';
import { readNodeLinks } from './read-node-links';

const MAX_SHOWN = 5;

type Draft = Extract<ReadResult, { kind: 'draft' }>;

/** Returns a draft with the answer that all its things with names are actors, where no other answer may be the right one; any other draft as it is. */
export function offerThings(read: Draft, value: unknown): Draft {
  const found = findNamedThings(value);
  if (!found) return read;
  const choice = {
    label: `Each thing with a name is an actor, tied to those within it and to whom it names: ${quote(found)}`,
    example: found.example,
    mapping: { headers: { rows: 'things' } },
  } as const;
  return { ...read, things: { choice, apply: () => readAll(found, value) } };
}

/** Returns the draft of a file of which nothing else is known, in which things with names hold or name others; null where none do. It is asked whether these are actors. */
export function readThings(value: unknown): ReadResult | null {
  const found = findNamedThings(value);
  if (!found || found.graph.links.length < MIN_LINKS) return null;
  const message = `Is each thing with a name an actor, tied to those within it and to whom it names, in ${quote(found)}? Nothing else in the file says who is tied to whom.`;
  return askFirst(readNodeLinks(found.graph), { id: 'things', message, label: 'It is' });
}

const MIN_LINKS = 2;

function readAll({ graph }: NamedThings, value: unknown): ReadResult {
  const read = readNodeLinks(graph);
  if (read.kind !== 'draft') return read;
  const { mapping } = read;
  return {
    ...read,
    mapping: { ...mapping, headers: { ...mapping.headers, rows: 'things' } },
    holds: value,
  };
}

function quote({ types }: NamedThings): string {
  const more = types.length > MAX_SHOWN ? ' …' : '';
  return `${types
    .slice(0, MAX_SHOWN)
    .map((type) => `“${type}”`)
    .join(', ')}${more}`;
}
