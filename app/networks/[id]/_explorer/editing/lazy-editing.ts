/**
 * What editing needs and the page does without at first, each by a loader of its own. `createLazyPart` is given the loader by
 * name: an import that is written inside of it becomes a file of its own, which nothing else brings along.
 */
export const loadEditForm = () => import('./edit-form').then((module) => module.EditForm);
export const loadCellEditor = () => import('./cell-editor').then((module) => module.CellEditor);
export const loadOpenAddMenu = () => import('./open-add-menu').then((module) => module.OpenAddMenu);
export const loadOpenActionMenu = () => import('./open-action-menu').then((module) => module.OpenActionMenu);
export const loadTypeMenu = () => import('./type-menu').then((module) => module.TypeMenu);
export const loadRemoveDialog = () => import('./remove-dialog').then((module) => module.RemoveDialog);
export const loadClashDialog = () => import('./clash-dialog').then((module) => module.ClashDialog);
export const loadSaveMark = () => import('./save-mark').then((module) => module.SaveMark);
export const loadSavingWords = () => import('./saving-words').then((module) => module.describeSaving);
