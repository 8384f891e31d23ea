import { loadLayouts } from '@/lib/cytoscape/run-layout';
import { loadQueryHandler } from '@/lib/explorer/questions/query-client';

/** Panels and dialogs that the page does without until they are opened, each by a loader of its own, as in `late-parts.ts`. */
export const loadChannelsPanel = () =>
  import('../channels/channels-panel').then((module) => module.ChannelsPanel);
export const loadBrokersPanel = () =>
  import('../brokers/brokers-panel').then((module) => module.BrokersPanel);
export const loadStoriesPanel = () =>
  import('../stories/stories-panel').then((module) => module.StoriesPanel);
export const loadHistoryPanel = () =>
  import('../history/history-panel').then((module) => module.HistoryPanel);
export const loadHistoryPreviewBanner = () =>
  import('../history/history-preview-banner').then((module) => module.HistoryPreviewBanner);
export const loadFigurePanel = () => import('../figure/figure-panel').then((module) => module.FigurePanel);
export const loadDataDialog = () => import('../data/data-dialog').then((module) => module.DataDialog);
export const loadHelpDialog = () => import('./help-dialog').then((module) => module.HelpDialog);

/** Loads all of them ahead, and what answers their questions and lays out, so that they open while the server is gone. Rejects when one cannot be loaded. */
export async function loadPanels(): Promise<void> {
  await Promise.all([
    loadChannelsPanel(),
    loadBrokersPanel(),
    loadStoriesPanel(),
    loadHistoryPanel(),
    loadHistoryPreviewBanner(),
    loadFigurePanel(),
    loadDataDialog(),
    loadHelpDialog(),
    loadQueryHandler(),
    loadLayouts(),
  ]);
}
