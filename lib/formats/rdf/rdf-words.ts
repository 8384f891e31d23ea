import { FORMAT_LIMITS } from '@/lib/network/limits';
import { decode } from './own-thing';

/** Returns the last part of an address as words, with its capitals: `…/Barack_Obama` → `Barack Obama`. */
export function toName(address: string): string {
  const path = address.replace(/[#/:]+$/, '');
  const last = path.slice(Math.max(path.lastIndexOf('#'), path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  return decode(last).replaceAll('_', ' ').trim().slice(0, FORMAT_LIMITS.cell) || address;
}

/** Returns what a property or a class is called in its own address, in small letters: `…#memberOf` → `member of`. */
export function toWords(address: string): string {
  return toName(address)
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-\s]+/g, ' ')
    .toLowerCase();
}
