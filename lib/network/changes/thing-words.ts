import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { isolateWords } from '../isolate';
import type { ListName } from '../known';
import type { Network } from '../network';
import { collectTypes } from '../types-of';
import type { Thing } from './references';

const LONGEST = 60;

/** The fields that a thing of each list cannot do without. */
type LeastFields = {
  readonly actors: 'id' | 'kind' | 'name';
  readonly documents: 'id' | 'title';
  readonly relationships: 'id' | 'type' | 'source' | 'target';
  readonly claims: 'id' | 'statement';
  readonly relationshipTypes: 'id' | 'label';
};

/** A thing of which only that much must be said; the format fills in the rest. */
export type NewThing<List extends ListName> = { readonly id: string } & Pick<
  Thing<List>,
  LeastFields[List] & keyof Thing<List>
> &
  Partial<Thing<List>>;

type Namers = { readonly [List in ListName]: (thing: NewThing<List>, names: Names) => string };
type Names = {
  readonly actors: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, RelationshipType>;
};

const NAMERS: Namers = {
  actors: ({ name }) => clip(name),
  documents: ({ title }) => `“${clip(title)}”`,
  claims: ({ statement }) => `the claim “${clip(statement)}”`,
  relationshipTypes: ({ label }) => `the type “${clip(label)}”`,
  relationships: ({ source, target, type }, { actors, types }) => {
    const [from, to] = [source, target].map((id) => clip(actors.get(id) ?? id));
    return `“${from} ${types.get(type)?.label ?? type} ${to}”`;
  },
};

/** Answers a thing as the label of a change names it: an actor by name, a tie as a sentence, a document by title. */
export function toThingWords<List extends ListName>(
  network: Network,
  list: List,
  thing: NewThing<List>,
): string {
  const actors = new Map(network.actors.map(({ id, name }) => [id, name]));
  return NAMERS[list](thing, { actors, types: collectTypes(network) });
}

/** Answers "1 tie", "2 ties". */
export function toAmount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Answers words as a sentence lists them: "a, b and c". */
export function toListWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** Cuts between characters, never through one. */
function clip(words: string): string {
  const characters = Array.from(words);
  if (characters.length <= LONGEST) return isolateWords(words);
  return isolateWords(`${characters.slice(0, LONGEST - 1).join('')}…`);
}
