import type { PartialDate } from '@/lib/network/network';
import { endsBeforeItBegins, isPartialDate } from '@/lib/network/partial-date';
import type { ViewContext } from './parameter-forms';
import { mapParameters } from './parameter-table';
import { VIEW_PARAMETERS, type ViewValues } from './view-parameters';
import { NOTHING_SELECTED, type Selection, type ViewState } from './view-state';

/** Returns what a link carries of a state: the state with its selection laid flat. */
export function toViewValues(state: ViewState): ViewValues {
  const { selection, ...rest } = state;
  return {
    ...rest,
    select: selection.kind === 'items' ? selection.actors : [],
    ties: selection.kind === 'items' ? selection.relationships : [],
    claim: selection.kind === 'claim' ? selection.claim : null,
    meeting: selection.kind === 'meeting' ? selection.meeting : null,
    side: selection.kind === 'sides' ? selection.sides : [],
  };
}

/** Returns the state that a link's values make. Actors and ties selected go before a claim, a claim before a meeting, and a meeting before sides. */
export function toViewState(values: ViewValues): ViewState {
  const { select, ties, claim, meeting, side, ...rest } = values;
  return { ...rest, selection: toSelection({ select, ties, claim, meeting, side }) };
}

/** Returns whether a range ends before it begins, both taken as wide as they are: 2024-09 to 2024 does not. */
export function isBackwards(since: PartialDate | null, until: PartialDate | null): boolean {
  return isPartialDate(since) && isPartialDate(until) && endsBeforeItBegins({ from: since, to: until });
}

/**
 * Returns values of which each can be used, without what they forbid each other: a range that ends before it begins ends
 * never, an actor on both sides is on the side `from`, nothing is highlighted under no channel, there are no rings around nobody, and a map
 * that is not grouped has no sides.
 */
export function reconcile(values: ViewValues): ViewValues {
  const { since, until, from, to, channel, way, rings, focus, group } = values;
  const isOnBoth = to.some((actor) => from.includes(actor));
  return {
    ...values,
    until: isBackwards(since, until) ? null : until,
    to: isOnBoth ? to.filter((actor) => !from.includes(actor)) : to,
    way: channel === 0 ? 0 : way,
    rings: rings && focus.length > 0,
    ...(group === 'none' ? { open: [], side: [], moved: {} } : {}),
  };
}

/**
 * Returns the one form of a state that links carry: ids that exist, facets in the vocabulary's order and null when
 * nothing is left out of them, dates of the calendar, and values that go together (`reconcile`).
 */
export function toCanonicalState(state: ViewState, context: ViewContext): ViewState {
  const values = toViewValues(state);
  const tidied = mapParameters<ViewValues>(VIEW_PARAMETERS, (name, { tidy }) => tidy(values[name], context));
  return toViewState(reconcile(tidied));
}

function toSelection({
  select,
  ties,
  claim,
  meeting,
  side,
}: Pick<ViewValues, 'select' | 'ties' | 'claim' | 'meeting' | 'side'>): Selection {
  if (select.length > 0 || ties.length > 0) return { kind: 'items', actors: select, relationships: ties };
  if (claim !== null) return { kind: 'claim', claim };
  if (meeting !== null) return { kind: 'meeting', meeting };
  return side.length > 0 ? { kind: 'sides', sides: side } : NOTHING_SELECTED;
}
