import type { NetworkFilter } from '@/lib/graph/filter/filter';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { LENS_IDS } from '@/lib/vocabulary/lenses';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { createFacet, createIdList, MAX_LISTED } from './list-forms';
import { findActors, findDocuments, findTellers, listTypes } from './network-ids';
import {
  createChoice,
  createCount,
  createDate,
  createText,
  type ParameterForm,
  type ViewParameters,
} from './parameter-forms';

/** The most characters that are searched for. */
const LONGEST_QUERY = 200;
export const FEWEST_HOPS = 1;
export const MAX_HOPS = 8;

/** Returns the form in writing of who tells: ids of `listTellers`. */
export function createTellers(): ParameterForm<readonly string[]> {
  const form = createIdList('teller', findTellers, MAX_LISTED);
  return { ...form, shape: { form: 'list', values: null, most: MAX_LISTED, pattern: TELLER_PATTERN } };
}

const TELLER_PATTERN = '^(unnamed|(document|publisher|speaker|side|unnamed):[a-z0-9]+(-[a-z0-9]+)*)$';

/** The parameters that decide what is shown. */
export const FILTER_PARAMETERS: ViewParameters<NetworkFilter> = {
  lens: {
    ...createChoice('lens', LENS_IDS, ({ defaultLens }) => defaultLens),
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
    ...createIdList('document', findDocuments, MAX_LISTED),
    description: 'Documents to leave out: what would be known if these reports did not exist.',
    example: '',
  },
  told: {
    ...createTellers(),
    description:
      'Who tells it: only what one of them gives evidence of, and what they answer to claims. “document:” and its id, “publisher:” and the id of its first document, “speaker:” or “side:” and an actor’s id, “unnamed” for speakers without a name, or “unnamed:” and the id of one of them.',
    example: 'speaker:nabih-berri',
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
    ...createIdList('actor', findActors, MAX_LISTED),
    description: 'Actors whose neighbourhood is kept. Absent: everyone.',
    example: '',
  },
  hops: {
    ...createCount(FEWEST_HOPS, MAX_HOPS, 1),
    description: 'How many ties the neighbourhood of the actors in focus reaches.',
    example: '2',
  },
  q: {
    ...createText(LONGEST_QUERY),
    description: 'Words that the name, an alias or the role of an actor at one end must match.',
    example: 'berri',
  },
};
