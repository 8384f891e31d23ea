import { groupFiles, toGroupText } from './together.mjs';

const plain = (...names: string[]) => names.map((name) => ({ name, text: "it('adds', () => {});" }));

describe('the files of tests that share their modules', () => {
  it('are those of one part of the sources', () => {
    const files = plain(
      'tests/lib/graph/a.test.ts',
      'tests/lib/figure/b.test.ts',
      'tests/lib/graph/deep/c.test.ts',
    );
    expect(groupFiles(files)).toEqual({
      groups: [
        ['tests/lib/graph/a.test.ts', 'tests/lib/graph/deep/c.test.ts'],
        ['tests/lib/figure/b.test.ts'],
      ],
      alone: [],
    });
  });

  it('are none that replace a module or the clock, or have a page', () => {
    const texts = [
      "jest.mock('./store');",
      'jest.resetModules();',
      'jest.useFakeTimers();',
      '/** @jest-environment jsdom */',
      '/** @own-modules: it counts what is read. */',
    ];
    const files = texts.map((text, at) => ({ name: `tests/lib/graph/${at}.test.ts`, text }));
    const alone = files.map(({ name }) => name);
    expect(groupFiles(files)).toEqual({ groups: [], alone });
    expect(
      groupFiles([{ name: 'tests/a.test.ts', text: 'jest.fn(); jest.spyOn(console, "error");' }]).alone,
    ).toEqual([]);
  });

  it('are in groups of about the same size, none of them lost', () => {
    const files = plain(...Array.from({ length: 35 }, (_, at) => `tests/lib/graph/${at}.test.ts`));
    const { groups } = groupFiles(files);
    expect(groups.map(({ length }) => length)).toEqual([12, 12, 11]);
    expect(new Set(groups.flat())).toEqual(new Set(files.map(({ name }) => name)));
  });

  it('each stand under their name', () => {
    expect(toGroupText('/here', ['tests/a.test.ts', 'tests/b.test.ts'])).toBe(
      'describe("tests/a.test.ts", () => { require("/here/tests/a.test.ts"); });\n' +
        'describe("tests/b.test.ts", () => { require("/here/tests/b.test.ts"); });\n',
    );
  });
});
