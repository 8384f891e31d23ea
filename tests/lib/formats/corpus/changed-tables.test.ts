import fc from 'fast-check';
import { NAMED_CASES } from './named-cases';
import { describeTies, readTable } from './read-case';
import type { Right } from './table-case';
import { VALUE_CASES } from './value-cases';

type Plain = {
  readonly cells: readonly (readonly string[])[];
  readonly right: Right;
  readonly delimiter: string;
};

/** Tables with a header whose cells can be parted without regard to quotation marks. */
const PLAIN: readonly Plain[] = [...NAMED_CASES, ...VALUE_CASES].flatMap((one) => {
  if (!('right' in one) || typeof one.file !== 'string' || one.file.includes('"')) return [];
  if (
    /^(an edge list|subject, relation, object and day without|the same with|two ends and|day first|titles|a title)/.test(
      one.name,
    )
  )
    return [];
  const file: string = one.file;
  const delimiter = [',', ';', '\t'].find((sign) => file.includes(sign)) ?? '|';
  const cells = file
    .trimEnd()
    .split('\n')
    .map((line) => line.split(delimiter));
  const width = cells[0]?.length ?? 0;
  return width > 1 && cells.every(({ length }) => length === width)
    ? [{ cells, right: one.right, delimiter }]
    : [];
});

const toText = (cells: readonly (readonly string[])[], delimiter: string) =>
  `${cells.map((row) => row.join(delimiter)).join('\n')}\n`;

const arbitraryOrder = fc
  .constantFrom(...PLAIN)
  .chain((plain) =>
    fc.tuple(
      fc.constant(plain),
      fc.shuffledSubarray([...(plain.cells[0] ?? []).keys()], { minLength: plain.cells[0]?.length }),
    ),
  );

describe('a table of the corpus', () => {
  it('is read the same, or asked about, with its columns in another order', async () => {
    expect(PLAIN.length).toBeGreaterThan(40);
    await fc.assert(
      fc.asyncProperty(arbitraryOrder, async ([{ cells, right, delimiter }, order]) => {
        const shuffled = cells.map((row) => order.map((column) => row[column] ?? ''));
        const imported = await readTable(toText(shuffled, delimiter));
        if (imported.kind === 'imported') expect(describeTies(imported.network).ties).toEqual(right.ties);
      }),
      { numRuns: 60 },
    );
  });

  it('is asked about when the names of its columns say nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOrder, async ([{ cells, delimiter }, order]) => {
        const [first = [], ...rows] = cells;
        const nonsense = first.map((_, column) => `zq${'bcdfghjklmnp'[column % 12]}w`);
        const shuffled = [nonsense, ...rows].map((row) => order.map((column) => row[column] ?? ''));
        const { kind } = await readTable(toText(shuffled, delimiter));
        expect(kind).not.toBe('imported');
      }),
      { numRuns: 60 },
    );
  });
});
