import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { isolateWords } from '../isolate';
import type { Network } from '../network';
import { toRelationshipType } from '../own-type';
import type { ListName } from '../thing-index';
import { type NamedActor, toTieSentence } from '../tie-sentence';
import { collectTypes } from '../types-of';
import type { Thing } from './references';

const LONGEST = 60;

/** The fields that a thing of each list cannot do without. */
type LeastFields = {
  readonly actors: 'id' | 'kind' | 'name';
  readonly documents: 'id' | 'title';
  readonly relationships: 'id' | 'type' | 'source';
  readonly claims: 'id' | 'statement';
  readonly meetings: 'id' | 'title';
  readonly relationshipTypes: 'id' | 'label';
};

/** A thing of which only that much must be said; the format fills in the rest. */
export type NewThing<List extends ListName> = { readonly id: string } & Pick<
  Thing<List>,
  LeastFields[List] & keyof Thing<List>
> & { readonly [Field in keyof Thing<List>]?: Thing<List>[Field] };

type Namers = { readonly [List in ListName]: (thing: NewThing<List>, names: Names) => string };
type Names = {
  readonly actors: ReadonlyMap<string, NamedActor>;
  readonly claims: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, RelationshipType>;
};

const NAMERS: Namers = {
  actors: ({ name }) => clip(name),
  documents: ({ title }) => `“${clip(title)}”`,
  claims: ({ statement }) => `the claim “${clip(statement)}”`,
  meetings: ({ title }) => `the meeting “${clip(title)}”`,
  relationshipTypes: ({ label }) => `the type “${clip(label)}”`,
  relationships: ({ source, target, type: id, ...tie }, { actors, claims, types }) => {
    const toActor = (actor: string): NamedActor => {
      const { name, kind } = actors.get(actor) ?? { name: actor, kind: 'person' };
      return { name: cut(name), kind };
    };
    const type = types.get(id) ?? toRelationshipType({ id, label: 'is tied to' });
    const third = type.third && tie[type.third.role];
    const claim = claims.get(tie.claim ?? '');
    const sentence = toTieSentence({
      type,
      source: toActor(source),
      target: target ? toActor(target) : null,
      third: third ? toActor(third) : null,
      claim: claim === undefined ? null : cut(claim),
      modality: tie.modality,
    });
    return `“${sentence}”`;
  },
};

/** Returns a thing as the label of a change names it: an actor by name, a tie as a sentence, a document by title. */
export function toThingWords<List extends ListName>(
  network: Network,
  list: List,
  thing: NewThing<List>,
): string {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const claims = new Map(network.claims.map(({ id, statement }) => [id, statement]));
  return NAMERS[list](thing, { actors, claims, types: collectTypes(network) });
}

/** Returns "1 tie", "2 ties". */
export function toAmount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns words as a sentence lists them: "a, b and c". */
export function toListWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

function clip(words: string): string {
  return isolateWords(cut(words));
}

/** Cuts between characters, never through one. */
function cut(words: string): string {
  const characters = Array.from(words);
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
