import type { Change } from '@/lib/network/changes/change';
import type { Reference } from '@/lib/network/changes/references';
import { endSentence } from '@/lib/network/end-sentence';
import type { EditOutcome, EditSession } from '../editing/edit-session';
import type { FormRequest } from '../editing/form-request';
import type { LazyEditSession } from '../editing/lazy-edit-session';
import type { PlacingStep } from '../placing';
import type { HistoryPreview } from '../versions/history-preview';
import type { StateAccess } from './explorer-state';
import type { PageActions } from './page-actions';
import type { ViewActions } from './view-actions';

/** What changes the network, and what shows another version of it. */
export type EditActions = {
  readonly openForm: (form: FormRequest) => void;
  readonly closeForm: () => void;
  /**
   * Does a change, and says so in the live region. `since` is how long the history’s log was when the change was thought
   * of. `added`: the first of what is new in it; that and all others of its list are pointed out when the filters hide them. `onDone` is called with the change,
   * before anything is drawn with it. `after`: what the map shows first; edits and steps that are asked for meanwhile come after this one.
   */
  readonly edit: (
    change: Change,
    options?: {
      readonly since?: number;
      readonly added?: Reference;
      readonly onDone?: () => void;
      readonly after?: Promise<void>;
    },
  ) => Promise<EditOutcome>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Notes that actors were put elsewhere, so that it can be undone. */
  readonly recordPlacing: (step: PlacingStep) => void;
  /**
   * Returns the edit session once it is loaded, also when the server is away at first; null when the user does without it,
   * or wants something else before it is there.
   */
  readonly openSession: () => Promise<EditSession | null>;
  /** Shows a version of the past, or what differs between two; null shows the network as it is now. */
  readonly setPreview: (preview: HistoryPreview | null) => void;
};

export type EditMeans = Pick<PageActions, 'announce' | 'notify'> &
  Pick<ViewActions, 'dispatch'> & {
    readonly session: LazyEditSession;
    /** Called when a user begins to edit, to load what that needs. */
    readonly onEditing: () => void;
  };

const NOTHING: EditOutcome = { kind: 'nothing' };

const noop = () => {};

/** Returns the actions of editing. */
export function createEditActions(
  { get, set }: StateAccess,
  means: EditMeans,
): Omit<EditActions, 'setPreview'> {
  const { session, announce, notify, dispatch, onEditing } = means;
  const loadSession = createSessionLoader({ get, set }, session);
  const openSession = async () => {
    const opened = await loadSession();
    if (opened) onEditing();
    return opened;
  };
  /** An edit that waits for what the map shows first; null for none. */
  let waiting: Promise<unknown> | null = null;
  const move = async (direction: 'undo' | 'redo') => {
    // What is undone would not be seen while the past is.
    if (get().preview) return;
    if (waiting) await waiting;
    const opened = await openSession();
    if (!opened) return;
    const outcome = opened[direction]();
    if (outcome.kind === 'placed') {
      const { placing } = outcome;
      get().arrangement?.apply(placing);
      if (placing.layout !== get().now.state.layout) dispatch({ type: 'setLayout', layout: placing.layout });
    }
    notify({ text: describeMove(direction, outcome) });
  };
  const edit: EditActions['edit'] = async (change, options = {}) => {
    const outcome = (await openSession())?.edit(change, options.since) ?? NOTHING;
    if (outcome.kind !== 'done') return outcome;
    options.onDone?.();
    announce(endSentence(`Done: ${outcome.label}`));
    set({ added: listAdded(change, options.added) });
    return outcome;
  };
  return {
    openForm: (form) =>
      void openSession().then((opened) => {
        if (opened) set({ form, formNumber: get().formNumber + 1 });
      }),
    closeForm: () => set({ form: null }),
    edit: async (change, options = {}) => {
      if (waiting) await waiting;
      const { after } = options;
      if (!after) return edit(change, options);
      const done = after.then(() => edit(change, options));
      const turn = done.then(noop, noop);
      waiting = turn;
      await turn;
      if (waiting === turn) waiting = null;
      return done;
    },
    undo: () => void move('undo'),
    redo: () => void move('redo'),
    recordPlacing: (step) =>
      void session.open().then(
        (opened) => opened.recordPlacing(step),
        // Without the server it is done all the same, and cannot be undone.
        () => {},
      ),
    openSession,
  };
}

/** Returns the first of what is new in a change, and then what else it adds to the same list. */
function listAdded({ operations }: Change, first: Reference | undefined): readonly Reference[] {
  if (!first) return [];
  const others = operations.flatMap((operation) =>
    operation.op === 'add' && operation.list === first.list && operation.thing.id !== first.id
      ? [{ list: first.list, id: operation.thing.id }]
      : [],
  );
  return [first, ...others];
}

/**
 * Returns what opens the edit session for something that is wanted. While it cannot be loaded, the state says so, and what
 * was wanted waits; it gets null when the user does without it.
 */
function createSessionLoader({ set }: StateAccess, session: LazyEditSession) {
  let waiting: ((opened: EditSession | null) => void)[] = [];
  const settle = (opened: EditSession | null) => {
    set({ missingSession: null });
    // Of several things that were wanted meanwhile, the last is done.
    const [last, ...others] = waiting.reverse();
    waiting = [];
    for (const resolve of others) resolve(null);
    last?.(opened);
  };
  const missingSession = {
    load: session.open,
    onLoaded: () => void session.open().then(settle),
    onClose: () => settle(null),
  };
  return () =>
    session.open().catch(() => {
      set({ missingSession });
      return new Promise<EditSession | null>((resolve) => waiting.push(resolve));
    });
}

function describeMove(direction: 'undo' | 'redo', outcome: EditOutcome): string {
  if (outcome.kind === 'nothing') return `There is nothing to ${direction}.`;
  const { label } = outcome;
  if (outcome.kind !== 'refused')
    return endSentence(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}`);
  const { conflicts, issues } = outcome.refusal;
  const why = conflicts[0]?.message ?? issues[0]?.message ?? '';
  return direction === 'undo'
    ? `“${label}” stays, as others have built on it since. ${why}`
    : `“${label}” cannot be done again, as others have changed it since. ${why}`;
}
