import { parseChanges } from '@/lib/network/changes/parse-changes';
import { toLines } from '@/tests/fixtures/list-issues';

function listFaults(changes: unknown): string[] {
  return toLines(parseChanges(changes)).map((line) => line.replace(/^error /, ''));
}

function listOperationFaults(operation: unknown): string[] {
  return listFaults([{ label: 'a test', operations: [operation] }]);
}

const set = { op: 'set', list: 'actors', id: 'bo', field: 'role', was: '', now: 'Minister' };

describe('changes', () => {
  it('are plain data, with their defaults filled in', () => {
    const add = { op: 'add', list: 'actors', thing: { id: 'dee', kind: 'person', name: 'Dee' } };
    const alias = { op: 'item', list: 'actors', id: 'bo', field: 'aliases', now: 'Bob' };
    expect(parseChanges([{ label: 'add Dee', operations: [add, set, alias] }])).toEqual({
      ok: true,
      value: [
        {
          label: 'add Dee',
          operations: [{ ...add, before: null }, set, { ...alias, was: null, at: null }],
        },
      ],
      issues: [],
      omitted: 0,
    });
  });

  it('share nothing with what they were read from', () => {
    const input = [{ label: 'a test', operations: [{ ...set, now: ['a'] }] }];
    const parsed = parseChanges(input);
    input[0]?.operations.pop();
    expect(parsed.ok && parsed.value[0]?.operations).toEqual([{ ...set, now: ['a'] }]);
  });

  it.each([
    [null, 'changes (): It is null, not a list [ … ]. → Write a list.'],
    [[7], 'changes[0] (): The change is the number 7. → Write an object with a "label" and "operations".'],
    [
      [{ operations: [] }],
      'changes[0].label (): "label" is missing. → Write what is done, in words, such as "remove Nabih Berri and 4 ties".',
    ],
    [[{ label: 'a' }], 'changes[0].operations (): It is undefined, not a list [ … ]. → Write a list.'],
    [
      Array.from({ length: 1001 }, () => ({ label: 'a', operations: [] })),
      'changes (): There are 1,001 of them; at most 1,000 are taken at once. → Send them in several requests.',
    ],
  ])('%j is none', (changes, fault) => {
    expect(listFaults(changes)).toEqual([fault]);
  });

  it('have no operation that nobody knows', () => {
    const fix = 'Write an object whose "op" is "add", "remove", "set", "entry", "item".';
    expect(listOperationFaults({ op: 'drop' })).toEqual([
      `changes[0].operations[0] (): The operation is the text "drop", which there is not. → ${fix}`,
    ]);
    expect(listOperationFaults('add')).toEqual([
      `changes[0].operations[0] (): The operation is the text "add", not an object { … }. → ${fix}`,
    ]);
  });

  it('say all that is wrong with an operation', () => {
    expect(listOperationFaults({ op: 'item', list: 'people', id: 'Bo', field: '', at: -1 })).toHaveLength(4);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('name no field and no entry %s', (name) => {
    expect(listOperationFaults({ ...set, field: name })).toEqual([
      `changes[0].operations[0].field (): "field" ("${name}") is a name that no field may have. → Choose another name.`,
    ]);
    expect(listOperationFaults({ ...set, op: 'entry', field: 'identifiers', key: name })).toHaveLength(1);
    const thing: unknown = JSON.parse(`{"id": "bo", "${name}": {"polluted": true}}`);
    expect(listOperationFaults({ op: 'add', list: 'actors', thing })).toEqual([
      `changes[0].operations[0].thing.${name} (): "${name}" is a name that no field may have. → Delete it.`,
    ]);
  });
});
