'use client';

import { useMemo } from 'react';
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import {
  findHighlightedChannel,
  type Highlight,
  toFindingHighlight,
  toHighlight,
} from '@/lib/view/highlight';
import { toTwoSidesHighlight } from '@/lib/view/two-sides';
import type { View } from '@/lib/view/view';
import { useExplorer } from '../state/explorer-store-context';

/**
 * Returns what the map highlights: the channel that is pointed at, or chosen; else what is left when actors or ties are taken out;
 * else what is between the two sides that are selected; else the finding.
 */
export function useHighlight(view: View, stories: Highlight | null): Highlight | null {
  const channels = useExplorer(({ answers }) => answers.channels.answer?.channels);
  const pointed = useExplorer((explorer) => explorer.pointed);
  const channel = useExplorer(({ now }) => now.state.channel);
  const way = useExplorer(({ now }) => now.state.way);
  const source = useExplorer(({ now }) => now.source);
  const finding = useExplorer(getToldFinding);
  const out = useExplorer(({ now }) => now.state.out);
  const outTies = useExplorer(({ now }) => now.state.outTies);
  return useMemo(() => {
    const highlighted = findHighlightedChannel(channels ?? [], pointed ?? { channel, way });
    return (
      stories ??
      toHighlight(highlighted, view, { out, outTies }) ??
      toTwoSidesHighlight(view, source) ??
      toFindingHighlight(finding)
    );
  }, [stories, channels, pointed, channel, way, view, source, out, outTies, finding]);
}
