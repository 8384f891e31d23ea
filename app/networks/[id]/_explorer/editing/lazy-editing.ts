/**
 * What editing needs and the page does without at first. What it begins with is loaded as one, the rest by loaders of their own.
 * `createLazyPart` is given the loader by name: an import that is written inside of it becomes a file of its own, which nothing
 * else brings along.
 */
const load = () => import('./late-editing').then((module) => module.LATE_EDITING);

export const loadEditForm = () => load().then(({ EditForm }) => EditForm);
export const loadCellEditor = () => load().then(({ CellEditor }) => CellEditor);
export const loadNewTieRow = () => load().then(({ NewTieRow }) => NewTieRow);
export const loadOpenAddMenu = () => load().then(({ OpenAddMenu }) => OpenAddMenu);
export const loadOpenActionMenu = () => load().then(({ OpenActionMenu }) => OpenActionMenu);
export const loadTypeMenu = () => load().then(({ TypeMenu }) => TypeMenu);
export const loadRemoveDialog = () => load().then(({ RemoveDialog }) => RemoveDialog);
export const loadClashDialog = () => import('./clash-dialog').then((module) => module.ClashDialog);
export const loadSaveMark = () => import('./save-mark').then((module) => module.SaveMark);
export const loadOneLine = () => import('./one-line').then((module) => module.OneLine);
export const loadWorkingSource = () => import('./working-source').then((module) => module.WorkingSource);
export const loadSavingWords = () => import('./saving-words').then((module) => module.describeSaving);
