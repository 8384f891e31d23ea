import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import type { Mapping } from '@/lib/formats/mapping';
import { readTable } from '../corpus/read-case';
import { lines } from '../corpus/table-case';

const FOLDED: Mapping = {
  actorColumns: {},
  tieColumns: { source: 'source', target: 'target' },
  kinds: {},
  otherKind: 'group',
  types: {},
  otherType: 'talks-to',
  newTypes: [],
  sameActors: [],
  aggregate: 'none',
  headers: {},
  names: 'folded',
};
const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null };

const json = (value: unknown) => JSON.stringify(value);
const TIES = ['source,target', 'Ada,Bert', 'Bert,Cleo', 'Cleo,Ada'];

/** A file of each class, and what is asked of it: the id of the question and a part of its words. */
const ASKED: readonly (readonly [name: string, file: string, id: string, words: RegExp])[] = [
  [
    'a column of people beside the two ends',
    lines(
      'plaintiff,defendant,judge',
      'Alder Ltd,Birch plc,Mia Ortega',
      'Cedar Inc,Birch plc,Paul Fenn',
      'Alder Ltd,Cedar Inc,Mia Ortega',
    ),
    ...(['coverage unused judge', /“judge” only describe.+“Mia Ortega”, “Paul Fenn”/] as const),
  ],
  [
    'people in JSON of whom nothing is made',
    json({
      links: [
        { source: 'Ada', target: 'Bert' },
        { source: 'Bert', target: 'Cleo' },
      ],
      observers: ['Mia Ortega', 'Paul Fenn'],
    }),
    ...(['coverage unused observers', /nobody is tied to them/] as const),
  ],
  [
    'a sum among the names of a graph',
    lines('graph {', '"Ada" -- "Bert"', '"Ada" -- "Total"', '}'),
    ...(['coverage sums', /Is “Total” an actor\? The name may sum up others/] as const),
  ],
  [
    'names for nobody',
    lines(...TIES, 'Ada,Others', 'Bert,Unknown'),
    'coverage nobody',
    /“Others”, “Unknown” actors/,
  ],
  [
    'dates as names',
    lines('graph {', 'Ada -- Bert', 'Ada -- "2024-05-01"', '}'),
    'coverage a date',
    /looks like a date/,
  ],
  [
    'points of the compass',
    lines('t_min,wind_from,wind_to', '6.7,SW,S', '8.6,N,NE', '8.5,NE,S'),
    ...(['coverage winds', /Each name is a point of the compass/] as const),
  ],
  [
    'a remark in a drawing',
    lines('graph {', 'Ada -- Bert', '"note: ask Cleo"', '}'),
    ...(['coverage a remark', /“note: ask Cleo”/] as const),
  ],
  [
    'types that are sentences',
    lines(
      'source,target,type',
      'Ada,Bert,they have met once or twice in the old harbour of Aport',
      'Bert,Cleo,knows',
    ),
    ...(['coverage types', /reads like a sentence/] as const),
  ],
  [
    'ties of everybody to oneself',
    lines('graph {', 'Ada -- Ada', 'Bert -- Bert', 'Ada -- Bert', '}'),
    'coverage loops',
    /In 2 of 3 rows both have the same name/,
  ],
  [
    'years that cannot be',
    lines('source,target,year', 'Ada,Bert,1200', 'Bert,Cleo,1990', 'Cleo,Ada,1991'),
    ...(['coverage years', /1 of 3 dated ties lie before 1600/] as const),
  ],
  [
    'ids that name other actors than the ties do',
    json({
      nodes: ['Ada', 'Bert', 'Cleo'].map((name, id) => ({ id: `p${id}`, name })),
      links: [
        { source: 'x1', target: 'x2' },
        { source: 'x2', target: 'x3' },
      ],
    }),
    ...(['coverage join', /3 that the file lists have no tie/] as const),
  ],
];

/** Files of the same looks of which nothing need be asked. */
const SILENT: readonly (readonly [name: string, file: string])[] = [
  [
    'columns that only describe',
    lines(
      'source,target,city,status,type',
      'Ada,Bert,New York,Strong Tie,knows',
      'Bert,Cleo,San Remo,Weak Tie,knows',
    ),
  ],
  [
    'another name of an end',
    lines(
      'source,target,full name',
      'AB,CD,Ada Bell',
      'AB,EF,Ada Bell',
      'CD,EF,Cleo Dorn',
      'CD,AB,Cleo Dorn',
    ),
  ],
  [
    'how a graph is drawn',
    json({
      nodes: ['Ada', 'Bert', 'Cleo'].map((id) => ({ id, label: id })),
      links: [
        { source: 'Ada', target: 'Bert' },
        { source: 'Bert', target: 'Cleo' },
      ],
      style: { shapes: ['Round Rectangle', 'Cut Corner'], fonts: ['Old Standard', 'Plain Sans'] },
    }),
  ],
  ['years of older times', lines('source,target,year', 'Ada,Bert,1416', 'Bert,Cleo,1420', 'Cleo,Ada,1434')],
  ['numbers for all actors', lines('source,target', '1,2', '2,3', '3,1')],
];

async function ask(file: string) {
  const read = await readTable(file);
  if (read.kind === 'failed') throw new Error(read.remarks[0]?.message);
  return read.kind === 'asked' ? read.questions : [];
}

describe('what was read, against what stands in the file', () => {
  it.each(ASKED)('asks about %s', async (_name, file, id, words) => {
    const questions = await ask(file);
    expect(questions.map((question) => question.id)).toContain(id);
    const question = questions.find((each) => each.id === id);
    expect(question?.message).toMatch(words);
    expect(question).toMatchObject({ about: 'coverage', hasGuess: true });
  });

  it.each(SILENT)('asks nothing about %s', async (_name, file) => {
    expect(await ask(file)).toEqual([]);
  });

  it('offers to leave out of a table what is no name, and asks no more about it', async () => {
    const file = lines(...TIES, 'Bert,Ada', 'Cleo,Bert', 'Ada,Cleo', 'Ada,Yes');
    const [question, ...others] = await ask(file);
    expect([question?.id, others]).toEqual(['coverage an answer', []]);
    const leaving = question?.choices.at(-1);
    expect(leaving).toMatchObject({ label: 'Leave it out', mapping: { missing: ['Yes'] } });
    const bytes = new TextEncoder().encode(file);
    const read = await importFile(
      bytes,
      'table',
      { ...CHOICES, mapping: applyPatch(FOLDED, leaving?.mapping ?? {}) },
      () => {},
    );
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Cleo']);
  });

  it('tells what is less sure, and keeps an accepted guess in the description', async () => {
    const star = Array.from({ length: 12 }, (_, at) => `Hub,Actor ${String.fromCharCode(65 + at)}`);
    const read = await readTable(lines('source,target', ...star));
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.remarks.map(({ message }) => message)).toContain('“Hub” stands in nearly all ties.');
  });
});
