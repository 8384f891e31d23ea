import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';
import { ID_PATTERN } from '@/lib/network/schema-fields';

const SLUG = new RegExp(ID_PATTERN);

/** What a network is called. */
export type NetworkHead = { readonly id: string; readonly title: string };

/** Returns what a network may be called: as its file says, or else as the file is called. */
export function proposeHead(said: NetworkHead, fileName: string): NetworkHead {
  const title = said.title.trim() || toWords(fileName) || 'Network';
  return { title: title.slice(0, LIMITS.line), id: toNetworkId(said.id) || toNetworkId(title) || 'network' };
}

/** Returns whether words can be the id of a network. */
export function isNetworkId(id: string): boolean {
  return id.length <= LIMITS.id && SLUG.test(id);
}

/** Returns whether a network may be called so. */
export function isNamed({ id, title }: NetworkHead): boolean {
  return isNetworkId(id) && title.trim() !== '';
}

/** Returns the id that words make; empty when no letter of ASCII is in them. */
export function toNetworkId(words: string): string {
  return toSlug(words.slice(0, 4 * LIMITS.id))
    .slice(0, LIMITS.id)
    .replace(/-+$/, '');
}

/** A file's name without its endings: “ties_2024.csv.gz” is “ties 2024”. */
function toWords(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? '';
  return name
    .replace(/(\.[a-z0-9]{1,8}){1,2}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}
