import { SIDE_SOURCE_IDS } from '@/lib/graph/brokers/side-sources';
import { MAX_CHANNELS, MAX_HOPS } from '@/lib/graph/channels/channel-question';
import { createIdList, MAX_LISTED } from './list-forms';
import { findActors, findDocuments, findRelationships } from './network-ids';
import { createOwnSides } from './own-sides';
import { createChoice, createCount, createYesNo, type ViewParameters } from './parameter-forms';
import type { ViewState } from './view-state';

/** What is asked about channels and brokers, as a link carries it. */
export type QuestionValues = Pick<
  ViewState,
  'from' | 'to' | 'k' | 'maxHops' | 'membership' | 'out' | 'outTies' | 'outDocuments' | 'sides' | 'own'
>;

/** The parameters of the questions about channels and brokers: the page and the API read them alike. */
export const QUESTION_PARAMETERS: ViewParameters<QuestionValues> = {
  from: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'The side from which channels are asked for: actors.',
    example: 'united-states',
  },
  to: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'The side to which channels are asked for: actors, none of which is on the side “from”.',
    example: 'hezbollah',
  },
  k: {
    ...createCount(1, MAX_CHANNELS, 10),
    description: 'How many channels to answer, the best first.',
    example: '10',
  },
  maxHops: {
    ...createCount(1, MAX_HOPS, MAX_HOPS),
    description: 'How many steps a channel may have at most.',
    example: '4',
  },
  membership: {
    ...createYesNo(true),
    description: 'Whether offices and memberships count as contact.',
    example: 'no',
  },
  out: {
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'What if: actors taken out of the network.',
    example: '',
  },
  outTies: {
    ...createIdList('relationship', findRelationships, MAX_LISTED),
    description: 'What if: relationships taken out of the network.',
    example: '',
  },
  outDocuments: {
    ...createIdList('document', findDocuments, MAX_LISTED),
    description: 'What if: documents taken out, with all that stands on them alone.',
    example: '',
  },
  sides: {
    ...createChoice('source of sides', SIDE_SOURCE_IDS, () => 'membership'),
    description: 'From what it is told on which side an actor stands.',
    example: 'communities',
  },
  own: {
    ...createOwnSides(MAX_LISTED),
    description:
      'Sides that you decide otherwise: an actor, a colon and the id of a side, old or new; nothing after the colon for no side.',
    example: '',
  },
};
