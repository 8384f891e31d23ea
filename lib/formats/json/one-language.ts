import { isJsonObject, type JsonObject } from './read-json-source';

/** Languages in which files say one text several times, beside English. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'en ar bg cs da de el es et fa fi fr ga he hi hr hu id it ja ko lt lv mt nb nl no pl pt ro ru sk sl sr sv tr uk vi zh'.split(
    ' ',
  ),
);
const MAX_DEPTH = 12;

/**
 * Returns a value of JSON in which a text that stands in several languages is the English one, and the others stand beside it: `{ name: { en: "Union", fr: "Syndicat" } }` is
 * `{ name: "Union", "name (fr)": "Syndicat" }`.
 */
export function toOneLanguage(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => toOneLanguage(each, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]): (readonly [string, unknown])[] =>
      isTranslated(held)
        ? [
            [name, held.en],
            ...Object.entries(held).flatMap(([language, text]) => toOther(name, language, text)),
          ]
        : [[name, toOneLanguage(held, depth + 1)]],
    ),
  );
}

/** English is among the languages: codes such as “fr” and “de” alone may be those of countries. */
function isTranslated(value: unknown): value is JsonObject {
  if (!isJsonObject(value) || typeof value.en !== 'string' || value.en.trim() === '') return false;
  const entries = Object.entries(value);
  return entries.every(
    ([language, text]) => LANGUAGES.has(language) && (typeof text === 'string' || text === null),
  );
}

function toOther(name: string, language: string, text: unknown): readonly (readonly [string, unknown])[] {
  return language === 'en' || text === null ? [] : [[`${name} (${language})`, text]];
}
