import { loadLayouts } from '@/lib/cytoscape/run-layout';
import { loadQueryHandler } from '@/lib/explorer/questions/query-client';

/** Panels and dialogs that the page does without until one is opened: those of a sort are loaded as one. */
const loadLatePanels = () => import('./late-panels').then((module) => module.LATE_PANELS);
const loadLateDialogs = () => import('./late-dialogs').then((module) => module.LATE_DIALOGS);

export const loadChannelsPanel = () => loadLatePanels().then(({ ChannelsPanel }) => ChannelsPanel);
export const loadBrokersPanel = () => loadLatePanels().then(({ BrokersPanel }) => BrokersPanel);
export const loadStoriesPanel = () => loadLatePanels().then(({ StoriesPanel }) => StoriesPanel);
export const loadHistoryPanel = () => loadLatePanels().then(({ HistoryPanel }) => HistoryPanel);
export const loadHistoryPreviewBanner = () =>
  loadLateDialogs().then(({ HistoryPreviewBanner }) => HistoryPreviewBanner);
export const loadFigurePanel = () => loadLateDialogs().then(({ FigurePanel }) => FigurePanel);
export const loadDataDialog = () => loadLateDialogs().then(({ DataDialog }) => DataDialog);
export const loadHelpDialog = () => loadLateDialogs().then(({ HelpDialog }) => HelpDialog);

/** Loads all of them ahead, and what answers their questions and lays out, so that they open while the server is gone. Rejects when one cannot be loaded. */
export async function loadPanels(): Promise<void> {
  await Promise.all([loadLatePanels(), loadLateDialogs(), loadQueryHandler(), loadLayouts()]);
}
