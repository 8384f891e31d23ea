import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What another library reads in a graph's file: nodes by their ids, and edges with ends, each with attributes. */
export type ReadElsewhere = {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
};

const PYTHON = '/usr/bin/python3';
const PROGRAM = join(__dirname, 'read-elsewhere.py');

/** Returns whether Debian's Python has a library. */
export function hasLibrary(library: 'networkx' | 'igraph'): boolean {
  return spawnSync(PYTHON, ['-c', `import ${library}`]).status === 0;
}

/** Returns what a library reads in a file; with `rewritten`, networkx writes the graph there again. Throws what it complains of. */
export function readElsewhere(
  library: 'networkx' | 'igraph',
  path: string,
  rewritten?: string,
): ReadElsewhere {
  const { status, stdout, stderr } = spawnSync(
    PYTHON,
    [PROGRAM, library, path, ...(rewritten === undefined ? [] : [rewritten])],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${library} cannot read ${path}: ${stderr}`);
  return JSON.parse(stdout);
}
