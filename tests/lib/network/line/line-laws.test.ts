import fc from 'fast-check';
import {
  type ActorLine,
  type ClaimLine,
  type DocumentLine,
  LINE_ANSWERS,
  type Line,
  type LineName,
  type LinePlace,
  type TieLine,
} from '@/lib/network/line/line';
import { toLineText } from '@/lib/network/line/line-signs';
import { parseLine } from '@/lib/network/line/parse-line';
import { writeLine } from '@/lib/network/line/write-line';

const at: LinePlace = { start: 0, end: 0 };

/** Words that have a meaning of their own somewhere in a line, and text of any sort. */
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Hochstein', 'نبيه', 'בֵּרי', "Mikati's", 'O’Neill', '👩‍⚖️', 'c.', 'Zürich'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'by',
      'for',
      'on',
      'behalf',
      'of',
      'toward',
      'said',
      '2024-09',
      '..2024',
      '(g)',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '->',
      '--',
      '<->',
      ':',
      'a:',
      ',',
      'a,',
      '/',
      '//',
      '\\',
      '"',
      '“x”',
      '~',
      '@',
      '!',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'\\"!?=@#~:,-><+/(g) '), maxLength: 5 }) },
);
const anyText = fc.array(word, { maxLength: 4 }).map((words) => toLineText(words.join(' ')));
const text = anyText.filter((each) => each !== '');
const written = text.map((each) => ({ text: each, at }));
const name: fc.Arbitrary<LineName> = fc.record({
  text,
  isExact: fc.boolean(),
  kind: fc.constantFrom(null, null, 'person', 'group', 'state'),
  at: fc.constant(at),
});
const date = fc.constantFrom(null, '2024', '2024-09', '2024-09-27');
const period = fc.record({ from: date, to: date });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const told = {
  evidence: fc.record({
    document: maybe(written),
    locator: maybe(written),
    attribution: maybe(anyText.map((each) => ({ text: each, at }))),
    speaker: maybe(name),
    said: date,
  }),
  responses: fc.array(
    fc.record({ answer: fc.constantFrom(...LINE_ANSWERS), speaker: name, locator: maybe(written) }),
    { maxLength: 3 },
  ),
  notes: anyText,
};

const tie: fc.Arbitrary<TieLine> = fc
  .record({
    kind: fc.constant('tie' as const),
    actors: fc.array(name, { minLength: 2, maxLength: 3 }),
    isMutual: fc.boolean(),
    type: written,
    isProposed: fc.boolean(),
    third: maybe(fc.record({ role: fc.constantFrom('onBehalfOf' as const, 'toward' as const), name })),
    period,
    statement: maybe(written),
    ...told,
  })
  .map((line) => (line.actors.length === 2 ? line : { ...line, isMutual: false, third: null }));
const claim: fc.Arbitrary<ClaimLine> = fc.record({
  kind: fc.constant('claim' as const),
  statement: written,
  ...told,
});
const actor: fc.Arbitrary<ActorLine> = fc.record({
  kind: fc.constant('actor' as const),
  name,
  aliases: fc.array(text, { maxLength: 2 }),
  role: anyText,
  period,
  notes: anyText,
});
const document: fc.Arbitrary<DocumentLine> = fc.record({
  kind: fc.constant('document' as const),
  title: written,
  publisher: anyText,
  published: date,
});

/** A line without the places at which its parts were written. */
function withoutPlaces(line: Line | null): unknown {
  return JSON.parse(JSON.stringify(line, (field, value: unknown) => (field === 'at' ? undefined : value)));
}

describe('the grammar of a line', () => {
  test.each<[string, fc.Arbitrary<Line>]>([
    ['tie', tie],
    ['claim', claim],
    ['actor', actor],
    ['document', document],
  ])('reads a written %s as what was written', (_, lines) => {
    fc.assert(
      fc.property(lines, (line) => {
        const { line: read, issues } = parseLine(writeLine(line));
        expect(issues).toEqual([]);
        expect(withoutPlaces(read)).toEqual(withoutPlaces(line));
      }),
      { numRuns: 150 },
    );
  });

  test('reads every text as something, or says where it cannot', () => {
    const begin = fc.constantFrom('', '+', '+@ ', '"', 'A -> B: ', 'A -> B: asks ');
    const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(begin, body, (first, rest) => {
        const line = first + rest;
        const { line: read, issues, pieces } = parseLine(line);
        expect(read === null).toBe(issues.length > 0);
        for (const { start, end } of [...issues, ...pieces].map((each) => each.at)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(line.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('reads what it wrote of what it read as the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const { line } = parseLine(`A -> B: ${words.join(' ')}`);
        if (line) expect(withoutPlaces(parseLine(writeLine(line)).line)).toEqual(withoutPlaces(line));
      }),
      { numRuns: 300 },
    );
  });

  test('reads a long text in a moment', () => {
    const long = ['->', '"', '!', '\\', 'a -> ', '(', 'by '].map((part) => part.repeat(200_000));
    for (const each of long) expect(parseLine(each).issues.length).toBeGreaterThan(0);
  });
});
