import { BROKERAGE_ROLE_IDS } from './brokerage-roles';

/** Each number that the table of brokers gives for an actor, in the order of its columns. */
export const BROKER_MEASURE_IDS = [
  'contacts',
  'betweenness',
  'brokerage',
  ...BROKERAGE_ROLE_IDS,
  'constraint',
  'effective-size',
  'go-between',
  'strained',
] as const;
export type BrokerMeasureId = (typeof BROKER_MEASURE_IDS)[number];

/** Those that say how far an actor mediates. A party to what is mediated has none of them. */
export const MEDIATION_MEASURE_IDS = [
  'betweenness',
  'brokerage',
  ...BROKERAGE_ROLE_IDS,
  'go-between',
] as const satisfies readonly BrokerMeasureId[];

/** The columns that a table begins with; the others are shown on request. */
export const MAIN_MEASURE_IDS = [
  'betweenness',
  'brokerage',
  'go-between',
] as const satisfies readonly BrokerMeasureId[];

export type BrokerMeasure = {
  readonly id: BrokerMeasureId;
  readonly label: string;
  /** What the number says, in a line for people, without its source. */
  readonly explanation: string;
  /** Author and year; empty for what is merely counted. */
  readonly source: string;
  /** Which end of the numbers is a broker's: the first rank is there. */
  readonly first: 'highest' | 'lowest';
  /** `share`: 0 to 1. `count`: a whole number. `score`: any number from 0. */
  readonly form: 'share' | 'count' | 'score';
};

const FREEMAN = 'Freeman 1977; computed as by Brandes 2001 and 2008';
const GOULD_FERNANDEZ = 'Gould and Fernandez 1989';

/** Declared once: the table's header, the legend of sizes and the API's description follow from it. */
export const BROKER_MEASURES: readonly BrokerMeasure[] = [
  {
    id: 'contacts',
    label: 'Contacts',
    explanation: 'How many others it is in contact with, however many ties it has with each.',
    source: '',
    first: 'highest',
    form: 'count',
  },
  {
    id: 'betweenness',
    label: 'Betweenness',
    explanation:
      'The share of all pairs of others whose shortest paths of contact lead through it; between two sides, of all pairs of the two.',
    source: FREEMAN,
    first: 'highest',
    form: 'share',
  },
  {
    id: 'brokerage',
    label: 'Brokerage',
    explanation: 'How many pairs of others it connects that have no tie past it; all five roles together.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'coordinator',
    label: 'Coordinator',
    explanation: 'How often it stands between two actors of its own side.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'itinerant',
    label: 'Itinerant broker',
    explanation: 'An outsider between two actors of one side: how often.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'gatekeeper',
    label: 'Gatekeeper',
    explanation: 'How often it passes messages from outside to its own side.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'representative',
    label: 'Representative',
    explanation: 'How often it passes messages from its own side to the outside.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'liaison',
    label: 'Liaison',
    explanation: 'How often it stands between two other sides, being on neither.',
    source: GOULD_FERNANDEZ,
    first: 'highest',
    form: 'count',
  },
  {
    id: 'constraint',
    label: 'Constraint',
    explanation:
      'How far its contacts know each other and so can do without it: the lower, the freer the broker.',
    source: 'Burt 1992',
    first: 'lowest',
    form: 'score',
  },
  {
    id: 'effective-size',
    label: 'Effective size',
    explanation: 'Its contacts, less what they repeat of each other.',
    source: 'Burt 1992; simplified by Borgatti 1997',
    first: 'highest',
    form: 'score',
  },
  {
    id: 'go-between',
    label: 'Rivalries spanned',
    explanation: 'For how many rivalries it is in contact with both ends: a possible go-between.',
    source: 'after Simmel 1908',
    first: 'highest',
    form: 'count',
  },
  {
    id: 'strained',
    label: 'Strained triads',
    explanation:
      'In how many triads of alliances and rivalries it is that do not fit, as a friend’s rival who is a friend.',
    source: 'Cartwright and Harary 1956',
    first: 'highest',
    form: 'count',
  },
];

/** Returns the measure of that id. Throws a RangeError for an id that is no measure. */
export function getBrokerMeasure(id: BrokerMeasureId): BrokerMeasure {
  const measure = BROKER_MEASURES.find((candidate) => candidate.id === id);
  if (!measure)
    throw new RangeError(`"${id}" is not a measure; measures are ${BROKER_MEASURE_IDS.join(', ')}.`);
  return measure;
}
