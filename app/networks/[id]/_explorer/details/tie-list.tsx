'use client';

import { useMemo } from 'react';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { toSentence } from '@/lib/graph/model/describe';
import type { Relationship } from '@/lib/network/network';
import { toPeriodLabel } from '@/lib/network/partial-date';
import { describeLatestFirst, sortLatestFirst } from '@/lib/view/latest-first';
import { getStanding } from '@/lib/vocabulary/standings';
import { useCut } from '../controls/use-cut';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';
import { ShowAll } from './show-all';

/** How many are listed at first. */
const MAX_AT_FIRST = 20;

/** Says once for lists of ties how they are ordered. */
export function TieOrder({ relationships }: { relationships: readonly Relationship[] }) {
  const words = describeLatestFirst(relationships);
  return words && <p className={styles.soft}>{words}</p>;
}

/** Ties in words, the latest first, each with its time and a way to its evidence. Those that a filter hides are listed too, and say so. */
export function TieList({ relationships }: { relationships: readonly Relationship[] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const types = graph.getAttribute('types');
  const ordered = useMemo(() => sortLatestFirst(relationships), [relationships]);
  const { listed, showAll } = useCut(ordered, MAX_AT_FIRST);
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
