import { Inflate } from 'fflate';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';

const PIECE = 16_384;
/** As many characters as a drawing may have once it is unpacked. */
const MAX_SIZE = FORMAT_LIMITS.harmless;

/**
 * Returns the drawing that draw.io packs into a page: deflated, in base 64, and its letters written as in an address. Null for what is none.
 * Throws a TooLargeError as soon as there is more than is read.
 */
export function inflateDiagram(text: string): string | null {
  const bytes = decodeBase64(text.replace(/\s+/g, ''));
  if (!bytes) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > MAX_SIZE) throw new TooLargeError('A drawing is made to fill the memory when it is unpacked.');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    const decoder = new TextDecoder();
    const whole = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
    return decodeURIComponent(whole + decoder.decode());
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    return null;
  }
}

function decodeBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
