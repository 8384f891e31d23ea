import type { Actor } from '@/lib/network/network';
import type { Option } from '@/lib/view/match-options';

/** Returns actors as a list to choose from, each found by all its names. */
export function toActorOptions(actors: readonly Actor[]): readonly Option[] {
  return actors.map(({ id, name, aliases }) => ({ value: id, label: name, words: aliases }));
}
