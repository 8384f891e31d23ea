import fc from 'fast-check';
import type { Network } from '@/lib/network/network';
import { parseNetwork, parseNetworkText } from '@/lib/network/parse';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { arbitraryNetwork } from '@/tests/arbitraries/network';

describe('a network file', () => {
  it('gets every default that it leaves out', () => {
    const result = parseNetwork({
      format: 'backchannel/1',
      id: 'small',
      title: 'Small',
      actors: [
        { id: 'a', kind: 'person', name: 'A' },
        { id: 'b', kind: 'state', name: 'B', country: 'LB' },
      ],
      documents: [{ id: 'd', title: 'D' }],
      relationships: [{ id: 'r', type: 'talks-to', source: 'a', target: 'b', evidence: [{ document: 'd' }] }],
      claims: [{ id: 'c', statement: 'S', evidence: [{ document: 'd', speaker: 'a', credibility: 3 }] }],
    });
    const evidence = {
      document: 'd',
      attribution: '',
      speaker: null,
      excerpt: '',
      locator: '',
      date: null,
      credibility: null,
    };
    const actor = {
      aliases: [],
      role: '',
      country: null,
      from: null,
      to: null,
      notes: '',
      identifiers: {},
      shadow: false,
    };
    const expected: Network = {
      format: 'backchannel/1',
      id: 'small',
      title: 'Small',
      description: '',
      asOf: null,
      between: null,
      actors: [
        { ...actor, id: 'a', kind: 'person', name: 'A' },
        { ...actor, id: 'b', kind: 'state', name: 'B', country: 'LB' },
      ],
      documents: [
        { id: 'd', title: 'D', publisher: '', authors: [], published: null, url: '', reliability: null },
      ],
      relationships: [
        {
          id: 'r',
          type: 'talks-to',
          source: 'a',
          target: 'b',
          onBehalfOf: null,
          toward: null,
          claim: null,
          modality: null,
          from: null,
          to: null,
          notes: '',
          evidence: [evidence],
        },
      ],
      claims: [
        {
          id: 'c',
          statement: 'S',
          relationships: [],
          meetings: [],
          notes: '',
          evidence: [{ ...evidence, speaker: 'a', credibility: 3 }],
        },
      ],
      meetings: [],
      relationshipTypes: [],
    };
    expect(result).toStrictEqual({ ok: true, value: expected, issues: [], omitted: 0 });
  });

  it('keeps two ties of one type between the same actors apart', () => {
    const tie = { type: 'ally-of', source: 'a', target: 'b' };
    const result = parseNetwork({
      format: 'backchannel/1',
      id: 'twins',
      title: 'Twins',
      actors: ['a', 'b'].map((id) => ({ id, kind: 'group', name: id })),
      relationships: [
        { id: 'one', ...tie },
        { id: 'two', ...tie },
      ],
    });
    expect(result.ok && result.value.relationships.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('keeps fields that the format does not know, with a warning', () => {
    const result = parseNetwork({
      format: 'backchannel/1',
      id: 'n',
      title: 'N',
      actors: [{ id: 'a', kind: 'person', name: 'A', 'born in': { town: 'Tibnin', year: [1938] } }],
    });
    expect(result.ok && result.value.actors[0]).toMatchObject({
      'born in': { town: 'Tibnin', year: [1938] },
    });
    expect(result.issues).toEqual([
      {
        severity: 'warning',
        path: 'actors[0]["born in"]',
        id: 'a',
        message: '"born in" is no field of this format; it is kept and shown, but nothing reads it.',
        fix: 'Check its spelling, delete it or leave it.',
      },
    ]);
  });
});

describe('many issues', () => {
  const bad = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `a${index}`, kind: 'robot' }));

  it('are listed up to a thousand, and counted beyond', () => {
    const result = parseNetwork({ format: 'backchannel/1', id: 'n', title: 'N', actors: bad(20_000) });
    expect(result.ok).toBe(false);
    expect(result.issues).toHaveLength(1_000);
    expect(result.omitted).toBe(39_000);
  });

  it('show errors before warnings, so that none is crowded out', () => {
    const actors = Array.from({ length: 2_000 }, (_, index) => ({
      id: `b${index}`,
      kind: 'person',
      name: 'A',
      x: 1,
    }));
    const result = parseNetwork({
      format: 'backchannel/1',
      id: 'n',
      title: 'N',
      actors: [...actors, ...bad(1)],
    });
    expect(result.issues.slice(0, 3).map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
    expect(result.issues.length + result.omitted).toBe(2_002);
  });
});

describe('parsing any value', () => {
  const arbitraryAnything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('id', 'actors', 'evidence', '__proto__', 'constructor')),
  });

  it('never throws, and says what is wrong', () => {
    fc.assert(
      fc.property(arbitraryAnything, (value) => {
        const result = parseNetwork(value);
        expect(result.ok).toBe(false);
        expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws for a network with something else in any one place', () => {
    fc.assert(
      fc.property(
        arbitraryNetwork,
        fc.array(fc.nat(), { maxLength: 5 }),
        arbitraryAnything,
        (network, way, value) => {
          const broken = replaceAt(toNetworkFile(network), way, value);
          const result = parseNetwork(broken);
          const errors = result.issues.filter(({ severity }) => severity === 'error');
          expect(errors.length === 0).toBe(result.ok);
          if (result.ok) expect(parseNetwork(result.value)).toEqual(result);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const before = JSON.stringify(network);
        parseNetwork(network);
        expect(JSON.stringify(network)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('parsing any text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseNetworkText(text).ok).toBe(false);
      }),
    );
  });

  it('answers what parsing its value answers', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(parseNetworkText(JSON.stringify(network))).toEqual(parseNetwork(network));
        expect(parseNetworkText(`\uFEFF ${JSON.stringify(network)}\r\n`)).toEqual(parseNetwork(network));
      }),
    );
  });
});

describe('a parsed network', () => {
  it('parses to itself', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const result = parseNetwork(network);
        expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(result.ok && result.value).toStrictEqual(network);
      }),
      { numRuns: 300 },
    );
  });
});

/** Returns a copy with the value in place of whatever stands at the end of the way, which is taken modulo. */
function replaceAt(at: unknown, way: readonly number[], value: unknown): unknown {
  const [step, ...rest] = way;
  if (typeof at !== 'object' || at === null || step === undefined) return value;
  const keys = Object.keys(at);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  const inner = replaceAt((at as Readonly<Record<string, unknown>>)[key], rest, value);
  return Array.isArray(at) ? at.with(Number(key), inner) : { ...at, [key]: inner };
}
