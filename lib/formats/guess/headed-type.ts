import type { WrittenType } from '@/lib/network/own-type';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { guessTypeName } from './guess-value';
import { isMutual } from './mutual-ties';

/** What an end is to the other, where it is called by that: the variables of a question to Wikidata are called by its properties. */
const RELATION =
  /^(spouse|husband|wife|partner|unmarried partner|father|mother|parent|child|sibling|brother|sister|relative|kin|employer|member of|memberof|party|political party|member of political party|affiliation|educated at|alma mater|owner|owned by|owner of|parent organi[sz]ation|parent company|subsidiary|founder|founded by|student|student of|teacher|doctoral advisor|influenced by|part of|participant|participant in|ally|allied with|opponent|head of state|head of government|chairperson|chief executive officer|ceo|board member|director|director manager|sponsor|significant person|colleague|replaces|replaced by|military branch|position held|subject of sanctions|sanctioned by)$/;

/** The type of all ties of a table, told by what the second end is called. */
export type HeadedType = {
  readonly id: string;
  /** Null for a type that the program knows. */
  readonly type: WrittenType | null;
  readonly guess: Guess;
};

/** Returns the type that the heading of the second end says where both ends stand there with labels: “spouse” of “item”, “spouse”, “spouseLabel”. Null where it says none. */
export function findHeadedType(
  table: ImportTable,
  columns: ReadonlyMap<string, TieField>,
): HeadedType | null {
  if ([...columns.values()].includes('type')) return null;
  const name = table.columns[findColumn(table, columns, 'target')]?.name ?? '';
  const label = table.columns[findColumn(table, columns, 'targetName')]?.name ?? '';
  const words = foldName(name);
  if (foldName(label) !== `${words} label` || !RELATION.test(words)) return null;
  const known = guessTypeName(words)?.to ?? null;
  const id = known ?? words.replaceAll(' ', '-');
  const reason = `The second end is called “${name}”, which says what it is to the first.`;
  const guess: Guess = { part: 'otherType', name, to: id, reason, confidence: 'likely' };
  if (known !== null) return { id, type: null, guess };
  const symmetric = isMutual(words) || MUTUAL.test(words);
  return { id, type: { ...LOOKS, id, label: words, plural: words, symmetric }, guess };
}

/** What two are to one another alike, as one word for the other. */
const MUTUAL =
  /^(spouse|husband|wife|partner|unmarried partner|sibling|relative|kin|ally|opponent|colleague)$/;
const LOOKS = { family: 'contact', carriesMessages: false } as const;
