import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CLOSED_GRADE } from '@/lib/graph/contact/contact-grades';
import { type ContactNetwork, getContactKinds } from '@/lib/graph/contact/contact-network';
import { getGraphIndex } from '@/lib/graph/model/graph-index';

export const PEERS = ['networkx', 'igraph'] as const;
export type Peer = (typeof PEERS)[number];

/** Something in milliseconds, and what it came to: one number for each item asked about. */
export type Timed = { readonly ms: number; readonly answers: readonly number[] };

export type Python = {
  /** The version of each library; null when it is not installed. */
  readonly versions: Readonly<Record<Peer, string | null>>;
  /** Asks one question about each item: a pair of actors, or all the actors that ways begin at. */
  readonly ask: (library: Peer, question: string, items: readonly unknown[]) => Promise<Timed>;
  readonly stop: () => void;
};

/** Debian's own Python is the one that Debian's packages are for. */
const PROGRAMS = ['/usr/bin/python3', 'python3'];

/** Starts Python on a file of `writeLegs`. Null when there is no Python; stops it when it ends by itself. */
export async function startPython(file: string): Promise<Python | null> {
  for (const program of PROGRAMS) {
    const python = await tryPython(program, file);
    if (python) return python;
  }
  return null;
}

async function tryPython(program: string, file: string): Promise<Python | null> {
  const script = fileURLToPath(new URL('./peers.py', import.meta.url));
  const child = spawn(program, [script, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const isThere = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]).catch(() => false);
  if (!isThere) return null;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const readLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${program} ended before it answered; see above.`);
    return JSON.parse(value);
  };
  return {
    versions: await readLine(),
    ask: async (library, question, items) => {
      child.stdin.write(`${JSON.stringify({ library, question, items })}\n`);
      const { seconds, answers } = await readLine();
      return { ms: 1000 * seconds, answers };
    },
    stop: () => child.stdin.end(),
  };
}

/** Writes all legs of a graph, with whether the filter shows them as contact, in the form that peers.py reads. */
export async function writeLegs(file: string, { graph, index, grades }: ContactNetwork): Promise<void> {
  const { offsets, items } = index.legEnds;
  const contact = getContactKinds(getGraphIndex(graph));
  const numbers = [index.actors.length];
  for (let r = 0; r < contact.length; r++) {
    const start = offsets[r] ?? 0;
    for (let at = start; at < (offsets[r + 1] ?? 0); at += 2) {
      const isOpen = contact[r] !== 0 && grades[2 * r + (at - start) / 2] !== CLOSED_GRADE;
      numbers.push(items[at] ?? 0, items[at + 1] ?? 0, isOpen ? 1 : 0);
    }
  }
  await writeFile(file, new Uint8Array(Int32Array.from(numbers).buffer));
}
