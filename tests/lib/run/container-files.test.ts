import { existsSync, readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');

/** The steps of the Dockerfile, each on one line. */
const STEPS = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return { name, words: rest.trim().split(/\s+/), rest: rest.trim() };
  });
const list = (name: string) => STEPS.filter((step) => step.name === name);
const [SETTINGS] = list('ENV').map(({ words }) => new Map(words.map((word) => toPair(word, '='))));
const IGNORED = read('.dockerignore').trim().split('\n');
const COMPOSE = read('compose.yaml');
const HOSTING = read('docs/hosting.md');

function toPair(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Returns what stands under a name of compose.yaml that is so deep, as lines. */
function listUnder(name: string, depth: number): readonly string[] {
  const lines = COMPOSE.split('\n');
  const from = lines.indexOf(`${' '.repeat(depth)}${name}:`);
  expect(from).toBeGreaterThan(-1);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.trim() !== '' && !line.startsWith(' '.repeat(depth + 2)));
  return (to < 0 ? rest : rest.slice(0, to)).map((line) => line.trim()).filter((line) => line !== '');
}

describe('the Dockerfile', () => {
  it('copies what is there, and leaves nothing out of the build that it is made from', () => {
    const sources = list('COPY').filter(({ words }) => !words[0]?.startsWith('--from'));
    expect(sources.map(({ words }) => words.slice(0, -1))).toEqual([
      ['package.json', 'package-lock.json'],
      ['.'],
    ]);
    for (const file of sources.flatMap(({ words }) => words.slice(0, -1)))
      expect(existsSync(file)).toBe(true);
    const build = read('lib/run/build.mjs');
    const [, folders = ''] = /const FOLDERS = \[(.*)\];/.exec(build) ?? [];
    const needed = [...folders.matchAll(/'([^']+)'/g)].map(([, name]) => name);
    expect(needed.length).toBeGreaterThan(1);
    for (const name of [...needed, 'data', 'docs', 'tests', 'package.json', 'next.config.js'])
      expect(IGNORED).not.toContain(name);
    // What a build on the machine of the user has left would be taken for one of the sources.
    for (const name of ['node_modules', '.next', 'var', '.git']) expect(IGNORED).toContain(name);
  });

  it('installs from the lock file, and packages as `npm run package` does', () => {
    const [install, pack, ...others] = list('RUN');
    expect(install?.rest).toMatch(/^npm ci --include=dev\b/);
    expect(JSON.parse(read('package.json')).scripts.package).toBe(pack?.words.slice(0, 2).join(' '));
    const [packaged] = list('COPY').filter(({ words }) => words[0] === '--from=build');
    expect(packaged?.words).toEqual(['--from=build', pack?.words[2], list('WORKDIR').at(-1)?.rest]);
    expect(others.map(({ rest }) => rest)).toEqual([
      `mkdir -p ${SETTINGS?.get('DATA_DIR')} && chown node:node ${SETTINGS?.get('DATA_DIR')}`,
    ]);
  });

  it('serves as `npm start` does, on a version of Node.js that the program takes, not as root', () => {
    const [, least = ''] = /^>=(\d+)\./.exec(JSON.parse(read('package.json')).engines.node) ?? [];
    const images = list('FROM').map(({ words }) => words[0] ?? '');
    expect(new Set(images).size).toBe(1);
    expect(Number(/^node:(\d+)-/.exec(images[0] ?? '')?.[1])).toBeGreaterThanOrEqual(Number(least));
    const words: readonly string[] = JSON.parse(list('CMD').at(-1)?.rest ?? '[]');
    expect(words.join(' ')).toBe(JSON.parse(read('package.json')).scripts.start);
    // `npm run test:packaged` starts it in the same way.
    expect(read('tests/packaged.mjs')).toContain(`['${words[1]}']`);
    expect(list('USER').map(({ rest }) => rest)).toEqual(['node']);
    expect(list('EXPOSE').map(({ rest }) => rest)).toEqual([SETTINGS?.get('PORT')]);
    expect(list('VOLUME').map(({ rest }) => rest)).toEqual([SETTINGS?.get('DATA_DIR')]);
  });

  it('asks for its health what there is to be asked', () => {
    const [health] = list('HEALTHCHECK');
    const [, path = ''] = /'(\/api\/[^']+)'/.exec(health?.rest ?? '') ?? [];
    expect(existsSync(`app${path}/route.ts`)).toBe(true);
    expect(health?.rest).toContain('process.env.PORT');
  });
});

describe('compose.yaml', () => {
  it('sets what docs/hosting.md tells of, as does the Dockerfile', () => {
    const environment = listUnder('environment', 4).map((line) => toPair(line, ':')[0]);
    expect(environment).toContain('DATABASE_URL');
    for (const name of [...environment, ...(SETTINGS?.keys() ?? [])])
      expect([name, name === 'NODE_ENV' || HOSTING.includes(`\`${name}\``)]).toEqual([name, true]);
    // What has no value of its own is asked for by the page that says what to write into `.env`.
    const required = [...COMPOSE.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    const [, file = ''] = /Write a file `\.env` beside it:\n\n```sh\n([^`]*)```/.exec(HOSTING) ?? [];
    for (const name of new Set(required)) expect(file).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  it('hands on the port and keeps the folder that the Dockerfile has, and writes nowhere else but in memory', () => {
    expect(listUnder('ports', 4).join()).toContain(`:${SETTINGS?.get('PORT')}"`);
    expect(listUnder('volumes', 4)).toEqual([`- data:${SETTINGS?.get('DATA_DIR')}`]);
    expect(COMPOSE).toContain('\n    read_only: true\n');
    expect(listUnder('tmpfs', 4)).toEqual(['- /tmp', `- ${list('WORKDIR').at(-1)?.rest}/.next/cache`]);
  });

  it('is run by commands that package.json has', () => {
    const commands = [...HOSTING.matchAll(/docker compose run --rm backchannel npm run (\w+)/g)];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, name = ''] of commands)
      expect(JSON.parse(read('package.json')).scripts).toHaveProperty(name);
  });
});
