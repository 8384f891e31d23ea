import { CellEditor } from './cell-editor';
import { EditForm } from './edit-form';
import { NewTieRow } from './new-tie-row';
import { OpenActionMenu } from './open-action-menu';
import { OpenAddMenu } from './open-add-menu';
import { RemoveDialog } from './remove-dialog';
import { TypeMenu } from './type-menu';

/** What editing begins with. Loaded as one: apart, each part would bring the fields and menus again that they have in common. */
export const LATE_EDITING = {
  EditForm,
  CellEditor,
  NewTieRow,
  OpenAddMenu,
  OpenActionMenu,
  TypeMenu,
  RemoveDialog,
};
