import { BlankNames, RdfGraph, type RdfNode, type RdfTerm, toIriNode, toLiteral } from '../rdf/rdf-graph';
import { RDF } from '../rdf/rdf-namespaces';
import type { XmlAttributes, XmlListener } from '../xml/read-xml';

/** Prefixes of an element; where it does not declare one, those around it may. */
type Prefixes = { readonly own: ReadonlyMap<string, string>; readonly outer: Prefixes | null };

/** What prefixes, the base and the language are within an element. */
type Scope = {
  readonly prefixes: Prefixes;
  readonly base: string;
  readonly language: string;
};

type Frame = { readonly scope: Scope } & (
  | { readonly is: 'root' }
  | { readonly is: 'node'; readonly subject: RdfNode; items: number }
  | {
      readonly is: 'property';
      readonly subject: RdfNode;
      readonly predicate: string;
      readonly datatype: string;
      readonly isCollection: boolean;
      /** Whether elements in it are part of a text. */
      readonly isText: boolean;
      /** Of statements that are spoken of. */
      readonly statement: string | null;
      text: string;
      hasObject: boolean;
      last: RdfNode | null;
    }
  /** What stands within a text in XML. */
  | { readonly is: 'text' }
);

const START: Scope = {
  prefixes: { own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), outer: null },
  base: '',
  language: '',
};

/** Listens to a document in RDF/XML (W3C, 2014), and gathers what it says. */
export class RdfXmlReader implements XmlListener {
  readonly graph = new RdfGraph();
  private readonly blanks = new BlankNames();
  private readonly frames: Frame[] = [];

  open(_local: string, attributes: XmlAttributes, _line: number, qualified: string): void {
    const parent = this.frames.at(-1);
    const scope = readScope(parent?.scope ?? START, attributes);
    const name = expandName(scope, qualified, true);
    const said = readAttributes(scope, attributes);
    if (parent?.is === 'text' || (parent?.is === 'property' && parent.isText))
      this.frames.push({ is: 'text', scope });
    else if (parent?.is === 'node') this.openProperty(parent, name, said, scope);
    else if (!parent && name === `${RDF}RDF`) this.frames.push({ is: 'root', scope });
    else {
      const subject = this.openNode(name, said, scope);
      if (parent?.is === 'property') this.addObject(parent, subject);
    }
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame?.is !== 'property' || frame.hasObject) return;
    if (frame.isCollection) {
      const end = toIriNode(`${RDF}nil`);
      if (frame.last) this.graph.add(frame.last, `${RDF}rest`, end);
      else this.say(frame, end);
    } else this.say(frame, toLiteral(frame.text, frame.scope.language, frame.datatype));
  }

  text(text: string): void {
    let index = this.frames.length - 1;
    while (this.frames[index]?.is === 'text') index -= 1;
    const frame = this.frames[index];
    if (frame?.is === 'property') frame.text += text;
  }

  private openNode(name: string, said: Said, scope: Scope): RdfNode {
    const subject = this.toSubject(said, scope);
    this.frames.push({ is: 'node', scope, subject, items: 0 });
    if (name !== `${RDF}Description`) this.graph.add(subject, `${RDF}type`, toIriNode(name));
    this.addAttributes(subject, said, scope);
    return subject;
  }

  private toSubject(said: Said, scope: Scope): RdfNode {
    const [about, id, label] = [`${RDF}about`, `${RDF}ID`, `${RDF}nodeID`].map((name) => said.get(name));
    if (about !== undefined) return toIriNode(resolve(about, scope.base));
    if (id !== undefined) return toIriNode(resolve(`#${id}`, scope.base));
    return label === undefined ? this.blanks.create() : this.blanks.name(`_:${label}`);
  }

  private openProperty(parent: Frame & { is: 'node' }, name: string, said: Said, scope: Scope): void {
    const { subject } = parent;
    if (name === `${RDF}li`) parent.items += 1;
    const id = said.get(`${RDF}ID`);
    const parseType = said.get(`${RDF}parseType`);
    const frame: Frame & { is: 'property' } = {
      ...{ is: 'property', scope, subject, text: '', hasObject: false, last: null },
      predicate: name === `${RDF}li` ? `${RDF}_${parent.items}` : name,
      datatype: said.get(`${RDF}datatype`) ?? '',
      isCollection: parseType === 'Collection',
      isText: parseType !== undefined && parseType !== 'Collection' && parseType !== 'Resource',
      statement: id === undefined ? null : resolve(`#${id}`, scope.base),
    };
    this.frames.push(frame);
    const resource = said.get(`${RDF}resource`);
    const label = said.get(`${RDF}nodeID`);
    if (parseType === 'Resource') {
      const inner = this.blanks.create();
      this.addObject(frame, inner);
      // What follows is said of the thing without a name, until this element ends.
      this.frames[this.frames.length - 1] = { is: 'node', scope, subject: inner, items: 0 };
    } else if (frame.isText) return;
    else if (resource !== undefined || label !== undefined || listProperties(said).length > 0) {
      const object =
        resource === undefined ? this.toSubject(said, scope) : toIriNode(resolve(resource, scope.base));
      this.addObject(frame, object);
      this.addAttributes(object, said, scope);
    }
  }

  private addObject(frame: Frame & { is: 'property' }, object: RdfNode): void {
    if (!frame.isCollection) {
      frame.hasObject = true;
      this.say(frame, object);
      return;
    }
    const item = this.blanks.create();
    this.graph.add(item, `${RDF}first`, object);
    if (frame.last) this.graph.add(frame.last, `${RDF}rest`, item);
    else this.say(frame, item);
    frame.last = item;
  }

  private say({ subject, predicate, statement }: Frame & { is: 'property' }, object: RdfTerm): void {
    this.graph.add(subject, predicate, object);
    if (statement === null) return;
    const spoken = toIriNode(statement);
    this.graph.add(spoken, `${RDF}subject`, subject);
    this.graph.add(spoken, `${RDF}predicate`, toIriNode(predicate));
    this.graph.add(spoken, `${RDF}object`, object);
  }

  private addAttributes(subject: RdfNode, said: Said, { base, language }: Scope): void {
    for (const [name, value] of listProperties(said)) {
      const isType = name === `${RDF}type`;
      this.graph.add(subject, name, isType ? toIriNode(resolve(value, base)) : toLiteral(value, language));
    }
  }
}

/** Attributes by their whole names. */
type Said = ReadonlyMap<string, string>;

const SYNTAX: ReadonlySet<string> = new Set(
  ['about', 'ID', 'nodeID', 'resource', 'datatype', 'parseType', 'bagID', 'aboutEach'].map(
    (name) => `${RDF}${name}`,
  ),
);

function listProperties(said: Said): readonly (readonly [string, string])[] {
  return [...said].filter(([name]) => !SYNTAX.has(name));
}

/** An element takes over what those around it say. */
function readScope(outer: Scope, attributes: XmlAttributes): Scope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  const own = new Map(declared.map(([name, value]) => [name.slice(6), value ?? ''] as const));
  const prefixes = own.size === 0 ? outer.prefixes : { own, outer: outer.prefixes };
  const base = attributes['xml:base'];
  return {
    prefixes,
    base: base === undefined ? outer.base : resolve(base, outer.base),
    language: attributes['xml:lang'] ?? outer.language,
  };
}

function readAttributes(scope: Scope, attributes: XmlAttributes): Said {
  const said = new Map<string, string>();
  for (const [name, value = ''] of Object.entries(attributes)) {
    if (name.startsWith('xml')) continue;
    // Old files write them without a prefix.
    const isBare = ['about', 'ID', 'resource', 'parseType', 'nodeID', 'datatype'].includes(name);
    const whole = isBare ? `${RDF}${name}` : expandName(scope, name, false);
    if (whole !== '') said.set(whole, value);
  }
  return said;
}

function expandName({ prefixes }: Scope, qualified: string, isElement: boolean): string {
  const colon = qualified.indexOf(':');
  if (colon < 0) return isElement ? `${findPrefix(prefixes, '')}${qualified}` : '';
  return `${findPrefix(prefixes, qualified.slice(0, colon))}${qualified.slice(colon + 1)}`;
}

function findPrefix(prefixes: Prefixes, prefix: string): string {
  for (let scope: Prefixes | null = prefixes; scope; scope = scope.outer) {
    const address = scope.own.get(prefix);
    if (address !== undefined) return address;
  }
  return '';
}

function resolve(address: string, base: string): string {
  if (base === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
