'use client';

import { describeHidden, toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import { getView } from '@/lib/view/get-view';
import { useExplorer } from '../state/explorer-store-context';
import styles from './explorer.module.css';

/** What the map shows, in words and numbers, and what it leaves out. */
export function ViewSentence() {
  const graph = useExplorer(({ now }) => now.graph);
  const state = useExplorer(({ now }) => now.state);
  const view = useExplorer(({ now }) => getView(now.source));
  const shown = useExplorer(({ now }) => now.shown);
  const hidden = describeHidden(shown);
  const actors = `${view.actors.length.toLocaleString('en')} ${view.actors.length === 1 ? 'actor' : 'actors'}`;
  const ties = `${shown.relationships.size.toLocaleString('en')} ${shown.relationships.size === 1 ? 'tie' : 'ties'}`;
  return (
    <p className={styles.sentence}>
      <strong>{toFilterSentence(graph, state)}</strong>
      <span>
        {actors}, {ties}
      </span>
      {hidden && <span className={styles.hiddenCount}>{hidden}</span>}
    </p>
  );
}
