import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/** What a person has decided about a suggestion. `thing` is the id, in the network, of what was added or found there. */
export type Decision =
  | { readonly kind: 'accepted'; readonly thing: string }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'skipped' };

/** What a person has changed of a suggestion before it is accepted. Ends are ids of actors of the network. */
export type Correction = {
  readonly name?: string;
  readonly actorKind?: ActorKindId;
  readonly role?: string;
  readonly type?: string;
  readonly source?: string;
  readonly target?: string;
  readonly third?: string | null;
  /** True where the ends are turned round. */
  readonly isSwapped?: boolean;
  /** True for a tie that is to enter as proposed. */
  readonly isProposed?: boolean;
  readonly statement?: string;
  /** Who makes a claim or answers it. */
  readonly speakers?: readonly string[];
  /** The claim on which a tie rests; null for none. */
  readonly claim?: string | null;
};

/** What a step was before it was taken. */
export type ReviewStep = {
  readonly label: string;
  readonly current: string | null;
  readonly decisions: Readonly<Record<string, Decision | null>>;
  readonly corrections: Readonly<Record<string, Correction | null>>;
  /** How many steps of the network’s history it took. */
  readonly changes: number;
};

/** A review of one reading: what was decided, and which suggestion is looked at. It says nothing of the text itself. */
export type ReviewState = {
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly corrections: Readonly<Record<string, Correction>>;
  /** The key of the suggestion that is looked at; null to look at the next that is open. */
  readonly current: string | null;
  readonly showsPossible: boolean;
  readonly steps: readonly ReviewStep[];
};

export const NEW_REVIEW: ReviewState = {
  decisions: {},
  corrections: {},
  current: null,
  showsPossible: false,
  steps: [],
};

/** Steps that can be undone. */
const MAX_STEPS = 500;

export type Decided = {
  readonly label: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The suggestion that is looked at then; null for the next that is open. */
  readonly current: string | null;
  readonly changes?: number;
};

/** Returns the review with suggestions decided, in one step. */
export function decide(state: ReviewState, { label, decisions, current, changes = 0 }: Decided): ReviewState {
  const before = Object.keys(decisions).map((key) => [key, state.decisions[key] ?? null]);
  return {
    ...state,
    current,
    decisions: { ...state.decisions, ...decisions },
    steps: addStep(state, { label, decisions: Object.fromEntries(before), corrections: {}, changes }),
  };
}

/** Returns the review with one suggestion corrected. */
export function correct(state: ReviewState, key: string, correction: Correction): ReviewState {
  const before = state.corrections[key];
  return {
    ...state,
    current: key,
    corrections: { ...state.corrections, [key]: { ...before, ...correction } },
    steps: addStep(state, {
      label: 'correct a suggestion',
      decisions: {},
      corrections: { [key]: before ?? null },
      changes: 0,
    }),
  };
}

/** Returns the review before its last step, and that step; null when there is none. */
export function undoStep(
  state: ReviewState,
): { readonly state: ReviewState; readonly step: ReviewStep } | null {
  const step = state.steps.at(-1);
  if (!step) return null;
  return {
    step,
    state: {
      ...state,
      current: step.current,
      decisions: restore(state.decisions, step.decisions),
      corrections: restore(state.corrections, step.corrections),
      steps: state.steps.slice(0, -1),
    },
  };
}

function addStep(state: ReviewState, step: Omit<ReviewStep, 'current'>): readonly ReviewStep[] {
  return [...state.steps, { ...step, current: state.current }].slice(-MAX_STEPS);
}

function restore<Value>(
  now: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value | null>>,
): Readonly<Record<string, Value>> {
  const restored = new Map(Object.entries(now));
  for (const [key, value] of Object.entries(before)) {
    if (value === null) restored.delete(key);
    else restored.set(key, value);
  }
  return Object.fromEntries(restored);
}
