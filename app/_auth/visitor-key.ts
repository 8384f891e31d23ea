import type { Principal } from '@/lib/store/access/principal';
import { toAddress } from './note-address';

/** Returns what tells the visitors of a server apart who wait for work to be done: by their names and addresses. */
export function toVisitorKey({ name }: Principal, headers: Pick<Headers, 'get'>): string {
  return `${name} ${toAddress(headers)}`;
}
