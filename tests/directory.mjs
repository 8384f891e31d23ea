// Adds to data/directory/ the names of states that Node's ICU has (of Unicode's CLDR), and writes each file of the
// directory in one form: a field a line. What is there stays, and names come from CLDR only where none of that text is there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run/root.mjs';

/** @typedef {Record<string, string[]>} Forms */
/** @typedef {{ id: string, country: string | null, names: Forms, short?: Forms } & Record<string, unknown>} Entry */

const FOLDER = join(ROOT, 'data', 'directory');
/** The files of which the entries are the regions of their codes. */
const REGIONS = ['states.json', 'territories.json'];
const LANGUAGES = ['en', 'ar', 'he', 'fr', 'ru'];
/** Initials such as "R.-U.", which nobody searches for. */
const INITIALS = /\.-\p{L}|\.$/u;

/**
 * Returns the names of a region in a language, in full and short, without remarks in brackets.
 * @param {string} country
 * @param {string} language
 */
function listRegionNames(country, language) {
  /** @type {('long' | 'short')[]} */
  const styles = ['long', 'short'];
  return styles.flatMap((style) => {
    const name = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(country);
    if (!name || INITIALS.test(name)) return [];
    const [main = name] = name.split(' (');
    return [
      main.replaceAll('’', "'").replaceAll(' & ', ' and ').replaceAll(' - ', '-').replace('о-ва', 'острова'),
    ];
  });
}

/** @param {Entry} state */
function addRegionNames(state) {
  const { country, names, short } = state;
  if (country === null) return state;
  const all = LANGUAGES.map((language) => {
    const own = names[language] ?? [];
    const added = listRegionNames(country, language).filter((name) => !short?.und?.includes(name));
    return [language, [...new Set(language === 'en' ? [...own, ...added] : [...added, ...own])]];
  });
  return { ...state, names: { ...names, ...Object.fromEntries(all) } };
}

/** @param {readonly object[]} entries */
function toText(entries) {
  const written = entries.map((entry) => {
    const fields = Object.entries(entry).map(([field, value]) => `    "${field}": ${toLine(value)}`);
    return `  {\n${fields.join(',\n')}\n  }`;
  });
  return `[\n${written.join(',\n')}\n]\n`;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function toLine(value) {
  if (Array.isArray(value)) return `[${value.map(toLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${toLine(each)}`)
    .join(', ')} }`;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const path = join(FOLDER, file);
  const entries = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, toText(REGIONS.includes(file) ? entries.map(addRegionNames) : entries));
}
