import type { Issue } from '@/lib/network/issue';

/** Warnings that say the same of different places of a file. */
export type WarningGroup = {
  /** The first of them. */
  readonly first: Issue;
  readonly count: number;
  /** In which list of the file they are; the place itself where that is one. */
  readonly place: string;
  /** What the first names, and what the others name in its place, each once: fields of an import, or actors. */
  readonly named: readonly string[];
};

/** A quoted word of a message. */
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** The last step of a place: a field. */
const FIELD = /(?:\.[^.[\]]+|\["(?:[^"\\]|\\.)*"\])$/;

/**
 * Returns warnings by kind, in the order in which each kind is first met: those of one list that differ only in what they quote are one. An
 * import with twenty columns that nothing reads has a warning for each cell of them, and they are one kind.
 */
export function groupWarnings(warnings: readonly Issue[]): readonly WarningGroup[] {
  const groups = new Map<string, { first: Issue; count: number; place: string; named: Set<string> }>();
  for (const warning of warnings) {
    const place = toList(warning.path);
    const key = JSON.stringify([place, warning.message.replace(QUOTED, '')]);
    const group = groups.get(key) ?? { first: warning, count: 0, place, named: new Set() };
    group.count += 1;
    const [named] = warning.message.match(QUOTED) ?? [];
    if (named !== undefined) group.named.add(named);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, count, place, named }) => ({
    ...{ first, count, named: [...named] },
    place: count === 1 ? first.path : place,
  }));
}

/** Returns the list of the file in which a place is: `actors` for `actors[3].colour`. */
function toList(path: string): string {
  return path.includes('[') ? path.replace(/\[\d+\]/g, '').replace(FIELD, '') : path;
}
