/**
 * The parts of the pages that are loaded only once they are wanted, by the name of what their file exports, with what the
 * page calls each when it cannot be had. A part that is not in this list cannot be made (`createLazyPart`, `MenuButton`).
 */
export const PART_NAMES = {
  FigurePanel: 'The figure',
  DataDialog: 'The export of data',
  HelpDialog: 'The list of keys',
  ChannelsPanel: 'The panel of channels',
  BrokersPanel: 'The panel of brokers',
  StoriesPanel: 'The panel of stories',
  HistoryPanel: 'The history',
  HistoryPreviewBanner: 'The line about the version',
  SelectionDetails: 'The details of what is selected',
  SearchCombobox: 'The search',
  EditForm: 'The form',
  CellEditor: 'The field for this cell',
  NewTieRow: 'The row for a new tie',
  ThingGrid: 'The table',
  PasteDialog: 'The preview of what is pasted',
  RemoveDialog: 'The question before removing',
  ClashDialog: 'What others have changed meanwhile',
  SaveMark: 'The mark that says what is saved',
  OneLine: 'The line for adding',
  WorkingSource: 'The source that is worked from',
  HintTooltip: 'The hint',
  StageMenu: 'The menu of the map',
  TypeMenu: 'The menu of types',
  OpenAddMenu: 'The menu of what can be added',
  OpenActionMenu: 'The menu of what can be done',
  OpenLayoutMenu: 'The menu of the layout',
  OpenPageMenu: 'The menu of the page',
  OpenSettingsMenu: 'The menu of the settings',
} as const satisfies Readonly<Record<string, string>>;

export type PartName = keyof typeof PART_NAMES;
