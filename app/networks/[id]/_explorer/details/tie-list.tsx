'use client';

import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { toSentence } from '@/lib/graph/model/describe';
import type { Relationship } from '@/lib/network/network';
import { toPeriodLabel } from '@/lib/network/partial-date';
import { getStanding } from '@/lib/vocabulary/standings';
import { useCut } from '../controls/use-cut';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';
import { ShowAll } from './show-all';

/** How many are listed at first. */
const MAX_AT_FIRST = 20;

/** Ties in words, each with its time and a way to its evidence. Those that a filter hides are listed too, and say so. */
export function TieList({ relationships }: { relationships: readonly Relationship[] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const types = graph.getAttribute('types');
  const { listed, showAll } = useCut(relationships, MAX_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {listed.map((relationship) => {
          const type = types.get(relationship.type);
          const standing = shown.standings.relationships.get(relationship.id);
          const isShown = shown.relationships.has(relationship.id);
          return (
            <li key={relationship.id}>
              <button
                type="button"
                data-action="select-tie"
                className={styles.row}
                data-hidden={!isShown || undefined}
                onClick={() =>
                  dispatch({ type: 'selectRelationship', relationship: relationship.id, additive: false })
                }
              >
                {type && <TieSymbol type={type} />}
                <span className={styles.rowText}>
                  <bdi dir="ltr">{toSentence(graph, relationship.id)}</bdi>
                  <br />
                  <span className={styles.rowMeta}>
                    {[
                      standing ? getStanding(standing.id).label : 'Left out with its documents',
                      toPeriodLabel(relationship),
                      !isShown && standing && 'hidden by the filters',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowAll showAll={showAll} count={relationships.length} noun="ties" />
    </>
  );
}
