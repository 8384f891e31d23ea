'use client';

import { ActionIcon, Button } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { compareStories } from '@/lib/graph/stories/compare-stories';
import { suggestStories } from '@/lib/graph/stories/suggest-stories';
import { toTellerWords } from '@/lib/network/tellers';
import { Hint } from '../controls/hint';
import { TellerPicker } from '../controls/teller-picker';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { Contradictions } from './contradictions';
import styles from './stories.module.css';
import { StoryList } from './story-list';

/** The same conflict as two tell it: who they are above, and below what they contradict each other in and what only one tells. */
export function StoriesPanel() {
  const graph = useExplorer(({ now }) => now.graph);
  const stories = useExplorer(({ now }) => now.stories);
  const comparison = useMemo(
    () => stories && compareStories(graph, stories.first.shown, stories.second.shown),
    [graph, stories],
  );
  return (
    <div className={details.stack}>
      <StoryChoice />
      {stories && comparison && (
        <>
          <Contradictions contradictions={comparison.contradictions} stories={stories} />
          <StoryList tellers={stories.first.tellers} parts={comparison.onlyFirst} />
          <StoryList tellers={stories.second.tellers} parts={comparison.onlySecond} />
          <StoryList tellers={null} parts={comparison.both} />
        </>
      )}
    </div>
  );
}

function StoryChoice() {
  const graph = useExplorer(({ now }) => now.graph);
  const { told, beside } = useExplorer(({ now }) => now.state);
  const { dispatch, announce } = useExplorerStore();
  return (
    <div className={styles.choice}>
      <div className={styles.pickers}>
        <div data-action="choose-stories" className={styles.fields}>
          <TellerPicker
            label="As told by"
            placeholder="anybody"
            value={told}
            onChange={(tellers) => dispatch({ type: 'setTold', tellers })}
          />
          <TellerPicker
            label="Beside it, as told by"
            placeholder="a side, a speaker, a document …"
            value={beside}
            onChange={(tellers) => dispatch({ type: 'setBeside', tellers })}
          />
        </div>
        <Hint label="Swap the two stories">
          {(target) => (
            <ActionIcon
              {...target}
              data-action="swap-stories"
              variant="subtle"
              color="ink"
              aria-label="Swap the two stories"
              disabled={told.length === 0 || beside.length === 0}
              onClick={() => dispatch({ type: 'swapStories' })}
            >
              <IconArrowsUpDown size={18} />
            </ActionIcon>
          )}
        </Hint>
      </div>
      {beside.length === 0 && (
        <p className={details.soft}>
          Choose who tells each story: a side, a speaker, a publisher or a document. The map then shows both
          in the same places, and what only one tells stands out.
        </p>
      )}
      {beside.length === 0 && told.length === 0 && <Suggestions />}
      {beside.length > 0 && (
        <Button
          data-action="leave-stories"
          size="xs"
          variant="default"
          onClick={() => {
            dispatch({ type: 'setBeside', tellers: [] });
            dispatch({ type: 'setTold', tellers: [] });
            announce(
              `One map again, instead of ${toTellerWords(graph.getAttribute('network'), beside)} beside it.`,
            );
          }}
        >
          Back to one map
        </Button>
      )}
    </div>
  );
}

/** Who says what is denied, and who denies it, until somebody is chosen. */
function Suggestions() {
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch } = useExplorerStore();
  const suggested = useMemo(() => suggestStories(graph), [graph]);
  const toWords = (tellers: readonly string[]) => toTellerWords(graph.getAttribute('network'), tellers);
  return suggested.map(({ told, beside }) => (
    <Button
      key={`${told} ${beside}`}
      data-action="accept-stories"
      size="xs"
      variant="default"
      justify="flex-start"
      classNames={{ root: styles.suggestion, label: styles.suggestionLabel }}
      onClick={() => {
        dispatch({ type: 'setTold', tellers: told });
        dispatch({ type: 'setBeside', tellers: beside });
      }}
    >
      Compare {toWords(told)} with {toWords(beside)}
    </Button>
  ));
}
