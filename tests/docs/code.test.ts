import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { readCommand } from '@/app/_figure/command/command-options';
import { createApiDescription } from '@/app/api/_openapi/api-description';
import { parseChangeRequest } from '@/app/api/networks/[id]/changes/parse-change-request';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { applyChange } from '@/lib/network/changes/apply-change';
import { parseNetworkText } from '@/lib/network/parse';
import { readConvertOptions } from '@/lib/run/convert-options.mjs';
import { GATES } from '@/lib/run/gates.mjs';
import { readTestOptions } from '@/lib/run/test-options.mjs';
import { readTokenRequest } from '@/lib/store/access/token-command';
import { type DocumentedCommand, findScriptWords, listCommands } from './commands';
import { deriveTables } from './derived-tables';
import { listCodeSpans, readPages } from './pages';

const PAGES = readPages();
const COMMANDS = PAGES.flatMap(listCommands);
const BLOCKS = PAGES.flatMap(({ file, blocks }) =>
  blocks.map((block) => ({ ...block, place: `${file}:${block.line}` })),
);

function loadShipped(id: string) {
  const parsed = parseNetworkText(readFileSync(`data/${id}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id} does not parse.`);
  return parsed.value;
}

/** Returns the blocks of a language, as rows of a test. */
function listBlocks(language: string) {
  return BLOCKS.filter((block) => block.language === language).map(
    (block) => [block.place, block.text] as const,
  );
}

/** Returns what follows an npm script, wherever a page runs it, as rows of a test. */
function listRuns(script: string) {
  return COMMANDS.flatMap(({ words, place }) => {
    const after = findScriptWords(words, script);
    return after && after.length > 0 ? [[`${place}: ${after.join(' ')}`, after] as const] : [];
  });
}

describe('a table of the documentation', () => {
  it.each(deriveTables().map(({ page, mark, table }) => [page, mark, table] as const))(
    'in %s is what the code gives: %s',
    (page, mark, table) => {
      const text = readFileSync(page, 'utf8');
      const [, found] = new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)\\n<!-- /${mark} -->`).exec(text) ?? [];
      // If this fails, run: npm run docs
      expect(found).toBe(table);
    },
  );
});

describe('a block of code', () => {
  it('is in a language that a test reads', () => {
    const read = ['json', 'ts', 'sh', 'sql', 'text', 'line', 'ebnf'];
    expect(BLOCKS.filter(({ language }) => !read.includes(language)).map(({ place }) => place)).toEqual([]);
  });

  it.each(listBlocks('json'))('of JSON at %s is a network, or a change that can be made', (_place, text) => {
    const value = JSON.parse(text);
    if (value.format !== undefined) {
      expect(parseNetworkText(text)).toMatchObject({ ok: true, issues: [] });
      return;
    }
    const request = parseChangeRequest(text);
    if (!request.ok) throw new Error(JSON.stringify(request.issues));
    for (const change of request.value.changes)
      expect(applyChange(loadShipped('oslo-1993'), change)).toMatchObject({ ok: true });
  });

  it.each(listBlocks('ts'))('of TypeScript at %s runs', (_place, text) => {
    const { code } = transformSync(text, {
      configFile: false,
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const loader = `import { register } from 'node:module'; register('./lib/run/load-typescript.mjs', 'file://${process.cwd()}/');`;
    const importer = `data:text/javascript,${encodeURIComponent(loader)}`;
    const printed = execFileSync(process.execPath, ['--import', importer, '--input-type=module', '-e', code]);
    expect(printed.toString().trim()).not.toBe('');
  });

  it.each(listBlocks('sql'))('of SQL at %s names tables of the store', (_place, text) => {
    const migrations = readFileSync('lib/store/database/migrations.ts', 'utf8');
    const made = [...migrations.matchAll(/createTable\('(\w+)'\)/g)].map(([, name]) => name);
    const named = [...text.matchAll(/'(\w+)'/g)].flatMap(([, name]) => (name === 'network_id' ? [] : [name]));
    expect(named.toSorted()).toEqual(made.toSorted());
  });
});

describe('a command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('runs a script of package.json', () => {
    const unknown = COMMANDS.filter(({ words: [npm, ...others] }) => {
      const [first = '', second = ''] = others.filter((word) => word !== '-s');
      if (npm !== 'npm' || ['install', 'ci'].includes(first)) return false;
      return !Object.hasOwn(scripts, first === 'run' ? second : first);
    });
    expect(unknown).toEqual([]);
    expect(COMMANDS.length).toBeGreaterThan(40);
  });

  it('is told for every script of package.json', () => {
    const told = new Set(COMMANDS.flatMap(({ words }) => words));
    expect(Object.keys(scripts).filter((script) => !told.has(script))).toEqual([]);
  });

  it.each(listRuns('figure'))('draws a figure: %s', (_name, words) => {
    const read = readCommand(words.map((word) => (word === '…' ? 'oslo-1993' : word)));
    if (read.kind !== 'draw') throw new Error(JSON.stringify(read));
    const { source, params } = read.options;
    // Of a network that is not there, parameters are read as if it were another.
    const graph = buildNetworkGraph(loadShipped(existsSync(`data/${source}.json`) ? source : 'oslo-1993'));
    expect(parseFigureParams(params, { graph, defaultLens: findDefaultLens(graph) }).problems).toEqual([]);
  });

  it.each(listRuns('convert'))('converts a file: %s', (_name, words) => {
    expect(() => readConvertOptions([...words])).not.toThrow();
  });

  it.each(listRuns('token'))('is about tokens: %s', (_name, words) => {
    expect(() => readTokenRequest(words)).not.toThrow();
  });

  it.each(listRuns('test'))('chooses tests: %s', (_name, words) => {
    const { patterns } = readTestOptions(
      [...words],
      GATES.map(({ name }) => name),
    );
    expect(patterns.filter((pattern) => !existsSync(pattern))).toEqual([]);
  });
});

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly schema: {
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
};
type Paths = Readonly<
  Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>
>;

describe('a request', () => {
  const paths: Paths = JSON.parse(JSON.stringify(createApiDescription().paths));
  const ACTORS = ['from', 'to', 'out', 'focus', 'select'];

  /** Returns what is wrong with a request of the API. */
  function findFaults(method: string, address: string): readonly string[] {
    const url = new URL(address, 'http://localhost:3000');
    const parts = url.pathname.split('/');
    const path = Object.keys(paths).find((each) => {
      const pattern = each.split('/');
      return (
        pattern.length === parts.length && pattern.every((part, at) => part === parts[at] || /^\{/.test(part))
      );
    });
    const operation = path === undefined ? undefined : paths[path]?.[method.toLowerCase()];
    if (!operation) return [`there is no ${method} ${url.pathname}`];
    const [, , , id = ''] = parts;
    const network = existsSync(`data/${id}.json`) ? loadShipped(id) : null;
    return [...url.searchParams].flatMap(([name, value]) => {
      const parameter = operation.parameters?.find((each) => each.in === 'query' && each.name === name);
      if (!parameter) return [`${path} has no parameter ${name}`];
      const allowed = parameter.schema.enum ?? parameter.schema.items?.enum;
      const known = ACTORS.includes(name) ? network?.actors.map((actor) => actor.id) : allowed;
      return value
        .split(',')
        .flatMap((each) => (!known || known.includes(each) ? [] : [`${name} is ${each}`]));
    });
  }

  const curls = COMMANDS.filter(({ words }) => words[0] === 'curl');

  it.each(curls.map((command) => [command.words.join(' '), command] as const))(
    'is one that the API describes: %s',
    (_name, { words }: DocumentedCommand) => {
      const address = words.find((word) => word.startsWith('localhost:3000/')) ?? '';
      const isPost = words.some((word) => /^--data/.test(word));
      expect(findFaults(isPost ? 'POST' : 'GET', `http://${address}`)).toEqual([]);
    },
  );

  it('in a sentence is one that the API describes', () => {
    const requests = PAGES.flatMap((page) =>
      listCodeSpans(page).flatMap(({ code, line }) => {
        const [, method = '', address = ''] = /^(GET|POST|DELETE|PUT|PATCH) (\/api\/\S+)$/.exec(code) ?? [];
        return method ? [{ place: `${page.file}:${line}`, faults: findFaults(method, address) }] : [];
      }),
    );
    expect(requests.length).toBeGreaterThan(20);
    expect(requests.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('for a page is one that the site has', () => {
    const named = PAGES.flatMap((page) => listCodeSpans(page).map(({ code }) => code)).filter((code) =>
      /^\/[a-z-]+$/.test(code),
    );
    expect(new Set(named).size).toBeGreaterThan(2);
    expect(named.filter((code) => !existsSync(`app${code}/page.tsx`))).toEqual([]);
  });
});
