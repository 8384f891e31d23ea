import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import type { JsonObject } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { readNodeLinks } from '../records/read-node-links';

/** Parts of a file: lists of words in brackets, within one another. */
type Part = { readonly words: string[]; readonly parts: Part[] };

const TOKEN = /\(|\)|"((?:[^"\\]|\\.)*)"|[^\s()";]+|;[^\n]*/g;
const MAX_DEPTH = 64;
/** How things are drawn, but for what they are called. */
const DRAWN = /^view(?!Label$)/;

/** Returns the draft of a graph of Tulip: its nodes and edges, what they are called, and what is said of them. */
export function readTulip(source: FormatSource): ReadResult {
  const [root] = parse(source.text()).parts;
  const parts = root?.parts ?? [];
  const nodes = new Map<string, Record<string, unknown>>();
  const links = new Map<string, Record<string, unknown>>();
  for (const { words } of parts.filter(isCalled('nodes')))
    for (const id of words.slice(1).flatMap(listIds)) nodes.set(id, { id });
  for (const { words } of parts.filter(isCalled('edge'))) {
    const [, id = '', from, to] = words;
    links.set(id, { source: from, target: to });
  }
  for (const property of parts.filter(isCalled('property'))) {
    const [, , , name = ''] = property.words;
    if (DRAWN.test(name)) continue;
    addValues(property, 'node', nodes, name === 'viewLabel' ? 'name' : name);
    addValues(property, 'edge', links, name === 'viewLabel' ? 'type' : name);
  }
  const all: readonly JsonObject[] = [...links.values()];
  return readNodeLinks({ nodes: [...nodes.values()], links: all, ends: ['source', 'target'], root: {} });
}

function isCalled(word: string): (part: Part) => boolean {
  return ({ words }) => words[0] === word;
}

function addValues(
  { parts }: Part,
  word: 'node' | 'edge',
  things: ReadonlyMap<string, Record<string, unknown>>,
  name: string,
): void {
  for (const { words } of parts.filter(isCalled(word))) {
    const [, id = '', value = ''] = words;
    const thing = things.get(id);
    if (thing && value !== '' && !(name in thing)) thing[name] = value;
  }
}

/** “0..3” are the ids from 0 to 3. */
function listIds(word: string): readonly string[] {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(word) ?? [];
  if (first === undefined) return [word];
  const length = Number(last) - Number(first) + 1;
  if (length > FORMAT_LIMITS.rows) throw new TooLargeError('There are too many nodes.');
  return Array.from({ length: Math.max(0, length) }, (_, index) => String(Number(first) + index));
}

function parse(text: string): Part {
  const root: Part = { words: [], parts: [] };
  const stack = [root];
  for (const [token, quoted] of text.matchAll(TOKEN)) {
    const top = stack.at(-1) ?? root;
    if (token.startsWith(';')) continue;
    if (token === ')') {
      if (stack.length > 1) stack.pop();
    } else if (token !== '(') top.words.push(quoted === undefined ? token : quoted.replace(/\\(.)/g, '$1'));
    else {
      if (stack.length > MAX_DEPTH) throw new TooLargeError('Brackets stand too deep in one another.');
      const part: Part = { words: [], parts: [] };
      top.parts.push(part);
      stack.push(part);
    }
  }
  return root;
}
