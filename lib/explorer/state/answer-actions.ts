import { shallow } from 'zustand/vanilla/shallow';
import type { Network } from '@/lib/network/network';
import { isLoadFailure } from '../is-load-failure';
import type { QueryClient } from '../questions/query-client';
import type { AnswerTo, Question, QuestionKind, Reply } from '../questions/question';
import { toBrokersQuestion, toChannelsQuestion, toWhatIfQuestion } from '../questions/to-question';
import type { ViewState } from '../view-state';
import { type AnswerState, NOT_ASKED } from './answers';
import type { StateAccess } from './explorer-state';

/** What a person does about questions that are being answered. */
export type AnswerActions = {
  readonly callOff: (kind: QuestionKind) => void;
  readonly askAgain: (kind: QuestionKind) => void;
};

/** The question of each kind that a state asks; null for none. */
const QUESTIONS: Readonly<Record<QuestionKind, (state: ViewState) => Question | null>> = {
  channels: (state) => (state.from.length === 0 || state.to.length === 0 ? null : toChannelsQuestion(state)),
  'what-if': toWhatIfQuestion,
  brokers: (state) => (state.panel === 'brokers' || state.size !== null ? toBrokersQuestion(state) : null),
};

const KINDS: readonly QuestionKind[] = ['channels', 'what-if', 'brokers'];

/**
 * Returns the actions of the questions. `follow` asks what the state asks, whenever that or the network has changed. The last
 * answer stays until the next, unless the network has lost something that it may name.
 */
export function createAnswerActions(
  access: StateAccess,
  openQueryClient: (network: Network) => QueryClient,
): AnswerActions & { readonly follow: () => void; readonly stop: () => void } {
  let current: Asked | null = null;
  const answers = createAnswers(access);
  return {
    callOff: (kind) => current?.client.cancel(kind),
    askAgain: (kind) => {
      if (current) answers.ask(kind, QUESTIONS[kind](access.get().now.state), current);
    },
    follow: () => {
      const { network, state } = access.get().now;
      if (current?.network !== network) {
        current?.client.destroy();
        current = { network, client: openQueryClient(network) };
        answers.forget(network);
      }
      for (const kind of KINDS) {
        const question = QUESTIONS[kind](state);
        if (!answers.isAsked(kind, question)) answers.ask(kind, question, current);
      }
    },
    stop: () => {
      answers.stop();
      current?.client.destroy();
      current = null;
    },
  };
}

/** Who is asked, and about which network. */
type Asked = { readonly network: Network; readonly client: QueryClient };

/** Returns what is asked and answered of each kind: an answer counts only while nothing later of its kind has been asked. */
function createAnswers(access: StateAccess) {
  const asked = new Map<QuestionKind, Question | null>();
  const answered = new Map<QuestionKind, Network>();
  const turns = new Map<QuestionKind, number>();
  const beginTurn = (kind: QuestionKind) => {
    const turn = (turns.get(kind) ?? 0) + 1;
    turns.set(kind, turn);
    return () => turns.get(kind) === turn;
  };
  const dropLost = (kind: QuestionKind, network: Network) => {
    const before = answered.get(kind);
    if (!before || !hasLost(before, network)) return;
    answered.delete(kind);
    change(access, kind, { answer: null });
  };
  const ask = (kind: QuestionKind, question: Question | null, { network, client }: Asked) => {
    asked.set(kind, question);
    const isCurrent = beginTurn(kind);
    if (!question) {
      client.cancel(kind);
      change(access, kind, NOT_ASKED);
      return;
    }
    const settle = (next: Partial<AnswerState<AnswerTo<Question>>>) => {
      if (isCurrent()) change(access, kind, next);
    };
    settle({ problem: null, isMissing: false, isAsking: true, isCalledOff: false, progress: null });
    client
      .ask(question, (progress) => settle({ progress }))
      .then(
        (reply) => {
          if (isCurrent()) answered.set(kind, network);
          settle({ ...NOT_ASKED, ...toOutcome(reply) });
        },
        (error: unknown) => settle({ ...NOT_ASKED, ...toFailure(error) }),
      );
  };
  return {
    ask,
    isAsked: (kind: QuestionKind, question: Question | null) => isSameQuestion(asked.get(kind), question),
    /** Has everything asked anew of another network. */
    forget: (network: Network) => {
      asked.clear();
      for (const kind of KINDS) dropLost(kind, network);
    },
    stop: () => {
      for (const kind of KINDS) beginTurn(kind);
    },
  };
}

function change(
  { get, set }: StateAccess,
  kind: QuestionKind,
  next: Partial<AnswerState<AnswerTo<Question>>>,
): void {
  const { answers } = get();
  const changed = { ...answers[kind], ...next };
  if (!shallow(answers[kind], changed)) set({ answers: { ...answers, [kind]: changed } });
}

function toOutcome(reply: Reply): Partial<AnswerState<AnswerTo<Question>>> {
  return reply.ok ? { answer: reply.answer } : { problem: reply.problem };
}

function toFailure(error: unknown): Partial<AnswerState<never>> {
  if (error instanceof Error && error.name === 'AbortError') return { isCalledOff: true };
  if (isLoadFailure(error)) return { isMissing: true };
  return { problem: `It could not be answered: ${error instanceof Error ? error.message : String(error)}` };
}

/** Undefined for what was never asked. */
function isSameQuestion(one: Question | null | undefined, other: Question | null): boolean {
  return one && other ? shallow(flatten(one), flatten(other)) : one === other;
}

function flatten({ filter, ...rest }: Question) {
  return { ...filter, ...rest };
}

/** Returns whether a network lacks an actor, a tie or a claim that it had before. */
function hasLost(before: Network, now: Network): boolean {
  return (['actors', 'relationships', 'claims'] as const).some((list) => {
    const things: readonly { readonly id: string }[] = now[list];
    const ids = new Set(things.map(({ id }) => id));
    return before[list].some(({ id }) => !ids.has(id));
  });
}
