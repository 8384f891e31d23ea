import fc from 'fast-check';
import type {
  Actor,
  Claim,
  Evidence,
  Meeting,
  Network,
  Relationship,
  SourceDocument,
} from '@/lib/network/network';
import { NETWORK_FORMAT } from '@/lib/network/network';
import { toRelationshipType } from '@/lib/network/own-type';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES } from '@/lib/vocabulary/admiralty';
import { MEETING_ROLE_IDS } from '@/lib/vocabulary/meeting-roles';
import { FAMILY_IDS, LINE_STYLES, type RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { arbitraryPartialDate, arbitraryPeriod } from './dates';
import { arbitraryId, arbitraryName, arbitraryProse } from './words';

/** Objects as JSON makes them, with the prototype that all have. */
const PLAIN = { noNullPrototype: true };

const arbitraryActor: fc.Arbitrary<Actor> = fc
  .record({
    id: arbitraryId,
    kind: fc.constantFrom(...ACTOR_KIND_IDS),
    name: arbitraryName,
    aliases: fc.array(arbitraryName, { maxLength: 2 }),
    role: arbitraryProse,
    country: fc.option(fc.constantFrom('LB', 'US', 'XK')),
    notes: arbitraryProse,
    identifiers: fc.constantFrom<Record<string, string>>({}, { wikidata: 'Q42' }),
    shadow: fc.boolean(),
    period: arbitraryPeriod,
  })
  .map(({ period, ...actor }) => ({ ...actor, ...period }));

const arbitraryDocument: fc.Arbitrary<SourceDocument> = fc.record(
  {
    id: arbitraryId,
    title: arbitraryName,
    publisher: fc.constantFrom('', 'Reuters', 'An-Nahar'),
    authors: fc.constantFrom<string[][]>([], ['Laila Bassam'], ['Laila Bassam', 'Timour Azhari']),
    published: fc.option(arbitraryPartialDate),
    url: fc.constantFrom('', 'https://example.org/a?b=c&d'),
    reliability: fc.option(fc.constantFrom(...RELIABILITY_GRADES)),
  },
  PLAIN,
);

const arbitraryOwnType: fc.Arbitrary<RelationshipType> = fc
  .record(
    {
      id: arbitraryId.map((id) => `own-${id}`),
      label: arbitraryName,
      plural: arbitraryName,
      family: fc.constantFrom(...FAMILY_IDS),
      sourceKinds: fc.constantFrom<ActorKindId[]>([...ACTOR_KIND_IDS], ['person']),
      symmetric: fc.boolean(),
      namesClaim: fc.boolean(),
      sign: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
      third: fc.constantFrom(
        null,
        { role: 'toward' as const },
        { role: 'onBehalfOf' as const, label: 'for' },
      ),
      colour: fc.constant({ light: '#6b645a', dark: '#aabbcc' }),
      line: fc.record({ style: fc.constantFrom(...LINE_STYLES) }, PLAIN),
    },
    { requiredKeys: ['id', 'label'], ...PLAIN },
  )
  .map(toRelationshipType);

function arbitraryEvidence(
  documents: readonly SourceDocument[],
  actors: readonly Actor[],
): fc.Arbitrary<Evidence[]> {
  if (documents.length === 0) return fc.constant([]);
  const evidence = fc.record(
    {
      document: fc.constantFrom(...documents).map((document) => document.id),
      attribution: fc.constantFrom('', 'a senior diplomat'),
      speaker: fc.option(fc.constantFrom(...actors).map((actor) => actor.id)),
      excerpt: arbitraryProse,
      locator: fc.constantFrom('', 'paragraph 8'),
      date: fc.option(arbitraryPartialDate),
      credibility: fc.option(fc.constantFrom(...CREDIBILITY_GRADES)),
    },
    PLAIN,
  );
  return fc.array(evidence, { maxLength: 3 });
}

/** What a network is made of before its ties: these name actors, documents, types and claims. */
type Ground = Pick<Network, 'actors' | 'documents' | 'relationshipTypes' | 'meetings'> & {
  readonly claims: readonly { readonly id: string; readonly statement: string; readonly notes: string }[];
};

type Ends = { readonly type: RelationshipType; readonly source: Actor; readonly target: Actor };

/** Every pair of actors with every type that may tie them. */
function listEnds({ actors, relationshipTypes, claims }: Ground): Ends[] {
  return [...RELATIONSHIP_TYPES, ...relationshipTypes]
    .filter((type) => !type.namesClaim || claims.length > 0)
    .flatMap((type) =>
      actors
        .filter((source) => type.sourceKinds.includes(source.kind))
        .flatMap((source) =>
          actors
            .filter((target) => target !== source && type.targetKinds.includes(target.kind))
            .map((target) => ({ type, source, target })),
        ),
    );
}

function arbitraryThird(ground: Ground, { type, source, target }: Ends) {
  const nobody = { onBehalfOf: null, toward: null };
  const { third } = type;
  const fitting = ground.actors.filter(
    (actor) => actor !== source && actor !== target && third?.kinds.includes(actor.kind),
  );
  if (!third || fitting.length === 0) return fc.constant(nobody);
  return fc
    .option(fc.constantFrom(...fitting))
    .map((actor) => ({ ...nobody, [third.role]: actor?.id ?? null }));
}

function arbitraryRelationship(ground: Ground, ends: Ends): fc.Arbitrary<Relationship> {
  return fc
    .record({
      id: arbitraryId,
      third: arbitraryThird(ground, ends),
      claim: ends.type.namesClaim ? fc.constantFrom(...ground.claims) : fc.constant(null),
      modality: fc.option(fc.constantFrom('proposed' as const), { freq: 2 }),
      isToNobody: ends.type.namesClaim ? fc.boolean() : fc.constant(false),
      period: arbitraryPeriod,
      notes: arbitraryProse,
      evidence: arbitraryEvidence(ground.documents, ground.actors),
    })
    .map(({ id, third, claim, isToNobody, modality, period, notes, evidence }) => {
      const rest = { ...third, modality, ...period, notes, evidence };
      const fields = { id, type: ends.type.id, source: ends.source.id, ...rest };
      return claim
        ? { ...fields, target: isToNobody ? null : ends.target.id, claim: claim.id }
        : { ...fields, target: ends.target.id, claim: null };
    });
}

/** Ties, some of which have a twin of the same type between the same actors. */
function arbitraryRelationships(ground: Ground): fc.Arbitrary<Relationship[]> {
  const tie = fc.constantFrom(...listEnds(ground)).chain((ends) => arbitraryRelationship(ground, ends));
  return fc
    .tuple(fc.uniqueArray(tie, { selector: ({ id }) => id, maxLength: 10 }), fc.nat({ max: 2 }))
    .map(([ties, twins]) => {
      const doubled = ties.slice(0, twins).map((each) => ({ ...each, id: `${each.id}-twin` }));
      const ids = new Set(ties.map(({ id }) => id));
      return [...ties, ...doubled.filter(({ id }) => !ids.has(id))];
    });
}

function arbitraryClaims(ground: Ground, ties: readonly Relationship[]): fc.Arbitrary<Claim[]> {
  const claims = ground.claims.map((claim) => {
    const resting = ties.filter((tie) => tie.claim !== claim.id).map((tie) => tie.id);
    return fc
      .record({
        relationships: fc.subarray(resting, { maxLength: Math.min(3, resting.length) }),
        evidence: arbitraryEvidence(ground.documents, ground.actors),
        meetings: fc.subarray(ground.meetings.map(({ id }) => id)),
      })
      .map((parts) => ({ ...claim, ...parts }));
  });
  return fc.tuple(...claims);
}

function unique<T extends { readonly id: string }>(
  thing: fc.Arbitrary<T>,
  minLength: number,
  maxLength: number,
) {
  return fc.uniqueArray(thing, { selector: ({ id }) => id, minLength, maxLength });
}

const arbitraryMeetingHead = fc
  .record({
    id: arbitraryId,
    title: arbitraryName,
    period: arbitraryPeriod,
    place: arbitraryProse.map((text) => text.slice(0, 40)),
    outcome: arbitraryProse,
    notes: arbitraryProse,
  })
  .map(({ period, ...head }) => ({ ...head, ...period, participants: [], evidence: [] }));

/** Meetings with their participants, some of them absent, and their evidence. */
function arbitraryMeetings(ground: Ground): fc.Arbitrary<Meeting[]> {
  const meetings = ground.meetings.map((meeting) =>
    fc
      .record({
        actors: fc.subarray(ground.actors.map(({ id }) => id)),
        roles: fc.array(fc.constantFrom(...MEETING_ROLE_IDS), { minLength: 7, maxLength: 7 }),
        evidence: arbitraryEvidence(ground.documents, ground.actors),
      })
      .map(({ actors, roles, evidence }) => ({
        ...meeting,
        participants: actors.map((actor, i) => ({ actor, role: roles[i] ?? ('party' as const) })),
        evidence,
      })),
  );
  return fc.tuple(...meetings);
}

const arbitraryGround: fc.Arbitrary<Ground> = fc.record({
  actors: unique(arbitraryActor, 2, 7),
  documents: unique(arbitraryDocument, 0, 4),
  relationshipTypes: unique(arbitraryOwnType, 0, 2),
  meetings: unique(arbitraryMeetingHead, 0, 2),
  claims: unique(
    fc.record({ id: arbitraryId, statement: arbitraryName, notes: arbitraryProse }, PLAIN),
    0,
    3,
  ),
});

/** Two sides of some of the actors, or none. */
function arbitraryBetween({ actors }: Ground): fc.Arbitrary<Network['between']> {
  if (actors.length < 2) return fc.constant(null);
  const ids = actors.map(({ id }) => id);
  return fc.option(fc.tuple(fc.shuffledSubarray(ids, { minLength: 2 }), fc.nat())).map((chosen) => {
    if (!chosen) return null;
    const [members, at] = chosen;
    const cut = 1 + (at % (members.length - 1));
    return [members.slice(0, cut), members.slice(cut)];
  });
}

/**
 * Networks as `parseNetwork` returns them, without errors: all types of the vocabulary and some of the network's own,
 * third roles, ties that are each other's twins, claims and their denials, evidence or none, names in scripts of both
 * directions, partial dates.
 */
export const arbitraryNetwork: fc.Arbitrary<Network> = arbitraryGround.chain((ground) =>
  arbitraryRelationships(ground).chain((relationships) =>
    fc
      .record({
        id: arbitraryId,
        title: arbitraryName,
        description: arbitraryProse,
        asOf: fc.option(arbitraryPartialDate),
        between: arbitraryBetween(ground),
        claims: arbitraryClaims(ground, relationships),
        meetings: arbitraryMeetings(ground),
      })
      .map((head) => ({ format: NETWORK_FORMAT, ...ground, ...head, relationships })),
  ),
);
