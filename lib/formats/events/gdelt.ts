import { TableBuilder } from '../create-table';
import type { Format, FormatSource, Progress } from '../format';
import { findCountryName } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import type { ImportTable } from '../import-tables';
import { joinList } from '../join-list';
import type { TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { RemarkList, toFailed } from '../remark-list';
import { decodePieces } from '../source/decode-bytes';
import { parseRows } from '../table/parse-rows';
import { describeCameoRoles } from './cameo-roles';
import { toEventTables } from './event-tables';
import { GDELT_ACTOR_CODES, GDELT_DERIVED, GDELT_MEASURES, listGdeltColumns } from './gdelt-columns';

const DIALECT = { delimiter: '\t', isOldMac: false, comment: null, isQuoted: false } as const;
const COUNTS = [57, 58, 61] as const;
/** As many names of one code as are kept as aliases. */
const MAX_NAMES = 50;

/** Daily files of the GDELT Project, versions 1.0 and 2.0: one row an event coded by CAMEO, tabs between cells, no names of columns. */
export const GDELT: Format = {
  id: 'gdelt',
  label: 'GDELT events',
  extensions: ['csv'],
  mediaType: 'text/tab-separated-values',
  recognise: (source) => (isGdelt(source.head()) ? 0.95 : 0),
  read,
  write: null,
  hasFixedColumns: true,
  keeps: null,
};

function isGdelt(head: string): boolean {
  const [first = ''] = head.split(/\r?\n/, 1);
  const cells = first.split('\t');
  if (!listGdeltColumns(cells.length)) return false;
  const [id = '', day = '', month = '', year = ''] = cells;
  return (
    /^\d+$/.test(id) &&
    /^\d{8}$/.test(day) &&
    day.startsWith(month) &&
    month.startsWith(year) &&
    /^\d{4}$/.test(year)
  );
}

function read(source: FormatSource, progress: Progress): ReadResult {
  const { encoding } = source;
  if (encoding === null) return toFailed('The file is no text.', 'Choose another file.');
  const first = source.head().split(/\r?\n/, 1)[0]?.split('\t').length ?? 0;
  const names = listGdeltColumns(first === 57 ? 58 : first) ?? [];
  const reading = new GdeltReading(names);
  let done = 0;
  const pieces = function* () {
    for (const piece of decodePieces(source.file, encoding)) {
      progress(Math.min(1, done / source.file.size));
      done += piece.length;
      yield piece;
    }
  };
  parseRows(pieces(), DIALECT, { onRow: reading.onRow, onBadQuote: () => {}, onComment: () => {} });
  return reading.finish();
}

type ActorEntry = { readonly names: Map<string, number>; readonly codes: readonly string[] };

type GdeltActor = {
  readonly code: string;
  readonly codes: readonly string[];
  readonly isCountry: boolean;
  /** Its names, the most frequent first. */
  readonly byCount: readonly string[];
  readonly name: string;
};

class GdeltReading {
  private readonly ties: TableBuilder;
  private readonly actors = new Map<string, ActorEntry>();
  private readonly remarks = new RemarkList();
  private readonly kept: readonly { readonly name: string; readonly at: number }[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly names: readonly string[]) {
    this.places = new Map(names.map((name, index) => [name, index]));
    const isOfActor = (name: string) => /^Actor[12](?!Geo_)/.test(name);
    this.kept = names
      .map((name, at) => ({ name, at }))
      .filter(({ name }) => !GDELT_DERIVED.has(name) && (!isOfActor(name) || /^Actor[12]Code$/.test(name)));
    this.ties = new TableBuilder(
      this.kept.map(({ name }) => ({ name, kind: NUMBERS.has(name) ? 'number' : 'text' })),
    );
  }

  readonly onRow = (cells: string[], line: number): void => {
    if (!COUNTS.some((count) => count === cells.length) || cells.length > this.names.length) {
      const message = `The row has ${cells.length} cells, where an event has ${this.names.length}; it was passed over.`;
      this.remarks.add('cells', {
        severity: 'warning',
        place: `line ${line.toLocaleString('en')}`,
        message,
        fix: 'Take the file from its source again.',
      });
      return;
    }
    this.ties.addRow(line);
    for (const [column, { at }] of this.kept.entries()) {
      const cell = cells[at] ?? '';
      if (cell !== '') this.ties.set(column, cell);
    }
    for (const prefix of ['Actor1', 'Actor2']) this.seeActor(cells, prefix);
  };

  finish(): ReadResult {
    if (this.ties.rows === 0) return toFailed('The file has no event.', 'Choose a file of events.');
    const columns: Readonly<Record<string, TieField>> = {
      ...Object.fromEntries(this.kept.map(({ name }) => [name, 'attribute' as const])),
      ...{
        GLOBALEVENTID: 'id',
        SQLDATE: 'date',
        Actor1Code: 'source',
        Actor2Code: 'target',
        EventCode: 'type',
      },
      ...(this.places.has('SOURCEURL') ? { SOURCEURL: 'url' as const } : {}),
    };
    const message = 'Columns that follow from the date or the code were left out; all others are kept.';
    this.remarks.add('derived', { severity: 'note', place: '', message, fix: '' });
    return toEventTables({
      actors: this.toActorTable(),
      actorColumns: {
        ...{ code: 'id', name: 'name', kind: 'kind', aliases: 'aliases', CountryCode: 'country' },
        ...Object.fromEntries(GDELT_ACTOR_CODES.slice(1).map((name) => [name, 'attribute' as const])),
      },
      ties: this.ties.toTable(),
      tieColumns: columns,
      remarks: this.remarks.toRemarks(),
      kindReason: 'An actor whose code is that of a country is a state; all others are groups.',
    });
  }

  private seeActor(cells: readonly string[], prefix: string): void {
    const at = this.places.get(`${prefix}Code`) ?? 0;
    const code = cells[at] ?? '';
    if (code === '') return;
    const known = this.actors.get(code);
    const entry = known ?? {
      names: new Map(),
      codes: cells.slice(at + 2, at + 2 + GDELT_ACTOR_CODES.length),
    };
    if (!known) this.actors.set(code, entry);
    const name = cells[at + 1] ?? '';
    if (name !== '') entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
  }

  /** A code has many names (“AMERICAN”, “WASHINGTON”): that of the country counts, else the most frequent. */
  private listActors(): readonly GdeltActor[] {
    return [...this.actors].map(([code, { names, codes }]) => {
      const isCountry = codes[0] === code;
      const byCount = [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
      return {
        code,
        codes,
        isCountry,
        byCount,
        name: (isCountry ? findCountryName(code) : null) ?? byCount[0] ?? code,
      };
    });
  }

  private toActorTable(): ImportTable {
    const builder = new TableBuilder(
      ['code', 'name', 'kind', 'aliases', ...GDELT_ACTOR_CODES].map((name) => ({
        name,
        kind: name === 'aliases' ? 'list' : 'text',
      })),
    );
    for (const { code, isCountry, byCount, name, codes } of tellApart(this.listActors())) {
      const aliases = byCount.filter((other) => other !== name).slice(0, MAX_NAMES);
      builder.addRow(null);
      const cells = [code, name, isCountry ? 'state' : 'group', joinList(aliases), ...codes];
      for (const [column, cell] of cells.entries()) if (cell !== '') builder.set(column, cell);
    }
    return builder.toTable();
  }
}

/** Returns actors of one name told apart: a state keeps its name; behind that of others stands their role in brackets, else their code. */
function tellApart(actors: readonly GdeltActor[]): readonly GdeltActor[] {
  const withRoles = nameTwins(actors, ({ name, codes }) => {
    const roles = describeCameoRoles(codes);
    return roles === '' ? name : `${name} (${roles})`;
  });
  const twins = new Set(listTwins(withRoles).map(({ code }) => code));
  return actors.map((actor, at) =>
    twins.has(actor.code) && !actor.isCountry
      ? { ...actor, name: `${actor.name} (${actor.code})` }
      : (withRoles[at] ?? actor),
  );
}

function nameTwins(
  actors: readonly GdeltActor[],
  toName: (actor: GdeltActor) => string,
): readonly GdeltActor[] {
  const twins = new Set(listTwins(actors));
  return actors.map((actor) =>
    twins.has(actor) && !actor.isCountry ? { ...actor, name: toName(actor) } : actor,
  );
}

function listTwins(actors: readonly GdeltActor[]): readonly GdeltActor[] {
  const counts = new Map<string, number>();
  for (const { name } of actors) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1);
  return actors.filter(({ name }) => (counts.get(foldName(name)) ?? 0) > 1);
}

const NUMBERS: ReadonlySet<string> = new Set(['IsRootEvent', ...GDELT_MEASURES]);
