'use client';

import { Checkbox, NativeSelect, Slider, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { MAX_HOPS } from '@/lib/explorer/filter-parameters';
import { CHANNEL_ORDERS, type ChannelOrder } from '@/lib/graph/channels/channel-order';
import { Ends } from '../controls/ends';
import { ProposedChoice } from '../controls/proposed-choice';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';

const ORDERS: { readonly value: ChannelOrder; readonly label: string }[] = [
  { value: 'contact', label: 'contact rather than office or alliance' },
  { value: 'contested', label: 'what nobody denies' },
  { value: 'evidence', label: 'the best evidence' },
  { value: 'steps', label: 'the fewest steps' },
];

/** The two sides, what comes first, how far a channel may reach, and whether membership and what is proposed count as contact. */
export function ChannelQuestion() {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  return (
    <div className={styles.question}>
      <Ends />
      <Settings>
        <Checkbox
          data-action="set-membership"
          size="xs"
          label="Offices and memberships count as contact"
          checked={state.membership}
          onChange={(event) => dispatch({ type: 'setMembership', membership: event.currentTarget.checked })}
        />
        <ProposedChoice />
        <NativeSelect
          data-action="order-channels"
          size="xs"
          label="Put first"
          data={ORDERS}
          value={state.order}
          onChange={(event) => {
            const order = CHANNEL_ORDERS.find((one) => one === event.currentTarget.value);
            if (order) dispatch({ type: 'setOrder', order });
          }}
        />
        <div>
          <Text size="xs" c="dimmed">
            At most {state.maxHops} {state.maxHops === 1 ? 'step' : 'steps'}
          </Text>
          <Slider
            data-action="set-longest"
            size="sm"
            min={1}
            max={MAX_HOPS}
            step={1}
            label={null}
            thumbLabel="Longest channel, in steps"
            value={state.maxHops}
            onChange={(maxHops) => dispatch({ type: 'setMaxHops', maxHops })}
          />
        </div>
      </Settings>
    </div>
  );
}

/** How channels are looked for. On a phone it is folded once both ends are chosen, so that the answer is in sight. */
function Settings({ children }: { children: ReactNode }) {
  const isNarrow = useMediaQuery('(max-width: 30em)');
  const isAsked = useExplorer(({ now: { state } }) => state.from.length > 0 && state.to.length > 0);
  if (!isNarrow || !isAsked) return children;
  return (
    <details>
      <summary data-action="unfold-settings" className={styles.tie}>
        How channels are looked for
      </summary>
      <div className={styles.question}>{children}</div>
    </details>
  );
}
