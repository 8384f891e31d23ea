import { foldText } from '@/lib/graph/search/fold-text';
import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { LineName } from '@/lib/network/line/line';
import { countEdits } from '@/lib/network/nearest';
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
      /** An actor of the network whose name is nearly the same; null for none. */
      readonly near: Actor | null;
    }
  /** It may mean several. */
  | { readonly state: 'several'; readonly names: readonly string[] };

type ActorNames = {
  /** By a whole name or alias, folded. */
  readonly whole: ReadonlyMap<string, readonly Actor[]>;
  readonly actors: readonly { readonly actor: Actor; readonly names: readonly string[] }[];
};

/** Names are compared with as many others as that for one that is nearly the same. */
const MAX_COMPARED = 20_000;

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
  return { state: 'new', name: name.text, kind, isGuess: name.kind === null, near: findNear(index, folded) };
}

/** One that the directory knows may be in the network by another of its names. */
function toKnown(known: KnownActor, { whole }: ActorNames): FoundName {
  for (const { text, use } of known.names) {
    const [actor, other] = use === 'name' ? (whole.get(foldText(text)) ?? []) : [];
    if (actor && !other && actor.kind === known.kind) return { state: 'known', actor };
  }
  return { state: 'elsewhere', actor: known, kind: known.kind };
}

/** Returns the persons of whose names these are whole words. */
function listPersons({ actors }: ActorNames, folded: string): readonly Actor[] {
  return actors.flatMap(({ actor, names }) =>
    actor.kind === 'person' && names.some((name) => ` ${name} `.includes(` ${folded} `)) ? [actor] : [],
  );
}

function findNear({ actors }: ActorNames, folded: string): Actor | null {
  const allowed = folded.length < 5 ? 1 : folded.length < 9 ? 2 : 3;
  let nearest: Actor | null = null;
  let least = allowed;
  for (const { actor, names } of actors.slice(0, MAX_COMPARED)) {
    for (const name of names) {
      if (Math.abs(name.length - folded.length) >= least) continue;
      const edits = countEdits(folded, name, least);
      if (edits >= least) continue;
      nearest = actor;
      least = edits;
    }
  }
  return nearest;
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
