import fc from 'fast-check';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import type { Actor, Claim, Evidence, Network, Relationship, SourceDocument } from '@/lib/network/network';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDING_IDS } from '@/lib/vocabulary/standings';

/** Small dense networks: few actors and documents, so that restrictions meet. */
const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const DOCUMENTS = ['p', 'q', 'r'];
const CLAIMS = ['x', 'y', 'z'];
const NAMES = ['Amal', 'Amos', 'Berri', 'نبيه', 'Haifa'];
const DATES = ['2023', '2024-01', '2024-02-10', '2024-03', '2025'];

const actorId = fc.constantFrom(...ACTORS);
const date = fc.option(fc.constantFrom(...DATES), { freq: 2 });
const period = fc.tuple(date, date).map(([one, other]) => {
  const isOrdered = one === null || other === null || one <= other;
  return isOrdered ? { from: one, to: other } : { from: other, to: one };
});

const evidence: fc.Arbitrary<readonly Evidence[]> = fc.array(
  fc.record({
    document: fc.constantFrom(...DOCUMENTS),
    attribution: fc.constant(''),
    speaker: fc.option(actorId),
    excerpt: fc.constant(''),
    locator: fc.constant(''),
    date,
    credibility: fc.constant(null),
  }),
  { maxLength: 3 },
);

function arbitraryActor(id: string): fc.Arbitrary<Actor> {
  return fc
    .record({ kind: fc.constantFrom(...ACTOR_KIND_IDS), name: fc.constantFrom(...NAMES), lived: period })
    .map(({ kind, name, lived }) => ({
      id,
      kind,
      name,
      aliases: [],
      role: '',
      country: null,
      ...lived,
      notes: '',
      identifiers: {},
      shadow: false,
    }));
}

function arbitraryTie(id: string): fc.Arbitrary<Relationship> {
  return fc
    .record({
      type: fc.constantFrom(...RELATIONSHIP_TYPES),
      ends: fc.uniqueArray(actorId, { minLength: 2, maxLength: 2 }),
      third: fc.option(actorId, { freq: 4 }),
      claim: fc.constantFrom(...CLAIMS),
      modality: fc.constantFrom(null, null, null, 'proposed' as const),
      held: period,
      notes: fc.constantFrom('', 'by phone'),
      evidence,
    })
    .map(({ type, ends: [source = '', target = ''], third, claim, modality, held, notes, evidence }) => ({
      id,
      type: type.id,
      source,
      target,
      onBehalfOf: type.third?.role === 'onBehalfOf' ? third : null,
      toward: type.third?.role === 'toward' ? third : null,
      claim: type.namesClaim ? claim : null,
      modality,
      ...held,
      notes,
      evidence,
    }));
}

function arbitraryDocument(id: string): fc.Arbitrary<SourceDocument> {
  return fc.record({ published: date, publisher: fc.constantFrom('', 'Wire') }).map((fields) => ({
    id,
    title: id,
    authors: [],
    url: '',
    reliability: null,
    ...fields,
  }));
}

function arbitraryClaim(id: string, ties: readonly string[]): fc.Arbitrary<Claim> {
  return fc
    .record({
      statement: fc.constantFrom('Amal came', 'it rained'),
      relationships: fc.subarray([...ties], { maxLength: Math.min(2, ties.length) }),
      evidence,
    })
    .map((fields) => ({ id, notes: '', meetings: [], ...fields }));
}

export const arbitraryNetwork: fc.Arbitrary<Network> = fc
  .integer({ min: 0, max: 9 })
  .chain((count) => {
    const ties = Array.from({ length: count }, (_, i) => `t${i}`);
    return fc.record({
      actors: fc.tuple(...ACTORS.map(arbitraryActor)),
      documents: fc.tuple(...DOCUMENTS.map(arbitraryDocument)),
      relationships: fc.tuple(...ties.map(arbitraryTie)),
      claims: fc.tuple(...CLAIMS.map((id) => arbitraryClaim(id, ties))),
      asOf: date,
      between: fc.constant(null),
    });
  })
  .map((fields) => ({
    format: 'backchannel/1' as const,
    id: 'any',
    title: 'Any',
    description: '',
    meetings: [],
    relationshipTypes: [],
    ...fields,
  }));

const typeIds = RELATIONSHIP_TYPES.map(({ id }) => id);

/** A value for each restriction that restricts, or may. */
export const arbitraryRestrictions = {
  lens: fc.constantFrom(...LENS_IDS).map((lens) => ({ lens })),
  types: fc.subarray(typeIds, { minLength: 3 }).map((types) => ({ types })),
  kinds: fc.subarray([...ACTOR_KIND_IDS]).map((kinds) => ({ kinds })),
  standings: fc.subarray([...STANDING_IDS]).map((standings) => ({ standings })),
  without: fc.subarray(DOCUMENTS).map((without) => ({ without })),
  told: fc.subarray([...DOCUMENTS.map((id) => `document:${id}`), 'unnamed']).map((told) => ({ told })),
  dates: fc.record({ since: date, until: date }),
  q: fc.constantFrom('am', 'نبيه', 'phone', 'berry', 'opposes').map((q) => ({ q })),
  focus: fc.record({
    focus: fc.uniqueArray(actorId, { minLength: 1, maxLength: 2 }),
    hops: fc.integer({ min: 1, max: 3 }),
  }),
} satisfies Readonly<Record<string, fc.Arbitrary<Partial<NetworkFilter>>>>;

/** A filter in which each restriction is set about one time in four. */
export const arbitraryFilter: fc.Arbitrary<Partial<NetworkFilter>> = fc
  .tuple(
    ...Object.values<fc.Arbitrary<Partial<NetworkFilter>>>(arbitraryRestrictions).map((restriction) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: restriction }),
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as Partial<NetworkFilter>);
