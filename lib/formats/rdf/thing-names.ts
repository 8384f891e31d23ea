import {
  isNode,
  type RdfGraph,
  type RdfLiteral,
  type RdfTerm,
  type RdfThing,
  toIriNode,
  toKey,
} from './rdf-graph';
import { toTerm } from './rdf-namespaces';
import { NAME_PARTS, NAMES, OTHER_NAMES, PROPERTY_WORDS, WIKIDATA_CLASSES } from './rdf-vocabulary';
import { toName, toWords } from './rdf-words';

/** What a thing is called: the name that is shown, and its names in other languages and otherwise. */
export type NamesOfThing = { readonly name: string; readonly others: readonly string[] };

const LOCAL_NAME = /[/#:](has_?)?((full|display|pref|preferred|common|person|org|company)_?)?(name|label)$/i;
/** How many names of one thing are looked at. */
const MAX_NAMES = 200;

/** Tells what things and properties are called, in English or else in the language that most names of the file have. */
export class ThingNames {
  private readonly language: string;
  private readonly words = new Map<string, string>();

  constructor(private readonly graph: RdfGraph) {
    this.language = findLanguage(graph);
  }

  /** Returns the names of a thing; null where the file gives it none, and no address does. */
  find(thing: RdfThing): NamesOfThing | null {
    const said = this.listNames(thing);
    const [first] = said;
    if (first === undefined) {
      const name = joinParts(thing) || (thing.node.kind === 'iri' ? toName(thing.node.value) : '');
      return name === '' ? null : { name, others: [] };
    }
    return { name: first, others: said.filter((name) => name !== first) };
  }

  /** Returns whether the file itself gives a thing a name. */
  isNamed(thing: RdfThing): boolean {
    return this.listNames(thing).length > 0 || joinParts(thing) !== '';
  }

  /** Returns how a value that is no actor reads. */
  describe(term: RdfTerm): string {
    if (term.kind === 'literal') return toDay(term);
    if (term.kind === 'triple') return '';
    const thing = this.graph.find(term);
    if (!thing) return term.kind === 'iri' ? term.value : '';
    const named = this.isNamed(thing) ? this.find(thing)?.name : undefined;
    if (named !== undefined) return named;
    if (term.kind === 'iri') return term.value;
    const literals = [...thing.said.values()].flat().filter((value) => value.kind === 'literal');
    return literals
      .slice(0, 20)
      .map(({ value }) => value)
      .join(', ');
  }

  /** Returns what a property or a class is called: as the file says, or else as its address does. */
  toWords(address: string): string {
    const known = this.words.get(address);
    if (known !== undefined) return known;
    const words = this.findWords(address);
    this.words.set(address, words);
    return words;
  }

  private findWords(address: string): string {
    const term = toTerm(address);
    const told = PROPERTY_WORDS[term] ?? WIKIDATA_CLASSES[term.startsWith('wd:') ? term.slice(3) : ''];
    if (Object.hasOwn(PROPERTY_WORDS, term) && told !== undefined) return told;
    // Wikidata names a property where it is an entity, and not where it is used.
    const named = term.startsWith('wdt:') ? `http://www.wikidata.org/entity/${term.slice(4)}` : address;
    const thing = this.graph.find(toIriNode(named));
    if (thing && this.isNamed(thing)) return this.find(thing)?.name ?? toWords(address);
    return told ?? toWords(address);
  }

  private listNames({ said }: RdfThing): readonly string[] {
    const byTerm = new Map([...said].map(([property, values]) => [toTerm(property), values]));
    const main = NAMES.flatMap((property) => this.sortByLanguage(byTerm.get(property) ?? []));
    const others = [...OTHER_NAMES].flatMap((property) => this.sortByLanguage(byTerm.get(property) ?? []));
    const known = [...main, ...others];
    const named = known.length > 0 ? known : this.listLocalNames(said);
    return [...new Set(named.slice(0, MAX_NAMES))];
  }

  /** A vocabulary that is not known, or an address that is misspelt, has names as others have them: `…#name`, `…/hasName`. */
  private listLocalNames(said: RdfThing['said']): readonly string[] {
    const named = [...said].filter(([property]) => LOCAL_NAME.test(property));
    return named.flatMap(([, values]) => this.sortByLanguage(values));
  }

  private sortByLanguage(terms: readonly RdfTerm[]): readonly string[] {
    const rank = ({ language }: RdfLiteral) =>
      language === '' || /^en\b/i.test(language) ? 0 : language === this.language ? 1 : 2;
    return terms
      .flatMap((term) => (term.kind === 'literal' && term.value.trim() !== '' ? [term] : []))
      .sort((a, b) => rank(a) - rank(b))
      .map(({ value }) => value.trim());
  }
}

function findLanguage(graph: RdfGraph): string {
  const counts = new Map<string, number>();
  for (const { said } of graph.things.values())
    for (const [property, values] of said)
      if (NAMES.includes(toTerm(property)))
        for (const value of values)
          if (value.kind === 'literal' && value.language !== '')
            counts.set(value.language, (counts.get(value.language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function joinParts({ said }: RdfThing): string {
  const byTerm = new Map([...said].map(([property, values]) => [toTerm(property), values]));
  const first = (property: string) => {
    const term = byTerm.get(property)?.[0];
    return term?.kind === 'literal' ? term.value.trim() : '';
  };
  for (const [given, family] of NAME_PARTS) {
    const name = [first(given), first(family)].filter((part) => part !== '').join(' ');
    if (name !== '') return name;
  }
  return '';
}

/** Returns a literal as it reads; of a moment its day. */
function toDay({ value, datatype }: RdfLiteral): string {
  const isDate = /#(dateTime|date|dateTimeStamp)$/.test(datatype);
  const day = isDate ? /^-?\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  if (day !== undefined) return day;
  const isYear = /#gYear(Month)?$/.test(datatype);
  return (isYear ? /^\d{4}(-\d\d)?(?=$|[Z+-])/.exec(value)?.[0] : undefined) ?? value;
}

/** Returns the items of a list or a container; of anything else, itself. */
export function listItems(graph: RdfGraph, term: RdfTerm): readonly RdfTerm[] {
  const thing = graph.find(term);
  if (!thing || !isNode(term) || thing.node.kind !== 'blank') return [term];
  const seen = new Set<string>();
  const items: RdfTerm[] = [];
  for (let rest: RdfThing | null = thing; rest?.said.has(FIRST) && !seen.has(toKey(rest.node)); ) {
    seen.add(toKey(rest.node));
    items.push(...(rest.said.get(FIRST) ?? []));
    rest = graph.find(rest.said.get(REST)?.[0]);
  }
  if (items.length > 0) return items;
  const members = [...thing.said].filter(([property]) => MEMBER.test(property));
  return members.length > 0 ? members.flatMap(([, values]) => values) : [term];
}

const FIRST = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#first';
const REST = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest';
const MEMBER = /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#_\d{1,9}$/;
