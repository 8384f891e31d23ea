import type { Network } from '@/lib/network/network';
import { COVERED, type Coverage, checkCoverage } from '../coverage/check-coverage';
import type { WrittenParts } from '../coverage/written-groups';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import type { Readable } from './import-plan';

/** Returns what a network lacks of its file; nothing for a file whose format fixes what it means, or that this program has written. */
export function compareWithFile(
  read: Readable,
  mapping: Mapping | null,
  network: Network,
  written: WrittenParts | null,
): Coverage {
  if (read.kind === 'network' || read.guesses.length === 0 || !written) return COVERED;
  return checkCoverage(
    network,
    read.draft,
    mapping ?? read.mapping,
    written,
    read.applyHeaderChoice !== null,
    read.applyLists !== undefined,
    read.things?.choice ?? null,
  );
}

/** Whoever is asked about the ends of ties, or whether rows are actors, looks at all that was read, but not at each name. */
export function leaveAnswered(found: readonly Question[], asked: readonly Question[]): readonly Question[] {
  const isLooked = asked.some(
    ({ about, id }) => about === 'ends' || (about === 'actors' && !OF_NODES.has(id)),
  );
  // Where empty cells may mean what stands above them, rows without a name there may have one.
  const isBlank = asked.some(({ id }) => id === 'blanks');
  const left = isBlank ? found.filter(({ id }) => id !== 'coverage halves') : found;
  return isLooked ? leaveNames(left) : left;
}

/** What is asked of some nodes of a graph says nothing of its other nodes and edges. */
const OF_NODES: ReadonlySet<string> = new Set(['things', 'joints', 'graphs']);

/** Returns what is asked of single names, and of columns beside the ends, alone. */
function leaveNames(found: readonly Question[]): readonly Question[] {
  return found.filter(({ id }) => OF_NAMES.has(id) || OF_COLUMNS.some((begin) => id.startsWith(begin)));
}

/** What is asked of a table of which the ends are known, whichever they are. */
const OF_COLUMNS = ['coverage dates', 'coverage further ', 'coverage codes '];

/** What is asked of single names, whatever columns they stand in. */
const OF_NAMES: ReadonlySet<string> = new Set([
  'coverage sums',
  'coverage nobody',
  'coverage notes',
  'coverage an answer',
  'coverage letters',
  'coverage a whole row',
  'coverage a number cut short',
  'coverage kinds',
  'coverage end names',
]);
