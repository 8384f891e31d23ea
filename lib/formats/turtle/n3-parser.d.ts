/**
 * The parser of n3, as far as it is used. The package as a whole brings a store and streams with it, for which browsers have to load
 * several times as much.
 */
declare module 'n3/lib/N3Parser.js' {
  export type N3Term =
    | { readonly termType: 'NamedNode' | 'BlankNode' | 'Variable' | 'DefaultGraph'; readonly value: string }
    | {
        readonly termType: 'Literal';
        readonly value: string;
        readonly language: string;
        readonly datatype: { readonly value: string };
      }
    | N3Quad;
  export type N3Quad = {
    readonly termType: 'Quad';
    readonly subject: N3Term;
    readonly predicate: N3Term;
    readonly object: N3Term;
    readonly graph: N3Term;
  };
  type Stream = { readonly on: (event: string, listener: (piece?: unknown) => void) => unknown };
  type Parser = {
    readonly parse: (input: Stream, callback: (error: Error | null, quad: N3Quad | null) => void) => void;
  };
  type ParserClass = new () => Parser;
  const parser: ParserClass | { readonly default: ParserClass };
  export default parser;
}
