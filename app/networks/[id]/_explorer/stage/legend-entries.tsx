'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { BundleSign } from '@/app/_symbols/bundle-symbol';
import { ClaimLineSymbol, ClaimSymbol, SpeakerSymbol } from '@/app/_symbols/claim-symbol';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { MeetingSymbol } from '@/app/_symbols/meeting-symbol';
import { ProposedSign } from '@/app/_symbols/proposed-symbol';
import { BundleSymbol, SideSymbol } from '@/app/_symbols/side-symbol';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { getMapView } from '@/lib/view/get-view';
import { buildLegend, countBundles, type Legend, listSeveral } from '@/lib/view/legend';
import type { View, ViewSide } from '@/lib/view/view';
import { useExplorer } from '../state/explorer-store-context';
import styles from './legend-card.module.css';

const NO_LIT: readonly string[] = [];

/** Of more sides, the smallest are counted: the filters list them all. */
const MAX_SIDES = 8;

/** What the lines and signs of a view mean, and how many there are of each. */
export function LegendEntries({ view }: { view: View }) {
  const drawn = useExplorer(({ painted }) => getMapView(painted.source, NO_LIT).view);
  const isGrouped = drawn.sides !== undefined;
  const bundles = isGrouped ? 0 : countBundles(drawn);
  const legend = useMemo(() => buildLegend(view), [view]);
  const sides = useMemo(() => listSeveral(drawn), [drawn]);
  return (
    <div className={styles.entries}>
      <TieEntries legend={legend} bundles={bundles} />
      {legend.claims > 0 && <ClaimEntries legend={legend} />}
      {isGrouped && (
        <ul>
          <li>
            <BundleSymbol /> <span>wider: more ties</span>
          </li>
        </ul>
      )}
      {sides.length > 0 && <SideEntries sides={sides} />}
      <ul className={styles.kinds}>
        {legend.kinds.map(({ sign, count }) => (
          <li key={sign.id}>
            <KindSymbol kind={sign} size={14} /> <span>{sign.plural}</span>{' '}
            <span className={styles.count}>{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      <ul>
        {legend.standings.map(({ sign, count }) => (
          <li key={sign.id}>
            <StandingSign standing={sign.id} /> <span>{sign.label}</span>{' '}
            <span className={styles.count}>{count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      <Link href="/vocabulary" prefetch={false} data-action="open-vocabulary" className={styles.more}>
        How to read the map
      </Link>
    </div>
  );
}

/** What lines stand for, and what stands on them. */
function TieEntries({ legend, bundles }: { legend: Legend; bundles: number }) {
  return (
    <ul>
      {legend.types.map(({ sign, count }) => (
        <li key={sign.id}>
          <TieSymbol type={sign} /> <span>{sign.plural}</span>{' '}
          <span className={styles.count}>{count.toLocaleString('en')}</span>
        </li>
      ))}
      {bundles > 0 && (
        <li>
          <BundleSign /> <span>Several ties; ≠ 1/3: one of three is contested</span>{' '}
          <span className={styles.count}>{bundles.toLocaleString('en')}</span>
        </li>
      )}
      {legend.meetings > 0 && (
        <li>
          <MeetingSymbol /> <span>Meetings</span>{' '}
          <span className={styles.count}>{legend.meetings.toLocaleString('en')}</span>
        </li>
      )}
      {legend.proposed > 0 && (
        <li>
          <ProposedSign /> <span>Proposed</span>{' '}
          <span className={styles.count}>{legend.proposed.toLocaleString('en')}</span>
        </li>
      )}
    </ul>
  );
}

/** The largest sides by their hues, closed or open as they are. */
function SideEntries({ sides }: { sides: readonly ViewSide[] }) {
  const rest = sides.length - MAX_SIDES;
  const listed = rest > 1 ? sides.slice(0, MAX_SIDES) : sides;
  return (
    <ul aria-label="Sides">
      {listed.map(({ id, label, hue, isOpen, actors }) => (
        <li key={id}>
          <SideSymbol hue={hue} isOpen={isOpen} /> <bdi className={styles.sideName}>{label}</bdi>{' '}
          <span className={styles.count}>{actors.length.toLocaleString('en')}</span>
        </li>
      ))}
      {rest > 1 && <li className={styles.count}>and {rest} more sides</li>}
    </ul>
  );
}

/** Claims that are things of their own, and who says them without a name in the network. */
function ClaimEntries({ legend: { claims, unnamed, reports } }: { legend: Legend }) {
  return (
    <ul>
      <li>
        <ClaimSymbol /> <span>Claims</span>{' '}
        <span className={styles.count}>{claims.toLocaleString('en')}</span>
      </li>
      {unnamed > 0 && (
        <li>
          <SpeakerSymbol /> <span>Unnamed speakers</span>{' '}
          <span className={styles.count}>{unnamed.toLocaleString('en')}</span>
        </li>
      )}
      {reports > 0 && (
        <li>
          <SpeakerSymbol isReport /> <span>Reports that say so</span>{' '}
          <span className={styles.count}>{reports.toLocaleString('en')}</span>
        </li>
      )}
      <li>
        <ClaimLineSymbol /> <span>says so</span>
      </li>
      <li>
        <ClaimLineSymbol isDotted /> <span>is about</span>
      </li>
    </ul>
  );
}
