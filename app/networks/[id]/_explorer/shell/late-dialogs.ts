import { DataDialog } from '../data/data-dialog';
import { FigurePanel } from '../figure/figure-panel';
import { HistoryPreviewBanner } from '../history/history-preview-banner';
import { HelpDialog } from './help-dialog';

/** What opens over the page. Loaded as one: apart, each would bring again what they have in common. */
export const LATE_DIALOGS = { FigurePanel, DataDialog, HelpDialog, HistoryPreviewBanner };
