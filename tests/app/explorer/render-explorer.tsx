import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { type ReactNode, useMemo, useRef } from 'react';
import { type Editing, EditingProvider } from '@/app/networks/[id]/_explorer/editing/editing-context';
import { AtOnce, LatestProvider } from '@/app/networks/[id]/_explorer/state/deferred';
import type { ExplorerValue } from '@/app/networks/[id]/_explorer/state/explorer-context';
import { QuestionsProvider } from '@/app/networks/[id]/_explorer/state/questions-context';
import { useHighlight, useSizes } from '@/app/networks/[id]/_explorer/state/use-answers';
import { useQuestions } from '@/app/networks/[id]/_explorer/state/use-questions';
import { useViewState } from '@/app/networks/[id]/_explorer/state/use-view-state';
import type { GraphCanvas } from '@/lib/cytoscape/canvas';
import { filterNetwork } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { buildView } from '@/lib/view/build-view';

/** The means of somebody who may only look. */
const LOOKING: Editing = {
  mayEdit: false,
  form: null,
  formNumber: 0,
  openForm: () => {},
  closeForm: () => {},
  edit: () => Promise.reject(new Error('Who may only look changes nothing.')),
  notify: () => {},
  place: () => {},
  settle: () => {},
  undo: () => {},
  redo: () => {},
  desk: {
    read: () => null,
    subscribe: () => () => {},
    open: () => Promise.reject(new Error('Who may only look has no desk.')),
    watch: () => () => {},
  },
  openSession: () => Promise.resolve(null),
  missing: null,
};

/** What the test hears and sees beside the page. */
export type Witness = { value: ExplorerValue | null; announced: string[] };

/** Renders a panel of the explorer over a real graph, state and address; only the canvas, which needs a browser, is absent. */
export function renderExplorer(graph: NetworkGraph, panel: ReactNode, query = '') {
  window.history.replaceState(null, '', query ? `/?${query}` : '/');
  const witness: Witness = { value: null, announced: [] };
  const result = render(
    <MantineProvider env="test">
      <Harness graph={graph} query={query} witness={witness}>
        {panel}
      </Harness>
    </MantineProvider>,
  );
  const getValue = () => {
    if (!witness.value) throw new Error('The explorer is not rendered.');
    return witness.value;
  };
  return { ...result, getValue, announced: witness.announced };
}

function Harness({
  graph,
  query,
  witness,
  children,
}: {
  graph: NetworkGraph;
  query: string;
  witness: Witness;
  children: ReactNode;
}) {
  const context = useMemo(() => ({ graph, defaultLens: 'all' as const }), [graph]);
  const { state, dispatch } = useViewState(context, query);
  const shown = useMemo(() => filterNetwork(graph, state), [graph, state]);
  const view = useMemo(() => buildView(graph, shown, state), [graph, shown, state]);
  const canvas = useRef<GraphCanvas | null>(null);
  const network = graph.getAttribute('network');
  const asked = useQuestions(network, state);
  const highlighted = useHighlight(asked.channels.answer, view, state);
  const sizes = useSizes(asked.brokers.answer, state.size);
  const questions = useMemo(() => ({ ...asked, layOutSides: () => {} }), [asked]);
  const value: ExplorerValue = {
    network,
    graph,
    state,
    shown,
    view,
    flags: {},
    dispatch,
    announce: (message) => witness.announced.push(message),
    canvas,
    highlighted,
    sizes,
  };
  witness.value = value;
  return (
    <QuestionsProvider value={questions}>
      <LatestProvider value={value}>
        <EditingProvider value={LOOKING}>
          <AtOnce>{children}</AtOnce>
        </EditingProvider>
      </LatestProvider>
    </QuestionsProvider>
  );
}
