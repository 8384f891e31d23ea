'use client';

import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { SideSymbol } from '@/app/_symbols/side-symbol';
import type { GroupId } from '@/lib/graph/brokers/map-sides';
import { SIDE_SOURCES } from '@/lib/graph/brokers/side-sources';
import { toSideHue } from '@/lib/view/side-hues';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';

/** So many sides are listed at first, and those that are open. */
const MAX_LISTED = 15;

const CHOICES: readonly { readonly id: GroupId; readonly label: string; readonly title: string }[] = [
  { id: 'none', label: 'None', title: 'Each actor for itself' },
  ...SIDE_SOURCES.map(({ id, label, description }) => ({
    id,
    label: id === 'membership' ? 'Membership' : id === 'kind' ? 'Kind' : label,
    title: description,
  })),
];

/** What the map is grouped by, and the sides: each can be opened, closed and read about. */
export function SideList() {
  const group = useExplorer(({ now }) => now.state.group);
  const isBeside = useExplorer(({ now }) => now.state.beside.length > 0);
  const { dispatch } = useExplorerStore();
  // Two stories are drawn beside each other actor by actor.
  if (isBeside) return null;
  return (
    <FilterSection title="Sides">
      <div data-action="set-group" className={styles.groups} role="radiogroup" aria-label="Group the map by">
        {CHOICES.map(({ id, label, title }) => (
          <label key={id} className={styles.group} title={title}>
            <input
              type="radio"
              name="group"
              value={id}
              checked={group === id}
              onChange={() => dispatch({ type: 'setGroup', group: id })}
            />
            {label}
          </label>
        ))}
      </div>
      {group !== 'none' && <Rows />}
    </FilterSection>
  );
}

type ShownSide = {
  readonly id: string;
  readonly label: string;
  readonly hue: ReturnType<typeof toSideHue>;
  /** How many of its actors are shown. */
  readonly count: number;
};

/** Returns the sides of which somebody is shown. */
function useShownSides(): readonly ShownSide[] {
  const sides = useExplorer(({ now }) => now.sides);
  const shown = useExplorer(({ painted }) => painted.shown);
  return useMemo(
    () =>
      (sides?.sides ?? [])
        .map(({ id, label, actors }, at) => ({
          id,
          label,
          hue: toSideHue(at, id),
          count: actors.filter((actor) => shown.actors.has(actor)).length,
        }))
        .filter(({ count }) => count > 0),
    [sides, shown],
  );
}

function Rows() {
  const open = useExplorer(({ now }) => now.state.open);
  const selection = useExplorer(({ now }) => now.state.selection);
  const [isAll, setAll] = useState(false);
  const rows = useShownSides();
  const selected = selection.kind === 'sides' ? selection.sides : [];
  const listed = isAll ? rows : rows.filter(({ id }, at) => at < MAX_LISTED || open.includes(id));
  return (
    <ul className={styles.sides}>
      {listed.map((side) => (
        <SideRow
          key={side.id}
          side={side}
          isOpen={open.includes(side.id) || side.count === 1}
          isSelected={selected.includes(side.id)}
        />
      ))}
      {listed.length < rows.length && (
        <li>
          <button
            type="button"
            data-action="show-all-listed"
            className={styles.reset}
            onClick={() => setAll(true)}
          >
            Show all {rows.length}
          </button>
        </li>
      )}
    </ul>
  );
}

function SideRow({
  side: { id, label, hue, count },
  isOpen,
  isSelected,
}: {
  side: ShownSide;
  isOpen: boolean;
  isSelected: boolean;
}) {
  const { dispatch } = useExplorerStore();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.sideRow}>
      <button
        type="button"
        data-action="toggle-side"
        className={styles.sideToggle}
        aria-expanded={isOpen}
        aria-label={`Show who is in it: ${label}`}
        disabled={count === 1}
        onClick={() => dispatch({ type: 'toggleSide', side: id })}
      >
        <Chevron size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        data-action="select-side"
        className={styles.sideName}
        aria-pressed={isSelected}
        onClick={(event) =>
          dispatch({
            type: 'selectSide',
            side: id,
            additive: event.shiftKey || event.metaKey || event.ctrlKey,
          })
        }
      >
        <SideSymbol hue={hue} isOpen={isOpen} size={14} /> <bdi>{label}</bdi>
      </button>
      <span className={styles.count}>{count.toLocaleString('en')}</span>
    </li>
  );
}
