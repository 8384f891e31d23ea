import parserModule, { type N3Term } from 'n3/lib/N3Parser.js';
import type { Progress } from '../format';
import { BlankNames, RdfGraph, type RdfTerm, toIriNode, toLiteral } from '../rdf/rdf-graph';
import { TextFault } from '../text-fault';

/** Node hands over the module in place of what it exports by default; bundlers do not. */
const Parser = 'default' in parserModule ? parserModule.default : parserModule;
/** Characters that are handed to the parser at once. */
const PIECE = 65_536;
/** How deep statements about statements may stand in one another. */
const MAX_DEPTH = 16;

/**
 * Returns what a text in Turtle, TriG, N-Triples or N-Quads says. Nothing that it names is fetched. Throws a TextFault where it is
 * broken.
 */
export function parseTurtle(text: string, progress: Progress): RdfGraph {
  const graph = new RdfGraph();
  const terms = new TermReader();
  const pieces = new Pieces();
  new Parser().parse(pieces, (error, quad) => {
    if (error) throw toFault(error);
    if (!quad) return;
    graph.add(terms.read(quad.subject), toPredicate(quad.predicate), terms.read(quad.object));
    const { graph: named } = quad;
    if (named.termType === 'NamedNode' || named.termType === 'BlankNode') graph.noteNamed(named.value);
  });
  for (let start = 0; start < text.length; start += PIECE) {
    pieces.push(text.slice(start, start + PIECE));
    progress(start / text.length);
  }
  pieces.end();
  return graph;
}

function toPredicate(term: N3Term): string {
  return term.termType === 'NamedNode' ? term.value : '';
}

/** Reads the terms of the N3 parser as plain data. */
class TermReader {
  private readonly blanks = new BlankNames();

  read(term: N3Term, depth = 0): RdfTerm {
    switch (term.termType) {
      case 'NamedNode':
        return toIriNode(term.value);
      case 'Literal':
        return toLiteral(term.value, term.language, term.datatype.value);
      case 'Quad': {
        if (depth > MAX_DEPTH)
          throw new TextFault(
            null,
            `Statements about statements stand more than ${MAX_DEPTH} deep in one another.`,
            'Nest them less deeply.',
          );
        const subject = this.read(term.subject, depth + 1);
        if (subject.kind !== 'iri' && subject.kind !== 'blank') return this.blanks.create();
        return {
          kind: 'triple',
          subject,
          predicate: toPredicate(term.predicate),
          object: this.read(term.object, depth + 1),
        };
      }
      default:
        return this.blanks.name(term.value);
    }
  }
}

type Listener = (piece?: unknown) => void;

/** Hands pieces of a text to a parser that listens to a stream, each at once. */
class Pieces {
  private readonly listeners = new Map<string, Listener>();

  on(event: string, listener: Listener): void {
    this.listeners.set(event, listener);
  }

  push(piece: string): void {
    this.listeners.get('data')?.(piece);
  }

  end(): void {
    this.listeners.get('end')?.();
  }
}

/** What the parser says, and the same in words that say what to do. */
const EXPLANATIONS: readonly (readonly [RegExp, (found: string) => string, string])[] = [
  [
    /^Undefined prefix "([^"]{0,200})/,
    (name) => `The prefix “${name}” is used, but nothing says what it stands for.`,
    'Add a line “@prefix … .” for it at the beginning of the file.',
  ],
  [
    /^Unexpected "(.{0,2000})" on line/s,
    (found) => `Here stands “${found.slice(0, 60).trim()}”, with which no statement goes on.`,
    'Look for a missing full stop, semicolon or quotation mark on this line or the one before.',
  ],
  [
    /^Expected .{0,80} but got eof/,
    () => 'The file ends in the middle of a statement: it is cut short.',
    'Get the whole file again.',
  ],
  [
    /^Invalid IRI/,
    () => 'An address in <…> has a character that no address has.',
    'Write it as %20 and the like.',
  ],
];

function toFault(error: Error): TextFault {
  const { message } = error;
  const line = /on line (\d+)\.?$/.exec(message)?.[1];
  const place = line === undefined ? null : Number(line);
  for (const [pattern, describe, fix] of EXPLANATIONS) {
    const found = pattern.exec(message);
    if (found) return new TextFault(place, describe(found[1] ?? ''), fix);
  }
  const words = message.replace(/ on line \d+\.?$/, '').slice(0, 200);
  return new TextFault(
    place,
    `This is no RDF that can be read: ${words}.`,
    'Save the file again, or mend that line.',
  );
}
