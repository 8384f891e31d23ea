import { BROKER_MEASURE_IDS } from '@/lib/graph/brokers/broker-measures';
import { MAX_CHANNELS } from '@/lib/graph/channels/channel-question';
import { createIdList, MAX_LISTED } from './list-forms';
import { findActors, findClaims, findRelationships } from './network-ids';
import {
  createChoice,
  createCount,
  createId,
  createOptionalChoice,
  type ViewParameters,
} from './parameter-forms';
import { createPlaces } from './place-form';
import { LAYOUT_IDS, PANEL_IDS, type ViewState } from './view-state';

/** How the page shows what is asked for, as a link carries it. */
export type PictureValues = Pick<ViewState, 'layout' | 'panel' | 'channel' | 'size' | 'placed'> & {
  /** Actors selected. */
  readonly select: readonly string[];
  /** Relationships selected. */
  readonly ties: readonly string[];
  readonly claim: string | null;
};

/** The most actors that a link puts somewhere else: servers refuse an address of some 16 kB. */
export const MAX_PLACED = 300;

/** The parameters that only the page and figures have. */
export const PICTURE_PARAMETERS: ViewParameters<PictureValues> = {
  layout: {
    ...createChoice('layout', LAYOUT_IDS, () => 'force'),
    description: 'How actors are placed.',
    example: 'layered',
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
  panel: {
    ...createChoice('panel', PANEL_IDS, () => 'details'),
    description: 'What the panel beside the picture shows.',
    example: 'channels',
  },
  channel: {
    ...createCount(0, MAX_CHANNELS, 0),
    description: 'Which channel is lit, 1 for the best; 0 for none.',
    example: '1',
  },
  size: {
    ...createOptionalChoice('measure', BROKER_MEASURE_IDS),
    description: 'The measure by which actors are drawn larger. Absent: all of one size.',
    example: 'betweenness',
  },
  placed: {
    ...createPlaces(MAX_PLACED),
    description:
      'Actors that stand elsewhere than the network’s own layout has them: an actor, a colon, x, a colon, y.',
    example: '',
  },
};
