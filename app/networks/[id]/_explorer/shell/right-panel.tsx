'use client';

import { Loader, Tabs } from '@mantine/core';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { getForm } from '@/lib/explorer/state/explorer-state';
import { loadEditForm } from '../editing/lazy-editing';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { DetailsPanel } from './details-panel';
import { loadBrokersPanel, loadChannelsPanel, loadHistoryPanel, loadStoriesPanel } from './lazy-panels';
import styles from './right-panel.module.css';
import { RIGHT_TABS } from './right-tabs';
import { useFocusAfterForm } from './use-focus-after-form';

const loading = <Loader size="xs" color="var(--ink-soft)" aria-label="Loading" />;
const EditForm = createLazyPart('EditForm', loadEditForm, { loading });
const ChannelsPanel = createLazyPart('ChannelsPanel', loadChannelsPanel, { loading });
const BrokersPanel = createLazyPart('BrokersPanel', loadBrokersPanel, { loading });
const StoriesPanel = createLazyPart('StoriesPanel', loadStoriesPanel, { loading });
const HistoryPanel = createLazyPart('HistoryPanel', loadHistoryPanel, { loading });

const PANELS = {
  details: DetailsPanel,
  channels: ChannelsPanel,
  brokers: BrokersPanel,
  stories: StoriesPanel,
  history: HistoryPanel,
};

/** The right side: what is selected, who reaches whom, who stands between, or who has changed what. */
export function RightPanel() {
  const panel = useExplorer(({ painted }) => painted.state.panel);
  const { dispatch } = useExplorerStore();
  const form = useExplorer(getForm);
  const formNumber = useExplorer((state) => state.formNumber);
  const isFormOpen = form !== null && form.kind !== 'remove';
  useFocusAfterForm(isFormOpen, panel);
  if (isFormOpen) {
    // Each form begins anew, also after another of its kind.
    return <EditForm key={formNumber} form={form} />;
  }
  const choose = (chosen: string | null) => {
    const tab = RIGHT_TABS.find(({ id }) => id === chosen);
    if (tab) dispatch({ type: 'setPanel', panel: tab.id });
  };
  return (
    <Tabs
      id="right-panel"
      value={panel}
      onChange={choose}
      keepMounted={false}
      classNames={{ root: styles.tabs, list: styles.bar, tab: styles.tab }}
    >
      <Tabs.List aria-label="Details, channels, brokers, stories, history">
        {RIGHT_TABS.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} data-action="choose-tab">
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {RIGHT_TABS.map(({ id }) => {
        const Panel = PANELS[id];
        return (
          // Takes the focus from the key that opens it, where it has no field.
          <Tabs.Panel key={id} value={id} tabIndex={-1}>
            <Panel />
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
}
