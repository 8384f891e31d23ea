import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import { foldText } from '@/lib/graph/search/fold-text';
import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { LineName } from '@/lib/network/line/line';
import type { Actor, Network } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { ActorDirectory } from './actor-directory';
import { guessKind } from './guess-kind';

/** Whom a written name means. */
export type FoundName =
  | { readonly state: 'known'; readonly actor: Actor }
  /** Known to the directory, and new in the network. */
  | { readonly state: 'elsewhere'; readonly actor: KnownActor; readonly kind: ActorKindId }
  | {
      readonly state: 'new';
      readonly name: string;
      readonly kind: ActorKindId;
      /** Whether nobody wrote the kind. */
      readonly isGuess: boolean;
      /** An actor of the network of which a name is close; null for none. */
      readonly near: Actor | null;
    }
  /** The name may mean several. */
  | { readonly state: 'several'; readonly names: readonly string[] };

type ActorNames = {
  /** By a whole name or alias, folded. */
  readonly whole: ReadonlyMap<string, readonly Actor[]>;
  readonly actors: readonly { readonly actor: Actor; readonly names: readonly string[] }[];
};

/**
 * Returns whom a name means: an actor of the network by a whole name or alias, in any script; else one that the directory knows by
 * it; else the only person of whose name it is a word, unless it was written in quotation marks or with a kind; else a new actor.
 * `kinds` are those that may stand there.
 */
export function findName(
  name: Pick<LineName, 'text' | 'isExact' | 'kind'>,
  { actors }: Pick<Network, 'actors'>,
  directory: ActorDirectory,
  kinds: readonly ActorKindId[] = [],
): FoundName {
  const index = indexNames(actors);
  const folded = foldText(name.text) || name.text;
  const whole = index.whole.get(folded) ?? [];
  const [only, ...others] = name.kind ? whole.filter(({ kind }) => kind === name.kind) : whole;
  if (only && others.length === 0) return { state: 'known', actor: only };
  if (only) return { state: 'several', names: [only, ...others].map((each) => each.name) };
  const elsewhere = directory
    .find(name.text)
    .filter((known) => name.kind === null || known.kind === name.kind)
    .filter((known) => !name.isExact || foldText(known.name) === folded);
  const [known, ...more] = elsewhere;
  if (known && more.length === 0) return toKnown(known, index);
  if (!name.isExact && name.kind === null) {
    const [person, ...rest] = listPersons(index, folded);
    if (person && rest.length === 0) return { state: 'known', actor: person };
    if (person) return { state: 'several', names: [person, ...rest].map((each) => each.name) };
    if (known) return { state: 'several', names: elsewhere.map((each) => each.name) };
  }
  const kind = name.kind ?? guessKind(name.text, kinds);
  const near =
    findAlikeActors(actors, name.text, null, 1)[0]?.actor ?? (name.isExact ? null : findOnly(index, folded));
  return { state: 'new', name: name.text, kind, isGuess: name.kind === null, near };
}

/** Returns the actor of the network that is a known one, by another of its names; else the known one. */
function toKnown(known: KnownActor, { whole }: ActorNames): FoundName {
  for (const { text, use } of known.names) {
    const [actor, other] = use === 'name' ? (whole.get(foldText(text)) ?? []) : [];
    if (actor && !other && actor.kind === known.kind) return { state: 'known', actor };
  }
  return { state: 'elsewhere', actor: known, kind: known.kind };
}

/** Returns the only actor that is no person of whose name these are whole words: “Rapid” for the Rapid Support Forces. Null for none. */
function findOnly({ actors }: ActorNames, folded: string): Actor | null {
  const [only, ...others] = actors.filter(
    ({ actor, names }) =>
      actor.kind !== 'person' && names.some((name) => ` ${name} `.includes(` ${folded} `)),
  );
  return only && others.length === 0 ? only.actor : null;
}

/** Returns the persons of whose names these are whole words. */
function listPersons({ actors }: ActorNames, folded: string): readonly Actor[] {
  return actors.flatMap(({ actor, names }) =>
    actor.kind === 'person' && names.some((name) => ` ${name} `.includes(` ${folded} `)) ? [actor] : [],
  );
}

const indexes = new WeakMap<readonly Actor[], ActorNames>();
const foldedNames = new WeakMap<Actor, readonly string[]>();

function indexNames(actors: readonly Actor[]): ActorNames {
  const known = indexes.get(actors);
  if (known) return known;
  const whole = new Map<string, Actor[]>();
  const listed = actors.map((actor) => {
    const names = foldNames(actor);
    for (const name of names) {
      const same = whole.get(name);
      if (same) same.push(actor);
      else whole.set(name, [actor]);
    }
    return { actor, names };
  });
  const index = { whole, actors: listed };
  indexes.set(actors, index);
  return index;
}

/** Returns the names of an actor as they are compared, each once. */
export function foldNames(actor: Actor): readonly string[] {
  const known = foldedNames.get(actor);
  if (known) return known;
  const names = [...new Set([actor.name, ...actor.aliases].map((name) => foldText(name) || name))];
  foldedNames.set(actor, names);
  return names;
}
