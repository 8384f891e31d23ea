import { SaxesParser } from 'saxes';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { decodeXml } from './decode-xml';
import { explainXml } from './explain-xml';
import { readEntities } from './read-entities';
import { toPlace, XmlFault, type XmlPosition } from './xml-fault';

/** The attributes of an element by their whole name; an object without prototype. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of a document as it is read. Names of elements come without their prefix. */
export type XmlListener = {
  /** `line`: on which the element begins, from 1. `qualified`: the name with its prefix. */
  readonly open: (name: string, attributes: XmlAttributes, line: number, qualified: string) => void;
  readonly close: (name: string) => void;
  /** Text between two tags; a long one may come in pieces. */
  readonly text: (text: string) => void;
  /** A processing instruction: `<?target body?>`. */
  readonly instruct?: (target: string, body: string) => void;
};

/**
 * Reads the XML of a file from beginning to end, piece by piece, and tells a listener of it. Returns null, or an error with its
 * line and column for what is not well-formed, is deeper than FORMAT_LIMITS allow, or declares entities: none is ever fetched, and none expanded but short texts where `mayDeclare` says so.
 * Throws only what the listener or `progress` throws, unless that is an `XmlFault`, which is answered.
 */
export function readXml(
  source: FormatSource,
  listener: XmlListener,
  progress: Progress,
  mayDeclare = false,
): Remark | null {
  const parser = new SaxesParser({});
  let depth = 0;
  let line = 1;
  // Characters that have come since the document last had something to tell: the parser keeps them all.
  let kept = 0;
  parser.on('error', (error) => {
    throw explainXml(error.message, parser);
  });
  parser.on('doctype', (declaration) => {
    if (mayDeclare) parser.ENTITIES = readEntities(declaration, parser);
    else checkDoctype(declaration, parser);
  });
  parser.on('opentagstart', () => {
    // A line break right after the name has been read already.
    line = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    kept = 0;
    depth += 1;
    if (depth > FORMAT_LIMITS.depth) throw describeDepth(parser);
    listener.open(toLocalName(name), attributes, line, name);
  });
  parser.on('closetag', ({ name }) => {
    kept = 0;
    depth -= 1;
    listener.close(toLocalName(name));
  });
  const hear = (text: string) => {
    kept = 0;
    // White space stands before and after the first element as well.
    if (depth > 0) listener.text(text);
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('processinginstruction', ({ target, body }) => listener.instruct?.(target, body));
  try {
    let isFirst = true;
    for (const { text, share } of decodeXml(source)) {
      parser.write(isFirst ? beginWithDeclaration(text) : text);
      isFirst = false;
      kept += text.length;
      if (kept > FORMAT_LIMITS.text) throw describeLong(parser);
      progress(share);
    }
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof XmlFault) return error.remark;
    throw error;
  }
}

function describeLong(parser: XmlPosition): XmlFault {
  return new XmlFault({
    place: toPlace(parser),
    message: `A text or an attribute has more than ${FORMAT_LIMITS.text.toLocaleString('en')} characters.`,
    fix: 'Shorten it, or split the file into several.',
  });
}

function toLocalName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function checkDoctype(declaration: string, parser: XmlPosition): void {
  if (!/\[|<!ENTITY/i.test(declaration)) return;
  throw new XmlFault({
    place: toPlace(parser),
    message:
      'The file declares entities of its own (in its DOCTYPE), with which a small file can grow without end.',
    fix: 'Delete the DOCTYPE, or save the file without it.',
  });
}

function describeDepth(parser: XmlPosition): XmlFault {
  return new XmlFault({
    place: toPlace(parser),
    message: `Elements stand more than ${FORMAT_LIMITS.depth} deep in one another.`,
    fix: 'Nest them less deeply.',
  });
}

/** Lines that are left empty above the declaration, which has to stand first, come behind it: no line has another number. */
function beginWithDeclaration(text: string): string {
  return text.replace(/^(\s{1,1000})(<\?xml\s[^<>]{0,400}\?>)/, '$2$1');
}
