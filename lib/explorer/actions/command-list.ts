import type { Action } from './action';

type CommandParts = Omit<Action, 'id' | 'keys' | 'scope' | 'needsEditing'> & Partial<Action>;

function command<Id extends string>(id: Id, parts: CommandParts) {
  return { keys: [], scope: 'page', needsEditing: false, ...parts, id } satisfies Action;
}

/**
 * The actions that menus and keys start wherever the focus is. Menus, the keyboard page and the handler of keys are made from
 * this list, and `tests/browser/actions` does each of them.
 */
export const PAGE_COMMANDS = [
  command('search-network', { label: 'Search', group: 'Finding', effect: 'page', keys: ['/', 'mod+K'] }),
  command('lens-all', { label: 'Lens: All', group: 'Filters', effect: 'view', keys: ['1'] }),
  command('lens-mediation', {
    label: 'Lens: Mediation channels',
    group: 'Filters',
    effect: 'view',
    keys: ['2'],
  }),
  command('lens-alliances', {
    label: 'Lens: Alliances and rivalries',
    group: 'Filters',
    effect: 'view',
    keys: ['3'],
  }),
  command('lens-contested', {
    label: 'Lens: Claims and denials',
    group: 'Filters',
    effect: 'view',
    keys: ['4'],
  }),
  command('clear-filters', {
    label: 'Take all filters away',
    group: 'Filters',
    effect: 'view',
    keys: ['X'],
  }),
  command('only-type', { label: 'Only ties of this type', group: 'Filters', effect: 'view' }),
  command('focus-neighbourhood', {
    label: 'Only its neighbourhood',
    group: 'Filters',
    effect: 'view',
    keys: ['F'],
  }),
  command('show-neighbourhood', {
    label: 'Its neighbourhood, in rings around it',
    group: 'Filters',
    effect: 'view',
    keys: ['shift+F'],
  }),
  command('grow-neighbourhood', {
    label: 'One step more of the neighbourhood',
    group: 'Filters',
    effect: 'view',
    keys: [']'],
  }),
  command('shrink-neighbourhood', {
    label: 'One step less of the neighbourhood',
    group: 'Filters',
    effect: 'view',
    keys: ['['],
  }),
  command('end-neighbourhood', {
    label: 'Show all again, not only the neighbourhood',
    group: 'Filters',
    effect: 'view',
  }),
  command('leave-neighbourhood', { label: 'Leave its neighbourhood', group: 'Filters', effect: 'view' }),

  command('go-to-map', { label: 'Go to the map', group: 'Map', effect: 'page', keys: ['G'] }),
  command('show-all', { label: 'Show all of the map', group: 'Map', effect: 'page', keys: ['0'] }),
  command('zoom-in', { label: 'Zoom in', group: 'Map', effect: 'page', keys: ['[plus]', '='] }),
  command('zoom-out', { label: 'Zoom out', group: 'Map', effect: 'page', keys: ['-'] }),
  command('centre-actor', { label: 'Find on the map', group: 'Map', effect: 'page' }),

  command('toggle-grouping', {
    label: 'Group into sides, or show each actor',
    group: 'Sides',
    effect: 'view',
    keys: ['U'],
  }),
  command('toggle-side', { label: 'Open or close the side', group: 'Sides', effect: 'view', keys: ['O'] }),
  command('open-all-sides', { label: 'Open all sides', group: 'Sides', effect: 'view', keys: ['shift+O'] }),
  command('close-all-sides', { label: 'Close all sides', group: 'Sides', effect: 'view' }),

  command('next-layout', { label: 'Next layout', group: 'Layout', effect: 'view', keys: ['L'] }),
  command('arrange-shown', {
    label: 'Arrange what is shown',
    group: 'Layout',
    effect: 'network',
    keys: ['A'],
  }),
  command('release-placed', { label: 'Undo placement by hand', group: 'Layout', effect: 'network' }),

  command('select-actor', { label: 'Read about', group: 'Selection', effect: 'view' }),
  command('select-tie', { label: 'Read the evidence', group: 'Selection', effect: 'view' }),
  command('add-to-selection', { label: 'Add to the selection', group: 'Selection', effect: 'view' }),
  command('clear-selection', {
    label: 'Clear the selection; then show all again after a neighbourhood in rings',
    group: 'Selection',
    effect: 'view',
    keys: ['Escape'],
  }),

  command('toggle-filters', { label: 'Filters', group: 'Panels', effect: 'page', keys: ['B'] }),
  command('toggle-table', { label: 'Table', group: 'Panels', effect: 'page', keys: ['T'] }),
  command('toggle-details', { label: 'Details', group: 'Panels', effect: 'page', keys: ['D'] }),
  command('toggle-time', { label: 'Time', group: 'Panels', effect: 'page' }),
  command('open-channels', {
    label: 'Channels between two sides',
    group: 'Panels',
    effect: 'view',
    keys: ['C'],
  }),
  command('open-brokers', { label: 'Brokers', group: 'Panels', effect: 'view', keys: ['R'] }),
  command('open-stories', { label: 'Two stories', group: 'Panels', effect: 'view', keys: ['Y'] }),
  command('open-history', { label: 'History', group: 'Panels', effect: 'view', keys: ['H'] }),

  command('channels-from', { label: 'Channels from here', group: 'Channels', effect: 'view' }),
  command('channels-to', { label: 'Channels to here', group: 'Channels', effect: 'view' }),

  command('new-actor', {
    label: 'Actor',
    group: 'Adding',
    effect: 'page',
    keys: ['N'],
    needsEditing: true,
  }),
  command('new-actor-here', {
    label: 'Add an actor here',
    group: 'Adding',
    effect: 'page',
    needsEditing: true,
  }),
  command('new-tie', { label: 'Tie', group: 'Adding', effect: 'page', keys: ['J'], needsEditing: true }),
  command('new-meeting', { label: 'Meeting', group: 'Adding', effect: 'page', needsEditing: true }),
  command('new-claim', {
    label: 'Claim',
    group: 'Adding',
    effect: 'page',
    keys: ['S'],
    needsEditing: true,
  }),
  command('new-denial', {
    label: 'Denial',
    group: 'Adding',
    effect: 'page',
    keys: ['shift+S'],
    needsEditing: true,
  }),
  command('new-document', {
    label: 'Document',
    group: 'Adding',
    effect: 'page',
    keys: ['P'],
    needsEditing: true,
  }),
  command('read-text', {
    label: 'From a text',
    group: 'Adding',
    effect: 'outside',
    needsEditing: true,
  }),
  command('new-type', { label: 'Type of tie', group: 'Adding', effect: 'page', needsEditing: true }),
  command('open-line', {
    label: 'One line',
    group: 'Adding',
    effect: 'page',
    keys: [';'],
    needsEditing: true,
  }),
  command('work-from', { label: 'Source to work from', group: 'Adding', effect: 'page', needsEditing: true }),
  command('new-evidence', {
    label: 'Add evidence',
    group: 'Adding',
    effect: 'page',
    keys: ['W'],
    needsEditing: true,
  }),

  command('edit', { label: 'Edit', group: 'Editing', effect: 'page', keys: ['F2'], needsEditing: true }),
  command('merge-actor', {
    label: 'Merge with another',
    group: 'Editing',
    effect: 'page',
    needsEditing: true,
  }),
  command('split-actor', { label: 'Split in two', group: 'Editing', effect: 'page', needsEditing: true }),
  command('remove', {
    label: 'Remove',
    group: 'Editing',
    effect: 'network',
    keys: ['Delete', 'Backspace'],
    needsEditing: true,
  }),
  // Those who may only look undo where they put actors.
  command('undo', {
    label: 'Undo',
    group: 'Editing',
    effect: 'network',
    keys: ['mod+Z'],
  }),
  command('redo', {
    label: 'Redo',
    group: 'Editing',
    effect: 'network',
    keys: ['mod+shift+Z', 'mod+Y'],
  }),

  command('open-figure', { label: 'Figure: save, copy', group: 'Export', effect: 'page', keys: ['E'] }),
  command('export-data', { label: 'Export data', group: 'Export', effect: 'page', keys: ['shift+E'] }),
  command('copy-link', { label: 'Copy the link to this view', group: 'Export', effect: 'outside' }),

  command('show-keyboard', { label: 'Keyboard', group: 'Page', effect: 'page', keys: ['?'] }),
  command('open-vocabulary', { label: 'How to read the map', group: 'Page', effect: 'outside' }),
] as const;

/** The actions of keys that only the map or the table hears, while it has the focus. */
export const FOCUS_COMMANDS = [
  command('walk-actors', {
    label: 'Along ties to the next actor',
    group: 'Map',
    effect: 'page',
    scope: 'map',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  }),
  command('walk-ties', {
    label:
      'Through the ties and meetings of an actor; an arrow then goes along the tie, or to another at the meeting',
    group: 'Map',
    effect: 'page',
    scope: 'map',
    keys: [',', '.'],
  }),
  command('select-at-cursor', {
    label: 'Select; with Shift, add to the selection',
    group: 'Map',
    effect: 'view',
    scope: 'map',
    keys: ['Enter', 'Space'],
  }),
  command('open-map-menu', {
    label: 'Open the menu',
    group: 'Map',
    effect: 'page',
    scope: 'map',
    keys: ['M', 'ContextMenu', 'shift+F10'],
  }),
  command('walk-cells', {
    label: 'From cell to cell',
    group: 'Table',
    effect: 'page',
    scope: 'table',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  }),
  command('leap-rows', {
    label: 'Ten rows further, to the first and the last',
    group: 'Table',
    effect: 'page',
    scope: 'table',
    keys: ['PageUp', 'PageDown', 'mod+Home', 'mod+End'],
  }),
  command('edit-cell', {
    label: 'Edit the cell',
    group: 'Table',
    effect: 'network',
    scope: 'table',
    keys: ['F2', 'Enter'],
    needsEditing: true,
  }),
] as const;

export type PageCommandId = (typeof PAGE_COMMANDS)[number]['id'];
export type FocusCommandId = (typeof FOCUS_COMMANDS)[number]['id'];
export type CommandId = PageCommandId | FocusCommandId;
export type Command = Action & { readonly id: CommandId };

export const COMMANDS: readonly Command[] = [...PAGE_COMMANDS, ...FOCUS_COMMANDS];

/** Returns the command of that id. */
export function getCommand(id: CommandId): Command {
  const found = COMMANDS.find((each) => each.id === id);
  if (!found) throw new RangeError(`"${id}" is not a command.`);
  return found;
}
