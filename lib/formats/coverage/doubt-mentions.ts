import type { Network } from '@/lib/network/network';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { QuestionChoice } from '../question';
import { listReferring, type Mention } from '../records/mentions';
import { type Finding, quoteSome } from './finding';
import { createActorFinder } from './read-texts';
import type { NamedPair } from './written-groups';

/** So many pairs of one field must be open, and such a share of those that it names. */
const MIN_OPEN = 2;
const HALF = 0.5;
const MAX_ROWS = 5_000;
const MAX_FIELDS = 3;

/** Both actors of a pair, and the field in which one names the other. */
type Pair = { readonly field: string; readonly one: string; readonly other: string };

/**
 * Returns in which fields actors name or hold others to whom nothing ties them, however the file was read. `named`: what things of the file name others; `answer`: how
 * the file would be read by these.
 */
export function doubtMentions(
  network: Network,
  table: ImportTable | null,
  mapping: Mapping,
  named: readonly NamedPair[],
  answer: readonly QuestionChoice[],
): readonly Finding[] {
  if (isWithoutTies(network)) return askAboutTies(named, answer);
  const findActor = createActorFinder(network);
  const ofThings = named.flatMap(({ field, holder, text }): readonly Pair[] => {
    const [one, other] = [findActor(holder), findActor(text)];
    return one !== null && other !== null && one !== other ? [{ field, one, other }] : [];
  });
  const pairs = [...ofThings, ...(table ? listColumnPairs(table, mapping, findActor) : [])];
  const tied = listTied(network);
  const fields = new Map<string, Map<string, Pair>>();
  for (const pair of pairs) {
    const all = fields.get(pair.field) ?? new Map<string, Pair>();
    fields.set(pair.field, all.set(`${pair.one}\n${pair.other}`, pair));
  }
  const open = [...fields].flatMap(([field, found]) => {
    const all = [...found.values()];
    const untied = all.filter(({ one, other }) => !tied.has(`${one}\n${other}`));
    return untied.length >= MIN_OPEN && untied.length >= HALF * all.length ? [{ field, untied }] : [];
  });
  const [first] = open;
  const [example] = first?.untied ?? [];
  if (!first || !example) return [];
  const called = quoteSome(
    open.map(({ field }) => field),
    MAX_FIELDS,
  );
  const nameOf = (id: string) => network.actors.find((actor) => actor.id === id)?.name ?? id;
  const count = open.reduce((sum, { untied }) => sum + untied.length, 0).toLocaleString('en');
  const columns = new Set(table?.columns.map(({ name }) => name));
  const names = open.map(({ field }) => field);
  const ofColumns: readonly QuestionChoice[] = names.every((field) => columns.has(field))
    ? [
        {
          label: `It does: each actor is tied to those whom ${called} names`,
          example: `${nameOf(example.one)} → ${nameOf(example.other)}`,
          mapping: { mentions: names },
        },
      ]
    : [];
  const told = `${count} times an actor names another in ${called}, such as ${quoteSome([nameOf(example.one), nameOf(example.other)])}, and no tie was made of it.`;
  return [
    {
      id: 'coverage mentions',
      isAsked: true,
      message: `Does ${called} say who is tied to whom? ${told}`,
      told,
      label: 'It says something else',
      others: [...ofColumns, ...answer],
    },
  ];
}

function isWithoutTies({ relationships, meetings, claims }: Network): boolean {
  return relationships.length === 0 && meetings.length === 0 && claims.length === 0;
}

/** Where nobody is tied to anybody, things of the file that name or hold others may say who is. */
function askAboutTies(named: readonly NamedPair[], answer: readonly QuestionChoice[]): readonly Finding[] {
  const [example] = named;
  if (!example || named.length < MIN_OPEN) return [];
  const fields = [...new Set(named.map(({ field }) => field))];
  const told = `${named.length.toLocaleString('en')} times a thing of the file names or holds another, in ${quoteSome(fields, MAX_FIELDS)}, and no tie was made of it.`;
  return [
    {
      ...{ id: 'coverage mentions', isAsked: true, told, others: answer, label: 'It is right so' },
      message: `Are the actors meant alone? ${told}`,
    },
  ];
}

function listTied({ relationships, meetings }: Network): ReadonlySet<string> {
  const groups = [
    ...relationships.map(({ source, target, toward, onBehalfOf }) => [source, target, toward, onBehalfOf]),
    ...meetings.map(({ participants }) => participants.map(({ actor }) => actor)),
  ];
  const tied = new Set<string>();
  for (const group of groups)
    for (const one of group) for (const other of group) tied.add(`${one}\n${other}`);
  return tied;
}

/** What graphs call the node that another is drawn within. */
const DRAWN_AROUND = 'parent';
const PARTED = /\s*[|;]\s*/;

/** What actors say of themselves in columns that nothing is made of. */
function listColumnPairs(
  table: ImportTable,
  { actorColumns }: Mapping,
  findActor: (text: string) => string | null,
): readonly Pair[] {
  const fields = new Map(Object.entries(actorColumns));
  const find = (field: string) => table.columns.findIndex(({ name }) => fields.get(name) === field);
  const called = ['id', 'name'].map(find).filter((column) => column >= 0);
  const mentions: Mention[] = [];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const holder = called.flatMap((column) => findActor(table.cell(row, column)) ?? [])[0];
    if (holder === undefined) continue;
    for (const [column, { name: field }] of table.columns.entries()) {
      if (field === DRAWN_AROUND || (fields.get(field) ?? 'attribute') !== 'attribute') continue;
      const texts = table.cell(row, column).split(PARTED).map(foldSpaces);
      for (const text of texts)
        if (text !== '') mentions.push({ holder, field, text, word: null, facts: {} });
    }
  }
  const referring = listReferring(mentions, findActor);
  return mentions.flatMap(({ holder, field, text }) => {
    const other = referring.has(field) ? findActor(text) : null;
    return other !== null && other !== holder ? [{ field, one: holder, other }] : [];
  });
}
