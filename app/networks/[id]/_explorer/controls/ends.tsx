'use client';

import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { MAX_ACTORS_FOUND } from '@/lib/graph/channels/finding';
import { findSubjectSides } from '@/lib/graph/channels/subject-sides';
import { join } from '@/lib/graph/model/join-words';
import type { Between } from '@/lib/network/between';
import { getView } from '@/lib/view/get-view';
import { chooseSides } from '@/lib/view/sides';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ActorPicker } from './actor-picker';
import styles from './ends.module.css';
import { Hint } from './hint';

/** So many actors of a suggested side are named. */
const MAX_NAMED = 3;

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
            mayAdd
            offersSides
            onChange={(from) => dispatch({ type: 'setEnds', from, to: state.to })}
          />
          <ActorPicker
            label="To"
            placeholder="whom to reach"
            value={state.to}
            without={state.from}
            mayAdd
            offersSides
            onChange={(to) => dispatch({ type: 'setEnds', from: state.from, to })}
          />
        </div>
        <Hint label="Swap the sides">
          {(target) => (
            <ActionIcon
              {...target}
              data-action="swap-ends"
              variant="subtle"
              color="ink"
              aria-label="Swap the sides"
              onClick={() => dispatch({ type: 'swapEnds' })}
            >
              <IconArrowsUpDown size={18} />
            </ActionIcon>
          )}
        </Hint>
      </div>
      <Suggestion />
    </>
  );
}

/** The two sides that the network is about, else those that the mediations shown run between, until others are chosen. */
function Suggestion() {
  // Of what the map has painted: to find the sides among ten thousand actors takes longer than to draw them.
  const legs = useExplorer(({ painted }) => getView(painted.source).legs);
  const types = useExplorer(({ painted }) => getView(painted.source).types);
  const graph = useExplorer(({ painted }) => painted.graph);
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const subject = useMemo(() => (graph.order > MAX_ACTORS_FOUND ? null : findSubjectSides(graph)), [graph]);
  const isNeeded = state.from.length === 0 && state.to.length === 0 && subject === null;
  // Of the ties alone: to size actors changes nothing of it.
  const mediated = useMemo((): Between | null => {
    if (!isNeeded) return null;
    const { left, right } = chooseSides({ legs, types });
    return left[0] && right[0] ? [[left[0]], [right[0]]] : null;
  }, [isNeeded, legs, types]);
  const sides = subject ?? mediated;
  if (state.from.length > 0 || state.to.length > 0 || !sides) return null;
  const [from, to] = sides;
  const toNames = (ids: readonly string[]) => {
    const named = ids.length > MAX_NAMED ? ids.slice(0, MAX_NAMED - 1) : ids;
    const names = named.map((id) => graph.getNodeAttribute(id, 'actor').name);
    const others = ids.length - named.length;
    return join(others > 0 ? [...names, `${others.toLocaleString('en')} others`] : names);
  };
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {!subject
          ? 'Or ask between the sides of the mediations:'
          : graph.getAttribute('network').between
            ? 'Or ask between the two sides that this network is about:'
            : 'Or begin with these two:'}
      </Text>
      <Button
        data-action="accept-ends"
        size="xs"
        variant="default"
        fullWidth
        justify="flex-start"
        onClick={() => dispatch({ type: 'setEnds', from, to })}
      >
        <span>
          From <bdi>{toNames(from)}</bdi> to <bdi>{toNames(to)}</bdi>
        </span>
      </Button>
    </div>
  );
}
