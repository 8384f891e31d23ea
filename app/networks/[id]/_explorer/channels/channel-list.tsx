'use client';

import { StandingSign } from '@/app/_symbols/standing-symbol';
import type { Channel } from '@/lib/graph/channels/channel';
import { KIND_LABELS } from '@/lib/graph/channels/channel-kind';
import { getStanding } from '@/lib/vocabulary/standings';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ChannelTold } from './channel-told';
import styles from './channels.module.css';
import { Path } from './path';
import { usePointing } from './use-pointing';

/** The channels, best first, each with other go-betweens; choosing one lights it on the map and tells it hop by hop. */
export function ChannelList({
  channels,
  more,
  isCutShort,
}: {
  channels: readonly Channel[];
  more: boolean;
  isCutShort: boolean;
}) {
  const state = useExplorer(({ now }) => now.state);
  return (
    <section>
      <h3 className={details.heading}>{toHeading(channels, more)}</h3>
      <ol className={styles.channels}>
        {channels.map((channel, index) => (
          <li key={channel.actors.join(' ')}>
            <ChannelChoice
              channel={channel}
              rank={index + 1}
              isHighlighted={state.channel === index + 1 && state.way === 0}
            />
            {state.channel === index + 1 && <ChannelTold channel={channel} rank={index + 1} />}
          </li>
        ))}
      </ol>
      {isCutShort && (
        <p className={details.soft}>
          There are very many ways: not all were tried, and better ones may be missing.
        </p>
      )}
    </section>
  );
}

function toHeading(channels: readonly Channel[], more: boolean): string {
  const count = channels.length;
  if (count > 1) return `${more ? 'Best ' : ''}${count} channels with different go-betweens`;
  if (more) return 'Best channel';
  return channels[0]?.others.length === 0 ? 'The only channel' : 'The best of channels alike';
}

function ChannelChoice({
  channel,
  rank,
  isHighlighted,
}: {
  channel: Channel;
  rank: number;
  isHighlighted: boolean;
}) {
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch, announce } = useExplorerStore();
  const pointing = usePointing(rank, 0);
  const names = channel.actors.map((id) => graph.getNodeAttribute(id, 'actor').name);
  return (
    <button
      type="button"
      data-action="highlight-channel"
      className={styles.channel}
      aria-pressed={isHighlighted}
      {...pointing}
      onClick={() => {
        dispatch({ type: 'lightChannel', channel: isHighlighted ? 0 : rank });
        announce(
          isHighlighted
            ? 'No channel is highlighted.'
            : `Channel ${rank} is highlighted: ${names.join(' to ')}.`,
        );
      }}
    >
      <span className={styles.rank}>{rank}</span>
      <span className={styles.path}>
        <Path actors={channel.actors} />
        <span className={styles.traits}>
          <StandingSign standing={channel.standing} />
          <span>
            {getStanding(channel.standing).label}
            {channel.restsOnDenied && ', rests on a denied claim'} · {KIND_LABELS[channel.kind].toLowerCase()}
          </span>
        </span>
      </span>
    </button>
  );
}
