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

/** Returns the acts on a review. */
export function createReviewActs(review: Review): ReviewActs {
  const { perform, setState, undo } = review;
  return {
    ...createJudgements(review),
    ...createCorrections(review),
    acceptKnown: () => perform(({ context, queue }) => acceptKnown(context, queue)),
    next: () => setState(({ context, queue }) => goTo(context.state, queue, 1)),
    previous: () => setState(({ context, queue }) => goTo(context.state, queue, -1)),
    goTo: (key) => setState(({ context }) => ({ ...context.state, current: key })),
    togglePossible: () =>
      setState(({ context: { state } }) => ({
        ...state,
        showsPossible: !state.showsPossible,
        current: null,
      })),
    undo,
  };
}

/** Says why a suggestion that is in the network stays as it is, where that is what is asked for. */
function refuse({ perform }: Review, isRefused: (moment: ReviewMoment) => boolean): void {
  perform((moment) => (isRefused(moment) ? { ok: false, message: IN_NETWORK } : null));
}

function createJudgements(review: Review): Pick<ReviewActs, 'accept' | 'reject' | 'skip'> {
  const dismissNow = (kind: 'rejected' | 'skipped') => {
    refuse(review, isAccepted);
    review.setState((moment) => {
      const { context, queue } = moment;
      return queue.current && !isAccepted(moment)
        ? dismiss(context, queue.current.suggestion, kind)
        : context.state;
    });
  };
  return {
    accept: () =>
      review.perform(({ context, queue: { current } }) => {
        if (!current) return null;
        if (current.place !== 'accepted') return accept(context, current.suggestion);
        // What is accepted already stays: only the way goes on.
        return isPassage(current.suggestion)
          ? { ok: true, change: null, state: leavePassage(context) }
          : null;
      }),
    reject: () => dismissNow('rejected'),
    skip: () => dismissNow('skipped'),
  };
}

/** What is found to be corrected of the suggestion that is looked at; null for nothing. */
type FindCorrection = (moment: ReviewMoment) => Parameters<typeof correct>[2] | null;

type Corrections = 'choose' | 'swap' | 'nextPair' | 'nextFirst' | 'nextSecond' | 'takeEnd' | 'refuseChange';

function createCorrections(review: Review): Pick<ReviewActs, Corrections> {
  const endNow = (what: Parameters<typeof replaceEnd>[2]) =>
    correctNow(
      review,
      ofPair((pair, draft) => replaceEnd(pair, draft, what)),
    );
  return {
    choose: (digit) => chooseByDigit(review, digit),
    swap: () =>
      correctNow(review, ({ context, queue }) => {
        const key = queue.current?.suggestion.key ?? '';
        return { isSwapped: context.state.corrections[key]?.isSwapped !== true };
      }),
    nextPair: () => correctNow(review, ofPair(findNextPair)),
    nextFirst: () => endNow({ end: 'source', actor: 'next' }),
    nextSecond: () => endNow({ end: 'target', actor: 'next' }),
    takeEnd: (end, actor) => endNow({ end, actor }),
    refuseChange: () => refuse(review, isSettled),
  };
}

function correctNow(review: Review, find: FindCorrection): void {
  refuse(review, (moment) => isSettled(moment) && find(moment) !== null);
  review.setState((moment) => {
    const suggestion = moment.queue.current?.suggestion;
    const correction = isSettled(moment) ? null : find(moment);
    return suggestion && correction
      ? correct(moment.context.state, suggestion.key, correction)
      : moment.context.state;
  });
}

/** Returns what finds a correction of a sentence whose two actors are not tied yet. */
function ofPair(
  find: (pair: Parameters<typeof findNextPair>[0], draft: AcceptanceDraft) => ReturnType<FindCorrection>,
): FindCorrection {
  return ({ context, queue: { current } }) =>
    current?.suggestion.kind === 'uncovered' ? find(current.suggestion, toDraft(context)) : null;
}

/** Takes the choice of a digit: the type of a tie, who an actor is, and so on. Where two actors are not tied yet, it ties them. */
function chooseByDigit(review: Review, digit: string): void {
  const find: FindCorrection = ({ context, queue }) => {
    const suggestion = queue.current?.suggestion;
    if (!suggestion) return null;
    const choices = listNumberChoices(suggestion, context.network);
    return choices.find((choice) => choice.digit === digit)?.correction ?? null;
  };
  let isTyped = false;
  review.perform((moment) => {
    isTyped = moment.queue.current?.suggestion.kind === 'uncovered';
    return typeSentence(moment, find(moment)?.type);
  });
  // What comes behind a sentence that was typed is no concern of the same digit.
  correctNow(review, (moment) => (isTyped ? null : find(moment)));
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
