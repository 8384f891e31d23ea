import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { askAboutNegatives } from './negative-rows';

/** What a statement says of one alone: who or what it is, when and where it began, what it is called. */
const FACTS: ReadonlySet<string> = new Set(
  list(`
    gender, sex, has gender, age, has age, birth, birth date, birth place, birth year, birthday, born, born in, born on, date of birth, place of birth, year of birth,
    death date, death place, died, died in, died on, date of death, place of death, cause of death, height, weight, occupation, has occupation, profession, job title,
    nationality, citizenship, country of citizenship, ethnic group, religion, native language, language, languages spoken, description, abstract, comment, note, name,
    has name, full name, given name, first name, family name, last name, surname, label, pref label, alt label, alias, also known as, nickname, same as, see also, type,
    is a, instance of, subclass of, rdf type, image, picture, logo, email, phone, homepage, website, official website, url, identifier, has state, has property,
    has attribute, has title, has status, population, area, coordinates, latitude, longitude, inception, founding date, date founded, year founded`).map(
    foldName,
  ),
);
const ENDING = /(^| )(description|label|name|identifier|date|year)$/;
const MAX_ROWS = 20_000;
const MAX_SHOWN = 3;

/** Returns what is asked of rows that may be no ties: because they say that there is none, or because they say something of one alone. */
export function askAboutUntied(table: ImportTable, mapping: Mapping): readonly Question[] {
  const negatives = askAboutNegatives(table, mapping);
  return negatives.length > 0 ? negatives : askAboutFacts(table, mapping);
}

/**
 * Returns the question whether rows are ties that say something of their first end alone (“gender”, “birth place”), as lists of statements do, and whose second end begins
 * no row. None where no row does.
 */
function askAboutFacts(table: ImportTable, mapping: Mapping): readonly Question[] {
  const { tieColumns } = mapping;
  const find = (field: string) => table.columns.findIndex(({ name }) => tieColumns[name] === field);
  const [source, target, type] = [find('source'), find('target'), find('type')];
  if (
    source < 0 ||
    target < 0 ||
    type < 0 ||
    mapping.negatives !== undefined ||
    mapping.denials !== undefined
  )
    return [];
  const rows = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => row);
  const cell = (row: number, column: number) => foldSpaces(table.cell(row, column));
  const sources = new Set(rows.map((row) => cell(row, source)));
  const found = new Map<string, string[]>();
  const others = new Set<string>();
  for (const row of rows) {
    const word = table.cell(row, type);
    if (isFact(word) && !sources.has(cell(row, target)))
      found.set(word, [...(found.get(word) ?? []), cell(row, target)]);
    else others.add(word);
  }
  const words = [...found.keys()].filter((word) => !others.has(word));
  if (words.length === 0) return [];
  const quote = (all: readonly string[]) =>
    `${all
      .slice(0, MAX_SHOWN)
      .map((each) => `“${each.slice(0, 60)}”`)
      .join(', ')}${all.length > MAX_SHOWN ? ' …' : ''}`;
  const ends = [...new Set(words.flatMap((word) => found.get(word) ?? []))];
  const name = table.columns[type]?.name ?? '';
  return [
    {
      ...{ id: 'facts', about: 'zeros', hasGuess: false },
      message: `Do rows marked ${quote(words)} tie two actors? They seem to say something of the first alone, and what stands at their end would be an actor: ${quote(ends)}.`,
      choices: [
        {
          label: 'They say something of the first alone: leave these rows out',
          mapping: { negatives: { [name]: words } },
        },
        { label: 'They are ties', mapping: { negatives: {} } },
      ],
    },
  ];
}

/** Words may have the address or the prefix of a vocabulary before them, and be written as one: `@schema:birthPlace`. */
function isFact(word: string): boolean {
  const last = word.trim().replace(/^<|>$/g, '').split(/[:#/]/).at(-1) ?? '';
  const plain = foldName(last.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' '));
  return FACTS.has(plain) || (plain !== foldName(word) && ENDING.test(plain));
}
