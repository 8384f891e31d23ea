'use client';

import { Menu } from '@mantine/core';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { DrawnTie } from '@/lib/view/canvas-contract';
import { type FittingType, listFittingTypes } from '@/lib/vocabulary/fitting-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { PointMenu } from '../controls/point-menu';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { BETWEEN_ID, findFormType } from './go-between';

/** What the tie that was just drawn is: only types that fit both actors, where it was let go. */
export function TypeMenu({ drawn, onClose }: { drawn: DrawnTie | null; onClose: () => void }) {
  const graph = useExplorer(({ now }) => now.graph);
  return (
    <PointMenu point={drawn} onClose={onClose}>
      {drawn && [drawn.source, drawn.target].every((id) => graph.hasNode(id)) && <TypeItems drawn={drawn} />}
    </PointMenu>
  );
}

function TypeItems({ drawn }: { drawn: DrawnTie }) {
  const network = useExplorer(({ now }) => now.network);
  const graph = useExplorer(({ now }) => now.graph);
  const { openForm } = useExplorerStore();
  const addTie = useAddTie();
  const toActor = (id: string) => graph.getNodeAttribute(id, 'actor');
  const [source, target] = [toActor(drawn.source), toActor(drawn.target)];
  const offered = listFittingTypes(graph.getAttribute('types').values(), {
    source: source.kind,
    target: target.kind,
  });
  const choose = ({ type, isReversed }: FittingType) =>
    addTie(
      type,
      isReversed ? { source: target.id, target: source.id } : { source: source.id, target: target.id },
    );
  const between = findFormType(network, BETWEEN_ID);
  const isMediation = ({ type }: FittingType) => type.id === 'mediates-via';
  const toWords = ({ type, isReversed }: FittingType) =>
    isReversed
      ? getLabels(type, { source: target.kind, target: source.kind }).inverseLabel
      : getLabels(type, { source: source.kind, target: target.kind }).label;
  return (
    <>
      <Menu.Label>
        <bdi>{source.name}</bdi> …
      </Menu.Label>
      {offered.flatMap((each) => [
        between && isMediation(each) && (
          <Menu.Item
            data-action="draw-tie"
            key={BETWEEN_ID}
            leftSection={<TieSymbol type={between} />}
            onClick={() =>
              openForm({ kind: 'tie', id: null, type: BETWEEN_ID, source: source.id, target: target.id })
            }
          >
            {between.label} … and …
          </Menu.Item>
        ),
        <Menu.Item
          data-action="draw-tie"
          key={each.type.id}
          leftSection={<TieSymbol type={each.type} />}
          onClick={() => void choose(each)}
        >
          {toWords(each)}
        </Menu.Item>,
      ])}
      <Menu.Label>
        … <bdi>{target.name}</bdi>
      </Menu.Label>
    </>
  );
}

/** Returns what adds a tie of a type, and selects it; a type that asks for more than two ends opens its form. */
function useAddTie() {
  const network = useExplorer(({ now }) => now.network);
  const { dispatch, edit, openForm } = useExplorerStore();
  return async (type: RelationshipType, ends: { readonly source: string; readonly target: string }) => {
    if (type.namesClaim) {
      openForm({ kind: 'denial', speaker: ends.source, type: type.id });
      return;
    }
    // Who is reached through a go-between is not on the line that was drawn: the form asks.
    if (type.third?.role === 'toward') {
      openForm({ kind: 'tie', id: null, type: type.id, ...ends });
      return;
    }
    const id = toFreeId(network, 'relationships', `${ends.source} ${type.id} ${ends.target}`);
    const change = buildAddition(network, 'relationships', { id, type: type.id, ...ends });
    const outcome = await edit(change, { added: { list: 'relationships', id } });
    if (outcome.kind === 'done') dispatch({ type: 'selectRelationship', relationship: id, additive: false });
  };
}
