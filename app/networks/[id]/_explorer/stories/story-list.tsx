'use client';

import type { StoryParts } from '@/lib/graph/stories/compare-stories';
import { toPartsWords } from '@/lib/graph/stories/story-words';
import type { Network } from '@/lib/network/network';
import { toTellerWords } from '@/lib/network/tellers';
import { sortLatestFirst } from '@/lib/view/latest-first';
import { ClaimList } from '../details/claim-list';
import details from '../details/details.module.css';
import { MeetingList } from '../details/meeting-list';
import { TieList, TieOrder } from '../details/tie-list';
import { useExplorer } from '../state/explorer-store-context';
import styles from './stories.module.css';

/** So many ties are listed at most: more are read in the table. */
const MAX_LISTED = 100;

function toHeading(network: Network, tellers: readonly string[] | null): string {
  if (tellers === null) return 'Told by both:';
  return tellers.length === 0 ? 'Told only by others:' : `Told only by ${toTellerWords(network, tellers)}:`;
}

/** What only one story tells, or what both do, counted and to be unfolded. `tellers`: null for both. */
export function StoryList({ tellers, parts }: { tellers: readonly string[] | null; parts: StoryParts }) {
  const network = useExplorer(({ now }) => now.network);
  const words = toPartsWords(parts);
  const heading = toHeading(network, tellers);
  const pick = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    ids: readonly string[],
  ): readonly Thing[] => {
    const told = new Set(ids);
    return things.filter(({ id }) => told.has(id));
  };
  const { relationships, claims, meetings } = parts;
  const ties = pick(network.relationships, relationships);
  if (words === 'nothing') {
    return (
      <p className={details.soft}>
        {heading} <strong>nothing</strong>.
      </p>
    );
  }
  return (
    <details className={styles.story}>
      <summary data-action="unfold-story">
        {heading} <strong>{words}</strong>
      </summary>
      {claims.length > 0 && <ClaimList claims={pick(network.claims, claims).slice(0, MAX_LISTED)} />}
      <TieOrder relationships={ties} />
      {ties.length > 0 && <TieList relationships={sortLatestFirst(ties).slice(0, MAX_LISTED)} />}
      {ties.length > MAX_LISTED && (
        <p className={details.soft}>The first {MAX_LISTED} ties are listed here; the table has all.</p>
      )}
      {meetings.length > 0 && (
        <MeetingList meetings={pick(network.meetings, meetings).slice(0, MAX_LISTED)} />
      )}
    </details>
  );
}
