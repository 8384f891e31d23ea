'use client';

import type { ShownStories } from '@/lib/explorer/state/snapshot';
import type { Contradiction } from '@/lib/graph/stories/compare-stories';
import { toContradictionWords } from '@/lib/graph/stories/story-words';
import { toStoryHeading } from '@/lib/view/get-view';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './stories.module.css';

/** What two stories contradict each other in: what it is about, and what each says of it. */
export function Contradictions({
  contradictions,
  stories: { first, second },
}: {
  contradictions: readonly Contradiction[];
  stories: ShownStories;
}) {
  const graph = useExplorer(({ now }) => now.graph);
  const headings = [toStoryHeading(graph, first.tellers), toStoryHeading(graph, second.tellers)] as const;
  return (
    <section>
      <h3 className={details.heading}>They contradict each other</h3>
      {contradictions.length === 0 && (
        <p className={details.soft}>In nothing: neither denies what the other says.</p>
      )}
      <ul className={styles.contradictions}>
        {contradictions.map((each) => {
          const words = toContradictionWords(graph, each);
          return (
            <li key={each.kind === 'claim' ? each.claim : each.actors.join(' ')}>
              <About contradiction={each} words={words.about} />
              <dl className={styles.sayings}>
                <dt>{headings[0]}</dt>
                <dd>{words.first}</dd>
                <dt>{headings[1]}</dt>
                <dd>{words.second}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function About({ contradiction, words }: { contradiction: Contradiction; words: string }) {
  const { dispatch } = useExplorerStore();
  if (contradiction.kind === 'pair') return <p className={styles.about}>{words}</p>;
  const { claim } = contradiction;
  return (
    <button
      type="button"
      data-action="select-claim"
      className={styles.about}
      onClick={() => dispatch({ type: 'selectClaim', claim })}
    >
      <bdi>{words}</bdi>
    </button>
  );
}
