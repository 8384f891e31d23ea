import type { Network } from '@/lib/network/network';
import { rest } from '@/lib/worker/pieces';
import { cutNetwork, joinNetwork } from '../questions/network-parts';
import type { Opening, OpeningFacts } from './opening';

/** How many actors, ties and so on stand in one line: some milliseconds' work to parse. */
const MAX_IN_LINE = 500;

/** Milliseconds of parsing between two rests. */
const BUDGET = 8;

/** The first line: what the page opens with, and how many lines with parts of the network follow. */
type Head = OpeningFacts & { readonly parts: number };

/** An opening that ends before all of it has come, or is none. */
export class BrokenOpeningError extends Error {
  override readonly name = 'BrokenOpeningError';
}

/**
 * Writes an opening as lines of JSON, each with a part of each list of the network: who reads them line by line parses no text
 * that takes long, and need not copy anything from a worker.
 */
export function* writeOpening({ network, ...facts }: Opening): Generator<string> {
  const parts = cutNetwork(network, MAX_IN_LINE);
  const head: Head = { ...facts, parts: parts.length };
  yield `${JSON.stringify(head)}\n`;
  for (const [at, part] of parts.entries()) yield `${JSON.stringify(at === 0 ? part : toLists(part))}\n`;
}

/** The lists of a part alone: all else is in the first part. */
function toLists({ actors, documents, relationships, claims, meetings, relationshipTypes }: Network) {
  return { actors, documents, relationships, claims, meetings, relationshipTypes };
}

/**
 * Reads an opening from a stream of bytes, with rests in between, so that the page stays awake. Rejects with a
 * BrokenOpeningError when the stream ends too early, with a SyntaxError when a line is no JSON, and with what the stream
 * fails with.
 */
export async function readOpening(body: ReadableStream<Uint8Array>): Promise<Opening> {
  let head: Head | null = null;
  const parts: Network[] = [];
  let until = performance.now() + BUDGET;
  for await (const line of readLines(body)) {
    if (head === null) head = JSON.parse(line) as Head;
    else parts.push(JSON.parse(line) as Network);
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + BUDGET;
  }
  if (head === null || parts.length !== head.parts)
    throw new BrokenOpeningError('The network ended before all of it had come.');
  const { parts: _, ...facts } = head;
  return { ...facts, network: joinNetwork(parts) };
}

/** The lines of a text in UTF-8 as they arrive, without their ends. */
async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [first = '', ...others] = decoder.decode(value, { stream: true }).split('\n');
    pending.push(first);
    for (const next of others) {
      yield pending.join('');
      pending = [next];
    }
  }
}
