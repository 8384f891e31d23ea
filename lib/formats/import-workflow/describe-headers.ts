import { isSameRole, type ListRoles } from '../list-role';
import type { Headers } from '../mapping';
import type { ReadResult } from '../read-result';
import { isUnfolded } from '../table/unfold-tables';
import type { Readable } from './import-plan';

/** Returns what a file is read as once a user has said which first rows name columns; itself where that is what was taken. */
export function applyHeaderChoice(read: Readable, said: Headers): ReadResult {
  if (read.kind === 'network') return read;
  const { lists, ...rest } = said;
  if (lists && read.applyLists && !hasLists(read.mapping.headers, lists)) {
    const anew = read.applyLists({ ...read.mapping.headers.lists, ...lists });
    return anew.kind === 'failed' ? anew : applyHeaderChoice(anew, rest);
  }
  if (rest.rows === 'things' && read.things && read.mapping.headers.rows !== 'things')
    return read.things.apply();
  if (!read.applyHeaderChoice || isTaken(read.mapping.headers, rest)) return read;
  return read.applyHeaderChoice(rest);
}

function hasLists({ lists: taken = {} }: Headers, said: ListRoles): boolean {
  return Object.entries(said).every(
    ([name, role]) => Object.hasOwn(taken, name) && isSameRole(taken[name], role),
  );
}

/** Returns whether tables are read already as is said of them. Of a table that is not there nothing can be said. */
export function isTaken(taken: Headers, said: Headers): boolean {
  if (said.lists && !hasLists(taken, said.lists)) return false;
  if ((said.headings ?? taken.headings ?? false) !== (taken.headings ?? false)) return false;
  if (isUnfolded(said.rows)) {
    if (taken.rows !== said.rows) return false;
  } else if (said.rows !== undefined && taken[said.rows] === undefined) return false;
  return (['ties', 'actors'] as const).every(
    (role) => said[role] === undefined || taken[role] === undefined || said[role] === taken[role],
  );
}
