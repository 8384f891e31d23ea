import { BROKER_MEASURE_IDS } from '@/lib/graph/brokers/broker-measures';
import { GROUP_IDS } from '@/lib/graph/brokers/map-sides';
import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';
import { CHANNEL_ORDERS } from '@/lib/graph/channels/channel-order';
import { MAX_CHANNELS, MAX_FOLDED, MAX_HOPS } from '@/lib/graph/channels/channel-question';
import type { NetworkFilter } from '@/lib/graph/filter/filter';
import { createTellers, FILTER_PARAMETERS } from './filter-parameters';
import { createIdList, MAX_LISTED } from './list-forms';
import { findActors, findClaims, findDocuments, findMeetings, findRelationships } from './network-ids';
import { createOwnSides, createSideIds } from './own-sides';
import {
  createChoice,
  createCount,
  createId,
  createOptionalChoice,
  createYesNo,
  type QuestionName,
  type ViewParameters,
} from './parameter-forms';
import { listNames } from './parameter-table';
import { createNodePlaces, createPlaces } from './place-form';
import { LAYOUT_IDS, PANEL_IDS, type ViewState } from './view-state';

/** What a link carries beside the filters, by the name of its parameter. */
type PageValues = Omit<ViewState, keyof NetworkFilter | 'selection'> & {
  /** Actors selected. */
  readonly select: readonly string[];
  /** Relationships selected. */
  readonly ties: readonly string[];
  readonly claim: string | null;
  readonly meeting: string | null;
  /** Sides selected. */
  readonly side: readonly string[];
};

/** What a link carries, by the name of its parameter. */
export type ViewValues = NetworkFilter & PageValues;

export type ViewParameterName = keyof ViewValues;

/** The most actors that a link puts somewhere else: servers refuse an address of some 16 kB. */
export const MAX_PLACED = 300;

/** The most nodes of a grouped map: there are forty sides at most. */
const MAX_MOVED = 100;

/** The parameters that decide what is asked and how it is shown, in the order in which links write them. */
const PAGE_PARAMETERS: ViewParameters<PageValues> = {
  beside: {
    ...createTellers(),
    description:
      'Who tells another story, drawn beside that of “told” in the same places: written as there. Absent: one map.',
    example: 'unnamed',
    partOf: ['stories'],
    requiredBy: ['stories'],
  },
  layout: {
    ...createChoice('layout', LAYOUT_IDS, () => 'force'),
    description: 'How actors are placed.',
    example: 'layered',
  },
  rings: {
    ...createYesNo(false),
    description:
      'Whether the neighbourhood of the actors in focus is arranged in rings around them, a ring for each step.',
    example: 'yes',
  },
  select: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'Actors selected.',
    example: '',
  },
  ties: {
    ...createIdList('relationship', findRelationships, MAX_LISTED),
    description: 'Relationships selected.',
    example: '',
  },
  claim: {
    ...createId('claim', findClaims),
    description: 'The claim selected.',
    example: '',
  },
  meeting: {
    ...createId('meeting', findMeetings),
    description: 'The meeting selected.',
    example: '',
  },
  side: {
    ...createSideIds(2),
    description: 'The side selected of a map that is grouped, or the two between which one looks.',
    example: '',
  },
  panel: {
    ...createChoice('panel', PANEL_IDS, () => 'details'),
    description: 'What the panel beside the picture shows.',
    example: 'channels',
  },
  from: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'The side from which channels and brokers are asked for: actors.',
    example: 'united-states',
    partOf: ['channels', 'brokers'],
    requiredBy: ['channels'],
  },
  to: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description:
      'The side to which channels and brokers are asked for: actors, none of which is on the side “from”.',
    example: 'hezbollah',
    partOf: ['channels', 'brokers'],
    requiredBy: ['channels'],
  },
  channel: {
    ...createCount(0, MAX_CHANNELS, 0),
    description: 'Which channel is highlighted, 1 for the best; 0 for none.',
    example: '1',
  },
  way: {
    ...createCount(0, 2 * MAX_FOLDED, 0),
    description:
      'Which channel is highlighted of those folded under it: first the others with the same go-betweens, then the ways round, counted from 1; 0 for the channel itself.',
    example: '2',
  },
  maxHops: {
    ...createCount(1, MAX_HOPS, MAX_HOPS),
    description: 'How many steps a channel may have at most.',
    example: '4',
    partOf: ['channels'],
  },
  k: {
    ...createCount(1, MAX_CHANNELS, 10),
    description: 'How many channels to answer, the best first, each with other go-betweens.',
    example: '10',
    partOf: ['channels'],
  },
  order: {
    ...createChoice('order', CHANNEL_ORDERS, () => 'contact'),
    description:
      'What channels are put in order by first: “contact” for the fewest steps that are no contact in themselves, “contested” for the fewest contested ties, “evidence” for the best weakest tie, “steps” for the fewest steps.',
    example: 'steps',
    partOf: ['channels'],
  },
  membership: {
    ...createYesNo(true),
    description: 'Whether offices and memberships count as contact.',
    example: 'no',
    partOf: ['channels', 'brokers'],
  },
  proposed: {
    ...createYesNo(false),
    description: 'Whether proposed ties (offered, planned or conditional) count as contact.',
    example: 'yes',
    partOf: ['channels', 'brokers'],
  },
  out: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'What if: actors taken out of the network.',
    example: '',
    partOf: ['channels'],
  },
  outTies: {
    ...createIdList('relationship', findRelationships, MAX_LISTED),
    description: 'What if: relationships taken out of the network.',
    example: '',
    partOf: ['channels'],
  },
  outDocuments: {
    ...createIdList('document', findDocuments, MAX_LISTED),
    description: 'What if: documents taken out, with all that stands on them alone.',
    example: '',
    partOf: ['channels'],
  },
  size: {
    ...createOptionalChoice('measure', BROKER_MEASURE_IDS),
    description: 'The measure by which actors are drawn larger. Absent: all of one size.',
    example: 'betweenness',
  },
  sides: {
    ...createChoice('source of sides', SIDE_SOURCE_IDS, () => 'membership'),
    description: 'From what it is told on which side an actor stands.',
    example: 'communities',
    partOf: ['brokers'],
  },
  own: {
    ...createOwnSides(MAX_LISTED),
    description:
      'Sides that you decide otherwise: an actor, a colon and the id of a side, old or new; nothing after the colon for no side.',
    example: '',
    partOf: ['brokers'],
  },
  group: {
    ...createChoice('group', GROUP_IDS, ({ defaultGroup = 'none' }) => defaultGroup),
    description:
      'What the map is grouped by: actors of one side are one node until the side is opened. A network that shows more than a hundred actors opens grouped.',
    example: 'country',
  },
  open: {
    ...createSideIds(MAX_LISTED),
    description: 'The sides of a grouped map that are open, so that their actors are shown.',
    example: '',
  },
  moved: {
    ...createNodePlaces(MAX_MOVED),
    description:
      'Sides and actors that stand elsewhere on a grouped map: “side:” and the id of a side, or an actor, a colon, x, a colon, y.',
    example: '',
  },
  placed: {
    ...createPlaces(MAX_PLACED),
    description:
      'Actors that stand elsewhere than the network’s own layout has them: an actor, a colon, x, a colon, y.',
    example: '',
  },
};

/** Every parameter of a link: the page, the API and the command read them alike. */
export const VIEW_PARAMETERS: ViewParameters<ViewValues> = { ...FILTER_PARAMETERS, ...PAGE_PARAMETERS };

/** The names of those that decide what is shown. */
export const FILTER_PARAMETER_NAMES = listNames(FILTER_PARAMETERS);

/** All names, in the order in which links write them. */
export const VIEW_PARAMETER_NAMES = listNames(VIEW_PARAMETERS);

/** The names of the parameters of a question about channels. */
export const CHANNEL_PARAMETER_NAMES = listQuestionNames('channels');

/** The names of the parameters of a question about brokers. */
export const BROKER_PARAMETER_NAMES = listQuestionNames('brokers');

/** The names of the parameters of a question about two stories. */
export const STORY_PARAMETER_NAMES = listQuestionNames('stories');

function listQuestionNames(question: QuestionName): readonly ViewParameterName[] {
  const own = listNames(PAGE_PARAMETERS);
  return [
    ...own.filter((name) => PAGE_PARAMETERS[name].partOf?.includes(question)),
    ...FILTER_PARAMETER_NAMES,
  ];
}
