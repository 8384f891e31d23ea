import { toggleIn } from './toggle';
import { NOTHING_SELECTED, type Selection } from './view-state';

/** What a person can do about what is selected. */
export type SelectionAction =
  /** Selects one thing instead of others, and shows its details; additive, it joins what is selected, or leaves it when it is there. */
  | { readonly type: 'selectActor'; readonly actor: string; readonly additive: boolean }
  | { readonly type: 'selectRelationship'; readonly relationship: string; readonly additive: boolean }
  /** Selects several ties instead of what was selected; additive, they join it. */
  | {
      readonly type: 'selectRelationships';
      readonly relationships: readonly string[];
      readonly additive: boolean;
    }
  | { readonly type: 'selectClaim'; readonly claim: string }
  | { readonly type: 'selectMeeting'; readonly meeting: string }
  /** Selects a side of a grouped map; additive, it is one of two. */
  | { readonly type: 'selectSide'; readonly side: string; readonly additive: boolean }
  /** Selects two sides, and so what is between them. */
  | { readonly type: 'selectSides'; readonly sides: readonly [string, string] };

/** Returns what is selected after an action. */
export function toSelection(selection: Selection, action: SelectionAction): Selection {
  if (action.type === 'selectClaim') return { kind: 'claim', claim: action.claim };
  if (action.type === 'selectMeeting') return { kind: 'meeting', meeting: action.meeting };
  if (action.type === 'selectSides') return { kind: 'sides', sides: action.sides };
  if (action.type === 'selectSide') return toSideSelection(selection, action);
  const isAdded = action.additive && selection.kind === 'items';
  const { actors, relationships } = isAdded ? selection : { actors: [], relationships: [] };
  if (action.type === 'selectRelationships') {
    return {
      kind: 'items',
      actors,
      relationships: [...new Set([...relationships, ...action.relationships])],
    };
  }
  return action.type === 'selectActor'
    ? { kind: 'items', actors: toggleIn(actors, action.actor), relationships }
    : { kind: 'items', actors, relationships: toggleIn(relationships, action.relationship) };
}

/** Two sides are the most that are selected: a third takes the place of the second. */
function toSideSelection(
  selection: Selection,
  { side, additive }: { readonly side: string; readonly additive: boolean },
): Selection {
  const before = additive && selection.kind === 'sides' ? selection.sides : [];
  if (!before.includes(side)) return { kind: 'sides', sides: [...before.slice(0, 1), side] };
  const left = before.filter((other) => other !== side);
  return left.length > 0 ? { kind: 'sides', sides: left } : NOTHING_SELECTED;
}
