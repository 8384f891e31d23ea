import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import type { Actor, Claim, Evidence, Network, Relationship, SourceDocument } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES } from '@/lib/vocabulary/admiralty';
import { type Chance, createChance } from '../chance';

export type PowerLawSize = { readonly actors: number; readonly ties: number; readonly seed?: number };

/** The power at which the number of actors falls with their ties. */
const POWER = 2.5;
const DOCUMENTS = 500;
/** Ties draw their evidence from so many lists: a million lists of their own would be measured, not the graph. */
const EVIDENCE_LISTS = 2000;
/** One tie of so many is denied, if it is a contact. */
const TIES_PER_DENIAL = 100;

const WEIGHTS = {
  'talks-to': 34,
  asks: 16,
  'mediates-via': 8,
  'member-of': 14,
  'ally-of': 8,
  backs: 6,
  opposes: 14,
} as const;
type TypeId = keyof typeof WEIGHTS;

/**
 * Returns a network as it is once parsed, of exactly that many actors and ties, the same for the same size and seed. Degrees
 * follow a power law: the ends of ties are drawn in proportion to `rank ** (-1 / (2.5 - 1))` (Chung and Lu, 2002), and
 * everybody has a tie, as long as there are as many ties as actors. Made for hundreds of thousands: names are plain, and
 * evidence is shared. Throws a RangeError for fewer than twenty actors.
 */
export function generatePowerLaw({ actors: count, ties, seed = 1 }: PowerLawSize): Network {
  if (count < 20) throw new RangeError(`A network of ${count} actors is asked for; at least 20 are needed.`);
  const chance = createChance(seed);
  const actors = Array.from({ length: count }, (_, number) => createActor(number));
  const evidence = Array.from({ length: EVIDENCE_LISTS }, () => drawEvidence(chance));
  const draw = createDraw(count, chance);
  const denials = Math.floor(ties / TIES_PER_DENIAL);
  const told = Array.from({ length: ties - denials }, (_, number) => {
    const source = number < count ? number : draw();
    return createTie(number, actors, source, draw, evidence, chance);
  });
  const denied = told.filter(isClaimed).slice(0, denials);
  return {
    format: 'backchannel/1',
    id: `power-law-${count}-${ties}`,
    title: `Generated: ${count} actors, ${ties} ties`,
    description: 'Nobody in it exists.',
    asOf: '2024-12-31',
    between: null,
    actors,
    documents: Array.from({ length: DOCUMENTS }, (_, number) => createDocument(number, chance)),
    relationships: [...told, ...fill(denials, denied, createDenial)],
    claims: denied.map(createClaim),
    meetings: [],
    relationshipTypes: [],
  };
}

/** Returns a draw of numbers below `count`, in proportion to their weights: low numbers come far more often. */
function createDraw(count: number, chance: Chance): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + 1) ** (-1 / (POWER - 1));
    sums[rank] = sum;
  }
  const most = 2 ** 30;
  return () => {
    const at = (chance.between(0, most - 1) / most) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function toKind(number: number): ActorKindId {
  if (number % 50 === 0) return 'state';
  return number % 5 === 0 ? 'group' : 'person';
}

function createActor(number: number): Actor {
  const kind = toKind(number);
  const name = `${kind} ${number}`;
  return { ...BLANK_ACTOR, id: `a${number}`, kind, name };
}

function createTie(
  number: number,
  actors: readonly Actor[],
  source: number,
  draw: () => number,
  evidence: readonly (readonly Evidence[])[],
  chance: Chance,
): Relationship {
  const target = drawOther(draw, [source]);
  const [a, b] = [actors[source], actors[target]];
  const wanted: TypeId = chance.weigh(WEIGHTS);
  const isOff = wanted === 'member-of' && (a?.kind === 'state' || b?.kind === 'person');
  const type = isOff ? 'talks-to' : wanted;
  const toward = type === 'mediates-via' ? `a${drawOther(draw, [source, target])}` : null;
  const ends = {
    source: `a${source}`,
    target: `a${target}`,
    onBehalfOf: null,
    toward,
    claim: null,
    modality: null,
  };
  const from = chance.happens(0.4) ? `20${chance.between(10, 24)}` : null;
  return { id: `t${number}`, type, ...ends, from, to: null, notes: '', evidence: chance.pick(evidence) };
}

function drawOther(draw: () => number, taken: readonly number[]): number {
  let drawn = draw();
  while (taken.includes(drawn)) drawn = draw();
  return drawn;
}

function createDocument(number: number, chance: Chance): SourceDocument {
  const reliability = chance.happens(0.6) ? chance.pick(RELIABILITY_GRADES) : null;
  const plain = { publisher: '', authors: [], published: null, url: '' };
  return { id: `d${number}`, title: `Report ${number}`, ...plain, reliability };
}

function drawEvidence(chance: Chance): readonly Evidence[] {
  return Array.from({ length: Number(chance.weigh({ 0: 1, 1: 6, 2: 3 })) }, () => ({
    document: `d${chance.between(0, DOCUMENTS - 1)}`,
    attribution: '',
    speaker: null,
    excerpt: '',
    locator: '',
    date: null,
    credibility: chance.happens(0.6) ? chance.pick(CREDIBILITY_GRADES) : null,
  }));
}

function createClaim({ id, evidence }: Relationship): Claim {
  return {
    id: `c-${id}`,
    statement: 'The two were in touch.',
    relationships: [id],
    meetings: [],
    notes: '',
    evidence,
  };
}

/** A claim needs an actor who makes it. */
function isClaimed({ type, evidence }: Relationship): boolean {
  return (type === 'talks-to' || type === 'asks') && evidence.length > 0;
}

/** The target of a tie denies to its source that it took place. */
function createDenial(tie: Relationship, number: number): Relationship {
  const { id, source, target } = tie;
  const ends = { source: target ?? source, target: source, onBehalfOf: null, toward: null, claim: `c-${id}` };
  return { ...tie, id: `n${number}`, type: 'denies', ...ends };
}

/** Returns `count` things, each made of the next of the items, over and over. */
function fill<Item, Thing>(
  count: number,
  items: readonly Item[],
  create: (item: Item, number: number) => Thing,
): Thing[] {
  const things: Thing[] = [];
  for (let number = 0; number < count; number++) {
    const item = items[number % items.length];
    if (item !== undefined) things.push(create(item, number));
  }
  return things;
}
