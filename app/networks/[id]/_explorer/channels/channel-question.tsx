'use client';

import { Checkbox, Slider, Text } from '@mantine/core';
import { MAX_HOPS } from '@/lib/explorer/filter-parameters';
import { Ends } from '../controls/ends';
import { ProposedChoice } from '../controls/proposed-choice';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';

/** The two sides, how far a channel may reach, and whether membership and what is proposed count as contact. */
export function ChannelQuestion() {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  return (
    <div className={styles.question}>
      <Ends />
      <Checkbox
        data-action="set-membership"
        size="xs"
        label="Offices and memberships count as contact"
        checked={state.membership}
        onChange={(event) => dispatch({ type: 'setMembership', membership: event.currentTarget.checked })}
      />
      <ProposedChoice />
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
    </div>
  );
}
