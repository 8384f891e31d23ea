/** Where an action belongs, in the order of the keyboard page. */
export const ACTION_GROUPS = [
  'Finding',
  'Filters',
  'Map',
  'Sides',
  'Layout',
  'Selection',
  'Panels',
  'Channels',
  'Brokers',
  'Stories',
  'History',
  'Time',
  'Table',
  'Adding',
  'Editing',
  'Forms',
  'Export',
  'Page',
] as const;

export type ActionGroup = (typeof ACTION_GROUPS)[number];

/**
 * What an action changes. `network`: what the server keeps, and what can be undone. `view`: what a link to the view carries.
 * `page`: what is open, focused or in sight. `browser`: a preference that this browser keeps. `outside`: it makes a file,
 * fills the clipboard or opens another page.
 */
export type ActionEffect = 'network' | 'view' | 'page' | 'browser' | 'outside';

/** Where the keys of an action are heard: anywhere but in a text field, or only where the focus is. */
export type KeyScope = 'page' | 'map' | 'table' | 'form';

/** Something that the page offers: by a menu, a button, a field, a gesture on the map, or a key. */
export type Action = {
  readonly id: string;
  /** What menus and the keyboard page call it. */
  readonly label: string;
  readonly group: ActionGroup;
  readonly effect: ActionEffect;
  /** Its keys unless the user has changed them, as `useHotkeys` of Mantine writes them: `mod+Z`, `shift+S`, `[plus]`. */
  readonly keys: readonly string[];
  readonly scope: KeyScope;
  /** Whether only those may do it who may edit the network. */
  readonly needsEditing: boolean;
};
