'use client';

import { Menu } from '@mantine/core';
import { ACTOR_MENU, GROUND_MENU, TIE_MENU } from '@/lib/explorer/actions/menus';
import { toSentence } from '@/lib/graph/model/describe';
import { CommandItems } from '../actions/command-items';
import { NO_SUBJECT } from '../actions/perform-command';
import styles from '../controls/menu-anchor.module.css';
import { useOpening } from '../controls/use-opening';
import { useExplorer } from '../state/explorer-store-context';
import type { MenuRequest } from './menu-request';

/** The menu of a right click, a long press, or the menu key. */
export function StageMenu({ request, onClose }: { request: MenuRequest | null; onClose: () => void }) {
  const isOpen = useOpening(request !== null);
  return (
    <Menu
      opened={isOpen}
      onClose={onClose}
      position="bottom-start"
      shadow="sm"
      returnFocus
      offset={2}
      // One that fades out while the next is asked for would take that one with it.
      transitionProps={{ duration: 0 }}
      // The key that opens it must not close it, being pressed outside.
      clickOutsideEvents={['mousedown', 'touchstart']}
      // Low on the screen it has less room than it is high.
      middlewares={{ flip: true, shift: true, size: { padding: 8 } }}
    >
      <Menu.Target>
        <span
          className={styles.anchor}
          style={{ left: request?.x ?? 0, top: request?.y ?? 0 }}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown style={{ overflowY: 'auto' }}>{request && <Items request={request} />}</Menu.Dropdown>
    </Menu>
  );
}

function Items({ request: { actor, relationship, x, y } }: { request: MenuRequest }) {
  const graph = useExplorer(({ now }) => now.graph);
  const point = { x, y };
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
