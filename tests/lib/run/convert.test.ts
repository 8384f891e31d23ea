import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertFile } from '@/lib/formats/convert-file';
import { CONVERT } from '@/lib/run/convert-command.mjs';
import { ASKED_CLASSES } from '@/tests/lib/formats/corpus/asked-classes';
import { type Ended, runAsProgram, runHere } from './run-command';

/** What the command says to the importer where no option is given. */
const NO_CHOICES = { mapping: null, aggregate: null, header: null, id: null, title: null };

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
  writeFileSync(at('junk'), Buffer.from([0, 1, 2, 3, 255, 0]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

const convert = (words: readonly string[], input: string | Buffer = '') => runHere(CONVERT, words, input);

/** Converts in a process of its own, for what only a process shows: its streams, and the code that it ends with. */
const convertAsProgram = (words: readonly string[], input?: string) =>
  runAsProgram('convert.mjs', words, input);

/** Checks that a command has failed, told why in a person's words, and written nothing. */
function expectNothing({ status, stdout, stderr }: Ended, why: RegExp): void {
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(why);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(at('never.json'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
}

const CSV = 'source,target,type,date\nAda,Bert,in contact with,2024-10\nBert,عدي,trains,2024-11-01\n';

describe('npm run convert', () => {
  it('turns a file of another tool into a network, and tells what was read, guessed and made', async () => {
    writeFileSync(at('ties.csv'), CSV);
    const { status, stdout, stderr } = await convert([at('ties.csv'), at('network.json')]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Read as CSV');
    expect(stderr).toContain('2 rows of ties');
    expect(stderr).toMatch(/Suggested: “in contact with” may mean “talks-to”/);
    expect(stderr).toContain('Most ties: Bert 2');
    expect(stderr).toContain('Made 3 actors, 2 ties, 0 documents, 0 claims.');
    expect(stderr).toContain('Nothing is lost.');
    const network = JSON.parse(readFileSync(at('network.json'), 'utf8'));
    expect(network).toMatchObject({
      format: 'backchannel/1',
      id: 'ties',
      relationshipTypes: [{ label: 'in contact with' }, { label: 'trains' }],
    });
  });

  it('writes to another tool what comes back the same, over standard input and output', async () => {
    const shipped = readFileSync('data/oslo-1993.json', 'utf8');
    const there = convertAsProgram(['-', '-', '--to', 'graphml'], shipped);
    expect([there.status, there.stdout.startsWith('<?xml')]).toEqual([0, true]);
    const back = await convert(['-', '-', '--to', 'backchannel'], there.stdout);
    const plain = await convert(['-', '-', '--to', 'backchannel'], shipped);
    expect([back.status, back.stdout]).toEqual([0, plain.stdout]);
  });

  it('says when a file has no first row that could name columns', async () => {
    const { status, stderr } = await convert([
      'data/oslo-1993.json',
      at('oslo.gexf'),
      '--no-header',
      '--report',
    ]);
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('What was said of first rows changes nothing'),
    ]);
  });

  it('writes the spreadsheet to fill in', async () => {
    const { status, stderr } = await convert(['--template', at('template.xlsx')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(at('template.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect((await convert(['--template', at('template.xlsx'), 'more.csv'])).status).toBe(2);
  });

  it('tells what the format does not hold', async () => {
    const { status, stderr } = await convert(['data/lebanon-ceasefire-2024.json', at('lebanon.csv')]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Lost: .*claim/m);
  });

  it('uses a mapping that was kept, puts events together, and reports all when asked', async () => {
    writeFileSync(at('pairs.csv'), 'p,q,when\nAda,Bert,2024-10-01\nAda,Bert,2024-10-09\n');
    const mapping = {
      tieColumns: { p: 'source', q: 'target', when: 'date' },
      otherKind: 'person',
      otherType: 'backs',
    };
    writeFileSync(at('kept.json'), JSON.stringify(mapping));
    const words = [
      '--mapping',
      at('kept.json'),
      '--aggregate',
      'month',
      '--report',
      '--id',
      'own',
      '--title',
      'Own',
    ];
    const { status, stderr } = await convert([at('pairs.csv'), at('own.json'), ...words]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('1 × Backing')]);
    expect(stderr).toContain('"aggregate": "month"');
    const network = JSON.parse(readFileSync(at('own.json'), 'utf8'));
    expect(network).toMatchObject({
      id: 'own',
      title: 'Own',
      actors: [{ kind: 'person' }, { kind: 'person' }],
    });
    expect(network.relationships).toHaveLength(1);
  });

  it('asks, and ends with 3, where a guess is too weak', async () => {
    const [{ file } = { file: '' }] = ASKED_CLASSES;
    const { status, stdout, stderr } = await convert(
      ['-', '-', '--from', 'csv', '--to', 'backchannel'],
      file,
    );
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/Unsure: .{40}/);
  });

  it.each(ASKED_CLASSES.map((one) => [one.name, one] as const))('asks about %s', async (_, { file }) => {
    const bytes = new TextEncoder().encode(file);
    const choices = { ...NO_CHOICES, from: 'csv' } as const;
    const asked = await convertFile({ bytes, name: 'a.csv' }, 'backchannel', choices, false);
    expect(asked).toMatchObject({ ok: false, isAsked: true });
    expect(asked.lines.join('\n')).toMatch(/Unsure: .{40}/);
  });

  it('takes a first row for names or for a row as it is told', async () => {
    writeFileSync(at('bare.csv'), 'alice,bob\ncarol,dave\ndave,carol\n');
    const asked = await convert([at('bare.csv'), at('bare.json')]);
    expect([asked.status, existsSync(at('bare.json'))]).toEqual([3, false]);
    expect(asked.stderr).toMatch(/Unsure: Does the first row name the columns\? It reads “alice, bob”/);
    expect(asked.stderr).toMatch(/From “alice” to “bob” \(carol → dave\): --mapping with {"tieColumns"/);
    const guessed = await convert([at('bare.csv'), at('bare.json'), '--accept-guess']);
    expect(guessed.stderr).toMatch(/Guessed: the first row of ties names the columns\..*--no-header/);
    expect([guessed.status, guessed.stderr]).toEqual([0, expect.stringContaining('2 rows of ties')]);
    expect(JSON.parse(readFileSync(at('bare.json'), 'utf8')).description).toMatch(
      /^Imported by a guess that nobody has confirmed\./,
    );
    const told = await convert([at('bare.csv'), at('bare.json'), '--no-header', '--report']);
    expect([told.status, told.stderr]).toEqual([0, expect.stringContaining('3 rows of ties')]);
    expect(told.stderr).toContain('"Column 1": "source"');
    expect(told.stderr).not.toContain('Guessed: the first row');
    const { relationships } = JSON.parse(readFileSync(at('bare.json'), 'utf8'));
    expect(relationships).toHaveLength(3);
    writeFileSync(
      at('rows.json'),
      JSON.stringify({
        headers: { ties: false },
        tieColumns: { 'Column 1': 'target', 'Column 2': 'source' },
      }),
    );
    const mapped = await convert([at('bare.csv'), at('bare.json'), '--mapping', at('rows.json')]);
    expect(mapped.stderr).toContain('3 rows of ties');
  });

  it.each<[name: string, words: () => string[], why: RegExp]>([
    ['a file that is not there', () => [at('nowhere.csv'), at('never.json')], /cannot be read \(ENOENT\)/],
    [
      'a folder to write to that is not there',
      () => [at('ties.csv'), at('no/never.json')],
      /cannot be written/,
    ],
    [
      'a mapping that is none',
      () => [at('ties.csv'), at('never.json'), '--mapping', at('junk')],
      /cannot be used/,
    ],
    ['an ending that says nothing', () => [at('ties.csv'), at('never.docx')], /say with --to/],
    ['a format that is only read', () => [at('ties.csv'), '-', '--to', 'stix'], /--to is "stix"/],
    [
      'a format that is none',
      () => [at('ties.csv'), '-', '--to', 'gexf', '--from', 'word'],
      /--from is "word"/,
    ],
  ])('ends with 1 and writes nothing for %s', async (_, words, why) => {
    expectNothing(await convert(words()), why);
  });

  it('ends with 1 and writes nothing for a file that is no network', () => {
    expectNothing(convertAsProgram([at('junk'), at('never.json')]), /of no format that is read/);
  });

  it.each<[words: string[], run: typeof convert | typeof convertAsProgram]>([
    [[], convertAsProgram],
    [['one'], convert],
    [['one', 'two', 'three'], convert],
    [['a', 'b', '--colour'], convert],
    [['a', 'b', '--aggregate', 'week'], convert],
    [['a', 'b', '--header', '--no-header'], convert],
  ])('ends with 2 and says how it is used: %j', async (words, run) => {
    const { status, stdout, stderr } = await run(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^backchannel: /);
  });

  it('says how it is used when asked', async () => {
    const { status, stdout } = await convert(['--help']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('npm run convert -- <in> <out>')]);
  });
});
