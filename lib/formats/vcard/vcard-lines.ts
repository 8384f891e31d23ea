import { decodeBytes } from '../source/decode-bytes';
import { decodeQuoted } from '../text-file/mail-encodings';

/** A line of a card: `RELATED;TYPE=friend;VALUE=text:Ada Byron`. */
export type VCardLine = {
  /** In capitals, without the group before it. */
  readonly name: string;
  /** What it has in common with the lines of its group, such as “item1”. */
  readonly group: string;
  readonly types: readonly string[];
  readonly value: string;
};

const LINE = /^(?:([\w-]{1,40})\.)?([\w-]{1,60})((?:;[^:"]{0,200}(?:"[^"]{0,200}")?){0,20}):(.*)$/s;

/** Returns the cards of a text, each with its lines (RFC 6350, and versions 2.1 and 3.0). */
export function* listCards(text: string): Generator<readonly VCardLine[]> {
  let card: VCardLine[] | null = null;
  for (const line of unfold(text)) {
    const read = readLine(line);
    if (!read) continue;
    if (read.name === 'BEGIN' && /^vcard$/i.test(read.value)) card = [];
    else if (read.name === 'END' && card) {
      yield card;
      card = null;
    } else card?.push(read);
  }
}

/** A line goes on below where that begins with a space, and in version 2.1 behind “=”. */
function unfold(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/=\n(?=[^\n]*)/g, (sign, at: number, whole: string) =>
      /QUOTED-PRINTABLE/i.test(whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)) ? '' : sign,
    )
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

function readLine(line: string): VCardLine | null {
  const found = LINE.exec(line);
  if (!found) return null;
  const [, group = '', name = '', said = '', written = ''] = found;
  const parameters = said.split(';').filter((each) => each !== '');
  const isQuoted = parameters.some((each) => /QUOTED-PRINTABLE/i.test(each));
  const value = isQuoted ? decodeBytes(decodeQuoted(written), 'utf-8') : written;
  const types = parameters.flatMap((each) => {
    const [key = '', types] = each.split('=');
    if (types === undefined) return [key.toLowerCase()];
    return /^type$/i.test(key) ? types.replaceAll('"', '').toLowerCase().split(',') : [];
  });
  return { name: name.toUpperCase(), group: group.toLowerCase(), types, value: value.trim() };
}

/** Returns the parts of a value that are parted by “;”, without the signs that keep others from being parts. */
export function splitVCard(value: string): readonly string[] {
  return value.split(/(?<!\\);/).map(toVCardText);
}

/** Returns a value as it is meant: `\,` is a comma, and `\n` a new line. */
export function toVCardText(value: string): string {
  return value
    .replace(/\\([nN])/g, '\n')
    .replace(/\\(.)/g, '$1')
    .trim();
}
