import vm from 'node:vm';
import fc from 'fast-check';
import { copyPlain } from '@/lib/network/copy-plain';
import { IssueList } from '@/lib/network/issue-list';
import { LIMITS } from '@/lib/network/limits';

/** Returns the issues of a value, as "place: message". */
function listFaults(value: unknown): string[] {
  const issues = new IssueList();
  copyPlain(value, issues);
  return issues.toFailure().issues.map(({ path, message }) => `${path}: ${message}`);
}

function copy(value: unknown): unknown {
  return copyPlain(value, new IssueList())?.value;
}

describe('values that JSON cannot hold', () => {
  it.each([
    ['a function', () => 1, '"a" is of a sort that JSON cannot hold (function).'],
    ['a symbol', Symbol('a'), '"a" is of a sort that JSON cannot hold (symbol).'],
    ['a bigint', 1n, '"a" is of a sort that JSON cannot hold (bigint).'],
    ['NaN', Number.NaN, '"a" is of a sort that JSON cannot hold (NaN).'],
    ['infinity', Number.NEGATIVE_INFINITY, '"a" is of a sort that JSON cannot hold (-Infinity).'],
    ['a date', new Date(0), '"a" is of a class of its own.'],
    ['a map', new Map(), '"a" is of a class of its own.'],
    ['a list of bytes', new Uint8Array(2), '"a" is of a class of its own.'],
    ['an object that inherits', Object.create({ id: 'b' }), '"a" is of a class of its own.'],
  ])('%s', (_, value, message) => {
    expect(listFaults({ a: value })).toEqual([`a: ${message}`]);
    expect(listFaults([[value]])).toHaveLength(1);
  });

  it('a hole in a list', () => {
    expect(listFaults({ a: [1, undefined] })).toEqual([
      'a[1]: It is of a sort that JSON cannot hold (undefined).',
    ]);
    expect(listFaults(new Array(4_000_000_000))).toEqual([
      ': It has 4,000,000,000 entries, which are too many.',
    ]);
  });

  it('a getter, which is never called', () => {
    let calls = 0;
    const trap = {
      get id() {
        calls += 1;
        return 'a';
      },
    };
    expect(listFaults([trap])).toEqual(['[0].id: "id" is worked out by a program when it is read.']);
    expect(calls).toBe(0);
  });

  it('a cycle', () => {
    const a: Record<string, unknown> = { id: 'a' };
    a.list = [{ back: a }, a];
    expect(listFaults(a)).toEqual(['list[0].back: "back" contains itself.', 'list[1]: It contains itself.']);
  });

  it('a key that could change what other objects inherit', () => {
    const value: unknown = JSON.parse(
      '{"a": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}}',
    );
    expect(listFaults(value)).toEqual([
      'a.__proto__: "__proto__" is a name that no field may have.',
      'a.constructor: "constructor" is a name that no field may have.',
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('nesting without end', () => {
    let deep: unknown = [];
    for (let level = 0; level < 1_000_000; level += 1) deep = [deep];
    expect(listFaults(deep)[0]).toMatch(/^(\[0\]){64}: It stands more than 64 lists and objects deep\.$/);
  });

  it('lists that share lists that share lists, and would be endless when written out', () => {
    // Fewer of them are stopped at in the same way, and much sooner.
    jest.replaceProperty(LIMITS as { containers: number }, 'containers', 50_000);
    let many: unknown = [];
    for (let level = 0; level < 60; level += 1) many = Array.from({ length: 400 }, () => many);
    expect(listFaults(many).at(-1)).toContain('too many');
  });

  it('objects that throw when they are looked at, or never come to an end', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const thrower = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [proxy, { a: proxy }, [thrower]]) {
      expect(listFaults(value)).toEqual([': It could not be read: it throws an error when it is looked at.']);
    }
    const endless: object = new Proxy([], {
      get: (_, key) => (key === 'length' ? 1 : endless),
      getOwnPropertyDescriptor: (target, key) =>
        key === '0'
          ? { value: endless, configurable: true, enumerable: true, writable: true }
          : Object.getOwnPropertyDescriptor(target, key),
    });
    expect(listFaults(endless)).toEqual(['[0]: It contains itself.']);
  });
});

describe('plain data', () => {
  it('is copied, with nothing shared', () => {
    const value = { a: [{ b: 'c' }, null, true, 1.5], d: {} };
    const copied = copy(value) as typeof value;
    expect(copied).toStrictEqual(value);
    expect(copied).not.toBe(value);
    expect(copied.a[0]).not.toBe(value.a[0]);
  });

  it('may share lists, have no prototype, come from elsewhere, and leave fields undefined', () => {
    const shared = [1];
    const bare: object = Object.assign(Object.create(null), { a: 1 });
    const foreign: unknown = vm.runInNewContext('({ a: [{}] })');
    expect(copy({ one: shared, two: shared, bare, foreign, nothing: undefined })).toStrictEqual({
      one: [1],
      two: [1],
      bare: { a: 1 },
      foreign: { a: [{}] },
    });
  });

  it('has no zero below zero, which JSON cannot write', () => {
    expect(copy([-0])).toStrictEqual([0]);
  });

  it('is whatever JSON can write', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written: unknown = JSON.parse(JSON.stringify(value));
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));
        expect(copy(value)).toStrictEqual(written);
      }),
    );
  });
});
