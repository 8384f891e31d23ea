'use client';

import { Menu } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { ACTOR_MENU, BUNDLE_MENU, GROUND_MENU, SIDE_MENU, TIE_MENU } from '@/lib/explorer/actions/menus';
import { toBundleTitle, toSentence } from '@/lib/graph/model/describe';
import { CommandItems } from '../actions/command-items';
import { NO_SUBJECT } from '../actions/subject';
import { PointMenu } from '../controls/point-menu';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import type { MenuRequest } from './menu-request';

/** The menu of a right click, a long press, or the menu key. */
export function StageMenu({ request, onClose }: { request: MenuRequest | null; onClose: () => void }) {
  return (
    <PointMenu point={request} onClose={onClose}>
      {request && <Items request={request} />}
    </PointMenu>
  );
}

function Items({ request: { actor, relationship, ties, side, x, y } }: { request: MenuRequest }) {
  const graph = useExplorer(({ now }) => now.graph);
  const sides = useExplorer(({ now }) => now.sides?.sides ?? null);
  const point = { x, y };
  const found = sides?.find(({ id }) => id === side);
  if (found) {
    return (
      <>
        <Menu.Label>
          <bdi>{found.label}</bdi>
        </Menu.Label>
        <BetweenItem side={found.id} />
        <CommandItems items={SIDE_MENU} subject={{ ...NO_SUBJECT, sides: [found.id], point }} />
      </>
    );
  }
  // Another user may remove a thing while its menu is open: what remains is the menu of the map.
  if (actor !== null && graph.hasNode(actor)) {
    return (
      <>
        <Menu.Label>
          <bdi>{graph.getNodeAttribute(actor, 'actor').name}</bdi>
        </Menu.Label>
        <CommandItems items={ACTOR_MENU} subject={{ ...NO_SUBJECT, actors: [actor], point }} />
      </>
    );
  }
  const { relationships } = graph.getAttribute('network');
  const known = relationships.flatMap(({ id }) => (ties?.includes(id) ? [id] : []));
  if (known.length > 1) {
    return (
      <>
        <Menu.Label>
          <bdi dir="ltr">{toBundleTitle(graph, known)}</bdi>
        </Menu.Label>
        <CommandItems items={BUNDLE_MENU} subject={{ ...NO_SUBJECT, relationships: known, point }} />
      </>
    );
  }
  if (relationship !== null && relationships.some(({ id }) => id === relationship)) {
    return (
      <>
        <Menu.Label>
          <bdi dir="ltr">{toSentence(graph, relationship)}</bdi>
        </Menu.Label>
        <CommandItems items={TIE_MENU} subject={{ ...NO_SUBJECT, relationships: [relationship], point }} />
      </>
    );
  }
  return <CommandItems items={GROUND_MENU} subject={{ ...NO_SUBJECT, point }} />;
}

/** What is between a side and the one that is selected: the way to a second side for those who have no Shift key. */
function BetweenItem({ side }: { side: string }) {
  const selection = useExplorer(({ now }) => now.state.selection);
  const sides = useExplorer(({ now }) => now.sides?.sides ?? null);
  const { dispatch } = useExplorerStore();
  const [first] = selection.kind === 'sides' ? selection.sides : [];
  const other = sides?.find(({ id }) => id === first && id !== side);
  if (!other) return null;
  return (
    <Menu.Item
      data-action="select-two-sides"
      leftSection={<IconArrowsLeftRight size={16} />}
      onClick={() => dispatch({ type: 'selectSides', sides: [other.id, side] })}
    >
      Who connects it with <bdi>{other.label}</bdi>
    </Menu.Item>
  );
}
