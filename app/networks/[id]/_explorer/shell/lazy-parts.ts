/**
 * What editing needs and the page does without at first, each by a loader of its own. `dynamic` is given the loader by name:
 * an import that is written inside of it becomes a file of its own, which nothing else brings along.
 */
export const loadEditForm = () => import('../editing/edit-form').then((module) => module.EditForm);
export const loadCellEditor = () => import('../editing/cell-editor').then((module) => module.CellEditor);
export const loadOpenAddMenu = () => import('../editing/open-add-menu').then((module) => module.OpenAddMenu);
export const loadOpenActionMenu = () =>
  import('../editing/open-action-menu').then((module) => module.OpenActionMenu);
export const loadTypeMenu = () => import('../editing/type-menu').then((module) => module.TypeMenu);
export const loadStageMenu = () => import('../stage/stage-menu').then((module) => module.StageMenu);
export const loadRemoveDialog = () =>
  import('../editing/remove-dialog').then((module) => module.RemoveDialog);
export const loadClashDialog = () => import('../editing/clash-dialog').then((module) => module.ClashDialog);
export const loadSaveMark = () => import('../editing/save-mark').then((module) => module.SaveMark);
export const loadHintTooltip = () => import('./hint-tooltip').then((module) => module.HintTooltip);
export const loadSearchCombobox = () =>
  import('../search/search-combobox').then((module) => module.SearchCombobox);
export const loadSavingWords = () =>
  import('../editing/saving-words').then((module) => module.describeSaving);

/**
 * Loads all of it ahead: what is loaded only once it is wanted cannot be had while the server is gone, and takes the page
 * with it. Rejects when something of it cannot be loaded.
 */
export async function loadEditing(): Promise<void> {
  await Promise.all([
    import('@/lib/explorer/editing/open-edit-session'),
    loadEditForm(),
    loadCellEditor(),
    loadOpenAddMenu(),
    loadOpenActionMenu(),
    loadTypeMenu(),
    loadStageMenu(),
    loadRemoveDialog(),
    loadClashDialog(),
    loadSaveMark(),
    loadHintTooltip(),
    loadSearchCombobox(),
    loadSavingWords(),
  ]);
}
