import { decodeBytes } from '../source/decode-bytes';

/** Returns the bytes of base64; what is no sign of it is passed over. */
export function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0));
  const binary = atob(whole);
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** Returns the bytes of quoted-printable text (RFC 2045, 6.7). */
export function decodeQuoted(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,80}\n/g, '');
  const bytes = new Uint8Array(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const code = joined.charCodeAt(at);
    const digits = code === 0x3d ? joined.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(digits)) {
      bytes[length] = Number.parseInt(digits, 16);
      at += 2;
    } else bytes[length] = code;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Returns a header with its encoded words (RFC 2047) as text. */
export function decodeWords(header: string): string {
  const plain = decodeLatin(header.slice(0, 4_000));
  return plain
    .replace(/(\?=)\s{1,20}(=\?)/g, '$1$2')
    .replace(/=\?([^?\s]{1,60})\?([bq])\?([^?]{0,1000})\?=/gi, (whole, charset, form, text) => {
      try {
        const bytes = /b/i.test(form) ? decodeBase64(text) : decodeQuoted(text.replaceAll('_', ' '));
        return decodeBytes(bytes, String(charset).toLowerCase());
      } catch {
        return whole;
      }
    });
}

/** A header that is UTF-8 without saying so, which many mails have. */
function decodeLatin(header: string): string {
  return decodeBytes(
    Uint8Array.from(header, (letter) => letter.charCodeAt(0)),
    'utf-8',
  );
}

/** Returns each byte as one character: the parts of a mail are taken apart before their encodings are known. */
export function toCharacters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8_192)));
  return pieces.join('');
}
