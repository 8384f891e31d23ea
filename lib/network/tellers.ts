import { isolateWords } from './isolate';
import { memoize } from './memoize';
import type { Evidence, Network, Relationship, SourceDocument } from './network';
import { toDateLabel } from './partial-date';
import { toPublisherBeside } from './publisher-beside';
import { toNameInSentence } from './tie-sentence';
import { collectTypes } from './types-of';
import { toUnnamedKey } from './unnamed-speaker';

/** Who can tell a part of a network, in the order in which they are offered. */
export const TELLER_KINDS = ['side', 'speaker', 'unnamed', 'publisher', 'document'] as const;
export type TellerKind = (typeof TELLER_KINDS)[number];

/**
 * One who tells a part of a network: a document, a publisher, an actor who is named as a speaker, the side of an actor, or the
 * speakers whom documents do not name.
 */
export type Teller = {
  /**
   * `document:` and its id, `publisher:` and the id of its first document, `speaker:` or `side:` and an actor's id,
   * `unnamed`, or `unnamed:` and what the evidence calls one unnamed speaker.
   */
  readonly id: string;
  readonly kind: TellerKind;
  readonly label: string;
  /** The same in the middle of a sentence. */
  readonly inSentence: string;
  /** How many items of evidence it gives, and how many answers to claims that have none. */
  readonly items: number;
};

/** The id of the speakers whom documents do not name. */
export const UNNAMED = 'unnamed';

/** What a network has of one who tells: which evidence, and which answers without any. */
export type TellerTest = {
  readonly tells: (item: Evidence, tie: Relationship | null) => boolean;
  readonly answers: (tie: Relationship) => boolean;
};

/** Returns who can tell a part of a network, by kind and then in the order of the file; each tells something. */
export const listTellers = memoize((network: Network): readonly Teller[] => {
  const { actors, documents } = network;
  const counts = countItems(network);
  const listed: Omit<Teller, 'items'>[] = [];
  for (const actor of actors) {
    const name = toNameInSentence(actor);
    if (getSides(network).has(actor.id))
      listed.push({
        id: `side:${actor.id}`,
        kind: 'side',
        label: `The side of ${name}`,
        inSentence: `the side of ${name}`,
      });
  }
  for (const actor of actors) {
    const label = isolateWords(actor.name);
    listed.push({ id: `speaker:${actor.id}`, kind: 'speaker', label, inSentence: toNameInSentence(actor) });
  }
  const unnamed = 'peakers without a name';
  listed.push({ id: UNNAMED, kind: 'unnamed', label: `S${unnamed}`, inSentence: `s${unnamed}` });
  for (const [slug, label] of nameUnnamed(network))
    listed.push({ id: `${UNNAMED}:${slug}`, kind: 'unnamed', label, inSentence: `“${label}”` });
  for (const [key, [first, ...more]] of groupByPublisher(documents)) {
    // The publisher of one document tells the same as the document.
    if (key === '' || !first || more.length === 0) continue;
    const label = isolateWords(first.publisher);
    listed.push({ id: `publisher:${first.id}`, kind: 'publisher', label, inSentence: label });
  }
  for (const document of documents)
    listed.push({
      id: `document:${document.id}`,
      kind: 'document',
      label: toDocumentLabel(document),
      inSentence: `“${isolateWords(document.title)}”`,
    });
  return listed.flatMap((teller) => {
    const items = counts.get(teller.id) ?? 0;
    return items === 0 ? [] : [{ ...teller, items }];
  });
});

/** Returns the unnamed speakers who are one in several items of evidence, each as the first of these names it. */
function nameUnnamed({ relationships, claims, meetings }: Network): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { evidence } of [...relationships, ...claims, ...meetings])
    for (const { speaker, unnamedSpeaker, attribution } of evidence)
      if (speaker === null && unnamedSpeaker && !names.has(unnamedSpeaker))
        names.set(unnamedSpeaker, isolateWords(attribution || unnamedSpeaker));
  return names;
}

/** Returns how many items of evidence, and answers without any, each teller gives. */
function countItems(network: Network): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const sidesOf = new Map<string, string[]>();
  for (const [side, actors] of getSides(network))
    for (const actor of actors) {
      const known = sidesOf.get(actor);
      if (known) known.push(side);
      else sidesOf.set(actor, [side]);
    }
  const publisherOf = new Map<string, string>();
  for (const [, group] of groupByPublisher(network.documents))
    for (const { id } of group) publisherOf.set(id, group[0]?.id ?? id);
  const addSpeaker = (speaker: string) => {
    add(`speaker:${speaker}`);
    for (const side of sidesOf.get(speaker) ?? []) add(`side:${side}`);
  };
  const addItem = (item: Evidence, tie: Relationship | null) => {
    add(`document:${item.document}`);
    add(`publisher:${publisherOf.get(item.document)}`);
    const speaker = toSpeaker(item, tie);
    if (speaker !== null) addSpeaker(speaker);
    else if (toUnnamedKey(item) !== null) add(UNNAMED);
    if (speaker === null && item.unnamedSpeaker) add(`${UNNAMED}:${item.unnamedSpeaker}`);
  };
  for (const tie of network.relationships) {
    if (tie.evidence.length === 0 && tie.claim !== null) addSpeaker(tie.source);
    for (const item of tie.evidence) addItem(item, tie);
  }
  for (const { evidence } of [...network.claims, ...network.meetings])
    for (const item of evidence) addItem(item, null);
  return counts;
}

/** How many tellers a sentence names before it counts them. */
const NAMED = 3;

/** Returns tellers as a sentence names them: "Nabih Berri and the side of Israel"; ids that the network lacks are told as they are. */
export function toTellerWords(network: Network, ids: readonly string[]): string {
  const labels = new Map(listTellers(network).map(({ id, inSentence }) => [id, inSentence]));
  const names = ids.map((id) => labels.get(id) ?? id);
  const rest = names.length - NAMED;
  const said = rest > 1 ? [...names.slice(0, NAMED), `${rest} more`] : names;
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

/** Returns what somebody tells of a network, given the ids of one or several who tell it; an id that the network lacks tells nothing. */
export function createTellerTest(network: Network, ids: readonly string[]): TellerTest {
  const documents = new Set<string>();
  const speakers = new Set<string>();
  const publishers = groupByPublisher(network.documents);
  const one = new Set<string>();
  let unnamed = false;
  for (const id of ids) {
    const [kind = '', thing = ''] = id.split(':');
    if (id === UNNAMED) unnamed = true;
    else if (kind === UNNAMED) one.add(thing);
    if (kind === 'document') documents.add(thing);
    if (kind === 'speaker') speakers.add(thing);
    if (kind === 'side') for (const actor of getSides(network).get(thing) ?? []) speakers.add(actor);
    if (kind === 'publisher') {
      const first = network.documents.find((document) => document.id === thing);
      const same = first ? publishers.get(toPublisherKey(first)) : undefined;
      for (const document of same ?? []) documents.add(document.id);
    }
  }
  return {
    tells: (item, tie) => {
      const speaker = toSpeaker(item, tie);
      if (documents.has(item.document)) return true;
      if (speaker !== null) return speakers.has(speaker);
      return (unnamed && toUnnamedKey(item) !== null) || one.has(item.unnamedSpeaker ?? '');
    },
    answers: ({ claim, source }) => claim !== null && speakers.has(source),
  };
}

/** Returns who speaks in an item of evidence: who answers a claim speaks by name, however the document puts it. */
function toSpeaker(item: Evidence, tie: Relationship | null): string | null {
  return item.speaker ?? (tie && tie.claim !== null ? tie.source : null);
}

/**
 * The side of each actor that has others on its side: itself, who leads it or belongs to it, who speaks on its behalf, and the
 * sides of these. A state is on no side but its own, whatever union it leads or belongs to.
 */
const getSides = memoize((network: Network): ReadonlyMap<string, ReadonlySet<string>> => {
  const types = collectTypes(network);
  const states = new Set(network.actors.flatMap(({ id, kind }) => (kind === 'state' ? [id] : [])));
  const below = new Map<string, string[]>();
  const add = (actor: string, of: string) => {
    if (states.has(actor)) return;
    const known = below.get(of);
    if (known) known.push(actor);
    else below.set(of, [actor]);
  };
  for (const { type, source, target, onBehalfOf, modality } of network.relationships) {
    if (modality === 'proposed') continue;
    if (target !== null && types.get(type)?.family === 'membership') add(source, target);
    if (onBehalfOf !== null) add(source, onBehalfOf);
  }
  return new Map([...below.keys()].map((actor) => [actor, collectBelow(actor, below)]));
});

function collectBelow(actor: string, below: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const side = new Set([actor]);
  // A set is walked in the order of insertion, with what is added while it is walked.
  for (const member of side) for (const other of below.get(member) ?? []) side.add(other);
  return side;
}

function groupByPublisher(
  documents: readonly SourceDocument[],
): ReadonlyMap<string, readonly SourceDocument[]> {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    const key = toPublisherKey(document);
    const known = groups.get(key);
    if (known) known.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}

function toPublisherKey({ publisher }: SourceDocument): string {
  return publisher.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function toDocumentLabel(document: SourceDocument): string {
  const { title, published } = document;
  const publisher = toPublisherBeside(document);
  const origin = [publisher && isolateWords(publisher), published && toDateLabel(published)].filter(Boolean);
  return origin.length > 0 ? `${isolateWords(title)} (${origin.join(', ')})` : isolateWords(title);
}

/**
 * Returns the id of the side that speaks for an actor: the largest that it is on, where others of that side tell something as well;
 * else its own as a speaker.
 */
export function findSpokesSide(network: Network, actor: string): string {
  const items = new Map(listTellers(network).map((teller) => [teller.id, teller.items]));
  let largest: { readonly id: string; readonly size: number } | null = null;
  for (const [side, actors] of getSides(network))
    if (actors.has(actor) && actors.size > (largest?.size ?? 0)) largest = { id: side, size: actors.size };
  const [own, whole] = [`speaker:${actor}`, largest && `side:${largest.id}`];
  return whole !== null && (items.get(whole) ?? 0) > (items.get(own) ?? 0) ? whole : own;
}
