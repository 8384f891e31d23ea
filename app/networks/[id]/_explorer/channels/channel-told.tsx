'use client';

import { Button } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useState } from 'react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import type { Channel, ChannelHop, FoldedChannel } from '@/lib/graph/channels/channel';
import { describeTie } from '@/lib/graph/channels/channel-words';
import { upperFirst } from '@/lib/network/tie-sentence';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { ActorLink } from '../details/actor-link';
import details from '../details/details.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './channels.module.css';
import { Path } from './path';
import { usePointing } from './use-pointing';

/** A channel as a route from top to bottom: who, over what, on what evidence; then its sources, its dates and its like. */
export function ChannelTold({ channel, rank }: { channel: Channel; rank: number }) {
  const state = useExplorer(({ now }) => now.state);
  const arrangement = useExplorer((explorer) => explorer.arrangement);
  const within = channel.actors.slice(1, -1).filter((id) => !state.out.includes(id));
  return (
    <div className={styles.told}>
      <p className={styles.verdict}>{channel.sentence}</p>
      <ol className={styles.route}>
        {channel.actors.map((id, index) => (
          <li key={id} className={styles.stop}>
            <Stop actor={id} isGoBetween={channel.goBetweens.includes(id)} />
            {channel.hops[index] && <Hop hop={channel.hops[index]} words={channel.words[index] ?? ''} />}
          </li>
        ))}
      </ol>
      <p className={details.soft}>
        {channel.kind === 'direct' ? '' : `${channel.kindWords} `}
        {channel.thread.words} {channel.dates.words}
      </p>
      <Others
        title={toCountWords(
          channel.others.length,
          'other with the same go-betweens',
          'others with the same go-betweens',
        )}
        sort="another with the same go-betweens"
        folded={channel.others}
        rank={rank}
        before={0}
      />
      <Others
        title={toCountWords(channel.waysRound.length, 'way round', 'ways round')}
        sort="a way round"
        folded={channel.waysRound}
        rank={rank}
        before={channel.others.length}
      />
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

function toCountWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function Stop({ actor: id, isGoBetween }: { actor: string; isGoBetween: boolean }) {
  const actor = useExplorer(({ now }) => now.graph.getNodeAttribute(id, 'actor'));
  return (
    <span className={styles.actor} data-go-between={isGoBetween || undefined}>
      <span className={styles.mark}>
        <KindSymbol kind={getActorKind(actor.kind)} size={18} />
      </span>
      <span>
        <ActorLink actor={actor} />
        {actor.role !== '' && <span className={styles.role}>{actor.role}</span>}
      </span>
    </span>
  );
}

/** What joins two actors; its evidence unfolds. */
function Hop({ hop, words }: { hop: ChannelHop; words: string }) {
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch } = useExplorerStore();
  const { relationship, meeting, standing } = hop.best;
  return (
    <details className={styles.evidence}>
      <summary data-action="unfold-evidence" className={styles.tie}>
        <StandingSign standing={standing} />
        <span>{upperFirst(describeTie(graph, hop.best))}</span>
      </summary>
      <button
        type="button"
        data-action={meeting === null ? 'select-tie' : 'select-meeting'}
        className={styles.hop}
        onClick={() =>
          dispatch(
            meeting === null
              ? { type: 'selectRelationship', relationship, additive: false }
              : { type: 'selectMeeting', meeting },
          )
        }
      >
        {words}
      </button>
    </details>
  );
}

/**
 * Other channels, folded, each of which can be highlighted on the map; nothing when there are none. `before`: how many are numbered
 * before them.
 */
function Others({
  title,
  sort,
  folded,
  rank,
  before,
}: {
  title: string;
  sort: string;
  folded: readonly FoldedChannel[];
  rank: number;
  before: number;
}) {
  const way = useExplorer(({ now }) => now.state.way);
  const hasLit = way > before && way <= before + folded.length;
  const [isOpen, setOpen] = useState(hasLit);
  if (folded.length === 0) return null;
  return (
    <details
      className={styles.evidence}
      open={isOpen || hasLit}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-action="unfold-channels" className={styles.tie}>
        {title}
      </summary>
      <ul className={styles.others}>
        {folded.map(({ actors }, at) => (
          <li key={actors.join(' ')}>
            <FoldedChoice actors={actors} sort={sort} rank={rank} way={before + at + 1} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FoldedChoice({
  actors,
  sort,
  rank,
  way,
}: {
  actors: readonly string[];
  sort: string;
  rank: number;
  way: number;
}) {
  const isHighlighted = useExplorer(({ now }) => now.state.channel === rank && now.state.way === way);
  const graph = useExplorer(({ now }) => now.graph);
  const { dispatch, announce } = useExplorerStore();
  const pointing = usePointing(rank, way);
  return (
    <button
      type="button"
      data-action="highlight-way"
      className={styles.hop}
      aria-pressed={isHighlighted}
      {...pointing}
      onClick={() => {
        dispatch({ type: 'lightChannel', channel: rank, way: isHighlighted ? 0 : way });
        const names = actors.map((id) => graph.getNodeAttribute(id, 'actor').name).join(' to ');
        announce(
          isHighlighted
            ? `Channel ${rank} itself is highlighted.`
            : `Highlighted, ${sort} of channel ${rank}: ${names}.`,
        );
      }}
    >
      <Path actors={actors} />
    </button>
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
