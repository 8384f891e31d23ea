/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runFigureCommand } from '@/app/_figure/command/figure-command';
import { GET as getPdf } from '@/app/api/networks/[id]/figure.pdf/route';
import { GET as getPng } from '@/app/api/networks/[id]/figure.png/route';
import { GET as getSvg } from '@/app/api/networks/[id]/figure.svg/route';
import { GET as getZip } from '@/app/api/networks/[id]/figure.zip/route';
import { FIGURE_PARAMETER_NAMES } from '@/lib/figure/options/figure-parameters';
import { readShippedText } from '@/tests/data/shipped-network';

const LEBANON = 'lebanon-ceasefire-2024';
const ROUTES = { svg: getSvg, pdf: getPdf, png: getPng, zip: getZip };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-figure-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in this process, with the person in a folder of theirs. */
async function run(...words: string[]) {
  const written: Uint8Array[] = [];
  const told: string[] = [];
  const status = await runFigureCommand(words, {
    folder,
    write: async (content) => {
      written.push(Buffer.from(content));
    },
    notify: (line) => told.push(`backchannel: ${line}\n`),
  });
  const bytes = Buffer.concat(written);
  return { status, bytes, said: bytes.toString('utf8'), told: told.join('') };
}

/** Runs the command as a person would, from a folder of theirs: a process of its own takes some seconds. */
function runProgram(...words: string[]) {
  const { npm_lifecycle_event: _, DISPLAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('lib/run/figure.mjs'), ...words], {
    cwd: folder,
    env,
    maxBuffer: 100 * 1024 * 1024,
  });
  return { status, bytes: stdout, said: stdout.toString('utf8'), told: stderr.toString('utf8') };
}

describe('npm run figure', () => {
  it('draws a network of the folder into a file where the person is, and says how large it is', async () => {
    const { status, said, told } = await run(
      LEBANON,
      '--lens',
      'mediation',
      '--size',
      'a4-landscape',
      '--out',
      'talks.pdf',
    );
    expect([status, told]).toEqual([0, '']);
    expect(said).toMatch(/^talks\.pdf: 297 × 210 mm, \d+ kB\n$/);
    expect(readFileSync(join(folder, 'talks.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('draws a network file wherever it is', async () => {
    writeFileSync(join(folder, 'mine.json'), readShippedText('derry-link-1993'));
    const { status, said } = await run('mine.json', '--format', 'svg');
    expect([status, said.split(':')[0]]).toEqual([0, 'derry-link-1993.svg']);
    expect(readFileSync(join(folder, 'derry-link-1993.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it.each([
    ['svg', run],
    ['pdf', run],
    ['png', runProgram],
    ['zip', run],
  ] as const)('writes the same %s as the API, byte for byte', async (format, runIt) => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const query = 'lens=all&size=betweenness&theme=print&notes=yes&placed=hezbollah:10:-20.5&pixels=900';
    const options = [...new URLSearchParams(query)].flatMap(([name, value]) => [`--${name}`, value]);
    const { status, bytes } = await runIt(LEBANON, ...options, '--format', format, '--out', '-');
    const request = new Request(`http://localhost:3000/api/networks/${LEBANON}/figure.${format}?${query}`);
    const response = await ROUTES[format](request, { params: Promise.resolve({ id: LEBANON }) });
    expect([status, response.status]).toEqual([0, 200]);
    expect(bytes.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });

  it('lists every option', async () => {
    const { status, said } = await run('--help');
    expect(status).toBe(0);
    for (const name of [...FIGURE_PARAMETER_NAMES, 'lens', 'types', 'out', 'format', 'size'])
      expect(said).toContain(`  --${name} `);
  });
});

describe('a figure that the command does not draw', () => {
  it('is one of a network that is not there', async () => {
    const { status, told } = await run('nowhere', '--out', 'a.svg');
    expect(status).toBe(1);
    expect(told).toMatch(
      /^backchannel: There is no network “nowhere”: neither a file .*\/nowhere, nor an id in .*\n$/,
    );
  });

  it('is one of a file that is no network, whose issues are listed', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"format": "backchannel/1", "id": "bad"}');
    const { status, told } = await run('bad.json', '--out', 'a.svg');
    expect(status).toBe(1);
    expect(told).toMatch(/^backchannel: .*bad\.json is no network:\nbackchannel: {3}title: /);
  });

  it('is an empty one', async () => {
    const { status, told } = await run(LEBANON, '--types', '', '--out', 'a.svg');
    expect(status).toBe(1);
    expect(told).toMatch(/^backchannel: Nothing to draw: [^\n]+\n$/);
  });

  it('is one that has nowhere to go', async () => {
    const { status, told } = await run(LEBANON, '--out', 'not/there/a.svg');
    expect(status).toBe(1);
    expect(told).toBe(
      'backchannel: not/there/a.svg cannot be written (ENOENT). Is its folder there, and may you write in it?\n',
    );
  });

  it.each([
    [[], 'Name a network file, or the id of a network.'],
    [[LEBANON], 'Say what to write: --out with an ending, or --format; there are svg, pdf, png, zip.'],
    [
      [LEBANON, '--out', 'a.gif'],
      'Say what to write: --out with an ending, or --format; there are svg, pdf, png, zip.',
    ],
    [[LEBANON, '--format', 'gif'], '--format is “gif”; there are svg, pdf, png, zip.'],
    [
      [LEBANON, 'oslo-1993', '--out', 'a.svg'],
      `One network at a time: “${LEBANON}” and “oslo-1993” are named.`,
    ],
    [[LEBANON, '--out', 'a.svg', '--colour', 'red'], 'There is no option --colour.'],
    [[LEBANON, '--out'], '--out needs a value.'],
    [
      [LEBANON, '--out', 'a.svg', '--site', 'javascript:1'],
      '--site is no address of a site, such as http://localhost:3000.',
    ],
    [[LEBANON, '--out', 'a.svg', '--legend', 'maybe'], '--legend: “maybe” is neither yes nor no.'],
    [
      [LEBANON, '--out', 'a.svg', '--theme', 'print', '--theme', 'dark'],
      '--theme: It is given 2 times; give it once.',
    ],
    [[LEBANON, '--out', 'a.svg', '--focus', 'nobody'], '--focus: This network has no actor “nobody”.'],
  ])('is one whose options are wrong: %j', async (words, problem) => {
    const { status, said, told } = await run(...words);
    expect([status, said]).toEqual([2, '']);
    expect(told).toContain(`backchannel: ${problem}\n`);
    expect(told).toMatch(/--help” lists all options\.\n$/);
  });
});
