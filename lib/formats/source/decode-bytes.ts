import { type FileBytes, listPieces } from './file-bytes';

/** The letters of Windows-1252 from 0x80 to 0x9F; a dot where it has none. */
const WESTERN = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/**
 * Returns the text of bytes in an encoding that TextDecoder knows, without its byte order mark. Node 20 takes Windows-1252 for
 * Latin-1, and leaves controls where quotation marks and dashes should stand; here they are put right.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return mendWestern(new TextDecoder(encoding).decode(bytes), encoding);
}

/** Returns the same piece by piece, so that the text never stands in memory twice. */
export function* decodePieces(file: FileBytes, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const { from, bytes } of listPieces(file)) {
    const piece = decoder.decode(bytes, { stream: from + bytes.length < file.size });
    yield mendWestern(piece, encoding);
  }
}

/** Returns what TextDecoder has made of Windows-1252 with its quotation marks and dashes; other encodings as they are. */
export function mendWestern(text: string, encoding: string): string {
  if (encoding !== 'windows-1252' || !/[\u0080-\u009f]/.test(text)) return text;
  return text.replace(CONTROLS, (letter) => {
    const mended = WESTERN[letter.charCodeAt(0) - 0x80] ?? '.';
    return mended === '.' ? letter : mended;
  });
}
