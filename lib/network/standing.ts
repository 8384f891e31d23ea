import type { StandingId } from '@/lib/vocabulary/standings';
import type { Claim, Evidence, Network, Relationship } from './network';
import { buildOrigins, isCorroborated, type Origins, weighEvidence } from './origins';
import { collectTypes } from './types-of';
import { type Names, tellDenials, tellGrounds } from './why';

/**
 * Why something has its standing: enough to tell a reader in a sentence, and to show both columns of evidence.
 * `why`, `deniedBy` and `evidence` are worked out when they are first read: a network of a million ties has a million
 * standings, of which a reader opens a few.
 */
export type Standing = {
  readonly id: StandingId;
  /** One sentence: "Denied 3 times: by Amos Hochstein, …". */
  readonly why: string;
  /** The ids of the `denies` relationships that contest it, directly or through its claims. */
  readonly deniedBy: readonly string[];
  /** The ids of the claims that it rests on (empty for a claim). */
  readonly claims: readonly string[];
  /** All evidence that speaks for it: its own, then that of its claims. */
  readonly evidence: readonly Evidence[];
};

export type Standings = {
  readonly relationships: ReadonlyMap<string, Standing>;
  readonly claims: ReadonlyMap<string, Standing>;
};

type Knowledge = {
  readonly names: Names;
  readonly origins: Origins;
  /** For each claim that is denied, its denials. */
  readonly denials: ReadonlyMap<string, readonly Relationship[]>;
  /** For each relationship that rests on claims, those claims. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
};

/**
 * Answers what the evidence for each relationship and claim amounts to, in the order of the vocabulary: contested
 * when somebody denies it or a claim that it rests on (a denial needs no evidence to count); corroborated when two
 * documents or named speakers of independent origin say so; reported when anybody does; else unsourced.
 */
export function computeStandings(network: Network): Standings {
  const knowledge = collectKnowledge(network);
  const claims = new Map<string, Standing>();
  for (const claim of network.claims) {
    const standing = createStanding({ claims: [], denied: [claim.id], lists: [claim.evidence] }, knowledge);
    claims.set(claim.id, standing);
  }
  const relationships = new Map<string, Standing>();
  for (const relationship of network.relationships) {
    const restsOn = knowledge.claimsOf.get(relationship.id) ?? [];
    const ids = restsOn.map((claim) => claim.id);
    const lists = [relationship.evidence, ...restsOn.map((claim) => claim.evidence)];
    const only =
      ids.length === 1 && relationship.evidence.length === 0 ? claims.get(ids[0] ?? '') : undefined;
    relationships.set(
      relationship.id,
      createStanding({ claims: ids, denied: ids, lists }, knowledge, only?.id),
    );
  }
  return { relationships, claims };
}

function collectKnowledge(network: Network): Knowledge {
  const types = collectTypes(network);
  const denials = new Map<string, Relationship[]>();
  for (const relationship of network.relationships) {
    if (relationship.claim === null || !types.get(relationship.type)?.namesClaim) continue;
    append(denials, relationship.claim, relationship);
  }
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of network.claims) {
    for (const id of new Set(claim.relationships)) append(claimsOf, id, claim);
  }
  return {
    denials,
    claimsOf,
    origins: buildOrigins(network),
    names: {
      actors: new Map(network.actors.map((actor) => [actor.id, actor])),
      documents: new Map(network.documents.map((document) => [document.id, document])),
    },
  };
}

/** What a standing is worked out from: the claims rested on, those whose denials count, and the evidence. */
type Basis = {
  readonly claims: readonly string[];
  readonly denied: readonly string[];
  readonly lists: readonly (readonly Evidence[])[];
};

function createStanding(basis: Basis, knowledge: Knowledge, known?: StandingId): Standing {
  const { denials, names, origins } = knowledge;
  const collectDenials = once(() => basis.denied.flatMap((claim) => denials.get(claim) ?? []));
  const id = known ?? decide(basis, knowledge);
  const readWhy = once(() =>
    id === 'contested'
      ? tellDenials(collectDenials(), names)
      : tellGrounds(weighEvidence(basis.lists, origins), names),
  );
  const readDeniedBy = once(() => collectDenials().map((denial) => denial.id));
  const readEvidence = once(() => basis.lists.flat());
  return {
    id,
    get why() {
      return readWhy();
    },
    get deniedBy() {
      return readDeniedBy();
    },
    claims: basis.claims,
    get evidence() {
      return readEvidence();
    },
  };
}

function decide({ denied, lists }: Basis, { denials, origins }: Knowledge): StandingId {
  if (denied.some((claim) => denials.has(claim))) return 'contested';
  if (lists.every((list) => list.length === 0)) return 'unsourced';
  return isCorroborated(weighEvidence(lists, origins)) ? 'corroborated' : 'reported';
}

function append<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function once<T>(work: () => T): () => T {
  let done: { readonly answer: T } | null = null;
  return () => {
    done ??= { answer: work() };
    return done.answer;
  };
}
