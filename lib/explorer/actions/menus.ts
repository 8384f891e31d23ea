import type { PageCommandId } from './command-list';

/** The items of a menu in order, in groups with a line between them. */
export type MenuItems = readonly (readonly MenuItem[])[];

/** A command of a menu; `label` says it in the words of this menu, where the command's own would be too short. */
export type MenuItem = { readonly command: PageCommandId; readonly label?: string };

const item = (command: PageCommandId, label?: string): MenuItem => ({ command, label });

/** What can be done with a thing beside reading and editing it, by the list that it stands in. */
export const THING_MENUS = {
  actors: [
    item('new-denial', 'Add a denial by it'),
    item('merge-actor'),
    item('split-actor'),
    item('remove'),
  ],
  relationships: [item('new-evidence'), item('new-claim', 'Add a claim that it rests on'), item('remove')],
  claims: [item('new-evidence'), item('new-denial', 'Add a denial'), item('remove')],
  documents: [item('remove')],
  meetings: [item('new-evidence'), item('remove')],
  relationshipTypes: [item('remove')],
} as const satisfies Readonly<Record<string, readonly MenuItem[]>>;

/** What both menus of the map end with. */
const MAP_ITEMS: readonly MenuItem[] = [item('show-all'), item('copy-link')];

/** The menu of the map over an actor. */
export const ACTOR_MENU: MenuItems = [
  [
    item('select-actor'),
    item('add-to-selection'),
    item('focus-neighbourhood'),
    item('show-neighbourhood'),
    item('leave-neighbourhood'),
    item('end-neighbourhood'),
    item('channels-from'),
    item('channels-to'),
    item('centre-actor', 'Centre'),
    item('toggle-side', 'Open or close its side'),
  ],
  [item('edit'), item('new-tie', 'Draw a tie from here'), ...THING_MENUS.actors],
  MAP_ITEMS,
];

/** The menu of the map over a tie. */
export const TIE_MENU: MenuItems = [
  [item('select-tie'), item('only-type')],
  [item('edit'), ...THING_MENUS.relationships],
  MAP_ITEMS,
];

/** The menu of the map over a closed side, or over the name of an open one. */
export const SIDE_MENU: MenuItems = [
  [item('toggle-side'), item('open-all-sides'), item('close-all-sides'), item('toggle-grouping')],
  MAP_ITEMS,
];

/** The menu of the map over a line that stands for several ties. */
export const BUNDLE_MENU: MenuItems = [
  [item('select-tie', 'Read the evidence for all of them')],
  [
    item('edit', 'Change all of them'),
    item('new-evidence', 'Add evidence for all of them'),
    item('remove', 'Remove all of them'),
  ],
  MAP_ITEMS,
];

/** The menu of the map where nothing is. */
export const GROUND_MENU: MenuItems = [
  [item('new-actor-here'), item('toggle-grouping'), item('open-all-sides'), item('close-all-sides')],
  MAP_ITEMS,
];

/** The menu of what can be added. */
export const ADD_MENU: MenuItems = [
  [
    item('new-actor'),
    item('new-tie'),
    item('new-meeting'),
    item('new-claim'),
    item('new-denial'),
    item('new-document'),
    item('new-type'),
  ],
  [item('open-line'), item('read-text'), item('work-from')],
];

/** The menu beside the layouts. */
export const LAYOUT_MENU: MenuItems = [[item('arrange-shown'), item('release-placed')]];

/** The page's menu, above how the page looks. */
export const PAGE_MENU: MenuItems = [[item('export-data'), item('show-keyboard'), item('open-vocabulary')]];

/** The commands that open and close the panels around the map. */
export const PANEL_COMMANDS = {
  filters: 'toggle-filters',
  details: 'toggle-details',
  table: 'toggle-table',
  time: 'toggle-time',
} as const satisfies Readonly<Record<string, PageCommandId>>;
