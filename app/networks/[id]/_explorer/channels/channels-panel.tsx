'use client';

import { AskedState } from '../controls/asked-state';
import styles from '../details/details.module.css';
import { SilentTypes } from '../details/silent-types';
import { useExplorer } from '../state/explorer-store-context';
import { ChannelList } from './channel-list';
import { ChannelQuestion } from './channel-question';
import { NearestMiss } from './nearest-miss';
import { Robustness } from './robustness';
import { WhatIf } from './what-if';
import { WhatWouldHelp } from './what-would-help';

/** Who can reach whom, through whom, and who breaks it: the question above, its answer below. */
export function ChannelsPanel() {
  // What a person sets here is drawn at once, so that a key pressed twice counts twice.
  const state = useExplorer(({ now }) => now.state);
  const asked = useExplorer(({ answers }) => answers.channels);
  const isAsked = state.from.length > 0 && state.to.length > 0;
  const { answer, isAsking } = asked;
  return (
    <div className={styles.stack}>
      {!isAsked && <SilentTypes onlyIfAll />}
      <ChannelQuestion />
      {!isAsked && (
        <p className={styles.soft}>
          Choose who is on either side. The channels between them are found over the ties that are shown and
          that carry messages; filters, dates and documents left out count.
        </p>
      )}
      <AskedState kind="channels" doing="Looking for channels" />
      {isAsked && answer && (
        <div className={styles.stack} aria-busy={isAsking}>
          {answer.channels.length > 0 ? (
            <ChannelList channels={answer.channels} more={answer.more} isCutShort={answer.isCutShort} />
          ) : (
            <NearestMiss miss={answer.nearestMiss} />
          )}
          {answer.robustness.all.disjoint > 0 && <Robustness robustness={answer.robustness} />}
          <WhatWouldHelp help={answer.help} />
        </div>
      )}
      <WhatIf ofSides={isAsked ? (answer?.whatIf ?? null) : null} />
    </div>
  );
}
