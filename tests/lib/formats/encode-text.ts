/** Letters of Windows-1252 that are not in Latin-1, for which Node 20 takes it. */
const WESTERN: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  œ: 0x9c,
};

/** Returns a text in an encoding of one byte a letter. Throws an Error for a letter that it has not. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = (encoding === 'windows-1252' ? WESTERN[letter] : undefined) ?? bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no “${letter}”.`);
    return byte;
  });
}

/** Returns a text in an encoding of one or two bytes a letter. Throws an Error for a letter that it has not. */
export function encodePairs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && !bytes.has(letter)) bytes.set(letter, [lead, trail]);
    }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const own = code < 0x80 ? [code] : bytes.get(letter);
      if (!own) throw new Error(`${encoding} has no “${letter}”.`);
      return own;
    }),
  );
}

/** Returns a text in UTF-16, with or without its byte order mark. */
export function encodeWide(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const letters = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * letters.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length; at += 1) view.setUint16(2 * at, letters.charCodeAt(at), isLittle);
  return bytes;
}
