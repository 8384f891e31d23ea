'use client';

import styles from '../details/details.module.css';
import { AskedState } from '../state/asked-state';
import { AtOnce } from '../state/deferred';
import { useExplorer } from '../state/explorer-context';
import { useQuestions } from '../state/questions-context';
import { ChannelList } from './channel-list';
import { ChannelQuestion } from './channel-question';
import { NearestMiss } from './nearest-miss';
import { Robustness } from './robustness';
import { WhatIf } from './what-if';

/** Who can reach whom, through whom, and who breaks it: the question above, its answer below. */
export function ChannelsPanel() {
  return (
    // What a person sets here is drawn at once, so that a key pressed twice counts twice.
    <AtOnce>
      <Channels />
    </AtOnce>
  );
}

function Channels() {
  const { state } = useExplorer();
  const { channels: asked } = useQuestions();
  const isAsked = state.from.length > 0 && state.to.length > 0;
  const { answer, isAsking } = asked;
  return (
    <div className={styles.stack}>
      <ChannelQuestion />
      {!isAsked && (
        <p className={styles.soft}>
          Choose who is on either side. The channels between them are found over the ties that are shown and
          that carry messages; filters, dates and documents left out count.
        </p>
      )}
      <AskedState asked={asked} doing="Looking for channels" />
      {isAsked && answer && (
        <div className={styles.stack} aria-busy={isAsking}>
          {answer.robustness.all.disjoint > 0 && <Robustness robustness={answer.robustness} />}
          {answer.channels.length > 0 ? (
            <ChannelList channels={answer.channels} more={answer.more} />
          ) : (
            <NearestMiss miss={answer.nearestMiss} />
          )}
        </div>
      )}
      <WhatIf ofSides={isAsked ? (answer?.whatIf ?? null) : null} />
    </div>
  );
}
