'use client';

import { Button } from '@mantine/core';
import { IconArrowsLeftRight, IconFolder, IconFolderOpen } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import type { PartySide } from '@/lib/graph/brokers/party-sides';
import { SIDE_SOURCES } from '@/lib/graph/brokers/side-sources';
import { listMostTied, listTiesOfSide } from '@/lib/graph/brokers/ties-of-sides';
import { toAmount } from '@/lib/network/changes/thing-words';
import { sortLatestFirst } from '@/lib/view/latest-first';
import { listEnds } from '@/lib/view/side-options';
import { getConnectors } from '@/lib/view/two-sides';
import { focusTab } from '../actions/panel-focus';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import styles from './details.module.css';
import { SilentTypes } from './silent-types';
import { TieList, TieOrder } from './tie-list';

/** More rows than these are counted. */
const MAX_ROWS = 12;
const MAX_TIES = 40;

/** What is known of one side of a grouped map, or of what is between two. */
export function SideDetails({ ids }: { ids: readonly string[] }) {
  const sides = useExplorer(({ painted }) => painted.sides);
  const found = ids.flatMap((id) => sides?.sides.find((side) => side.id === id) ?? []);
  const [first, second] = found;
  if (!sides || !first) return <p className={styles.soft}>The map has no such side.</p>;
  return second ? (
    <TwoSides sides={sides} first={first} second={second} />
  ) : (
    <OneSide key={first.id} sides={sides} side={first} />
  );
}

function OneSide({ sides, side }: { sides: MapSides; side: PartySide }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const state = useExplorer(({ painted }) => painted.state);
  const { dispatch } = useExplorerStore();
  const isOpen = state.open.includes(side.id);
  const members = useMemo(() => listMostTied(graph, shown, side.actors), [graph, shown, side]);
  const source = SIDE_SOURCES.find(({ id }) => id === state.group)?.label ?? '';
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>Side · {source}</span>
        <h2 className={styles.title}>
          <bdi>{side.label}</bdi>
        </h2>
        <p className={styles.soft}>
          {toAmount(side.actors.length, 'actor')}
          {members.length < side.actors.length && `, ${members.length.toLocaleString('en')} shown`}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          data-action="toggle-side"
          size="xs"
          variant="default"
          leftSection={isOpen ? <IconFolder size={14} /> : <IconFolderOpen size={14} />}
          onClick={() => dispatch({ type: 'toggleSide', side: side.id })}
        >
          {isOpen ? 'Close it' : 'Open it on the map'}
        </Button>
      </div>
      <section className={styles.section}>
        <h3 className={styles.heading}>Those with most ties</h3>
        <ActorRows rows={members.map(({ actor, ties }) => ({ actor, words: toAmount(ties, 'tie') }))} />
      </section>
      <TiesToOthers sides={sides} side={side} />
    </div>
  );
}

/** The other sides that a side has ties to: choosing one shows what is between the two. */
function TiesToOthers({ sides, side }: { sides: MapSides; side: PartySide }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const others = useMemo(() => listTiesOfSide(graph, shown, sides, side.id), [graph, shown, sides, side]);
  const labels = new Map(sides.sides.map(({ id, label }) => [id, label]));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Ties to other sides</h3>
      {others.length === 0 && <p className={styles.soft}>None is shown.</p>}
      <ul className={styles.list}>
        {others.slice(0, MAX_ROWS).map(({ side: other, ties, contested }) => (
          <li key={other}>
            <button
              type="button"
              data-action="select-two-sides"
              className={styles.row}
              onClick={() => dispatch({ type: 'selectSides', sides: [side.id, other] })}
            >
              <span className={styles.rowText}>
                <bdi>{labels.get(other) ?? other}</bdi>
                <br />
                <span className={styles.rowMeta}>{toTieWords(ties.length, contested)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Rest count={others.length - MAX_ROWS} noun="side" />
    </section>
  );
}

type TwoSidesProps = { readonly sides: MapSides; readonly first: PartySide; readonly second: PartySide };

function TwoSides({ sides, first, second }: TwoSidesProps) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const between = useMemo(
    () => listTiesOfSide(graph, shown, sides, first.id).find(({ side }) => side === second.id),
    [graph, shown, sides, first, second],
  );
  const ids = new Set(between?.ties);
  const ties = network.relationships.filter(({ id }) => ids.has(id));
  const toEnds = (side: PartySide) => listEnds(graph, shown, side);
  return (
    <div className={styles.stack}>
      <div>
        <span className={styles.kicker}>Between two sides</span>
        <h2 className={styles.title}>
          <bdi>{first.label}</bdi> and <bdi>{second.label}</bdi>
        </h2>
        <p className={styles.soft}>
          {toTieWords(ties.length, between?.contested ?? 0, 'shown between them')}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          data-action="channels-between-sides"
          size="xs"
          variant="default"
          leftSection={<IconArrowsLeftRight size={14} />}
          onClick={() => {
            dispatch({ type: 'setEnds', from: toEnds(first), to: toEnds(second) });
            focusTab('channels', { isAnswered: true });
          }}
        >
          Channels between them
        </Button>
      </div>
      <Connectors sides={sides} first={first} second={second} />
      <section className={styles.section}>
        <h3 className={styles.heading}>Ties between them</h3>
        {ties.length > 0 ? (
          <>
            <TieOrder relationships={ties} />
            <TieList relationships={sortLatestFirst(ties).slice(0, MAX_TIES)} />
          </>
        ) : (
          <p className={styles.soft}>None is shown.</p>
        )}
        <Rest count={ties.length - MAX_TIES} noun="tie" />
      </section>
    </div>
  );
}

/** Who is in contact with both sides. */
function Connectors({ sides, first, second }: TwoSidesProps) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const connectors = getConnectors({ graph, shown }, sides, [first.id, second.id]);
  const labels = new Map(sides.sides.map(({ id, label }) => [id, label]));
  // A group may have given a side its name, which is not said twice.
  const toName = (actor: string) => graph.getNodeAttribute(actor, 'actor').name;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Who connects them</h3>
      {connectors.length === 0 && (
        <p className={styles.soft}>Nobody of those shown is in contact with both.</p>
      )}
      {connectors.length === 0 && <SilentTypes />}
      <ActorRows
        isLong
        rows={connectors.map(({ actor, side, first: one, second: other }) => ({
          actor,
          words: [
            side === null || labels.get(side) === toName(actor) ? null : (labels.get(side) ?? null),
            `in contact with ${one.toLocaleString('en')} of ${first.label} and ${other.toLocaleString('en')} of ${second.label}`,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </section>
  );
}

function ActorRows({
  rows,
  isLong = false,
}: {
  rows: readonly { readonly actor: string; readonly words: string }[];
  /** Whether the words have a line of their own. */
  isLong?: boolean;
}) {
  const graph = useExplorer(({ painted }) => painted.graph);
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, MAX_ROWS).map(({ actor, words }) => (
          <li key={actor} className={styles.text}>
            <ActorLink actor={graph.getNodeAttribute(actor, 'actor')} />{' '}
            <span className={isLong ? styles.rowNote : styles.rowMeta}>{words}</span>
          </li>
        ))}
      </ul>
      <Rest count={rows.length - MAX_ROWS} noun="actor" />
    </>
  );
}

function Rest({ count, noun }: { count: number; noun: string }) {
  return count > 0 && <p className={styles.soft}>and {toAmount(count, noun)} more</p>;
}

/** Filters may hide ties: `where` says which are counted. */
function toTieWords(count: number, contested: number, where = ''): string {
  const words = `${toAmount(count, 'tie')} ${where}`.trim();
  return contested > 0 ? `${words}, ${contested.toLocaleString('en')} contested` : words;
}
