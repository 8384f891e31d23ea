import type { NetworkFilter } from '@/lib/graph/filter';
import type { NetworkGraph } from '@/lib/graph/network-graph';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { createFacet, createIdList } from './list-forms';
import {
  createChoice,
  createCount,
  createDate,
  createId,
  createText,
  type KnownIds,
  type ParameterForm,
} from './parameter-forms';
import { LAYOUT_IDS, type LayoutId } from './view-state';

/** The most ids that a list in a link holds: servers refuse a URL of some 16 kB. */
export const MOST_LISTED = 100;
/** The most characters that are searched for. */
export const LONGEST_QUERY = 200;
export const FEWEST_HOPS = 1;
export const MOST_HOPS = 8;

/** What a link carries, by the name of its parameter. */
export type ViewValues = NetworkFilter & {
  readonly layout: LayoutId;
  /** Actors selected. */
  readonly select: readonly string[];
  /** Relationships selected. */
  readonly ties: readonly string[];
  readonly claim: string | null;
};

export type ViewParameterName = keyof ViewValues;
export type FilterParameterName = keyof NetworkFilter;

export type ViewParameter<T> = ParameterForm<T> & {
  /** What it asks for, in a sentence. */
  readonly description: string;
  readonly example: string;
};

/** Every parameter of a link, in the order in which links write them. */
export const VIEW_PARAMETERS: { readonly [Name in ViewParameterName]: ViewParameter<ViewValues[Name]> } = {
  lens: {
    ...createChoice(LENS_IDS, ({ defaultLens }) => defaultLens),
    description: 'The named filter that decides which ties are kept at all.',
    example: 'mediation',
  },
  types: {
    ...createFacet('relationship type', listTypes, null),
    description: 'The relationship types to keep. Absent: all. Empty: none.',
    example: 'envoy-to,mediates-via',
  },
  kinds: {
    ...createFacet('actor kind', () => ACTOR_KIND_IDS, ACTOR_KIND_IDS),
    description: 'The kinds of actors to keep. Absent: all. Empty: none.',
    example: 'person,state',
  },
  standings: {
    ...createFacet('standing', () => STANDING_IDS, STANDING_IDS),
    description: 'The standings to keep. Absent: all. Empty: none.',
    example: 'contested,corroborated',
  },
  without: {
    ...createIdList('document', findDocuments, MOST_LISTED),
    description: 'Documents to leave out: what would be known if these reports did not exist.',
    example: '',
  },
  since: {
    ...createDate(),
    description: 'Keep what lasted until this date or later: a year, a month or a day.',
    example: '2024-09',
  },
  until: {
    ...createDate(),
    description: 'Keep what began by the end of this date: a year, a month or a day.',
    example: '2024-11-01',
  },
  focus: {
    ...createIdList('actor', findActors, MOST_LISTED),
    description: 'Actors whose neighbourhood is kept. Absent: everyone.',
    example: '',
  },
  hops: {
    ...createCount(FEWEST_HOPS, MOST_HOPS, 1),
    description: 'How many ties the neighbourhood of the actors in focus reaches.',
    example: '2',
  },
  q: {
    ...createText(LONGEST_QUERY),
    description: 'Words that the name, an alias or the role of an actor at one end must match.',
    example: 'berri',
  },
  layout: {
    ...createChoice(LAYOUT_IDS, () => 'force'),
    description: 'How actors are placed.',
    example: 'layered',
  },
  select: {
    ...createIdList('actor', findActors, MOST_LISTED),
    description: 'Actors selected.',
    example: '',
  },
  ties: {
    ...createIdList('relationship', (graph) => graph.getAttribute('standings').relationships, MOST_LISTED),
    description: 'Relationships selected.',
    example: '',
  },
  claim: {
    ...createId('claim', (graph) => graph.getAttribute('standings').claims),
    description: 'The claim selected.',
    example: '',
  },
};

/** The parameters that decide what is shown: the page and the API read them alike. */
export const FILTER_PARAMETER_NAMES = [
  'lens',
  'types',
  'kinds',
  'standings',
  'without',
  'since',
  'until',
  'focus',
  'hops',
  'q',
] as const satisfies readonly FilterParameterName[];

export const VIEW_PARAMETER_NAMES = [
  ...FILTER_PARAMETER_NAMES,
  'layout',
  'select',
  'ties',
  'claim',
] as const satisfies readonly ViewParameterName[];

function listTypes(graph: NetworkGraph): readonly string[] {
  return [...graph.getAttribute('types').keys()];
}

function findActors(graph: NetworkGraph): KnownIds {
  return { has: (id) => graph.hasNode(id) };
}

function findDocuments(graph: NetworkGraph): KnownIds {
  return new Set(graph.getAttribute('network').documents.map(({ id }) => id));
}
