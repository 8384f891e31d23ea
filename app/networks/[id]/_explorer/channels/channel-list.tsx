'use client';

import { Button } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import type { Channel } from '@/lib/graph/channels/channel';
import { getStanding } from '@/lib/vocabulary/standings';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';
import { Path } from './path';

/** The channels, best first; choosing one lights it on the map and tells it hop by hop. */
export function ChannelList({ channels, more }: { channels: readonly Channel[]; more: boolean }) {
  const state = useExplorer(({ now }) => now.state);
  return (
    <section>
      <h3 className={details.heading}>{toHeading(channels.length, more)}</h3>
      <ol className={styles.channels}>
        {channels.map((channel, index) => (
          <li key={channel.actors.join(' ')}>
            <ChannelChoice channel={channel} rank={index + 1} isHighlighted={state.channel === index + 1} />
            {state.channel === index + 1 && <ChannelTold channel={channel} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function toHeading(count: number, more: boolean): string {
  if (count === 1) return more ? 'Best channel' : 'The only channel';
  return more ? `Best ${count} channels` : `${count} channels`;
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
  const names = channel.actors.map((id) => graph.getNodeAttribute(id, 'actor').name);
  return (
    <button
      type="button"
      data-action="highlight-channel"
      className={styles.channel}
      aria-pressed={isHighlighted}
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
          <StandingSign standing={channel.standing} /> {getStanding(channel.standing).label}
          {channel.restsOnDenied && ', rests on a denied claim'} · {toThreadWords(channel.thread)}
        </span>
      </span>
    </button>
  );
}

function toThreadWords({ whole, documents }: Channel['thread']): string {
  if (whole) return 'told whole by one source';
  return documents.length > 1 ? 'pieced together from several' : 'told in part';
}

/** A channel in words: each hop with the best evidence for it, whether one document tells it, whether its dates fit. */
function ChannelTold({ channel }: { channel: Channel }) {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const arrangement = useExplorer((explorer) => explorer.arrangement);
  const within = channel.actors.slice(1, -1).filter((id) => !state.out.includes(id));
  return (
    <div className={styles.told}>
      <ol className={styles.hops}>
        {channel.hops.map((hop, index) => (
          <li key={`${hop.from} ${hop.to}`}>
            <button
              type="button"
              data-action={hop.best.meeting === null ? 'select-tie' : 'select-meeting'}
              className={styles.hop}
              onClick={() =>
                dispatch(
                  hop.best.meeting === null
                    ? { type: 'selectRelationship', relationship: hop.best.relationship, additive: false }
                    : { type: 'selectMeeting', meeting: hop.best.meeting },
                )
              }
            >
              {channel.words[index]}
            </button>
          </li>
        ))}
      </ol>
      <p className={details.soft}>{channel.thread.words}</p>
      <p className={details.soft}>{channel.dates.words}</p>
      <div className={details.actions}>
        <Button
          data-action="lay-out-channel"
          size="xs"
          variant="default"
          leftSection={<IconSitemap size={14} />}
          onClick={() => void arrangement?.arrangeSides()}
        >
          Lay out from left to right
        </Button>
        {within.map((id) => (
          <TakeOut key={id} actor={id} />
        ))}
      </div>
    </div>
  );
}

function TakeOut({ actor }: { actor: string }) {
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch } = useExplorerStore();
  return (
    <Button
      data-action="take-out"
      size="xs"
      variant="default"
      onClick={() => dispatch({ type: 'toggleOut', kind: 'actor', id: actor })}
    >
      <span>
        Without <bdi>{graph.getNodeAttribute(actor, 'actor').name}</bdi>?
      </span>
    </Button>
  );
}
