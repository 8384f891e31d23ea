'use client';

import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import { useExplorer } from '../state/explorer-context';
import styles from './explorer.module.css';

/** What the map shows, in words and numbers, and what it leaves out. */
export function ViewSentence({ text }: { text: string }) {
  const { view, shown } = useExplorer();
  const hidden = describeHidden(shown);
  const actors = `${view.actors.length.toLocaleString('en')} ${view.actors.length === 1 ? 'actor' : 'actors'}`;
  const ties = `${shown.relationships.size.toLocaleString('en')} ${shown.relationships.size === 1 ? 'tie' : 'ties'}`;
  return (
    <p className={styles.sentence}>
      <strong>{text}</strong>
      <span>
        {actors}, {ties}
      </span>
      {hidden && <span className={styles.hiddenCount}>{hidden}</span>}
    </p>
  );
}
