'use client';

import { Menu } from '@mantine/core';
import {
  IconArrowDownRight,
  IconArrowsMaximize,
  IconArrowUpRight,
  IconFocus2,
  IconHandClick,
  IconLine,
  IconLink,
  IconListDetails,
  IconPencil,
  IconTarget,
  IconUserPlus,
} from '@tabler/icons-react';
import { toSentence } from '@/lib/graph/describe';
import type { Reference } from '@/lib/network/changes/references';
import { useEditing } from './editing/editing-context';
import type { FormRequest } from './editing/form-request';
import { ThingItems } from './editing/thing-items';
import { useExplorer } from './explorer-context';
import styles from './graph-stage.module.css';
import type { MenuRequest } from './menu-request';
import { useOpening } from './use-opening';

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
    >
      <Menu.Target>
        <span
          className={styles.anchor}
          style={{ left: request?.x ?? 0, top: request?.y ?? 0 }}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown>
        {request?.actor && <ActorItems actor={request.actor} />}
        {request?.relationship && !request.actor && <TieItems relationship={request.relationship} />}
        <GroundItems request={request} />
      </Menu.Dropdown>
    </Menu>
  );
}

function ActorItems({ actor }: { actor: string }) {
  const { graph, state, dispatch, canvas } = useExplorer();
  const { name } = graph.getNodeAttribute(actor, 'actor');
  const isFocused = state.focus.includes(actor);
  return (
    <>
      <Menu.Label>
        <bdi>{name}</bdi>
      </Menu.Label>
      <Menu.Item
        leftSection={<IconListDetails size={16} />}
        onClick={() => dispatch({ type: 'selectActor', actor, additive: false })}
      >
        Read about
      </Menu.Item>
      <Menu.Item
        leftSection={<IconHandClick size={16} />}
        onClick={() => dispatch({ type: 'selectActor', actor, additive: true })}
      >
        Add to the selection
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFocus2 size={16} />}
        onClick={() =>
          dispatch(
            isFocused ? { type: 'unfocus', actor } : { type: 'setFocus', actors: [...state.focus, actor] },
          )
        }
      >
        {isFocused ? 'Leave its neighbourhood' : 'Only its neighbourhood'}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowUpRight size={16} />}
        onClick={() => dispatch({ type: 'addEnd', end: 'from', actor })}
      >
        Channels from here
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDownRight size={16} />}
        onClick={() => dispatch({ type: 'addEnd', end: 'to', actor })}
      >
        Channels to here
      </Menu.Item>
      <Menu.Item leftSection={<IconTarget size={16} />} onClick={() => canvas.current?.center(actor)}>
        Centre
      </Menu.Item>
      <EditItems thing={{ list: 'actors', id: actor }} form={{ kind: 'actor', id: actor }} tieFrom={actor} />
      <Menu.Divider />
    </>
  );
}

function TieItems({ relationship }: { relationship: string }) {
  const { graph, dispatch } = useExplorer();
  const found = graph.getAttribute('network').relationships.find(({ id }) => id === relationship);
  if (!found) return null;
  return (
    <>
      <Menu.Label>
        <bdi dir="ltr">{toSentence(graph, relationship)}</bdi>
      </Menu.Label>
      <Menu.Item
        leftSection={<IconListDetails size={16} />}
        onClick={() => dispatch({ type: 'selectRelationship', relationship, additive: false })}
      >
        Read the evidence
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFocus2 size={16} />}
        onClick={() => dispatch({ type: 'setTypes', types: [found.type] })}
      >
        Only ties of this type
      </Menu.Item>
      <EditItems
        thing={{ list: 'relationships', id: relationship }}
        form={{ kind: 'tie', id: relationship }}
      />
      <Menu.Divider />
    </>
  );
}

/** What can be changed about what the menu is for. */
function EditItems({ thing, form, tieFrom }: { thing: Reference; form: FormRequest; tieFrom?: string }) {
  const { mayEdit, openForm } = useEditing();
  if (!mayEdit) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => openForm(form)}>
        Edit
      </Menu.Item>
      {tieFrom !== undefined && (
        <Menu.Item
          leftSection={<IconLine size={16} />}
          onClick={() => openForm({ kind: 'tie', id: null, source: tieFrom })}
        >
          Draw a tie from here
        </Menu.Item>
      )}
      <ThingItems thing={thing} />
    </>
  );
}

function GroundItems({ request }: { request: MenuRequest | null }) {
  const { canvas, announce } = useExplorer();
  const { mayEdit, openForm } = useEditing();
  const isGround = request !== null && request.actor === null && request.relationship === null;
  const addHere = () => {
    const at = request && canvas.current?.toPlanePoint(request);
    openForm(at ? { kind: 'actor', id: null, at } : { kind: 'actor', id: null });
  };
  return (
    <>
      {mayEdit && isGround && (
        <>
          <Menu.Item leftSection={<IconUserPlus size={16} />} onClick={addHere}>
            Add an actor here
          </Menu.Item>
          <Menu.Divider />
        </>
      )}
      <Menu.Item leftSection={<IconArrowsMaximize size={16} />} onClick={() => canvas.current?.fit()}>
        Show all of the map
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLink size={16} />}
        onClick={() => {
          navigator.clipboard
            .writeText(window.location.href)
            .then(() => announce('The link to this view is copied.'))
            .catch(() => announce('The link could not be copied; it is in the address bar.'));
        }}
      >
        Copy the link to this view
      </Menu.Item>
    </>
  );
}
