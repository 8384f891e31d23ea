'use client';

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { getView } from '@/lib/view/get-view';
import { chooseSides } from '@/lib/view/sides';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ActorPicker } from './actor-picker';
import styles from './ends.module.css';

/** The two sides between which channels and brokers are asked for. */
export function Ends() {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  return (
    <>
      <div className={styles.ends}>
        <div data-action="choose-ends" className={styles.pickers}>
          <ActorPicker
            label="From"
            placeholder="who speaks"
            value={state.from}
            without={state.to}
            onChange={(from) => dispatch({ type: 'setEnds', from, to: state.to })}
          />
          <ActorPicker
            label="To"
            placeholder="whom to reach"
            value={state.to}
            without={state.from}
            onChange={(to) => dispatch({ type: 'setEnds', from: state.from, to })}
          />
        </div>
        <Tooltip label="Swap the sides">
          <ActionIcon
            data-action="swap-ends"
            variant="subtle"
            color="ink"
            aria-label="Swap the sides"
            onClick={() => dispatch({ type: 'swapEnds' })}
          >
            <IconArrowsUpDown size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Suggestion />
    </>
  );
}

/** The two sides that the mediations shown run between, until others are chosen. */
function Suggestion() {
  const view = useExplorer(({ now }) => getView(now.source));
  const graph = useExplorer(({ now }) => now.graph);
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const sides = useMemo(() => chooseSides(view), [view]);
  const [from] = sides.left;
  const [to] = sides.right;
  if (state.from.length > 0 || state.to.length > 0 || !from || !to) return null;
  const toName = (id: string) => graph.getNodeAttribute(id, 'actor').name;
  return (
    <Button
      data-action="accept-ends"
      size="xs"
      variant="default"
      justify="flex-start"
      onClick={() => dispatch({ type: 'setEnds', from: [from], to: [to] })}
    >
      <span>
        From <bdi>{toName(from)}</bdi> to <bdi>{toName(to)}</bdi>
      </span>
    </Button>
  );
}
