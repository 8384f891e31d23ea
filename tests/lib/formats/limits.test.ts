import { convertFile } from '@/lib/formats/convert-file';
import { createImportTables } from '@/lib/formats/create-import-tables';
import { TooLargeError } from '@/lib/formats/create-table';
import { ElementTable } from '@/lib/formats/graph/element-table';
import { GraphTables } from '@/lib/formats/graph/graph-tables';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { listNames } from '@/lib/formats/guess/list-names';
import { buildImport } from '@/lib/formats/import/build-import';
import type { ImportTable } from '@/lib/formats/import-tables';
import { readFile } from '@/lib/formats/read-file';
import { openSource } from '@/lib/formats/source/open-source';
import { TextColumn } from '@/lib/formats/table/text-column';
import { FORMAT_LIMITS, LIMITS } from '@/lib/network/limits';

const IDENTITY = { id: 'many', title: 'Many', description: '', asOf: null };

type Counted = { readonly table: ImportTable; readonly countRead: () => number };

/** A table whose cells are made when they are asked for, with how many of its rows were. */
function createCounted(columns: Readonly<Record<string, (row: number) => string>>, rows: number): Counted {
  const texts = Object.values(columns);
  let last = -1;
  return {
    table: {
      columns: Object.keys(columns).map((name) => ({ name, kind: 'text' })),
      rows,
      cell: (row, column) => {
        last = Math.max(last, row);
        return texts[column]?.(row) ?? '';
      },
      line: (row) => row + 2,
    },
    countRead: () => last + 1,
  };
}

const EMPTY = createImportTables({});

/** Returns why a draft makes no network, and how far it was read. `sample`: a table of the same columns from which they are told. */
function importCounted(name: 'ties' | 'actors', { table, countRead }: Counted) {
  const sample = { ...EMPTY, [name]: { ...table, rows: 10 } };
  const { mapping } = guessMapping(sample);
  const { network, report } = buildImport({ ...EMPTY, [name]: table }, mapping, IDENTITY, () => {});
  expect(network).toBeNull();
  const [error] = report.remarks.filter(({ severity }) => severity === 'error');
  return { error, read: countRead() };
}

/** Fewer of them are stopped at in the same way, and much sooner. */
function allowAtMost(most: number, of: 'actors' | 'documents' | 'text'): void {
  jest.replaceProperty(LIMITS as Record<typeof of, number>, of, most);
}

/** The same for files of other tools. */
function allowOthersAtMost(most: number, of: 'rows' | 'text'): void {
  jest.replaceProperty(FORMAT_LIMITS as Record<typeof of, number>, of, most);
}

describe('an import', () => {
  it('of more actors than a network may have stops at the first too many, and says how many may be', () => {
    allowAtMost(2_000, 'actors');
    const { error, read } = importCounted(
      'ties',
      createCounted({ source: (row) => `North ${row}`, target: (row) => `South ${row}` }, 1_400_000),
    );
    expect(error).toMatchObject({
      message: 'There are more than 2,000 actors, which is the most that can be read.',
      fix: expect.stringMatching(/^Split the file into several\./),
    });
    expect(read).toBe(LIMITS.actors / 2 + 1);
  });

  it('of a table of too many actors stops as well', () => {
    allowAtMost(2_000, 'actors');
    const { error, read } = importCounted(
      'actors',
      createCounted({ id: String, name: (row) => `A ${row}` }, 1_000_000),
    );
    expect(error?.message).toContain('more than 2,000 actors');
    expect(read).toBe(LIMITS.actors + 1);
  });

  it('of more documents than a network may have stops at the first too many', () => {
    allowAtMost(2_000, 'documents');
    const columns = {
      source: () => 'North',
      target: () => 'South',
      date: () => '2024-05',
      document: (row: number) => `d${row}`,
      id: () => 'one',
    };
    const table = createCounted(columns, 6_000);
    const { error } = importCounted('ties', table);
    expect(error?.message).toContain('more than 2,000 documents');
  });

  it('of ties that would be too long as a network file stops before they are all made', () => {
    allowAtMost(7_000_000, 'text');
    let made = 0;
    const columns = {
      source: (row: number) => (row % 2 ? 'North' : 'South'),
      target: (row: number) => (row % 2 ? 'South' : 'North'),
      notes: (row: number) => {
        made = row;
        return 'x'.repeat(1_000);
      },
    };
    const { error } = importCounted('ties', createCounted(columns, 100_000));
    expect(error).toMatchObject({
      message:
        'As a network file this would be more than 7 million characters long, which is the most that can be kept.',
      fix: 'Put ties of one pair, type and month together, leave columns out, or split the file.',
    });
    expect(made).toBeLessThan(7_000);
  });

  it('looks for similar names among no more than a network may have', () => {
    allowAtMost(2_000, 'actors');
    const { table, countRead } = createCounted(
      { source: (row) => `North ${row}`, target: (row) => `South ${row}` },
      1_400_000,
    );
    const { mapping } = guessMapping(createImportTables({ ties: { ...table, rows: 10 } }));
    expect(listNames(createImportTables({ ties: table }), mapping).size).toBe(LIMITS.actors + 1);
    expect(countRead()).toBe(LIMITS.actors + 1);
  });
});

describe('npm run convert', () => {
  it('refuses a file with too many actors, with the limit and how to mend it', async () => {
    allowAtMost(2_000, 'actors');
    const rows = Array.from({ length: 1_001 }, (_, row) => `N ${row},S ${row}\n`).join('');
    const bytes = new TextEncoder().encode(`source,target\n${rows}`);
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const conversion = await convertFile({ bytes, name: 'many.csv' }, 'gexf', choices, false);
    expect(conversion.ok).toBe(false);
    expect(conversion.lines.join('\n')).toMatch(
      /Error: There are more than 2,000 actors, which is the most that can be read\. Split the file/,
    );
  });
});

describe('a graph', () => {
  it('whose nodes stand in one another counts those that wait as well', () => {
    allowOthersAtMost(2_000, 'rows');
    const table = new ElementTable();
    for (let row = 0; row < FORMAT_LIMITS.rows; row += 1) table.begin(null);
    expect(() => table.begin(null)).toThrow(new TooLargeError('There are more than 2,000 rows.'));
  });

  it('that says too much of itself is refused, with what to take out', async () => {
    const tables = new GraphTables();
    for (let fact = 0; fact < FORMAT_LIMITS.facts; fact += 1) tables.addFact('a', 'b');
    expect(() => tables.addFact('a', 'b')).toThrow(TooLargeError);
    const data = Object.fromEntries(Array.from({ length: 10_001 }, (_, fact) => [`fact ${fact}`, 'x']));
    const text = JSON.stringify({ data, elements: { nodes: [{ data: { id: 'a' } }], edges: [] } });
    const { result } = await readFile(new TextEncoder().encode(text), 'graph.cyjs', () => {}, 'cyjs');
    expect(result).toMatchObject({
      kind: 'failed',
      remarks: [
        {
          message: 'The graph says more than 10,000 things of itself as a whole.',
          fix: expect.stringContaining('Take attributes of the graph itself out'),
        },
      ],
    });
  });
});

describe('a text that is read as a whole', () => {
  it('is decoded no further than it may be long', () => {
    allowOthersAtMost(4_000_000, 'text');
    let decoded = 0;
    const file = {
      size: 40 * 1024 * 1024,
      slice: (from: number, to: number) => {
        decoded = Math.max(decoded, to);
        return new Uint8Array(to - from).fill(0x20);
      },
    };
    const opened = openSource(file, 'long.json');
    const [source] = opened.kind === 'opened' ? opened.sources : [];
    decoded = 0;
    expect(() => source?.text()).toThrow(TooLargeError);
    expect(decoded).toBeLessThan(FORMAT_LIMITS.text + 2 * 1024 * 1024);
  });
});

describe('columns of a table', () => {
  it('keep no more texts as strings than there is room for, and answer each as it was', () => {
    const room = { left: 100 };
    const columns = Array.from({ length: 5 }, () => new TextColumn(room));
    for (let row = 0; row < 60; row += 1) for (const column of columns) column.push(`text ${row}`);
    expect(room.left).toBeGreaterThanOrEqual(0);
    for (const column of columns) {
      expect(Array.from({ length: 60 }, (_, row) => column.get(row))).toEqual(
        Array.from({ length: 60 }, (_, row) => `text ${row}`),
      );
    }
  });
});
