import { BrokersPanel } from '../brokers/brokers-panel';
import { ChannelsPanel } from '../channels/channels-panel';
import { HistoryPanel } from '../history/history-panel';
import { StoriesPanel } from '../stories/stories-panel';

/** The panels on the right that are not open at first. Loaded as one: apart, each would bring again what they have in common. */
export const LATE_PANELS = { ChannelsPanel, BrokersPanel, StoriesPanel, HistoryPanel };
