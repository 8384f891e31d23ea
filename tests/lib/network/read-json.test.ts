import fc from 'fast-check';
import { IssueList } from '@/lib/network/issue-list';
import { parseNetworkText } from '@/lib/network/parse';
import { readJson } from '@/lib/network/read-json';

/** Returns the issues of a text, as "place: message → fix". */
function listFaults(text: string): string[] {
  const issues = new IssueList();
  readJson(text, issues);
  return issues.toFailure().issues.map(({ path, message, fix }) => `${path}: ${message} → ${fix}`);
}

function read(text: string): unknown {
  return readJson(text, new IssueList())?.value;
}

describe('a text that is no JSON', () => {
  it.each([
    ['', 'Line 1, column 1: the file is empty. → Write a network, beginning with {.'],
    [
      '{\n  "a": [1, 2',
      'Line 2, column 13: the file ends where "," or "]" should follow. → The file may have been cut off: see that all of it is there.',
    ],
    ['{\n  "a": 1,\n}', 'Line 3, column 1: there is a comma before "}". → Delete the comma.'],
    ['[1, ]', 'Line 1, column 5: there is a comma before "]". → Delete the comma.'],
    [
      "{'a': 1}",
      'Line 1, column 2: "\'" stands where the name of a field in double quotes should be. → JSON takes double quotes only: write " instead.',
    ],
    [
      '{“a”: 1}',
      'Line 1, column 2: "“" stands where the name of a field in double quotes should be. → Replace the curly quotes by straight ones: ".',
    ],
    [
      '{"a" 1}',
      'Line 1, column 6: "1" stands where ":" after the field "a" should be. → Write ":" after the field "a" there.',
    ],
    [
      '{"a": 1 "b": 2}',
      'Line 1, column 9: "\\"" stands where "," or "}" should be. → Write "," or "}" there.',
    ],
    [
      '{} {}',
      'Line 1, column 4: there is more text after the end of the network. → Delete what follows the last bracket.',
    ],
    [
      '{\n// why\n}',
      'Line 2, column 1: "/" stands where the name of a field in double quotes should be. → JSON knows no comments: delete it, or move it to "notes".',
    ],
    [
      '{"a": yes}',
      'Line 1, column 7: "y" stands where a value should be. → Put text between double quotes; the only bare words are true, false, null.',
    ],
    [
      '{"a": nul}',
      'Line 1, column 7: "n" stands where a value should be. → Put text between double quotes; the only bare words are true, false, null.',
    ],
    [
      '<html>',
      'Line 1, column 1: "<" stands where a value should be. → This looks like XML or HTML; choose a JSON file.',
    ],
    [
      '{"a": "b\nc"}',
      'Line 1, column 9: a line break, tab or control character stands inside text, or the text lacks its closing quote. → Close the text with ", or write \\n for a line break and \\t for a tab.',
    ],
    [
      '["C:\\Users"]',
      'Line 1, column 5: a backslash begins nothing that JSON knows. → Write \\\\ for a backslash.',
    ],
    ['["abc', 'Line 1, column 2: text begins here and never ends. → Close it with ".'],
    ['[01]', 'Line 1, column 3: "1" stands where "," or "]" should be. → Write "," or "]" there.'],
    ['[👩]', 'Line 1, column 2: "👩" stands where a value should be. → Write a value there.'],
  ])('%j', (text, issue) => {
    expect(listFaults(text)).toEqual([`: ${issue}`]);
  });
});

describe('a text that JSON.parse would take, and harm would come of it', () => {
  it('has a field twice, of which one would be lost', () => {
    expect(listFaults('{"actors": [{"id": "a",\n "id": "b"}]}')).toEqual([
      'actors[0].id: Line 2, column 6: "id" stands twice in one object; one would be lost. → Keep one of the two.',
    ]);
    expect(listFaults('{"id": 1, "\\u0069d": 2}')).toHaveLength(1);
    expect(listFaults('[{"a": {"a": 1}}, {"a": 2}]')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('has a field %s', (key) => {
    const result = parseNetworkText(`{"actors": [{"${key}": {"polluted": true}}]}`);
    expect(result.issues.map(({ path }) => path)).toEqual([`actors[0].${JSON.parse(`"${key}"`)}`]);
    expect(result.issues[0]?.message).toMatch(/is a name that no field may have\.$/);
    expect('polluted' in {}).toBe(false);
  });

  it('has a number without end', () => {
    expect(listFaults('{"a": -1e999}')).toEqual([
      'a: Line 1, column 7: "-1e999" is too large a number. → Write it as text, between double quotes.',
    ]);
  });

  it('has the shortest number without end', () => {
    expect(listFaults('[9e307, 9e308]')).toEqual([
      '[1]: Line 1, column 9: "9e308" is too large a number. → Write it as text, between double quotes.',
    ]);
  });

  it('is nested so deep that it would exhaust the stack', () => {
    const deep = 10_000_000;
    const issue =
      ': Line 1, column 65: lists and objects stand more than 64 deep in one another. → Nest them less deeply.';
    expect(listFaults('['.repeat(deep))).toEqual([issue]);
    expect(listFaults(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toEqual([issue]);
    expect(listFaults('{"a":'.repeat(100))[0]).toContain('more than 64 deep');
    expect(listFaults(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
  });

  it('is too long', () => {
    const [issue] = listFaults(' '.repeat(64 * 1024 * 1024 + 1));
    expect(issue).toBe(
      ': The file has 67,108,865 characters; at most 67,108,864 can be read. → Split the network into several, or write it without indentation.',
    );
  });

  it('has a million faults', () => {
    const result = parseNetworkText(`{${'"a":1,\n'.repeat(1_000_000)}"a":1}`);
    expect(result.issues).toHaveLength(1_000);
    expect(result.omitted).toBe(999_000);
    expect(result.issues[999]?.message).toMatch(/^Line 1001, column 4: /);
  });
});

describe('reading JSON', () => {
  it('passes over a byte order mark', () => {
    expect(read('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it('answers what JSON.parse answers', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (/"(__proto__|constructor|prototype)":/.test(text)) return;
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes what JSON.parse takes, and nothing else', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"\\n',
      '\\"',
      '"',
      '1',
      '-0.5e+3',
      '01',
      '.',
      'true',
      'nul',
      ' ',
      '\n',
      '\u00a0',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
        const text = tokens.join('');
        const faults = listFaults(text).filter((line) => !/stands twice|too large/.test(line));
        expect(faults.length === 0).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes what JSON.parse takes of a text with one character changed', () => {
    const edits = fc.tuple(
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '1', 'e', '\n', '\u0000'),
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), edits, (json, [at, char]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + char + json.slice(cut + 1);
        const faults = listFaults(text).filter(
          (line) => !/stands twice|no field may have|too large/.test(line),
        );
        expect(faults.length === 0).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
