'use client';

import { Loader, Tabs } from '@mantine/core';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { useEditing } from '../editing/editing-context';
import { AtOnce } from '../state/deferred';
import { useExplorer } from '../state/explorer-context';
import { DetailsPanel } from './details-panel';
import { loadBrokersPanel, loadChannelsPanel, loadHistoryPanel } from './lazy-panels';
import { loadEditForm } from './lazy-parts';
import styles from './right-panel.module.css';

const loading = <Loader size="xs" color="var(--ink-soft)" aria-label="Loading" />;
const EditForm = createLazyPart('EditForm', loadEditForm, { loading });
const ChannelsPanel = createLazyPart('ChannelsPanel', loadChannelsPanel, { loading });
const BrokersPanel = createLazyPart('BrokersPanel', loadBrokersPanel, { loading });
const HistoryPanel = createLazyPart('HistoryPanel', loadHistoryPanel, { loading });

const TABS = [
  { id: 'details', label: 'Details', Panel: DetailsPanel },
  { id: 'channels', label: 'Channels', Panel: ChannelsPanel },
  { id: 'brokers', label: 'Brokers', Panel: BrokersPanel },
  { id: 'history', label: 'History', Panel: HistoryPanel },
] as const;

/** The right side: what is selected, who reaches whom, who stands between, or who has changed what. */
export function RightPanel() {
  const { state, dispatch } = useExplorer();
  const { form, formNumber } = useEditing();
  if (form && form.kind !== 'remove') {
    return (
      // Each form begins anew, also after another of its kind.
      <AtOnce key={formNumber}>
        <EditForm form={form} />
      </AtOnce>
    );
  }
  const choose = (chosen: string | null) => {
    const tab = TABS.find(({ id }) => id === chosen);
    if (tab) dispatch({ type: 'setPanel', panel: tab.id });
  };
  return (
    <Tabs
      id="right-panel"
      value={state.panel}
      onChange={choose}
      keepMounted={false}
      classNames={{ root: styles.tabs, list: styles.bar, tab: styles.tab }}
    >
      <Tabs.List aria-label="Details, channels, brokers, history">
        {TABS.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id} data-action="choose-tab">
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map(({ id, Panel }) => (
        // Takes the focus from the key that opens it, where it has no field.
        <Tabs.Panel key={id} value={id} tabIndex={-1}>
          <Panel />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
