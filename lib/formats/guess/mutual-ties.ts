import { list } from '@/lib/vocabulary/word-list';
import { spreadEnds } from '../import/spread-ends';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { areNumberedAlike } from './numbered-pairs';
import { NAMELESS } from './value-pairs';

const MAX_ROWS = 20_000;
const MAX_PAIRS = 20_000;
/** Words for what two are to each other alike, one of which is enough in the name of a type. */
const ALIKE: ReadonlySet<string> = new Set(
  list(`
    married, marriage, spouse, spouses, consort, consorts, lover, lovers, affair, betrothed, wife, husband, partner, partners, engaged, sibling, siblings, brother, brothers, sister, sisters, twin, cousin, cousins, kin, relative, relatives, related, friend, friends, friendship,
    colleague, colleagues, neighbour, neighbours, neighbor, neighbors, roommate, classmate, coauthor, coauthors, ally, allies, allied, alliance, enemy, enemies, rival, rivals, rivalry, feud, blood feud, vendetta, war, truce, ceasefire, border, borders, meets, met, meeting, acquainted, acquaintance, knows each other, contact,
    verheiratet, ehe, heirat, ehepartner, ehefrau, ehemann, gatte, gattin, bruder, schwester, geschwister, vetter, cousine, freund, freunde, freundin, kollege, kollegin, nachbar, verbundeter, verbundete, feind, feinde, rivale, fehde, blutfehde,
    marie, mariee, mariage, matrimonio, casamento, брак, epoux, epouse, conjoint, frere, soeur, ami, amie, amis, collegue, voisin, allie, allies, ennemi, ennemis, rival, vendetta,
    casado, casada, conyuge, esposo, esposa, hermano, hermana, hermanos, primo, prima, amigo, amiga, amigos, colega, vecino, aliado, aliada, aliados, enemigo, enemigos,
    irmao, irma, irmaos, amigo, vizinho, inimigo, sposato, sposata, coniuge, fratello, sorella, fratelli, cugino, amico, amica, amici, alleato, nemico,
    evli, es, esi, kardes, kuzen, arkadas, komsu, muttefik, dusman, супруг, супруга, брат, сестра, друг, друзья, коллега, сосед, союзник, союзники, враг, враги,
    чоловік, дружина, сусід, ворог, زوج, زوجه, متزوج, اخ, اخت, صديق, حليف, عدو, خصم, ثار, נשוי, בן זוג, אח, אחות, חבר, בעל ברית, אויב`),
);

/** Returns whether a word for a type says what two are to each other alike, as “married to” does. */
export function isMutual(type: string): boolean {
  const words = foldName(type)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  return words.some((word, at) => ALIKE.has(word) || ALIKE.has(`${word} ${words[at + 1] ?? ''}`));
}

/** Returns the types of ties without a direction by their words, of which some pair stands both ways. */
function findReturned(table: ImportTable, mapping: Mapping): readonly string[] {
  const spread = spreadEnds(table, mapping);
  const find = (field: string) =>
    spread.table.columns.findIndex(
      ({ name }) =>
        Object.hasOwn(spread.mapping.tieColumns, name) && spread.mapping.tieColumns[name] === field,
    );
  const [source, target, type] = [find('source'), find('target'), find('type')];
  if (source < 0 || target < 0 || type < 0 || find('directed') >= 0) return [];
  const seen = new Set<string>();
  const returned = new Set<string>();
  for (let row = 0; row < Math.min(spread.table.rows, MAX_ROWS) && seen.size < MAX_PAIRS; row += 1) {
    const [from, word] = [source, type].map((column) => foldSpaces(spread.table.cell(row, column)));
    // A type that a mapping names says itself whether it has a direction.
    if (!from || !word || Object.hasOwn(mapping.types, word) || !isMutual(word)) continue;
    for (const to of spread.table.cell(row, target).split(/[;|]/).map(foldSpaces)) {
      if (to === '' || to === from) continue;
      if (seen.has(`${word}\n${to}\n${from}`)) returned.add(word);
      seen.add(`${word}\n${from}\n${to}`);
    }
  }
  return [...returned];
}

/** Returns the question whether ties such as marriages, of which some stand both ways, have no direction. */
export function askAboutMutual(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.names !== 'folded' || mapping.undirected !== undefined || mapping.readings !== undefined)
    return [];
  const found = findReturned(table, mapping);
  if (found.length > 0) {
    const names = found.map((name) => `“${name}”`).join(', ');
    return askWhether(
      `Have ties of ${names} no direction? The word says what two are to each other alike, and some pairs stand both ways.`,
      found,
    );
  }
  const doubled = findDoubled(table, mapping);
  return doubled ? askWhether(doubled, UNTYPED) : [];
}

/** Returns whether two columns are called alike but for a number or a letter, or by words that mean either end, and have names at all. */
export function sayNoDirection(source: string, target: string): boolean {
  const isEither = (name: string) => /^(head|tail)( |$)/.test(foldName(name));
  return (
    (areNumberedAlike(source, target) || (isEither(source) && isEither(target))) && !NAMELESS.test(source)
  );
}

/** The type of rows that have none. */
const UNTYPED = [''];
/** The share of rows whose pair stands the other way round as well, with the same values. */
const MIN_DOUBLED = 0.5;

/**
 * Returns the question whether ties have no direction where the names of their ends say none, as “country1” and “country2” do, and most pairs stand both ways with the same
 * values; null where that is not so.
 */
function findDoubled(table: ImportTable, mapping: Mapping): string | null {
  const find = (field: string) =>
    table.columns.findIndex(
      ({ name }) => Object.hasOwn(mapping.tieColumns, name) && mapping.tieColumns[name] === field,
    );
  const [source, target] = [find('source'), find('target')];
  const names = [table.columns[source]?.name ?? '', table.columns[target]?.name ?? ''] as const;
  if (find('type') >= 0 || find('directed') >= 0 || !sayNoDirection(...names)) return null;
  // What is told of one end alone stands the other way round in the return.
  const others = table.columns.flatMap(({ name }, column) => {
    const isOfEnd = table.columns.some(
      (each) => areNumberedAlike(name, each.name) || areNumberedAlike(each.name, name),
    );
    return column === source || column === target || isOfEnd || mapping.tieColumns[name] === 'id'
      ? []
      : [column];
  });
  const rows = new Map<string, number>();
  const read = (row: number, columns: readonly number[]) =>
    columns.map((column) => foldSpaces(table.cell(row, column))).join('\n');
  const most = Math.min(table.rows, MAX_ROWS);
  for (let row = 0; row < most; row += 1) rows.set(read(row, [source, target, ...others]), row);
  let doubled = 0;
  for (let row = 0; row < most; row += 1) {
    const other = rows.get(read(row, [target, source, ...others]));
    if (other !== undefined && other !== row) doubled += 1;
  }
  if (doubled === 0 || doubled < MIN_DOUBLED * most) return null;
  const count = `${doubled.toLocaleString('en')} of ${most.toLocaleString('en')} rows`;
  return `Have the ties no direction? “${names[0]}” and “${names[1]}” do not say which end is which, and ${count} stand the other way round as well, with the same values.`;
}

function askWhether(message: string, types: readonly string[]): readonly Question[] {
  return [
    {
      id: 'mutual',
      about: 'types',
      message,
      choices: [
        {
          label: 'They have none, and a pair that stands both ways is one tie',
          mapping: { undirected: types },
        },
        {
          label: 'Each goes from the first to the second, and stays a tie of its own',
          mapping: { undirected: [] },
        },
      ],
      hasGuess: false,
    },
  ];
}
