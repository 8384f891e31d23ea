import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { listLines } from '../text-words';

/** How such a list begins. */
export const KONECT_HEAD =
  /^\s*%[ \t]*(sym|symmetric|asym|asymmetric|bip|bipartite|directed|undirected)\b[ \t]*(\w*)/i;
/** Seconds since 1970 from 1973 on: smaller numbers are only an order. */
const FIRST_SECOND = 100_000_000;

/**
 * Returns the draft of a list of edges of KONECT or the Network Repository: two numbers a line, perhaps a weight, and perhaps a time in
 * seconds. Where there are two modes, a number on the left is another actor than the same on the right.
 */
export function readKonect(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const [, form = '', weights = ''] = KONECT_HEAD.exec(text) ?? [];
    const hasModes = /^bip/i.test(form);
    const isDirected = !/^(sym|undirected)/i.test(form);
    const areSigns = /^signed$/i.test(weights);
    const areTimes = haveTimes(text);
    const list = new ElementList(tables);
    for (const { words, line } of listRows(text)) {
      const [first = '', second, weight, time] = words;
      if (second === undefined) {
        const fix = 'Write two numbers, and a weight and a time where there are any.';
        throw new TextFault(line, 'The line does not name two ends.', fix);
      }
      const from = hasModes ? `Left ${first}` : first;
      const target = hasModes ? `Right ${second}` : second;
      list.nameNode(from, {}, line);
      list.nameNode(target, {}, line);
      const attributes = {
        ...(weight !== undefined &&
          (areSigns || weight !== '1') && { [areSigns ? 'sign' : 'weight']: Number(weight) }),
        ...(time !== undefined && { [areTimes ? 'date' : 'time']: time }),
      };
      list.addEdge({ source: from, target, isDirected }, attributes, line);
    }
    if (hasModes) {
      const message =
        'The list has two modes: a number on the left is another actor than the same number on the right.';
      tables.remarks.add('modes', { severity: 'note', place: '', message, fix: '' });
    }
    list.finish(
      new Map(),
      new Map([
        ['sign', 'type'],
        ['date', 'date'],
      ]),
    );
  });
}

/** Returns whether all numbers in the fourth place are seconds since 1970. */
function haveTimes(text: string): boolean {
  for (const { words } of listRows(text))
    if (words[3] !== undefined && !(Number(words[3]) >= FIRST_SECOND)) return false;
  return true;
}

function* listRows(text: string) {
  for (const { text: written, line } of listLines(text)) {
    const words = written.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length > 0 && !words[0]?.startsWith('%')) yield { words, line };
  }
}
