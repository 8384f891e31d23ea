import { readCypher } from './cypher/read-cypher';
import type { Format, FormatSource } from './format';

/** Scripts that fill a graph database: what they create. No command is run. */
export const CYPHER: Format = {
  id: 'cypher',
  label: 'Cypher, commands that create',
  extensions: ['cypher', 'cql'],
  mediaType: 'application/x-cypher-query',
  recognise,
  read: readCypher,
  write: null,
  keeps: null,
};

const START =
  /^\s*((\/\/[^\n]{0,400}|[=*#-]{3,200}[ \t]*\r?)\n\s*)*(:begin|CREATE\s+(CONSTRAINT|INDEX|\w{0,60}\s?\()|CREATE\(|MERGE\s*\(|MATCH\s*\(|UNWIND\s*\[)/i;

function recognise(source: FormatSource): number {
  const head = source.head().slice(0, 8_000);
  return START.test(head) && !/^\s*CREATE\s+TABLE\b/i.test(head) ? 0.94 : 0;
}
