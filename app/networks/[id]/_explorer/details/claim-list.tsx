'use client';

import { StandingSign } from '@/app/_symbols/standing-symbol';
import type { Claim } from '@/lib/network/network';
import { collectClaimEvidence } from '@/lib/view/evidence-columns';
import { useCut } from '../controls/use-cut';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './details.module.css';
import { ShowAll } from './show-all';

/** How many are listed at first. */
const MAX_AT_FIRST = 20;

/** Claims, each with its standing and both sides counted. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const { listed, showAll } = useCut(claims, MAX_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {listed.map((claim) => {
          const standing = shown.standings.claims.get(claim.id);
          const isShown = shown.claims.has(claim.id);
          return (
            <li key={claim.id}>
              <button
                type="button"
                data-action="select-claim"
                className={styles.row}
                data-hidden={!isShown || undefined}
                onClick={() => dispatch({ type: 'selectClaim', claim: claim.id })}
              >
                <StandingSign standing={standing?.id ?? 'unsourced'} />
                <span className={styles.rowText}>
                  <bdi>{claim.statement}</bdi>
                  <br />
                  <span className={styles.rowMeta}>{collectClaimEvidence(graph, shown, claim).tally}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowAll showAll={showAll} count={claims.length} noun="claims" />
    </>
  );
}
