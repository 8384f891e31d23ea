'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { toHistoryKind } from '@/lib/explorer/history-kind';
import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { reduceView, type ViewAction } from '@/lib/explorer/reducer';
import { parseViewParams, toViewQuery, type ViewProblem } from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';

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
  const latest = useRef(parsed.state);
  const previous = useRef<ViewAction | null>(null);

  const dispatch = useCallback(
    (action: ViewAction) => {
      const state = reduceView(latest.current, action, context);
      if (state === latest.current) return;
      const kind = toHistoryKind(action, previous.current);
      previous.current = action;
      latest.current = state;
      setParsed((current) => ({ ...current, state }));
      const query = toViewQuery(state, context);
      const url = query ? `?${query}` : window.location.pathname;
      if (kind === 'push') window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    },
    [context],
  );

  useEffect(() => {
    const onPopState = () => {
      const next = parseViewParams(new URLSearchParams(window.location.search), context);
      previous.current = null;
      latest.current = next.state;
      setParsed(next);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [context]);

  const dismissProblems = useCallback(() => setParsed((current) => ({ ...current, problems: [] })), []);
  return { state: parsed.state, problems: parsed.problems, dispatch, dismissProblems };
}
