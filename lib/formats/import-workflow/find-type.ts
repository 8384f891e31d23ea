import { getReadyType } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { foldName } from '../guess/fold-name';
import { guessTypeName } from '../guess/guess-value';
import type { Mapping } from '../mapping';

/**
 * Returns the id of the relationship type that a value stands for, of the vocabulary, of those that the mapping adds, or of the ready types;
 * null when an import makes a new type of it, which keeps its name. The order is that of `TypeImport`.
 */
export function findType(mapping: Mapping, value: string): string | null {
  const mapped = Object.hasOwn(mapping.types, value) ? mapping.types[value] : undefined;
  const words = mapped ?? value;
  const own = mapping.newTypes.flatMap(({ id, label }) => (typeof id === 'string' ? [{ id, label }] : []));
  const ids = new Set([...RELATIONSHIP_TYPES, ...own].map(({ id }) => id));
  if (ids.has(words)) return words;
  const folded = foldName(words);
  const labelled = own.find(({ label }) => typeof label === 'string' && foldName(label) === folded);
  if (labelled) return labelled.id;
  const toReady = (id: string | undefined) => {
    const ready = getReadyType(id ?? '')?.type;
    if (!ready) return null;
    const label = foldName(ready.label);
    const known = own.find((each) => each.id === ready.id || foldName(String(each.label)) === label);
    if (!known) return ready.id;
    return foldName(String(known.label)) === label ? known.id : null;
  };
  const ready = toReady(words);
  if (ready !== null || mapped !== undefined) return ready;
  const guessed = guessTypeName(value)?.to;
  return guessed !== undefined && ids.has(guessed) && !getReadyType(guessed) ? guessed : toReady(guessed);
}
