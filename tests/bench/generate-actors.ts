import type { Actor } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Chance } from './chance';
import { drawDate } from './generate-dates';

/** Actors who have most of their ties among themselves: a state, its groups, its people. */
export type Cluster = Readonly<Record<ActorKindId, readonly string[]>> & { readonly all: readonly string[] };

/** A cluster needs one state, two groups and people. */
export const FEWEST_ACTORS = 6;
const CLUSTER_SIZE = 20;

const COUNTRIES = (
  'LB IL SY IR US FR EG QA NO GB IE JO SA TR IQ YE OM AE RU UA CN IN PK AF DZ MA TN LY SD SS ET ER SO KE UG RW CD CO ' +
  'VE CU MX CH SE FI DE IT ES PT NL BE AT PL CZ HU RO BG GR CY AM AZ GE KZ UZ MM TH PH ID JP KR VN ZA ZW MZ AO NG'
).split(' ');
const SYLLABLES = 'ba ren ko mi tal sha dor el nu ar vi zan he lo qas fer im ja ul sen ta rik ya mo'.split(
  ' ',
);
const ENDINGS: Readonly<Record<ActorKindId, readonly string[]>> = {
  person: [''],
  group: [' Front', ' Movement', ' Party', ' Army', ' Council', ' Assembly'],
  state: [' Republic', ' Kingdom', ' Federation'],
};
const ROLES: Readonly<Record<ActorKindId, readonly string[]>> = {
  person: ['special envoy', 'foreign minister', 'speaker of parliament', 'commander', 'negotiator', ''],
  group: ['armed movement', 'party', 'cabinet', ''],
  state: [''],
};
const ALIASES = ['المبعوث', 'رئيس المجلس', 'השליח', 'посредник', 'El Mediador', 'Μεσολαβητής'];

/** Returns that many actors, in clusters of about twenty. */
export function generateActors(
  count: number,
  chance: Chance,
): { readonly actors: readonly Actor[]; readonly clusters: readonly Cluster[] } {
  const clusterCount = Math.max(1, Math.floor(count / CLUSTER_SIZE));
  const actors = Array.from({ length: count }, (_, index) => {
    const kind = toKind(Math.floor(index / clusterCount));
    return generateActor(
      `${kind}-${index + 1}`,
      kind,
      COUNTRIES[(index % clusterCount) % COUNTRIES.length] ?? null,
      chance,
    );
  });
  const clusters = Array.from({ length: clusterCount }, (_, cluster) => {
    const own = actors.filter((_, index) => index % clusterCount === cluster);
    const ofKind = (kind: ActorKindId) => own.flatMap((actor) => (actor.kind === kind ? [actor.id] : []));
    const [person, group, state] = [ofKind('person'), ofKind('group'), ofKind('state')];
    return { person, group, state, all: [...group, ...state, ...person] };
  });
  return { actors, clusters };
}

function generateActor(id: string, kind: ActorKindId, country: string | null, chance: Chance): Actor {
  return {
    id,
    kind,
    name: generateName(kind, chance),
    aliases: chance.happens(0.25) ? [chance.pick(ALIASES)] : [],
    role: chance.pick(ROLES[kind]),
    country: kind === 'state' || chance.happens(0.6) ? country : null,
    from: chance.happens(0.1) ? drawDate(chance) : null,
    to: null,
    notes: '',
    identifiers: chance.happens(0.2) ? { wikidata: `Q${chance.between(100, 999_999)}` } : {},
    shadow: false,
  };
}

/** One state in a cluster, then two groups, then people with a group now and then. */
function toKind(place: number): ActorKindId {
  if (place === 0) return 'state';
  return place < 3 || place % 5 === 0 ? 'group' : 'person';
}

function generateName(kind: ActorKindId, chance: Chance): string {
  const word = () => {
    const letters = Array.from({ length: chance.between(2, 3) }, () => chance.pick(SYLLABLES)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return kind === 'person' ? `${word()} ${word()}` : `${word()}${chance.pick(ENDINGS[kind])}`;
}
