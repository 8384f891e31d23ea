import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import { decodeEntities } from '../decode-entities';
import { TextFault } from '../text-fault';
import { type DotAttributes, DotGraph, type DotScope } from './dot-graph';
import { isLegend } from './dot-layout';
import { type DotToken, DotTokens } from './dot-tokens';

/** The nodes at one end of an edge: one, or all of a group in braces. */
type End = readonly string[];

/** A graph of a file, with its own attributes. */
export type ParsedDot = { readonly graph: DotGraph; readonly scope: DotScope };

/** So many graphs of one file are read. */
const MAX_GRAPHS = 200;

/** Returns the graphs of a DOT file, at least one. Throws a TextFault for a text that is none. */
export function parseDot(text: string): readonly [ParsedDot, ...ParsedDot[]] {
  const tokens = new DotTokens(text);
  const first = new DotParser(tokens).parse();
  const others: ParsedDot[] = [];
  while (tokens.peek()) {
    if (others.length + 1 >= MAX_GRAPHS) throw new TooLargeError(`There are more than ${MAX_GRAPHS} graphs.`);
    others.push(new DotParser(tokens).parse());
  }
  return [first, ...others];
}

class DotParser {
  private graph = new DotGraph('', false, false);
  private operators = 0;

  constructor(private readonly tokens: DotTokens) {}

  parse(): ParsedDot {
    while (this.tokens.take(';'));
    const isStrict = this.tokens.take('strict');
    const isDirected = this.tokens.take('digraph');
    if (!isDirected && !this.tokens.take('graph')) throw this.describeStray('“graph” or “digraph”');
    const name = this.isId() ? this.readId() : '';
    this.graph = new DotGraph(name, isDirected, isStrict);
    const scope = createScope(null);
    this.readBlock(scope, 1);
    while (this.tokens.take(';'));
    return { graph: this.graph, scope };
  }

  /** Reads what stands between braces. */
  private readBlock(scope: DotScope, depth: number): void {
    if (depth > LIMITS.depth) {
      const message = `Groups stand more than ${LIMITS.depth} deep in one another.`;
      throw new TextFault(this.tokens.place, message, 'Nest them less deeply.');
    }
    this.expect('{');
    while (!this.tokens.take('}')) {
      if (!this.tokens.peek()) throw this.describeStray('“}”');
      if (!this.tokens.take(';')) this.readStatement(scope, depth);
    }
  }

  private readStatement(scope: DotScope, depth: number): void {
    for (const owner of ['graph', 'node', 'edge'] as const) {
      if (!this.tokens.take(owner)) continue;
      for (const [name, value] of this.readAttributes()) scope[owner].set(name, value);
      return;
    }
    const line = this.tokens.peek()?.line ?? this.tokens.place;
    const first = this.readEnd(scope, depth);
    if (first.isName && this.tokens.take('=')) {
      scope.graph.set(first.nodes[0] ?? '', this.readValue());
      return;
    }
    if (first.isName) this.graph.addNode(first.nodes[0] ?? '', scope, new Map(), line);
    const chain: { readonly nodes: End; readonly isDirected: boolean }[] = [];
    for (let sign = this.takeOperator(); sign; sign = this.takeOperator()) {
      const end = this.readEnd(scope, depth);
      if (end.isName) this.graph.addNode(end.nodes[0] ?? '', scope, new Map(), line);
      chain.push({ nodes: end.nodes, isDirected: sign === '->' });
    }
    const given = this.readAttributes();
    if (chain.length === 0) {
      if (first.isName) this.graph.addNode(first.nodes[0] ?? '', scope, given, line);
      return;
    }
    const attributes = new Map([...scope.edge, ...given]);
    let from = first.nodes;
    for (const { nodes, isDirected } of chain) {
      for (const source of from)
        for (const target of nodes) this.graph.addEdge(source, target, attributes, isDirected, line);
      from = nodes;
    }
  }

  private takeOperator(): '->' | '--' | null {
    if (this.tokens.take('->')) return '->';
    return this.tokens.take('--') ? '--' : null;
  }

  /** Reads one end of an edge: a node with its port, or a group. */
  private readEnd(scope: DotScope, depth: number): { readonly nodes: End; readonly isName: boolean } {
    const isGroup = this.tokens.take('subgraph');
    const name = isGroup && this.isId() ? this.readId() : '';
    if (isGroup || this.peekText() === '{')
      return { nodes: this.readGroup(scope, depth, name), isName: false };
    const id = this.readId();
    for (let port = 0; port < 2 && this.tokens.take(':'); port += 1) this.readId();
    return { nodes: [id], isName: true };
  }

  private readGroup(scope: DotScope, depth: number, name: string): End {
    const inner = createScope(scope);
    if (this.peekText() === '{') this.readBlock(inner, depth + 1);
    this.countGroup(inner.members.size);
    for (const id of inner.members) scope.members.add(id);
    const label = inner.graph.get('label');
    if (name.startsWith('cluster')) {
      if (isLegend(name, label)) this.graph.legends.set(label ?? name, [...inner.members]);
      for (const id of inner.members) {
        const attributes = this.graph.nodes.get(id)?.attributes;
        if (attributes && !attributes.has('cluster')) attributes.set('cluster', label ?? name);
      }
    }
    return [...inner.members];
  }

  /** Groups within groups hand their nodes on: no more of that than a file can need. */
  private countGroup(members: number): void {
    this.operators += members;
    if (this.operators <= LIMITS.values) return;
    throw new TooLargeError('The groups of the file hold too many nodes.');
  }

  private readAttributes(): DotAttributes {
    const attributes: DotAttributes = new Map();
    while (this.tokens.take('[')) {
      while (!this.tokens.take(']')) {
        if (this.tokens.take(',') || this.tokens.take(';')) continue;
        const name = this.readId();
        attributes.set(name, this.tokens.take('=') ? this.readValue() : 'true');
      }
    }
    return attributes;
  }

  private peekText(): string | null {
    const token = this.tokens.peek();
    return token?.sort === 'sign' ? token.text : null;
  }

  private isId(): boolean {
    const sort = this.tokens.peek()?.sort;
    return sort === 'id' || sort === 'html';
  }

  private readId(): string {
    if (!this.isId()) throw this.describeStray('a name');
    return this.tokens.next()?.text ?? '';
  }

  /** Of a text with markup the words alone are kept. */
  private readValue(): string {
    const token = this.tokens.peek();
    if (token?.sort !== 'html') return this.readId();
    this.tokens.next();
    const lines = token.text.replace(/\s+/g, ' ').split(/<br\s*\/?>|<\/tr>/i);
    const words = lines.map((line) =>
      line
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const text = words.filter((line) => line !== '').join('\n');
    return decodeEntities(text).replaceAll('\\', '\\\\');
  }

  private expect(text: string): void {
    if (!this.tokens.take(text)) throw this.describeStray(`“${text}”`);
  }

  private describeStray(awaited: string): TextFault {
    const token: DotToken | null = this.tokens.peek();
    if (!token) {
      const message = `The file ends where ${awaited} should stand: it is cut short.`;
      return new TextFault(this.tokens.place, message, 'Get the whole file again.');
    }
    const message = `“${token.text.slice(0, 40)}” stands where ${awaited} should.`;
    return new TextFault(token.line, message, 'Correct the line, or save the file again.');
  }
}

function createScope(outer: DotScope | null): DotScope {
  return {
    node: new Map(outer?.node),
    edge: new Map(outer?.edge),
    graph: new Map(),
    members: new Set(),
  };
}
