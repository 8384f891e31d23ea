import type { ReactNode } from 'react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { MeetingSymbol } from '@/app/_symbols/meeting-symbol';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import { MEETINGS_TYPE } from '@/lib/graph/filter/network-filter';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { getTypeCodes } from '@/lib/graph/model/type-codes';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { LENSES } from '@/lib/vocabulary/lenses';
import { STANDINGS } from '@/lib/vocabulary/standings';
import { EditButton } from '../editing/form-buttons';

/** One choice of a facet. Its sign, and what it does, follow from which choice it is. */
export type FacetChoice = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly sign?: ReactNode;
  /** Takes it, or where several can be taken, leaves it as well. */
  readonly choose: ViewAction;
  /** Takes it alone, where several can be taken. */
  readonly only?: ViewAction;
  /** What else can be done with it. */
  readonly more?: ReactNode;
};

/** A part of the filter that is chosen from a list. */
export type Facet = {
  readonly title: string;
  /** The action that a choice is. */
  readonly action: ActionId;
  /** What takes all choices again; null where one is always taken. */
  readonly reset: ViewAction | null;
  /** Returns the ids of what is taken; null for all. */
  readonly getTaken: (state: ViewState) => readonly string[] | null;
  /** Returns how many ties or actors each choice would show, by its id. */
  readonly getCounts: (counts: FilterResult['counts']) => ReadonlyMap<string, number>;
  readonly listChoices: (graph: NetworkGraph) => readonly FacetChoice[];
};

export const FACETS = {
  lens: {
    title: 'Lens',
    action: 'set-lens',
    reset: null,
    getTaken: ({ lens }) => [lens],
    getCounts: ({ lenses }) => lenses,
    listChoices: () =>
      LENSES.map(({ id, label, description }) => ({
        id,
        label,
        description,
        choose: { type: 'setLens', lens: id },
      })),
  },
  types: {
    title: 'Relationship types',
    action: 'toggle-type',
    reset: { type: 'setTypes', types: null },
    getTaken: ({ types }) => types,
    getCounts: ({ types }) => types,
    listChoices: listTypes,
  },
  kinds: {
    title: 'Actors',
    action: 'toggle-kind',
    reset: { type: 'setKinds', kinds: null },
    getTaken: ({ kinds }) => kinds,
    getCounts: ({ kinds }) => kinds,
    listChoices: () =>
      ACTOR_KINDS.map((kind) => ({
        id: kind.id,
        label: kind.plural,
        sign: <KindSymbol kind={kind} />,
        choose: { type: 'toggleKind', kind: kind.id },
        only: { type: 'setKinds', kinds: [kind.id] },
      })),
  },
  standings: {
    title: 'How well sourced',
    action: 'toggle-standing',
    reset: { type: 'setStandings', standings: null },
    getTaken: ({ standings }) => standings,
    getCounts: ({ standings }) => standings,
    listChoices: () =>
      STANDINGS.map(({ id, label }) => ({
        id,
        label,
        sign: <StandingSign standing={id} />,
        choose: { type: 'toggleStanding', standing: id },
        only: { type: 'setStandings', standings: [id] },
      })),
  },
} as const satisfies Readonly<Record<string, Facet>>;

/** A type of the network’s own that no tie has yet is listed as well, so that it can be edited and removed. */
function listTypes(graph: NetworkGraph): readonly FacetChoice[] {
  const { meetings, relationshipTypes } = graph.getAttribute('network');
  const used = new Set(getTypeCodes(getGraphIndex(graph)).types.map(({ id }) => id));
  const own = new Set(relationshipTypes.map(({ id }) => id));
  const types = [...graph.getAttribute('types').values()].filter(({ id }) => used.has(id) || own.has(id));
  const ofTies = types.map(
    (type): FacetChoice => ({
      id: type.id,
      label: type.plural,
      sign: <TieSymbol type={type} />,
      choose: { type: 'toggleType', id: type.id },
      only: { type: 'setTypes', types: [type.id] },
      more: own.has(type.id) && (
        <EditButton label={`Edit the type ${type.label}`} form={{ kind: 'type', id: type.id }} />
      ),
    }),
  );
  if (meetings.length === 0) return ofTies;
  const ofMeetings: FacetChoice = {
    id: MEETINGS_TYPE,
    label: 'Meetings',
    description: 'Several at one place and time: those present are in contact',
    sign: <MeetingSymbol />,
    choose: { type: 'toggleType', id: MEETINGS_TYPE },
    only: { type: 'setTypes', types: [MEETINGS_TYPE] },
  };
  return [...ofTies, ofMeetings];
}
