import type { Action, ActionEffect, ActionGroup } from './action';

/** The actions of one group and effect, by id with what each does. */
function controls<Id extends string>(
  group: ActionGroup,
  effect: ActionEffect,
  labels: Readonly<Record<Id, string>>,
  needsEditing = false,
) {
  const ids = Object.keys(labels) as Id[];
  return ids.map((id) => ({
    id,
    label: labels[id],
    group,
    effect,
    keys: [] as readonly string[],
    scope: 'page' as const,
    needsEditing,
  })) satisfies readonly Action[];
}

/**
 * The actions that have a place on the page alone: buttons, fields and gestures of panels, dialogs and the map. Each carries its
 * id in `data-action`; a field of a form carries that of the form. Together with `COMMANDS` this is all that the explorer
 * offers: `tests/browser/actions` does each, and finds what has no id.
 */
export const CONTROLS = [
  ...controls('Finding', 'view', {
    'choose-found': 'Select what the search found',
    'show-found': 'Show the neighbourhood of what the search found',
    'filter-by-text': 'Show only what matches a text',
    'clear-text-filter': 'Take the filter by text away',
  }),
  ...controls('Filters', 'view', {
    'set-lens': 'Choose a lens',
    'toggle-type': 'Show or hide a type of tie',
    'toggle-kind': 'Show or hide a kind of actor',
    'toggle-standing': 'Show or hide ties by how well they are sourced',
    'only-this': 'Show only one type, kind or standing',
    'reset-filter': 'Take one filter away',
    'toggle-document': 'Leave a document out',
    'choose-tellers': 'Show only what some tell',
    'set-reach': 'Set how far the neighbourhood reaches',
    'show-everything': 'Take all filters away, and the lens',
  }),
  ...controls('Filters', 'page', { 'list-all-documents': 'List all documents' }),
  ...controls('Map', 'page', {
    'move-camera': 'Pan or zoom the map with the pointer',
    'toggle-legend': 'Fold or unfold the legend',
  }),
  ...controls('Sides', 'view', {
    'set-group': 'Choose what the map is grouped by',
    'select-side': 'Read about a side',
    'select-two-sides': 'See what is between two sides',
    'channels-between-sides': 'Ask for channels between two sides',
  }),
  ...controls('Map', 'network', { 'place-actor': 'Drag an actor to a place' }),
  ...controls('Map', 'network', { 'draw-tie': 'Drag from one actor to another, and choose the tie' }, true),
  ...controls('Layout', 'view', { 'set-layout': 'Choose a layout' }),
  ...controls('Layout', 'page', { 'open-layout-menu': 'Open the menu of the layout' }),
  ...controls('Selection', 'view', {
    'select-claim': 'Read about a claim',
    'select-meeting': 'Read about a meeting',
  }),
  ...controls('Selection', 'page', { 'show-all-listed': 'Show all of a long list' }),
  ...controls('Selection', 'outside', { 'open-document': 'Open the address of a document' }),
  ...controls('Panels', 'view', { 'choose-tab': 'Choose details, channels, brokers, stories or history' }),
  ...controls('Panels', 'page', {
    'skip-to': 'Skip to the map or a panel',
    'close-sheet': 'Close a panel on a phone',
    'try-part-again': 'Load a part of the page again that could not be had',
    'load-page-again': 'Load the page again after the server was updated',
    'close-dialog': 'Close a dialog',
    'close-notice': 'Close a message',
    'read-warnings': 'Read the warnings of a network file',
    'follow-notice': 'Do what a message offers',
  }),
  ...controls('Channels', 'view', {
    'choose-ends': 'Choose who is on either side',
    'swap-ends': 'Swap the sides',
    'accept-ends': 'Ask between the two sides that are suggested',
    'set-membership': 'Count offices and memberships as contact, or not',
    'set-proposed': 'Count proposed ties as contact, or not',
    'set-longest': 'Set how long a channel may be',
    'order-channels': 'Choose what channels are put in order by',
    'highlight-channel': 'Highlight a channel',
    'highlight-way': 'Highlight a way round a channel, or another with the same go-betweens',
    'lay-out-channel': 'Lay the map out from left to right',
    'take-out': 'Ask what would be lost without something',
    'put-back': 'Put back what was taken out',
    'show-hidden-ties': 'Show the hidden ties of a channel',
    'allow-longer': 'Allow longer channels',
  }),
  ...controls('Channels', 'network', { 'carry-messages': 'Say that ties carry messages' }, true),
  ...controls('Channels', 'page', {
    'list-all-pairs': 'List all pairs that lose contact',
    'unfold-settings': 'Set how channels are looked for, on a phone',
    'unfold-evidence': 'Read the evidence for a step of a channel',
    'unfold-channels': 'List the ways round a channel, or others with the same go-betweens',
  }),
  ...controls('Channels', 'page', {
    'ask-again': 'Ask a question again',
    'stop-asking': 'Stop a question',
  }),
  ...controls('Brokers', 'view', {
    'size-actors': 'Size actors by a measure',
    'choose-sides': 'Choose where sides come from',
    'assign-side': 'Decide the side of an actor',
  }),
  ...controls('Brokers', 'page', {
    'sort-brokers': 'Sort the brokers',
    'toggle-measures': 'Show all measures of the brokers, or the main ones',
  }),
  ...controls('Stories', 'view', {
    'choose-stories': 'Choose who tells each of two stories',
    'swap-stories': 'Swap the two stories',
    'accept-stories': 'Compare two stories that are suggested',
    'leave-stories': 'Go back to one map',
  }),
  ...controls('Stories', 'page', { 'unfold-story': 'List what only one story tells' }),
  ...controls('History', 'page', {
    'see-version': 'See a version',
    'compare-version': 'Compare a version with what is shown',
    'back-to-now': 'Come back to now',
    'older-changes': 'List older changes',
    'select-difference': 'Select what differs',
    'ask-to-purge': 'Ask to delete the network',
  }),
  ...controls('History', 'network', { 'restore-version': 'Restore a version' }, true),
  ...controls('History', 'outside', { 'purge-network': 'Delete the network permanently' }, true),
  ...controls('Time', 'view', {
    'set-range': 'Choose a range of time',
    'clear-range': 'Show any time',
  }),
  ...controls('Table', 'page', {
    'sort-table': 'Sort the table',
    'turn-page': 'Turn the page of a table',
    'choose-table': 'Choose ties, meetings, actors, claims or documents',
  }),
  ...controls('Table', 'outside', { 'copy-rows': 'Copy a row or the table for a spreadsheet' }),
  ...controls(
    'Table',
    'page',
    {
      'open-paste': 'Paste rows of a spreadsheet, and see what becomes of them',
      'open-new-row': 'Begin a tie in the last row',
      'set-paste': 'Say whether pasted rows have a head, and who unknown names are',
    },
    true,
  ),
  ...controls(
    'Table',
    'network',
    { 'add-row': 'Add what is written in the last row', 'paste-rows': 'Enter the rows that were pasted' },
    true,
  ),
  ...controls('Adding', 'page', { 'open-add-menu': 'Open the menu of what can be added' }, true),
  ...controls('Adding', 'network', { 'write-line': 'Add what one line says' }, true),
  ...controls(
    'Adding',
    'page',
    {
      'complete-line': 'Take what is offered for a name, a type or a document of the line',
      'set-new-kind': 'Change the kind of an actor who is new in the line',
      'close-line': 'Close the line',
    },
    true,
  ),
  ...controls(
    'Adding',
    'browser',
    {
      'choose-source': 'Choose the document that is worked from',
      'forget-speaker': 'Forget the last speaker and place of the document that is worked from',
      'leave-source': 'Work from no document',
    },
    true,
  ),
  ...controls('Adding', 'network', { 'add-source': 'Add a document and work from it' }, true),
  ...controls(
    'Editing',
    'page',
    {
      'open-more-menu': 'Open the menu of a thing',
      'edit-evidence': 'Edit an item of evidence',
      'open-saving': 'Ask whether changes are saved',
    },
    true,
  ),
  ...controls(
    'Editing',
    'network',
    {
      'retry-saving': 'Try to save again',
      'give-up-changes': 'Give up changes that are not saved',
      'resolve-conflict': 'Choose between your change and another’s',
    },
    true,
  ),
  ...controls(
    'Forms',
    'network',
    {
      'save-actor': 'Save an actor',
      'save-tie': 'Save a tie',
      'save-several': 'Save what several ties take together',
      'save-claim': 'Save a claim',
      'save-meeting': 'Save a meeting',
      'save-document': 'Save a document',
      'save-evidence': 'Save evidence',
      'remove-evidence': 'Remove evidence',
      'save-denial': 'Save a denial',
      'save-type': 'Save a type of tie',
      'save-network': 'Save the title and description of the network',
      'save-merge': 'Merge two actors',
      'save-split': 'Split an actor',
      'confirm-removal': 'Remove with what goes along',
    },
    true,
  ),
  ...controls(
    'Forms',
    'page',
    {
      'cancel-form': 'Leave a form',
      'restart-draft': 'Begin a form afresh, or bring back what was typed',
      'take-known-actor': 'Fill the form of a new actor from one that is known',
      'same-actor': 'Say that a new actor is one that is there',
      'another-actor': 'Say that a new actor is not the one of a similar name',
    },
    true,
  ),
  ...controls('Export', 'page', {
    'set-figure': 'Choose how a figure looks',
    'set-data': 'Choose what data is saved, and in which format',
  }),
  ...controls('Export', 'outside', {
    'save-figure': 'Save a figure',
    'copy-figure': 'Copy a figure',
    'save-data': 'Save the data',
  }),
  ...controls('Page', 'outside', {
    'go-to-library': 'Go to the list of networks',
    'sign-out': 'Sign out',
    'sign-in-again': 'Sign in again beside the page',
  }),
  ...controls('Page', 'page', {
    'open-page-menu': 'Open the page’s menu',
    'check-session': 'Go on after signing in again',
  }),
  ...controls('Page', 'browser', {
    'set-colours': 'Choose light or dark',
    'turn-page-direction': 'Turn the page’s direction',
    'toggle-character-keys': 'Switch keys of a single character on or off',
    'change-key': 'Change the key of a command',
    'reset-key': 'Give a command its first key again',
    'reset-keys': 'Give all commands their first keys again',
  }),
] as const;

export type ControlId = (typeof CONTROLS)[number]['id'];
