/** The bytes of a file, wherever they stand. They are asked for in pieces, so that a long file is never in memory as a whole. */
export type FileBytes = {
  readonly size: number;
  /** Returns the bytes from one place up to another, or to the end of the file. Throws when the file can no longer be read. */
  readonly slice: (from: number, to: number) => Uint8Array;
};

/** Small enough that what is made of a piece is gone before the next. */
export const PIECE = 1 << 18;
/** As much is taken from a file at once: asking the browser costs more than a piece is long. */
const WINDOW = 4 * PIECE;

/** Returns bytes that are in memory already. */
export function holdBytes(bytes: Uint8Array): FileBytes {
  return { size: bytes.length, slice: (from, to) => bytes.subarray(from, to) };
}

/** Returns the bytes of a file that is not in memory. `load`: what brings a part of it there; the last part is held. */
export function openParts(size: number, load: (from: number, to: number) => Uint8Array): FileBytes {
  const nothing = { from: 0, bytes: new Uint8Array(0) };
  let held: { readonly from: number; readonly bytes: Uint8Array } = nothing;
  return {
    size,
    slice: (from, to) => {
      const end = Math.min(to, size);
      if (from < held.from || end > held.from + held.bytes.length) {
        // Let go first, so that no two parts are held.
        held = nothing;
        held = { from, bytes: load(from, Math.min(size, Math.max(end, from + WINDOW))) };
      }
      return held.bytes.subarray(from - held.from, end - held.from);
    },
  };
}

/** Returns all bytes of a file piece by piece, each with where it begins. */
export function* listPieces(file: FileBytes, size = PIECE): Generator<{ from: number; bytes: Uint8Array }> {
  for (let from = 0; from < file.size; from += size) {
    yield { from, bytes: file.slice(from, from + size) };
  }
}
