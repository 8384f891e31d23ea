import { createPicker, memoizeCarried } from './carry-list';
import { changeMap } from './changed-map';
import { memoize } from './memoize';
import type { Actor, Claim, Evidence, Meeting, Network, Relationship, SourceDocument } from './network';

/** What is needed to tell whether two items of evidence have one origin. */
export type Origins = {
  /** The origin of each document, by its id: equal for documents that count as one. */
  readonly documents: ReadonlyMap<string, string>;
  /** For each actor that is no state, the actors that it leads or belongs to. */
  readonly joined: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Evidence weighed: from how many sides it comes. */
export type EvidenceWeight = {
  /** Each document once, in the order of the evidence. */
  readonly documents: readonly string[];
  /** For each origin of documents, its first document. */
  readonly documentOrigins: readonly string[];
  /** For each group of named speakers that are one origin, the first of them to speak. */
  readonly speakerGroups: readonly string[];
  /** For each unnamed speaker that evidence of several documents may have in common: how it is named first. */
  readonly unnamedSpeakers: readonly string[];
  /** True when each item goes back to one and the same group of named speakers, or to one and the same unnamed speaker. */
  readonly oneVoice: boolean;
};

/** Ties of these types make their two ends one voice. */
export const JOINING_TYPES: ReadonlySet<string> = new Set(['leads', 'member-of']);

/**
 * Returns what is one origin in a network. Documents of one publisher are (without a publisher: of the same authors;
 * without either, each stands for itself), and so are speakers of whom one leads the other or belongs to it. A state
 * speaks for itself, whatever coalition or union it leads or belongs to.
 */
export function buildOrigins(network: Network): Origins {
  return {
    documents: getDocumentOrigins(network.documents),
    joined: withoutStates(joinAll(network.relationships), network.actors),
  };
}

/** The same, made once for a network. */
export const getOrigins: (network: Network) => Origins = memoize(buildOrigins);

/** An edit of something else leaves the list of documents as it is. */
const getDocumentOrigins = memoize(
  (documents: readonly SourceDocument[]): Origins['documents'] =>
    new Map(documents.map((document) => [document.id, toOrigin(document)])),
);

/** Returns from how many sides evidence comes. The order of the evidence changes no count. */
export function weighEvidence(lists: readonly (readonly Evidence[])[], origins: Origins): EvidenceWeight {
  const documents = new Set<string>();
  const documentOrigins = new Map<string, string>();
  const speakers = new Set<string>();
  const unnamedSpeakers = new Map<string, string>();
  let hasOther = false;
  for (const list of lists) {
    for (const item of list) {
      documents.add(item.document);
      const origin = origins.documents.get(item.document) ?? item.document;
      if (!documentOrigins.has(origin)) documentOrigins.set(origin, item.document);
      if (item.speaker !== null) speakers.add(item.speaker);
      else if (!item.unnamedSpeaker) hasOther = true;
      else if (!unnamedSpeakers.has(item.unnamedSpeaker))
        unnamedSpeakers.set(item.unnamedSpeaker, item.attribution.trim());
    }
  }
  const speakerGroups = findGroups(speakers, origins.joined);
  return {
    documents: [...documents],
    documentOrigins: [...documentOrigins.values()],
    speakerGroups,
    unnamedSpeakers: [...unnamedSpeakers.values()],
    oneVoice: !hasOther && speakerGroups.length + unnamedSpeakers.size === 1,
  };
}

/** Returns whether the evidence comes from two independent sides: two speakers, or two documents not of one voice. */
export function isCorroborated(weight: EvidenceWeight): boolean {
  return weight.speakerGroups.length >= 2 || (weight.documentOrigins.length >= 2 && !weight.oneVoice);
}

function toOrigin(document: SourceDocument): string {
  const publisher = toKey(document.publisher);
  if (publisher) return JSON.stringify(['publisher', publisher]);
  const authors = [...new Set(document.authors.map(toKey))].filter(Boolean).sort();
  return JSON.stringify(authors.length > 0 ? ['authors', ...authors] : ['document', document.id]);
}

/** One publisher may be written in several ways: "Reuters", "REUTERS ", or with accents put together otherwise. */
function toKey(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Returns what tells of an actor whether it speaks by name: in evidence, or with an answer to a claim. */
export function createSpeakerTest({ relationships, claims, meetings }: Network): (actor: string) => boolean {
  const [ofTies, ofClaims, ofMeetings] = [
    countSpeakers(relationships),
    countSpeakers(claims),
    countSpeakers(meetings),
  ];
  return (actor) => ofTies.has(actor) || ofClaims.has(actor) || ofMeetings.has(actor);
}

type Speaking = Relationship | Claim | Meeting;

/** How often each actor speaks in a list of things. */
const countSpeakers: (things: readonly Speaking[]) => ReadonlyMap<string, number> = memoizeCarried<
  Speaking,
  ReadonlyMap<string, number>
>(
  (things) => addSpeakers(new Map(), things, 1),
  (before, { gone, come }) => {
    const steps = addSpeakers(addSpeakers(new Map(), gone, -1), come, 1);
    const toCount = (actor: string, step: number) => (before.get(actor) ?? 0) + step || undefined;
    return changeMap(before, new Map([...steps].map(([actor, step]) => [actor, toCount(actor, step)])));
  },
);

function isAnswer(thing: Speaking): thing is Relationship {
  return 'claim' in thing && thing.claim !== null;
}

/** Adds to counts how often each actor speaks; who comes to none has none. */
function addSpeakers(
  counts: Map<string, number>,
  things: readonly Speaking[],
  step: 1 | -1,
): Map<string, number> {
  const add = (actor: string) => {
    const count = (counts.get(actor) ?? 0) + step;
    if (count === 0) counts.delete(actor);
    else counts.set(actor, count);
  };
  for (const thing of things) {
    if (isAnswer(thing)) add(thing.source);
    for (const { speaker } of thing.evidence) if (speaker !== null) add(speaker);
  }
  return counts;
}

const pickStates = createPicker(({ kind }: Actor) => kind === 'state');

function isJoining({ type, target, modality }: Relationship): boolean {
  return target !== null && JOINING_TYPES.has(type) && modality !== 'proposed';
}

const pickJoining = createPicker(isJoining);

type Joined = ReadonlyMap<string, ReadonlySet<string>>;

/** What leads or belongs to what, states among it. */
const joinAll: (relationships: readonly Relationship[]) => Joined = memoizeCarried<Relationship, Joined>(
  (relationships) => addJoined<never>(new Map(), relationships),
  (before, { now, gone, come }) => {
    const others = new Set([...gone, ...come].filter(isJoining).map(({ source }) => source));
    if (others.size === 0) return before;
    const changes = new Map<string, ReadonlySet<string> | undefined>();
    for (const source of others) changes.set(source, undefined);
    const left = pickJoining(now).filter(({ source }) => others.has(source));
    return changeMap(before, addJoined(changes, left));
  },
);

function addJoined<Value>(
  joined: Map<string, ReadonlySet<string> | Value>,
  relationships: readonly Relationship[],
): Map<string, ReadonlySet<string> | Value> {
  const own = new Map<string, Set<string>>();
  for (const { source, target } of relationships.filter(isJoining)) {
    if (target === null) continue;
    const others = own.get(source);
    if (others) others.add(target);
    else own.set(source, new Set([target]));
  }
  for (const [source, others] of own) joined.set(source, others);
  return joined;
}

/** A state speaks for itself. */
function withoutStates(joined: Joined, actors: readonly Actor[]): Joined {
  const states = pickStates(actors).filter(({ id }) => joined.has(id));
  return changeMap(joined, new Map(states.map(({ id }) => [id, undefined])));
}

/** Union-find (Galler and Fischer, 1964) over the speakers; the first of a group to speak stands for it. */
function findGroups(speakers: ReadonlySet<string>, joined: Origins['joined']): string[] {
  if (speakers.size < 2) return [...speakers];
  const ranks = new Map([...speakers].map((speaker, rank) => [speaker, rank]));
  const parents = [...speakers].map((_, rank) => rank);
  const find = (rank: number): number => {
    let root = rank;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root])
      root = parent;
    for (let at = rank; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const [speaker, rank] of ranks) {
    for (const other of findCommon(joined.get(speaker), speakers)) {
      const [a, b] = [find(rank), find(ranks.get(other) ?? rank)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return [...speakers].filter((_, rank) => find(rank) === rank);
}

/** Walks the smaller of two sets: a state may have ten thousand members, of whom two speak here. */
function findCommon(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): string[] {
  if (!a) return [];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((item) => large.has(item));
}
