import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import type { Change, Operation, Plain, PlainThing } from '@/lib/network/changes/change';
import { diffThings } from '@/lib/network/changes/diff-things';
import { toFieldWords } from '@/lib/network/changes/field-words';
import { OpenNetwork } from '@/lib/network/changes/open-network';
import { planChanges } from '@/lib/network/changes/plan-changes';
import { toAmount, toListWords } from '@/lib/network/changes/thing-words';
import type { Issue } from '@/lib/network/issue';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { NOUNS } from '@/lib/network/thing-index';
import { describeChanges } from './describe-changes';
import { type ColumnMap, GRID_COLUMNS, type GridId, KEY_COLUMNS, readHead } from './grid-columns';
import { type NewActor, type PasteChoices, PasteContext, toAddition, toKey } from './paste-context';
import { cut, RowDraft } from './paste-row';
import type { PastedBlock } from './read-block';
import { ROW_READERS, readDenials } from './row-readers';

/** A block that is to be put into a grid, and where. */
export type PasteRequest = {
  readonly grid: GridId;
  readonly block: PastedBlock;
  /** The id of the column in which the block begins, where it has no head of its own. */
  readonly from: string;
  /** The ids of the things on whose rows it falls, from its first row on; what is beyond them is new. */
  readonly onto: readonly string[];
  /** Whether the first row is a head; null leaves it to the words in it. */
  readonly hasHead: boolean | null;
  /** Whether an empty cell empties a field, as when one cell is edited. */
  readonly clears?: boolean;
};

export type PastedRow = {
  /** From 1, as it was pasted. */
  readonly number: number;
  /** `same`: it says nothing that is not so already. */
  readonly state: 'new' | 'changed' | 'same' | 'refused';
  /** The cells of the columns that are taken. */
  readonly cells: readonly string[];
  /** What it changes, in words. */
  readonly changes: readonly string[];
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
};

/** What a pasted block comes to, before anything of it is in the network. */
export type PastePlan = {
  readonly hasHead: boolean;
  /** The ids of the columns that are taken, in their order. */
  readonly columns: readonly string[];
  /** The heads of columns that are not taken, or their numbers. */
  readonly ignored: readonly string[];
  readonly rows: readonly PastedRow[];
  /** Actors that rows name and the network does not have. */
  readonly newActors: readonly NewActor[];
  /** Null where nothing would change. */
  readonly change: Change | null;
  /** The id of what the first new row adds; null where none does. */
  readonly firstAdded: string | null;
};

/** A row while it is planned. */
type Row = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly draft: RowDraft;
  readonly isNew: boolean;
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly following: readonly Operation[];
  readonly changes: readonly string[];
};

const MAX_ROUNDS = 20;
/** More names are not compared with each other: a paste would be waited for. */
const MAX_COMPARISONS = 4_000_000;

/**
 * Returns what a pasted block comes to. A row is taken whole or not at all; what the rules of the network refuse is refused here
 * with their words, so that the change can be done. All of it is one change.
 */
export function planPaste(network: Network, request: PasteRequest, choices: PasteChoices): PastePlan {
  const { grid, block, hasHead: told } = request;
  const found = told === false ? null : readHead(grid, block[0] ?? [], told === true);
  const hasHead = found !== null;
  const map = found ?? toColumnsFrom(grid, request.from, Math.max(0, ...block.map(({ length }) => length)));
  const body = hasHead ? block.slice(1) : block;
  const context = new PasteContext(network, choices);
  const isByKey =
    found?.some((id) => id !== null && id === KEY_COLUMNS[grid]) || (found && grid === 'relationships');
  const onto = isByKey ? [] : request.onto;
  const seen = new Map<string, number>();
  const rows = body.map((cells, at) =>
    planRow({ ...request, network, context, map, seen }, cells, at + (hasHead ? 2 : 1), onto[at] ?? null),
  );
  const accepted = refuseByRules(network, rows);
  const operations = listOperations(accepted);
  const used = new Set(accepted.flatMap(({ draft }) => [...draft.needs.keys()]));
  return {
    hasHead,
    columns: map.filter((id) => id !== null),
    ignored: map.flatMap((id, at) => (id === null ? [hasHead ? (block[0]?.[at] ?? '') : `${at + 1}`] : [])),
    rows: rows.map((row) => toPasted(row, map)),
    newActors: context.listNewActors(used),
    change: operations.length > 0 ? { label: toLabel(grid, accepted), operations } : null,
    firstAdded: accepted.find(({ isNew }) => isNew)?.id ?? null,
  };
}

type Plan = PasteRequest & {
  readonly network: Network;
  readonly context: PasteContext;
  readonly map: ColumnMap;
  /** The rows of new things, by the name that tells these from others. */
  readonly seen: Map<string, number>;
};

function planRow(plan: Plan, cells: readonly string[], number: number, onto: string | null): Row {
  const { grid, map, clears = false, context, seen } = plan;
  const named = map.flatMap((id, at) => (id === null ? [] : [[id, cells[at] ?? ''] as const]));
  const draft = new RowDraft(new Map(named), clears);
  const known = findKnown(plan, draft, onto);
  const key = KEY_COLUMNS[grid];
  const read = ROW_READERS[grid](draft, known as never, context);
  // What was found by its name keeps it as it is written.
  const fields = known && onto === null && key !== undefined ? omit(read, key) : read;
  const words = key === undefined ? '' : String(fields[key] ?? '');
  if (known === null && key !== undefined) checkKey(draft, words, number, seen, key);
  if (known === null && grid === 'actors') remarkOnAlike(plan, draft, words);
  const id = known?.id ?? context.takeId(grid, words || toTieWords(fields));
  const thing = { id, ...fields };
  if (grid === 'claims') readDenials(draft, id, toFirst(fields.evidence), context);
  if (grid === 'relationships') restOnClaim(draft, id, String(fields.type ?? known?.type ?? ''), context);
  const after = known && { ...known, ...fields };
  return {
    ...{ number, draft, id, cells },
    isNew: known === null,
    operations: after ? diffThings({ list: grid, id }, known, after) : [toAddition(grid, thing)],
    following: draft.listFollowing(),
    changes: after ? describeChanges(known, after) : [],
  };
}

/** Says of a new actor whose name is nearly that of one who is there: it may be a slip. */
function remarkOnAlike({ block, network: { actors } }: Plan, draft: RowDraft, name: string): void {
  if (block.length * actors.length > MAX_COMPARISONS) return;
  const [alike] = findAlikeActors(actors, name, null, 1);
  if (alike && alike.likeness !== 'name')
    draft.remarks.push(`Is it ${cut(alike.actor.name)}? Then write the name as the network has it.`);
}

function omit(fields: Readonly<Record<string, Plain>>, field: string): Readonly<Record<string, Plain>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
}

type Known = { readonly id: string; readonly type?: string };

/** What a row is about: what it falls on, else what has its name. */
function findKnown({ network, grid, context }: Plan, draft: RowDraft, onto: string | null): Known | null {
  const things: readonly Known[] = network[grid];
  if (onto !== null) return things.find(({ id }) => id === onto) ?? null;
  const key = KEY_COLUMNS[grid];
  if (grid === 'relationships' || key === undefined) return null;
  const words = draft.line(key);
  const ids =
    words === '' ? [] : context.findNamed(grid, words).filter((id) => isCalled(network, grid, id, words));
  if (ids.length > 1) draft.problems.push(`There are ${ids.length} of this name. Change them in the table.`);
  return things.find(({ id }) => id === ids[0]) ?? null;
}

/** Another name, or a publisher, does not tell what a row is about. */
function isCalled(
  network: Network,
  grid: Exclude<GridId, 'relationships'>,
  id: string,
  words: string,
): boolean {
  const thing = network[grid].find((each) => each.id === id);
  const name = thing && ('name' in thing ? thing.name : 'title' in thing ? thing.title : thing.statement);
  return id === words || toKey(name ?? '') === toKey(words);
}

function checkKey(
  draft: RowDraft,
  words: string,
  number: number,
  seen: Map<string, number>,
  field: string,
): void {
  if (words === '') {
    draft.problems.push(`It has no ${toFieldWords(field)}.`);
    return;
  }
  const before = seen.get(toKey(words));
  if (before !== undefined) draft.problems.push(`Row ${before} has the same ${toFieldWords(field)}.`);
  else seen.set(toKey(words), number);
}

/** A tie that is reported by a claim rests on it. */
function restOnClaim(draft: RowDraft, id: string, typeId: string, context: PasteContext): void {
  const words = draft.prose('claim');
  if (!draft.has('claim') || words === '' || context.findType(typeId)?.namesClaim) return;
  const claim = context.toClaim(words, draft);
  if (claim === null) return;
  const known = context.network.claims.find((each) => each.id === claim);
  if (known?.relationships.includes(id)) return;
  draft.follow(() => [
    { op: 'item', list: 'claims', id: claim, field: 'relationships', was: null, now: id, at: null },
  ]);
}

/** Marks the rows that the rules of the network refuse, and returns those that can be done together. */
function refuseByRules(network: Network, rows: readonly Row[]): readonly Row[] {
  for (let round = 0; ; round += 1) {
    const accepted = rows.filter(({ draft }) => draft.problems.length === 0);
    const operations = listOperations(accepted);
    if (operations.length === 0) return accepted;
    const plan = planChanges(openNetwork(network), [{ label: '', operations }]);
    if (plan.ok) return accepted;
    const told = accepted.filter((row) => {
      const issues = plan.issues.filter((issue) => isAbout(issue, row));
      row.draft.problems.push(...issues.slice(0, 3).map(({ message, fix }) => `${message} ${fix}`));
      return issues.length > 0;
    });
    if (told.length > 0 && round < MAX_ROUNDS) continue;
    const why = plan.issues[0]?.message ?? plan.conflicts[0]?.message ?? '';
    for (const { draft } of accepted) draft.problems.push(why);
  }
}

const openNetwork = memoize((network: Network) => new OpenNetwork(network));

/** Whether an issue is about the thing of a row, or about something that is new for it. */
function isAbout({ id, path }: Issue, { id: own, draft, following }: Row): boolean {
  const ids = [own, ...following.flatMap((each) => (each.op === 'add' ? [each.thing.id] : []))];
  const needed = [...draft.needs.values()].flatMap(({ toOperations }) =>
    toOperations().flatMap((each) => ('thing' in each ? [each.thing.id] : [])),
  );
  return [...ids, ...needed].some((each) => each === id || path.includes(`[${JSON.stringify(each)}]`));
}

const NEED_ORDER = ['relationshipTypes', 'actors', 'documents', 'claims'];

function listOperations(rows: readonly Row[]): readonly Operation[] {
  const needs = new Map(rows.flatMap(({ draft }) => [...draft.needs]));
  const rank = (key: string) => NEED_ORDER.indexOf(key.split('/', 1)[0] ?? '');
  const before = [...needs.values()].toSorted((one, other) => rank(one.key) - rank(other.key));
  return [
    ...before.flatMap(({ toOperations }) => toOperations()),
    ...rows.flatMap(({ operations }) => operations),
    ...rows.flatMap(({ following }) => following),
  ];
}

function toPasted(
  { number, cells, draft, isNew, operations, following, changes }: Row,
  map: ColumnMap,
): PastedRow {
  const hasChanged = operations.length + following.length > 0;
  const state = isNew ? 'new' : hasChanged ? 'changed' : 'same';
  return {
    number,
    cells: map.flatMap((id, at) => (id === null ? [] : [cells[at] ?? ''])),
    state: draft.problems.length > 0 ? 'refused' : state,
    changes,
    problems: draft.problems,
    remarks: draft.remarks,
  };
}

function toLabel(grid: GridId, rows: readonly Row[]): string {
  const noun = grid === 'relationships' ? 'tie' : NOUNS[grid];
  const added = rows.filter(({ isNew }) => isNew).length;
  const changed = rows.filter(
    ({ isNew, operations, following }) => !isNew && operations.length + following.length > 0,
  );
  const parts = [
    added > 0 && `add ${toAmount(added, noun)}`,
    changed.length > 0 &&
      `change ${added > 0 ? changed.length.toLocaleString('en') : toAmount(changed.length, noun)}`,
  ].filter((part) => part !== false);
  return `${toListWords(parts)} in the table`;
}

/** The columns of a block without a head: those of the grid, from the one in which it begins. */
function toColumnsFrom(grid: GridId, from: string, width: number): ColumnMap {
  const columns = GRID_COLUMNS[grid];
  const first = Math.max(
    0,
    columns.findIndex(({ id }) => id === from),
  );
  return Array.from({ length: width }, (_, at) => columns[first + at]?.id ?? null);
}

function toTieWords({ source, type, target, claim }: Readonly<Record<string, Plain>>): string {
  return [source, type, target ?? claim].map((word) => word ?? '').join(' ');
}

function toFirst(evidence: Plain | undefined): { readonly [field: string]: Plain } | null {
  const first: unknown = Array.isArray(evidence) ? evidence[0] : null;
  return typeof first === 'object' && first !== null ? ({ ...first } as PlainThing) : null;
}
