import { LIMITS } from '@/lib/network/limits';
import { CommandTokens } from '../command-tokens';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import type { JsonObject } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { readNodeLinks } from '../records/read-node-links';
import { toFailed } from '../remark-list';
import { readOrFail, TextFault } from '../text-fault';
import { listCypherTokens } from './cypher-tokens';

const ELSE = 'Export the graph as CSV, JSON or GraphML.';

/**
 * Returns the draft of what the commands of a script create: nodes with their labels and properties, and relationships. Nodes that MATCH and
 * MERGE name are found among them by what they say. All other commands are passed over, and none is run.
 */
export function readCypher(source: FormatSource): ReadResult {
  return readOrFail(() => readCommands(source));
}

function readCommands(source: FormatSource): ReadResult {
  const reader = new CypherReader(listCypherTokens(source.text()));
  reader.readAll();
  const { nodes, links, lost, sought } = reader;
  if (nodes.length === 0) return toFailed('The commands create no node with what it is.', ELSE);
  if (lost > 0)
    return toFailed(
      `${lost.toLocaleString('en')} relationships are between nodes that the script does not create itself: what it makes cannot be told from it alone.`,
      ELSE,
    );
  const read = readNodeLinks({ nodes, links, ends: ['start', 'end'], root: { directed: true } });
  if (sought === 0) return read;
  const message = `Are those actors whom the commands look for? ${sought.toLocaleString('en')} of ${nodes.length.toLocaleString('en')} are not created in the script, which says of them no more than by what it finds them.`;
  return askFirst(read, { id: 'sought', message, label: 'They are' });
}

type Node = JsonObject & { readonly id: string };
type Clause = 'CREATE' | 'MERGE' | 'MATCH';

class CypherReader extends CommandTokens<'name' | 'text' | 'number'> {
  readonly nodes: Node[] = [];
  readonly links: JsonObject[] = [];
  /** Relationships of which an end is not known. */
  lost = 0;
  /** Nodes that MATCH finds by what they are called, and no command creates. */
  sought = 0;
  private readonly variables = new Map<string, Node | null>();
  private readonly relationships = new Map<string, JsonObject>();
  private readonly known = new Map<string, Node>();

  readAll(): void {
    while (!this.isAtEnd()) {
      const clause = CLAUSES.find((each) => this.takeWord(each));
      if (!clause && this.takeWord('SET')) this.readSettings();
      else if (!clause) this.next();
      else if (this.is('(')) this.readPatterns(clause);
    }
  }

  /** `SET a.name = 'Ada', r.since = 2001, b += {role: 'envoy'}` says more of what stands under these names. */
  private readSettings(): void {
    do {
      const variable = this.takeName();
      const name = this.take('.') ? this.takeName() : '';
      if (variable === '' || !(this.take('+') ? this.take('=') : this.take('='))) return;
      const said = name === '' ? (this.is('{') ? this.readProperties() : {}) : { [name]: this.readValue(0) };
      this.setProperties(variable, said);
    } while (this.take(','));
  }

  private setProperties(variable: string, said: JsonObject): void {
    const link = this.relationships.get(variable);
    if (link) Object.assign(link, said);
    const node = this.variables.get(variable);
    if (!node) return;
    const { id, ...others } = said;
    Object.assign(node, others, id === undefined ? {} : { 'id (of the file)': id });
    const labels = Array.isArray(node.labels) ? node.labels.map(String) : [];
    this.know(node, labels, said);
  }

  private readPatterns(clause: Clause): void {
    do this.readPattern(clause);
    while (this.take(',') && this.is('('));
  }

  private readPattern(clause: Clause): void {
    let left = this.readNode(clause);
    while (this.is('-') || this.is('<')) {
      const isBack = this.take('<');
      this.expect('-');
      const [type, properties, variable] = this.take('[') ? this.readRelationship() : ['', {}, ''];
      this.expect('-');
      const isForth = this.take('>');
      const right = this.readNode(clause);
      if (clause !== 'MATCH') {
        const link = this.addLink(left, right, type, properties, isBack && !isForth);
        if (link && variable !== '') this.relationships.set(variable, link);
      }
      left = right;
    }
  }

  private addLink(
    left: Node | null,
    right: Node | null,
    type: string,
    properties: JsonObject,
    isBack: boolean,
  ): JsonObject | null {
    if (!left || !right) {
      this.lost += 1;
      return null;
    }
    if (this.links.length >= LIMITS.relationships)
      throw new TooLargeError('The script has too many relationships.');
    const [start, end] = isBack ? [right.id, left.id] : [left.id, right.id];
    const link = { ...properties, ...(type !== '' && { type }), start, end };
    this.links.push(link);
    return link;
  }

  private readNode(clause: Clause): Node | null {
    this.expect('(');
    const variable = this.takeName();
    const labels = this.readLabels();
    const properties = this.is('{') ? this.readProperties() : {};
    this.expect(')');
    const isBare = labels.length === 0 && Object.keys(properties).length === 0;
    const bound = variable === '' ? undefined : this.variables.get(variable);
    if (isBare && bound !== undefined) return bound;
    const found = clause === 'CREATE' ? undefined : this.known.get(toKey(labels, properties));
    const node = found ?? this.addUnknown(clause, labels, properties);
    if (variable !== '') this.variables.set(variable, node);
    return node;
  }

  private addUnknown(clause: Clause, labels: readonly string[], properties: JsonObject): Node | null {
    const isFound = clause === 'MATCH';
    if (isFound ? Object.keys(properties).length === 0 : labels.length + Object.keys(properties).length === 0)
      return null;
    if (isFound) this.sought += 1;
    return this.addNode(labels, properties);
  }

  private addNode(labels: readonly string[], properties: JsonObject): Node {
    if (this.nodes.length >= LIMITS.actors) throw new TooLargeError('The script has too many nodes.');
    const { id, ...others } = properties;
    const node: Node = {
      ...others,
      ...(id !== undefined && { 'id (of the file)': id }),
      ...(labels.length > 0 && { labels }),
      id: `node ${this.nodes.length + 1}`,
    };
    this.nodes.push(node);
    this.know(node, labels, properties);
    return node;
  }

  /** Commands that come later name a node by all that it says, or by one property alone. */
  private know(node: Node, labels: readonly string[], properties: JsonObject): void {
    this.known.set(toKey(labels, properties), node);
    for (const [name, value] of Object.entries(properties).slice(0, MAX_KEYS))
      for (const label of [[], ...labels.map((each) => [each])]) {
        const key = toKey(label, { [name]: value });
        if (!this.known.has(key)) this.known.set(key, node);
      }
  }

  private readRelationship(): readonly [type: string, said: JsonObject, variable: string] {
    const variable = this.takeName();
    const [type = ''] = this.readLabels();
    const properties = this.is('{') ? this.readProperties() : {};
    this.expect(']');
    return [type, properties, variable];
  }

  private readLabels(): readonly string[] {
    const labels: string[] = [];
    while (this.take(':')) labels.push(this.takeName());
    return labels;
  }

  private readProperties(): JsonObject {
    this.expect('{');
    const entries: [string, unknown][] = [];
    while (!this.take('}')) {
      const name = this.token.kind === 'text' ? this.takeText() : this.takeName();
      if (name === '') throw this.describe();
      this.expect(':');
      entries.push([name, this.readValue(0)]);
      if (!this.is('}')) this.expect(',');
    }
    return Object.fromEntries(entries);
  }

  private readValue(depth: number): unknown {
    if (depth > MAX_DEPTH) throw this.describe();
    if (this.take('[')) {
      const values: unknown[] = [];
      while (!this.take(']')) {
        values.push(this.readValue(depth + 1));
        if (!this.is(']')) this.expect(',');
      }
      return values;
    }
    const isMinus = this.take('-');
    const { kind, text } = this.token;
    if (kind === 'sign' || kind === 'end') throw this.describe();
    this.next();
    if (kind === 'number') return isMinus ? -Number(text) : Number(text);
    if (kind !== 'word' || !this.take('('))
      return kind === 'word' ? (WORDS.get(text.toLowerCase()) ?? text) : text;
    // A date and the like: `date('2024-09-03')`.
    const value = this.is(')') ? null : this.readValue(depth + 1);
    this.expect(')');
    return value;
  }

  private takeText(): string {
    const { text } = this.token;
    this.next();
    return text;
  }

  private takeName(): string {
    return this.token.kind === 'word' || this.token.kind === 'name' ? this.takeText() : '';
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw this.describe();
  }

  private describe(): TextFault {
    const { text, line } = this.token;
    const found = text === '' ? 'the file ends' : `“${text.slice(0, 60)}” stands`;
    return new TextFault(
      line,
      `Here ${found}, where a pattern such as (a:Person {name: 'Ada'})-[:KNOWS]->(b) goes on.`,
      ELSE,
    );
  }
}

const CLAUSES: readonly Clause[] = ['CREATE', 'MERGE', 'MATCH'];
const MAX_DEPTH = 8;
/** By so many properties a node is found again. */
const MAX_KEYS = 8;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function toKey(labels: readonly string[], properties: JsonObject): string {
  return JSON.stringify([
    [...labels].sort(),
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
