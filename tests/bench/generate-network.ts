import type { Actor, Claim, Evidence, Network, Relationship, SourceDocument } from '@/lib/network/network';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES } from '@/lib/vocabulary/admiralty';
import { type Chance, createChance } from './chance';
import { FEWEST_ACTORS, generateActors } from './generate-actors';
import { drawDate, drawPeriod } from './generate-dates';
import { drawTypes, generateTie } from './generate-ties';

export type NetworkSize = {
  readonly actors: number;
  readonly ties: number;
  /** Another seed gives another network of the same size. */
  readonly seed?: number;
  readonly id?: string;
};

const PUBLISHERS = ['The Wire', 'Morning Post', 'Al-Barid', 'Ha-Doar', 'State Radio', 'Le Courrier', ''];
const ATTRIBUTIONS = ['a diplomat', 'a senior official', 'two people close to the talks', ''];

/**
 * Returns a network of exactly that many actors and ties as a file holds it, the same for the same size and seed:
 * clusters of about twenty, a few actors with many ties, all ten types from ten ties up, third roles, evidence from
 * none to three documents, claims with denials, partial dates. Throws a RangeError for fewer than six actors.
 */
export function generateNetwork({
  actors: count,
  ties,
  seed = 1,
  id = `generated-${count}-${ties}`,
}: NetworkSize): Network {
  if (count < FEWEST_ACTORS)
    throw new RangeError(`A network of ${count} actors is asked for; at least ${FEWEST_ACTORS} are needed.`);
  const chance = createChance(seed);
  const { actors, clusters } = generateActors(count, chance);
  const documents = generateDocuments(Math.max(3, Math.round(ties / 8)), chance);
  const drawEvidence = (most: number) => generateEvidence(most, actors, documents, chance);
  const types = drawTypes(ties, chance);
  const positive = types.flatMap((type, index) =>
    type === 'denies' ? [] : [generateTie(`tie-${index + 1}`, type, clusters, drawEvidence(3), chance)],
  );
  const { claims, claimed } = generateClaims(positive, Math.ceil(ties / 50), drawEvidence, chance);
  const denials = types.flatMap((type, index) =>
    type === 'denies' ? [generateDenial(`tie-${index + 1}`, claimed, drawEvidence(2), chance)] : [],
  );
  return {
    format: 'backchannel/1',
    id,
    title: `Generated: ${count} actors, ${ties} ties`,
    description: 'Nobody in it exists.',
    asOf: '2024-12-31',
    between: null,
    actors,
    documents,
    relationships: [...positive, ...denials],
    claims,
    meetings: [],
    relationshipTypes: [],
  };
}

function generateDocuments(count: number, chance: Chance): readonly SourceDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `document-${index + 1}`,
    title: `Report ${index + 1} on the talks`,
    publisher: chance.pick(PUBLISHERS),
    authors: chance.happens(0.5) ? [`Reporter ${chance.between(1, 40)}`] : [],
    published: chance.happens(0.9) ? drawDate(chance) : null,
    url: chance.happens(0.5) ? `https://example.org/reports/${index + 1}` : '',
    reliability: chance.happens(0.6) ? chance.pick(RELIABILITY_GRADES) : null,
  }));
}

function generateEvidence(
  most: number,
  actors: readonly Actor[],
  documents: readonly SourceDocument[],
  chance: Chance,
): readonly Evidence[] {
  const count = Math.min(most, Number(chance.weigh({ 0: 6, 1: 60, 2: 24, 3: 10 })));
  return Array.from({ length: count }, () => ({
    document: chance.pick(documents).id,
    attribution: chance.pick(ATTRIBUTIONS),
    speaker: chance.happens(0.3) ? chance.pick(actors).id : null,
    excerpt: chance.happens(0.4) ? 'It says that the two were in touch.' : '',
    locator: chance.happens(0.5) ? `paragraph ${chance.between(1, 20)}` : '',
    date: chance.happens(0.5) ? drawDate(chance) : null,
    credibility: chance.happens(0.6) ? chance.pick(CREDIBILITY_GRADES) : null,
  }));
}

type Claimed = { readonly claim: string; readonly tie: Relationship };

/** Claims say that a contact took place, and an actor says each. */
function generateClaims(
  ties: readonly Relationship[],
  most: number,
  drawEvidence: (most: number) => readonly Evidence[],
  chance: Chance,
): { readonly claims: readonly Claim[]; readonly claimed: readonly Claimed[] } {
  const contacts = ties.filter(({ type }) => type === 'asks' || type === 'talks-to').slice(0, most);
  const claimed = contacts.map((tie, index) => ({ claim: `claim-${index + 1}`, tie }));
  const claims = claimed.map(({ claim, tie }) => {
    let evidence = drawEvidence(2);
    while (evidence.length === 0) evidence = drawEvidence(2);
    const statement = tie.type === 'asks' ? 'One asked the other for a truce.' : 'The two met.';
    return {
      id: claim,
      statement,
      relationships: [tie.id],
      meetings: [],
      notes: chance.happens(0.2) ? 'Told on condition of anonymity.' : '',
      evidence,
    };
  });
  return { claims, claimed };
}

/** One end of the tie that is claimed denies it to the other. */
function generateDenial(
  id: string,
  claimed: readonly Claimed[],
  evidence: readonly Evidence[],
  chance: Chance,
): Relationship {
  const { claim, tie } = chance.pick(claimed);
  const other = tie.target ?? tie.source;
  const [source, target] = chance.happens(0.5) ? [tie.source, other] : [other, tie.source];
  return {
    id,
    type: 'denies',
    source,
    target,
    onBehalfOf: null,
    toward: null,
    claim,
    modality: null,
    ...drawPeriod(chance),
    notes: '',
    evidence,
  };
}
