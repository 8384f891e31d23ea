import type { Attributes } from '../graph/element-list';

/** Behind the two ends networkx writes the attributes of an edge as Python does. */
export const EDGE_DATA = /^(\S{1,1000})\s+(\S{1,1000})\s+(\{.*\})\s*$/;
const PAIR =
  /\s*'([^'\\]{1,200})'\s*:\s*('(?:[^'\\]|\\.){0,2000}'|"(?:[^"\\]|\\.){0,2000}"|[-+\d.eE]{1,40}|True|False|None)\s*(?:,|$)/y;

/** Returns what stands in curly brackets behind an edge: texts, numbers and yes or no; null for what is no plain list of these. */
export function readEdgeData(written: string): Attributes | null {
  const inner = written.slice(1, -1).trim();
  const pairs: [string, unknown][] = [];
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < inner.length) {
    const found = PAIR.exec(inner);
    if (!found) return null;
    const [, name = '', value = ''] = found;
    if (value !== 'None' && name !== '__proto__') pairs.push([name, toValue(value)]);
  }
  return Object.fromEntries(pairs);
}

function toValue(written: string): unknown {
  if (/^['"]/.test(written)) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  if (written === 'True' || written === 'False') return written === 'True';
  return Number.isFinite(Number(written)) ? Number(written) : written;
}
