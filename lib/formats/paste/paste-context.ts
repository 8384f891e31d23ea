import { guessKind } from '@/lib/explorer/line/guess-kind';
import { foldText } from '@/lib/graph/search/fold-text';
import { adoptType } from '@/lib/network/changes/adopt-type';
import type { Operation, PlainThing } from '@/lib/network/changes/change';
import { toIdBeside } from '@/lib/network/changes/free-id';
import { memoize } from '@/lib/network/memoize';
import type { Evidence, Network } from '@/lib/network/network';
import { LIST_NAMES, type ListName } from '@/lib/network/thing-index';
import { collectTypes } from '@/lib/network/types-of';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { getReadyType } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { listTypeNames } from '@/lib/vocabulary/tie-wordings';
import { findCountryByName } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import { guessType } from '../guess/guess-value';
import { cut, type NeededThing, type RowDraft } from './paste-row';

/** An actor that rows name and the network does not have: it is added along with them, as what a person decides. */
export type NewActor = { readonly name: string; readonly id: string; readonly kind: ActorKindId };

/** What a person decides of names that the network does not have. */
export type PasteChoices = {
  /** The kind of a new actor, by its name. */
  readonly kinds: ReadonlyMap<string, ActorKindId>;
  /** The id of the actor who is meant, by the name that is pasted. */
  readonly same: ReadonlyMap<string, string>;
  /** Returns the kind of an actor who is known elsewhere by a name, or null. It is a guess, and shown as one. */
  readonly guessKnown: (name: string) => ActorKindId | null;
  /** The evidence of new rows that have no column for a document: what is worked from. */
  readonly source: Evidence | null;
};

export const NO_CHOICES: PasteChoices = {
  kinds: new Map(),
  same: new Map(),
  guessKnown: () => null,
  source: null,
};

type Unknown = {
  readonly name: string;
  readonly id: string;
  readonly fits: Set<ActorKindId>;
  readonly need: NeededThing;
};

/** What the rows of one paste have in common: the names of the network, and what is new beside the rows themselves. */
export class PasteContext {
  readonly types: ReadonlyMap<string, RelationshipType>;
  private readonly taken: Readonly<Record<ListName, Set<string>>>;
  private readonly names: Names;
  private readonly unknown = new Map<string, Unknown>();
  private readonly needed = new Map<string, { readonly id: string; readonly need: NeededThing }>();
  private readonly typesByName: ReadonlyMap<string, RelationshipType>;

  constructor(
    readonly network: Network,
    private readonly choices: PasteChoices,
  ) {
    this.types = collectTypes(network);
    this.names = indexNames(network);
    const ids = LIST_NAMES.map((list) => [list, new Set(network[list].map(({ id }) => id))] as const);
    this.taken = Object.fromEntries(ids) as Record<ListName, Set<string>>;
    this.typesByName = new Map(
      [...this.types.values()].flatMap((type) =>
        listTypeNames(type).map((name) => [foldName(name), type] as const),
      ),
    );
  }

  /** Returns a type that the network has, or may adopt; undefined for none. */
  findType(id: string): RelationshipType | undefined {
    return this.types.get(id) ?? getReadyType(id)?.type;
  }

  get source(): Evidence | null {
    return this.choices.source;
  }

  /** Returns an id that nothing of the list has, and keeps it from others. */
  takeId(list: ListName, words: string): string {
    const id = toIdBeside(this.taken[list], list, words);
    this.taken[list].add(id);
    return id;
  }

  /** Returns the ids of what has a name in a list of the network. */
  findNamed(list: 'actors' | 'documents' | 'claims', name: string): readonly string[] {
    if (this.network[list].some(({ id }) => id === name)) return [name];
    return this.names[list].get(toKey(name)) ?? [];
  }

  /** Returns the actor of a name; one that nobody has is new, of a kind that fits. Null after a problem. */
  toActor(name: string, row: RowDraft, label: string, fits: readonly ActorKindId[] = ACTOR_KIND_IDS) {
    const chosen = this.choices.same.get(name);
    const [first, ...others] = chosen === undefined ? this.findNamed('actors', name) : [chosen];
    if (first !== undefined && others.length === 0) {
      this.remarkOn(name, this.names.actorNames.get(first), row);
      return first;
    }
    if (first !== undefined) {
      row.problems.push(
        `${label}: ${others.length + 1} actors are called “${cut(name)}”. Write another name, which only one of them has.`,
      );
      return null;
    }
    const found = this.unknown.get(toKey(name)) ?? this.addUnknown(name);
    for (const kind of ACTOR_KIND_IDS) if (!fits.includes(kind)) found.fits.delete(kind);
    row.needs.set(found.need.key, found.need);
    return found.id;
  }

  /** Returns the only actor of a name, or null: a speaker need not be one. */
  findActor(name: string): string | null {
    const chosen = this.choices.same.get(name);
    if (chosen !== undefined) return chosen;
    const ids = this.findNamed('actors', name);
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }

  /** Returns the type of a word; a ready one is adopted with the row. Null after a problem. */
  toType(word: string, row: RowDraft): RelationshipType | null {
    const guessed = this.typesByName.get(foldName(word)) ?? this.findGuessed(word, row);
    if (!guessed) {
      row.problems.push(`Tie: no type is called “${cut(word)}”. Add the type first, or write another.`);
      return null;
    }
    return guessed;
  }

  /** Returns the document of a title, a publisher with a date, or an id; one that is unknown is new. */
  toDocument(words: string, row: RowDraft): string | null {
    const [first, ...others] = this.findNamed('documents', words);
    if (first !== undefined && others.length === 0) {
      this.remarkOn(words, this.describeDocument(first), row);
      return first;
    }
    if (first !== undefined) {
      row.problems.push(
        `Document: ${others.length + 1} documents are called “${cut(words)}”. Write a title that only one of them has.`,
      );
      return null;
    }
    return this.need('documents', words, (id) => ({ id, title: words }), row);
  }

  /** Returns the claim of a statement; one that is unknown is new. Null after a problem. */
  toClaim(statement: string, row: RowDraft): string | null {
    const [first, ...others] = this.findNamed('claims', statement);
    if (first !== undefined && others.length === 0) return first;
    if (first !== undefined) {
      row.problems.push(`Claim: ${others.length + 1} claims have this statement. Change that of one first.`);
      return null;
    }
    return this.need('claims', statement, (id) => ({ id, statement }), row);
  }

  /** Returns the actors that are new beside the rows, with the kinds that are decided or fit. */
  listNewActors(used: ReadonlySet<string>): readonly NewActor[] {
    return [...this.unknown.values()]
      .filter(({ need }) => used.has(need.key))
      .map((each) => ({ name: each.name, id: each.id, kind: this.toKind(each) }));
  }

  /** Returns the title of a document. */
  describeDocument(id: string): string {
    return this.network.documents.find((each) => each.id === id)?.title ?? id;
  }

  /** What was found by another name is said by its own. */
  private remarkOn(words: string, name: string | undefined, row: RowDraft): void {
    if (name !== undefined && toKey(name) !== toKey(words))
      row.remarks.push(`“${cut(words)}” is ${cut(name)}.`);
  }

  private addUnknown(name: string): Unknown {
    const id = this.takeId('actors', name);
    const found: Unknown = {
      name,
      id,
      fits: new Set(ACTOR_KIND_IDS),
      need: {
        key: `actors/${id}`,
        toOperations: () => [toAddition('actors', { id, name, kind: this.toKind(found) })],
      },
    };
    this.unknown.set(toKey(name), found);
    return found;
  }

  private toKind({ name, fits }: Unknown): ActorKindId {
    const chosen = this.choices.kinds.get(name);
    if (chosen) return chosen;
    const known = this.choices.guessKnown(name) ?? (findCountryByName(name) === null ? null : 'state');
    return known && fits.has(known) ? known : guessKind(name, [...fits]);
  }

  private need(
    list: 'documents' | 'claims',
    words: string,
    build: (id: string) => PlainThing,
    row: RowDraft,
  ): string {
    const key = `${list}/${toKey(words)}`;
    const found = this.needed.get(key) ?? this.addNeeded(key, list, words, build);
    row.needs.set(found.need.key, found.need);
    return found.id;
  }

  private addNeeded(key: string, list: ListName, words: string, build: (id: string) => PlainThing) {
    const id = this.takeId(list, words);
    const added = { id, need: { key, toOperations: () => [toAddition(list, build(id))] } };
    this.needed.set(key, added);
    return added;
  }

  private findGuessed(word: string, row: RowDraft): RelationshipType | null {
    const guess = guessType(word);
    if (!guess) return null;
    const known = this.types.get(guess.to);
    const type = known ?? getReadyType(guess.to)?.type ?? null;
    if (!type) return null;
    if (!known) {
      const key = `relationshipTypes/${type.id}`;
      row.needs.set(key, { key, toOperations: () => adoptType(this.network, type.id).operations });
    }
    if (guess.confidence !== 'sure') row.remarks.push(`“${cut(word)}” is read as “${type.label}”.`);
    return type;
  }
}

/** Returns the operation that adds a thing at the end of its list. */
export function toAddition(list: ListName, thing: PlainThing): Operation {
  return { op: 'add', list, thing, before: null };
}

/** Returns a name as it is compared: without case, accents and points. */
export function toKey(name: string): string {
  return foldText(name) || name.trim().toLowerCase();
}

type Names = Readonly<Record<'actors' | 'documents' | 'claims', ReadonlyMap<string, readonly string[]>>> & {
  readonly actorNames: ReadonlyMap<string, string>;
};

const indexNames = memoize(
  (network: Network): Names => ({
    actorNames: new Map(network.actors.map(({ id, name }) => [id, name])),
    actors: index(network.actors.map(({ id, name, aliases }) => ({ id, own: [name], others: aliases }))),
    documents: index(
      network.documents.map(({ id, title, publisher, published }) => ({
        id,
        own: [title],
        others: publisher && published ? [`${publisher} ${published}`, publisher] : [publisher],
      })),
    ),
    claims: index(network.claims.map(({ id, statement }) => ({ id, own: [statement], others: [] }))),
  }),
);

type Named = { readonly id: string; readonly own: readonly string[]; readonly others: readonly string[] };

/** Those who have a name as their own go before those who have it as another. */
function index(things: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const own = collect(things.map(({ id, own: names }) => ({ id, names })));
  const others = collect(things.map(({ id, others: names }) => ({ id, names })));
  return new Map([...others, ...own]);
}

function collect(things: readonly { readonly id: string; readonly names: readonly string[] }[]) {
  const found = new Map<string, string[]>();
  for (const { id, names } of things) {
    for (const key of new Set(names.map(toKey))) {
      if (key === '') continue;
      const ids = found.get(key);
      if (ids) ids.push(id);
      else found.set(key, [id]);
    }
  }
  return found;
}
