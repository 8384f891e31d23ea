import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { applyPatch } from './apply-patch';

/** Returns a mapping with the first answer to each question, as far as that leaves the file as it is read: it is the likeliest. */
export function toLikely(mapping: Mapping, asked: readonly Question[]): Mapping {
  const patches = asked.flatMap(({ choices: [first] }) =>
    first && !first.mapping.headers ? [first.mapping] : [],
  );
  return patches.reduce(applyPatch, mapping);
}
