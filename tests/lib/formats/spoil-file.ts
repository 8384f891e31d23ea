import fc from 'fast-check';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';

/** The same files are spoilt in the same ways in every run; `FUZZ_RUNS=2000 npx jest tests/lib/formats/fuzz` goes further. */
const SEED = 20_241_101;
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

/** What may do harm when it stands where it is not awaited. */
const TOKENS = [
  ...[
    '__proto__',
    '"__proto__":',
    'constructor',
    '<![CDATA[',
    ']]>',
    '-->',
    '<!--',
    '<?x',
    '?>',
    '&x;',
    '&#0;',
    '</node>',
  ],
  ...[
    '<node id="ada">',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '{',
    '[',
    '}',
    ']',
    '"',
    ',',
    ':',
    'null',
    '1e999',
    '[[[[[[[[',
    '\\u0000',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\ufffe',
    '\n',
    ' | ',
    '9'.repeat(400),
    'a'.repeat(3_000),
    'NaN',
    '-0',
    '2024-13-45',
    'utf-16',
  ],
];

/** One way in which a file is spoilt: what stands from a place on, for some length, becomes something else. */
const arbitraryDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  becomes: fc.oneof(
    fc.constant('nothing' as const),
    fc.constant('twice' as const),
    fc.constant('the end' as const),
    fc.constantFrom(...TOKENS).map((text) => ({ text })),
    fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => ({ bytes })),
  ),
});

type Damage = typeof arbitraryDamage extends fc.Arbitrary<infer T> ? T : never;

function spoil(file: Uint8Array, { at, length, becomes }: Damage): Uint8Array {
  const from = Math.floor(at * file.length);
  const [before, middle, after] = [
    file.slice(0, from),
    file.slice(from, from + length),
    file.slice(from + length),
  ];
  if (becomes === 'the end') return before;
  if (becomes === 'nothing') return join(before, after);
  if (becomes === 'twice') return join(before, middle, middle, after);
  return join(before, 'text' in becomes ? new TextEncoder().encode(becomes.text) : becomes.bytes, after);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** What every object inherits: a polluted prototype has more. */
function listInherited(): readonly string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );
}

/**
 * Spoils a file in the same ways in every run, and expects each to be read, or refused with a reason: nothing crashes, hangs, or
 * changes what objects inherit. Every draft makes a network that is in order, or the report says why it makes none. `pack`
 * puts what was spoilt where it is read from.
 */
export async function spoilAndRead(
  name: string,
  file: Uint8Array,
  pack: (spoilt: Uint8Array) => Uint8Array = (spoilt) => spoilt,
): Promise<void> {
  const inherited = listInherited();
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const spoilt = pack(damages.reduce(spoil, file));
      const { result } = await readFile(spoilt, name, () => {});
      if (result.kind === 'draft') importOrRefuse(result);
      else if (result.kind === 'failed') expect(result.remarks[0].message).not.toBe('');
    }),
    { seed: SEED, numRuns: RUNS },
  );
  expect(listInherited()).toEqual(inherited);
}

/** A draft makes a network that is in order, or the report says why it makes none. */
function importOrRefuse(result: Parameters<typeof importDraft>[0]): void {
  try {
    importDraft(result);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('It makes no network')) throw error;
    expect(error.message).toContain('"severity":"error"');
  }
}
