import { AcceptanceDraft } from '@/lib/reading/review/acceptance-draft';
import { listNumberChoices } from '@/lib/reading/review/number-keys';
import { correct } from '@/lib/reading/review/review-state';
import {
  accept,
  acceptKnown,
  acceptTypedTie,
  dismiss,
  goTo,
  leavePassage,
  type ReviewMove,
} from '@/lib/reading/review/review-steps';
import { isPassage } from '@/lib/reading/review/suggestion';
import { findNextPair, replaceEnd, resolvePair } from '@/lib/reading/review/uncovered-pair';
import type { Review, ReviewMoment } from './use-review';

/** What a person does with the suggestion that is looked at, by keys and by buttons alike. */
export type ReviewActs = {
  readonly accept: () => void;
  readonly acceptKnown: () => void;
  readonly reject: () => void;
  readonly skip: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly goTo: (key: string) => void;
  readonly choose: (digit: string) => void;
  readonly swap: () => void;
  readonly nextPair: () => void;
  /** Takes the next actor of a sentence or passage as the first or second of the two. */
  readonly nextFirst: () => void;
  readonly nextSecond: () => void;
  /** Takes an actor of the network as one of the two. */
  readonly takeEnd: (end: 'source' | 'target', actor: string) => void;
  readonly togglePossible: () => void;
  /** Says why a suggestion that is in the network already is not changed here. */
  readonly refuseChange: () => void;
  readonly undo: () => void;
};

/** Why what was accepted is neither rejected, skipped nor changed here: it would stay in the network as it is. */
const IN_NETWORK = 'This is in the network already. Undo it, or remove it from the map.';

function isAccepted({ queue: { current } }: ReviewMoment): boolean {
  return current?.place === 'accepted';
}

/** Returns whether the suggestion is in the network as it is. A passage stays for further ties after its first. */
export function isSettled(moment: ReviewMoment): boolean {
  const suggestion = moment.queue.current?.suggestion;
  return suggestion !== undefined && isAccepted(moment) && !isPassage(suggestion);
}

export function createReviewActs({ perform, setState, undo }: Review): ReviewActs {
  const refuse = (isRefused: (moment: ReviewMoment) => boolean) =>
    perform((moment) => (isRefused(moment) ? { ok: false, message: IN_NETWORK } : null));
  const dismissNow = (kind: 'rejected' | 'skipped') => {
    refuse(isAccepted);
    setState((moment) => {
      const { context, queue } = moment;
      return queue.current && !isAccepted(moment)
        ? dismiss(context, queue.current.suggestion, kind)
        : context.state;
    });
  };
  const correctNow = (find: (moment: ReviewMoment) => Parameters<typeof correct>[2] | null) => {
    refuse((moment) => isSettled(moment) && find(moment) !== null);
    setState((moment) => {
      const suggestion = moment.queue.current?.suggestion;
      const correction = isSettled(moment) ? null : find(moment);
      return suggestion && correction
        ? correct(moment.context.state, suggestion.key, correction)
        : moment.context.state;
    });
  };
  const endNow = (what: Parameters<typeof replaceEnd>[2]) =>
    correctNow(({ context, queue: { current } }) =>
      current?.suggestion.kind === 'uncovered'
        ? replaceEnd(current.suggestion, toDraft(context), what)
        : null,
    );
  return {
    accept: () =>
      perform(({ context, queue: { current } }) => {
        // What is accepted already stays: only the way goes on.
        if (!current) return null;
        if (current.place === 'accepted')
          return isPassage(current.suggestion)
            ? { ok: true, change: null, state: leavePassage(context) }
            : null;
        return accept(context, current.suggestion);
      }),
    acceptKnown: () => perform(({ context, queue }) => acceptKnown(context, queue)),
    reject: () => dismissNow('rejected'),
    skip: () => dismissNow('skipped'),
    next: () => setState(({ context, queue }) => goTo(context.state, queue, 1)),
    previous: () => setState(({ context, queue }) => goTo(context.state, queue, -1)),
    goTo: (key) => setState(({ context }) => ({ ...context.state, current: key })),
    choose: (digit) => {
      const find = ({ context, queue }: ReviewMoment) => {
        const suggestion = queue.current?.suggestion;
        return suggestion
          ? (listNumberChoices(suggestion, context.network).find((choice) => choice.digit === digit)
              ?.correction ?? null)
          : null;
      };
      let isTyped = false;
      perform((moment) => {
        isTyped = moment.queue.current?.suggestion.kind === 'uncovered';
        return typeSentence(moment, find(moment)?.type);
      });
      // What comes behind a sentence that was typed is no concern of the same digit.
      correctNow((moment) => (isTyped ? null : find(moment)));
    },
    swap: () =>
      correctNow(({ context, queue }) => {
        const key = queue.current?.suggestion.key ?? '';
        return { isSwapped: context.state.corrections[key]?.isSwapped !== true };
      }),
    nextPair: () =>
      correctNow(({ context, queue: { current } }) =>
        current?.suggestion.kind === 'uncovered' ? findNextPair(current.suggestion, toDraft(context)) : null,
      ),
    nextFirst: () => endNow({ end: 'source', actor: 'next' }),
    nextSecond: () => endNow({ end: 'target', actor: 'next' }),
    takeEnd: (end, actor) => endNow({ end, actor }),
    togglePossible: () =>
      setState(({ context: { state } }) => ({
        ...state,
        showsPossible: !state.showsPossible,
        current: null,
      })),
    refuseChange: () => refuse(isSettled),
    undo,
  };
}

/** A digit ties the two actors of a sentence at once. */
function typeSentence({ context, queue }: ReviewMoment, type: string | undefined): ReviewMove | null {
  const suggestion = queue.current?.suggestion;
  if (suggestion?.kind !== 'uncovered' || type === undefined) return null;
  const pair = resolvePair(suggestion, toDraft(context));
  return pair ? acceptTypedTie(context, suggestion, { type, ...pair }) : null;
}

export function toDraft({ network, subject, state }: ReviewMoment['context']): AcceptanceDraft {
  return new AcceptanceDraft(network, subject, state);
}
