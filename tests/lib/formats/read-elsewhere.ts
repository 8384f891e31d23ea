import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** What another library reads in a graph's file: nodes by their ids, and edges with ends, each with attributes. */
export type ReadElsewhere = {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
};

/** Returns what a library reads in a file; with `rewritten`, it writes the graph there again. Rejects with what it complains of. */
export type Reader = (path: string, rewritten?: string) => Promise<ReadElsewhere>;

type Library = 'networkx' | 'igraph';

const PYTHON = '/usr/bin/python3';
const PROGRAM = join(__dirname, 'read-elsewhere.py');
const FIND = 'import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)';

/** Returns whether Debian's Python has a library. */
export function hasLibrary(library: Library): boolean {
  return spawnSync(PYTHON, ['-c', FIND, library]).status === 0;
}

/**
 * Returns what reads files with a library, in one process for all tests of this file: to load the library takes longer than to read
 * a file with it. The process starts with the first file, and ends with the tests; call this once for each library.
 */
export function createReader(library: Library): Reader {
  let process: ReturnType<typeof startPython> | null = null;
  afterAll(async () => process?.end());
  return async (path, rewritten) => {
    process ??= startPython(library);
    const answer = await process.ask([path, rewritten ?? null]);
    if ('error' in answer) throw new Error(`${library} cannot read ${path}: ${answer.error}`);
    return answer;
  };
}

type Answer = ReadElsewhere | { readonly error: string };

function startPython(library: Library) {
  const python = spawn(PYTHON, [PROGRAM, library]);
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const said = text(python.stderr);
  const ended = new Promise((resolve) => python.once('close', resolve));
  return {
    ask: async (question: unknown): Promise<Answer> => {
      python.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      return done ? { error: await said } : JSON.parse(value);
    },
    end: async () => {
      python.stdin.end();
      await ended;
    },
  };
}
