import { type Finding, quoteSome } from './finding';

/** Encodings in which files are read that are UTF-8: the letters of the bytes from 128 on, and what a text has that is meant. */
const ENCODINGS = [
  {
    letters: `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${list(0xa0, 0xff)}`,
    meant: /^[^\p{Cc}]+$/u,
  },
  {
    letters: `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї${list(0x410, 0x44f)}`,
    meant: /^[\x20-\x7EА-яЁёІіЇїЄєҐґЎў’“”«»–—№]+$/u,
  },
] as const;

function list(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join('');
}

/** What was no letter of the encoding, and a sign of a question within a word, by which programs replace such. */
const REPLACED = /\uFFFD|\p{L}\?\p{L}/u;
/** What UTF-8 looks like in another encoding: a letter with an accent before a sign. */
const READ_TWICE =
  /[ÂÃâÐÑØÙ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РС][\u0400-\u040F\u0450-\u045F°±²³µ¶·¸№»¼½¾¿]/u;
/** There a sign of a question is none. */
const ADDRESS = /:\/\/|[@=]|^www\./;
const MAX_MENDED = 200;

/** Returns in which names letters are broken, as where a file is read in another encoding than it is written in; offers the names as they are meant where that can be told. */
export function doubtLetters(names: readonly string[]): readonly Finding[] {
  const mended = names.flatMap((name) => {
    const meant = mendLetters(name);
    return meant === null ? [] : [{ name, meant }];
  });
  const meant = new Set(mended.map(({ name }) => name));
  const broken = names.filter((name) => meant.has(name) || (REPLACED.test(name) && !ADDRESS.test(name)));
  if (broken.length === 0) return [];
  const called =
    broken.length === 1 ? 'One actor is called' : `${broken.length.toLocaleString('en')} actors are called`;
  const told = `${called} by a name in which letters seem to be broken: ${quoteSome(broken)}.`;
  return [
    {
      id: 'coverage letters',
      isAsked: true,
      message: `Are letters in names broken? ${told} So it is where a file was saved in one encoding and opened in another: save it as UTF-8 where it came from.`,
      told,
      label: 'They are called so',
      others:
        mended.length === 0 || mended.length > MAX_MENDED
          ? []
          : [
              {
                label: `They are called ${quoteSome(mended.map(({ meant }) => meant))}`,
                mapping: { sameActors: mended.map(({ name, meant }) => [meant, name]) },
              },
            ],
    },
  ];
}

/** Returns a name as it reads in UTF-8, where its letters are the bytes of such a text in another encoding; null for every other name. */
export function mendLetters(name: string): string | null {
  if (!READ_TWICE.test(name)) return null;
  for (const { letters, meant } of ENCODINGS) {
    const bytes = toBytes(name, letters);
    const text = bytes === null ? null : decode(bytes);
    if (text !== null && text !== name && meant.test(text)) return text;
  }
  return null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // They are no UTF-8: then the name is as it is written.
    return null;
  }
}

function toBytes(text: string, letters: string): Uint8Array | null {
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    const at = letters.indexOf(letter);
    return code < FIRST ? code : at < 0 ? null : FIRST + at;
  });
  const known = bytes.flatMap((byte) => byte ?? []);
  return known.length === bytes.length ? Uint8Array.from(known) : null;
}

/** Bytes below it are the letters of ASCII in each of these encodings. */
const FIRST = 128;
