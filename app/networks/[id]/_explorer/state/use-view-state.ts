'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toHistoryKind } from '@/lib/explorer/history-kind';
import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { reduceView, type ViewAction } from '@/lib/explorer/reducer';
import { parseViewParams, toViewQuery, type ViewProblem } from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';
import { createAddressWriter } from './address-writer';

/**
 * The view's state, kept equal to the page's address: an action writes the address, Back and Forward read it.
 * `problems` are the parts of the link that could not be used.
 */
export function useViewState(
  context: ViewContext,
  initialQuery: string,
): {
  state: ViewState;
  problems: readonly ViewProblem[];
  dispatch: (action: ViewAction) => void;
  dismissProblems: () => void;
} {
  const [parsed, setParsed] = useState(() => parseViewParams(new URLSearchParams(initialQuery), context));
  // What a network no longer has cannot be selected or in focus: whoever edits takes it out of the state as well.
  const state = useMemo(
    () => reduceView(parsed.state, { type: 'replace', state: parsed.state }, context),
    [parsed.state, context],
  );
  const latest = useRef(state);
  const [address] = useState(createAddressWriter);
  useEffect(() => {
    if (state === parsed.state) return;
    latest.current = state;
    address.write('replace', toViewQuery(state, context));
  }, [address, state, parsed.state, context]);
  const previous = useRef<ViewAction | null>(null);

  // Whoever acts after an edit acts on the network as it is then.
  const newest = useRef(context);
  newest.current = context;
  const dispatch = useCallback(
    (action: ViewAction) => {
      const next = reduceView(latest.current, action, newest.current);
      if (next === latest.current) return;
      const kind = toHistoryKind(action, previous.current);
      previous.current = action;
      latest.current = next;
      setParsed((current) => ({ ...current, state: next }));
      address.write(kind, toViewQuery(next, newest.current));
    },
    [address],
  );

  useEffect(() => {
    const onPopState = () => {
      address.cancel();
      const next = parseViewParams(new URLSearchParams(window.location.search), context);
      previous.current = null;
      latest.current = next.state;
      setParsed(next);
    };
    window.addEventListener('popstate', onPopState);
    window.addEventListener('pagehide', address.flush);
    return () => {
      window.removeEventListener('popstate', onPopState);
      window.removeEventListener('pagehide', address.flush);
    };
  }, [address, context]);
  // Whoever goes to another page has its address from there.
  useEffect(() => address.cancel, [address]);

  const dismissProblems = useCallback(() => setParsed((current) => ({ ...current, problems: [] })), []);
  return { state, problems: parsed.problems, dispatch, dismissProblems };
}
