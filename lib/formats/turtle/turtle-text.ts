/** What no IRI can hold, and all beyond ASCII. */
const UNSAFE_IRI = /[^!#$&-;=?-Z_a-z~%[\]@]/g;

/** Writes statements in Turtle (W3C, 2014): each thing with what is said of it. */
export class TurtleWriter {
  private readonly parts: string[] = [];
  /** How many halves of characters, which no text of UTF-8 can hold, were replaced. */
  replaced = 0;

  constructor(prefixes: Readonly<Record<string, string>>) {
    for (const [name, address] of Object.entries(prefixes))
      this.parts.push(`@prefix ${name}: <${address}> .`);
    this.parts.push('');
  }

  /** Says things of a subject; what is null is left out, as are empty texts. */
  say(subject: string, statements: readonly Statement[]): void {
    const said = toSaid(statements);
    if (said.length > 0) this.parts.push(`${subject}\n  ${said.join(' ;\n  ')} .\n`);
  }

  /** Returns a thing without a name of its own. */
  blank(statements: readonly Statement[]): string {
    return `[ ${toSaid(statements).join(' ; ')} ]`;
  }

  /** Returns a text as a literal; null for one that is empty. */
  text(text: string | null): string | null {
    if (text === null || text === '') return null;
    const whole = text.replace(/\p{Cs}/gu, () => {
      this.replaced += 1;
      return '\uFFFD';
    });
    return `"${whole.replace(/["\\\p{Cc}\uFFFE\uFFFF]/gu, escapeLetter)}"`;
  }

  toBytes(): Uint8Array {
    return new TextEncoder().encode(`${this.parts.join('\n')}\n`);
  }
}

/** A property, and the values that it has. */
export type Statement = readonly [property: string, values: string | null | readonly (string | null)[]];

function toSaid(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(([property, values]) => {
    const all = (Array.isArray(values) ? values : [values]).filter((value) => value !== null);
    return all.length > 0 ? [`${property} ${all.join(', ')}`] : [];
  });
}

function escapeLetter(letter: string): string {
  if (letter === '"' || letter === '\\') return `\\${letter}`;
  return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Returns an address in angle brackets. */
export function toIri(address: string): string {
  const safe = address.replace(/\p{Cs}/gu, '').replace(UNSAFE_IRI, (letter) => encodeURIComponent(letter));
  return `<${safe}>`;
}

/** Returns a partial date as a literal of as much as is known: a year, a month or a day; null for none. */
export function toDate(date: string | null): string | null {
  if (date === null) return null;
  const type = date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date';
  return `"${date}"^^xsd:${type}`;
}
