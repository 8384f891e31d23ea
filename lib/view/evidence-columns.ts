import type { FilterResult } from '@/lib/graph/filter/filter';
import { getEvidenceFilter } from '@/lib/graph/filter/filter-basis';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type {
  Actor,
  Claim,
  Evidence,
  Meeting,
  Network,
  Relationship,
  SourceDocument,
} from '@/lib/network/network';
import { getNumbersById } from '@/lib/network/numbers-by-id';
import type { Standing, Standings } from '@/lib/network/standing';
import { pickTiesWithClaim } from '@/lib/network/standing-answers';
import { collectTypes } from '@/lib/network/types-of';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';

/** One item of evidence, with everything that a reader needs to weigh it. */
export type WeighedEvidence = {
  readonly key: string;
  /** The actor who speaks, when the speaker is one. */
  readonly speaker: Actor | null;
  /** How the document names the speaker; empty when the document speaks for itself. */
  readonly attribution: string;
  readonly document: SourceDocument;
  readonly evidence: Evidence;
  /** The other documents in which the same unnamed speaker speaks, as the network says. */
  readonly alsoIn: readonly SourceDocument[];
  /** The claim through which it speaks for a tie; null when it speaks for it directly. */
  readonly through: Claim | null;
};

export type Denial = {
  readonly relationship: Relationship;
  readonly denier: Actor;
  readonly items: readonly WeighedEvidence[];
};

/** The two columns of a tie or claim: *says so* and *says not*. */
export type EvidenceColumns = {
  readonly saysSo: readonly WeighedEvidence[];
  readonly saysNot: readonly Denial[];
  /** Who was asked, and did not answer or was not reached: it counts neither way. */
  readonly leftOpen: readonly Denial[];
  /** One line that counts both: "2 unnamed speakers say so; 3 deny it." */
  readonly tally: string;
};

/** Returns both columns for a relationship: its own evidence, that of the claims it rests on, and their denials. */
export function collectTieEvidence(
  graph: NetworkGraph,
  shown: FilterResult,
  relationship: Relationship,
): EvidenceColumns {
  return collectEvidence(graph, shown, relationship, shown.standings.relationships.get(relationship.id));
}

/** Returns both columns for a claim: who says so, and who denies it. */
export function collectClaimEvidence(
  graph: NetworkGraph,
  shown: FilterResult,
  claim: Claim,
): EvidenceColumns {
  return collectEvidence(graph, shown, claim, shown.standings.claims.get(claim.id));
}

/** Returns both columns for a meeting: its own evidence, that of the claims it rests on, and their denials. */
export function collectMeetingEvidence(
  graph: NetworkGraph,
  shown: FilterResult,
  meeting: Meeting,
): EvidenceColumns {
  return collectEvidence(graph, shown, meeting, shown.standings.meetings.get(meeting.id));
}

function collectEvidence(
  graph: NetworkGraph,
  shown: FilterResult,
  { id, evidence }: Relationship | Claim | Meeting,
  standing: Standing | undefined,
): EvidenceColumns {
  const network = graph.getAttribute('network');
  const read = getReaders(network)(shown.standings);
  const restsOn = standing?.claims ?? [];
  const claims = restsOn.length === 0 ? [] : network.claims.filter((claim) => restsOn.includes(claim.id));
  const saysSo = [
    ...read.items(id, evidence, null),
    ...claims.flatMap((claim) => read.items(claim.id, claim.evidence, claim)),
    ...read.confirmations(standing?.confirmedBy ?? []),
  ];
  return toColumns(saysSo, read.denials(standing?.deniedBy ?? []), read.denials(standing?.leftOpenBy ?? []));
}

/** Returns the readers of a network, one for each reckoning of its standings: a reader indexes all of it, and most filters change none. */
const getReaders = memoize((network: Network) =>
  memoize((standings: Standings) => createReader(standings, network)),
);

function createReader(standings: Standings, network: Network) {
  // Numbers by id follow an edit; a map of its own would be made of all actors and documents each time.
  const actors = createFinder(network.actors);
  const documents = createFinder(network.documents);
  const answers = createFinder(pickTiesWithClaim(network.relationships));
  const isKept = createKeptTest(standings, network);
  let alsoIn: ReturnType<typeof indexUnnamedSpeakers> | null = null;

  function listAlsoIn({ unnamedSpeaker }: Evidence, own: SourceDocument): SourceDocument[] {
    if (!unnamedSpeaker) return [];
    alsoIn ??= indexUnnamedSpeakers(standings, network, documents);
    return [...(alsoIn.get(unnamedSpeaker) ?? [])].filter((each) => each !== own);
  }

  function items(owner: string, evidence: readonly Evidence[], through: Claim | null): WeighedEvidence[] {
    return evidence.flatMap((item, index) => {
      const document = documents.get(item.document);
      if (!document || !isKept(item)) return [];
      const speaker = item.speaker === null ? null : (actors.get(item.speaker) ?? null);
      return [
        {
          key: `${owner}/${index}`,
          speaker,
          attribution: item.attribution,
          document,
          evidence: item,
          alsoIn: listAlsoIn(item, document),
          through,
        },
      ];
    });
  }

  function denials(ids: readonly string[]): Denial[] {
    return ids.flatMap((id) => {
      const relationship = answers.get(id);
      const denier = relationship && actors.get(relationship.source);
      if (!relationship || !denier) return [];
      return [{ relationship, denier, items: items(id, relationship.evidence, null) }];
    });
  }

  /** Who confirms speaks by name, in each document that reports it. */
  function confirmations(ids: readonly string[]): WeighedEvidence[] {
    return denials(ids).flatMap(({ denier, items: told }) =>
      told.map((item) => ({ ...item, speaker: item.speaker ?? denier })),
    );
  }

  return { items, denials, confirmations };
}

/** Finds a thing by its id. */
type Finder<Thing> = { readonly get: (id: string) => Thing | undefined };

function createFinder<Thing extends { readonly id: string }>(things: readonly Thing[]): Finder<Thing> {
  const numbers = getNumbersById(things);
  return { get: (id) => things[numbers.get(id) ?? -1] };
}

/**
 * Returns a test of whether an item is evidence still: standings are computed without the documents that are left out, and do not
 * hold what only those say. Where none are and all may tell, all of it is.
 */
function createKeptTest(standings: Standings, network: Network): (item: Evidence) => boolean {
  const { without, told } = getEvidenceFilter(standings);
  if (without.length + told.length === 0) return () => true;
  const types = collectTypes(network);
  const confirmed = new Set(
    network.relationships.flatMap(({ type, evidence }) =>
      types.get(type)?.response === 'confirms' ? evidence : [],
    ),
  );
  const kept = new Set<Evidence>();
  for (const things of [standings.relationships, standings.claims, standings.meetings])
    for (const { evidence } of things.values()) for (const item of evidence) kept.add(item);
  const keptDocuments = new Set([...kept].map((item) => item.document));
  // A confirmation stands in a standing as a copy that names its speaker: then its document tells.
  return (item) =>
    kept.has(item) || (item.speaker === null && confirmed.has(item) && keptDocuments.has(item.document));
}

/** Returns the documents in which each unnamed speaker speaks, of those that are not left out. */
function indexUnnamedSpeakers(
  standings: Standings,
  network: Network,
  documents: Finder<SourceDocument>,
): ReadonlyMap<string, ReadonlySet<SourceDocument>> {
  const without = new Set(getEvidenceFilter(standings).without);
  const speaksIn = new Map<string, Set<SourceDocument>>();
  for (const { evidence } of [...network.relationships, ...network.claims, ...network.meetings])
    for (const { unnamedSpeaker, document: id } of evidence) {
      const document = documents.get(id);
      if (!unnamedSpeaker || !document || without.has(id)) continue;
      speaksIn.set(unnamedSpeaker, (speaksIn.get(unnamedSpeaker) ?? new Set()).add(document));
    }
  return speaksIn;
}

function toColumns(
  saysSo: readonly WeighedEvidence[],
  saysNot: readonly Denial[],
  leftOpen: readonly Denial[],
): EvidenceColumns {
  return { saysSo, saysNot, leftOpen, tally: toTally(saysSo, saysNot) };
}

/** Returns both columns counted in words. A speaker who is no actor is unnamed; evidence without one is its document's. */
export function toTally(saysSo: readonly WeighedEvidence[], saysNot: readonly Denial[]): string {
  const named = new Set(saysSo.flatMap(({ speaker }) => (speaker ? [speaker.id] : []))).size;
  const unnamed = new Set(
    saysSo.flatMap(({ speaker, evidence }) => (speaker ? [] : (toUnnamedKey(evidence) ?? []))),
  ).size;
  const documents = new Set(
    saysSo.flatMap(({ speaker, evidence, document }) =>
      !speaker && toUnnamedKey(evidence) === null ? [document.id] : [],
    ),
  ).size;
  const sayers = [
    toCount(named, 'named speaker'),
    toCount(unnamed, 'unnamed speaker'),
    toCount(documents, 'document'),
  ].filter((part) => part !== '');
  const total = named + unnamed + documents;
  const so =
    total === 0 ? 'Nobody is on record saying so' : `${toList(sayers)} ${total === 1 ? 'says' : 'say'} so`;
  const not =
    saysNot.length === 0
      ? 'nobody denies it'
      : `${saysNot.length} ${saysNot.length === 1 ? 'denies' : 'deny'} it`;
  return `${so}; ${not}.`;
}

function toCount(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function toList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
