import { applyChange } from '@/lib/network/changes/apply-change';
import type { Network } from '@/lib/network/network';
import type { Reading } from '@/lib/reading/reading';
import { hasThing } from '@/lib/reading/review/acceptance-draft';
import { type ReviewQueue, toQueue } from '@/lib/reading/review/review-queue';
import { NEW_REVIEW, type ReviewState } from '@/lib/reading/review/review-state';
import { accept, type ReviewMove } from '@/lib/reading/review/review-steps';
import type { Suggestion, SuggestionOf } from '@/lib/reading/review/suggestion';
import { createEmptyNetwork, READING, SUBJECT } from './read-article';

/** A review with its network, as the page has them. */
export class Reviewer {
  state: ReviewState = NEW_REVIEW;
  network: Network = createEmptyNetwork();

  constructor(
    public reading: Reading = READING,
    readonly text: string = SUBJECT.text,
  ) {}

  get queue(): ReviewQueue {
    return toQueue(this.reading, this.state, (id) => hasThing(this.network, id));
  }

  get context() {
    return {
      subject: { ...SUBJECT, text: this.text, reading: this.reading },
      network: this.network,
      state: this.state,
    };
  }

  get current(): Suggestion {
    const suggestion = this.queue.current?.suggestion;
    if (!suggestion) throw new Error('There is nothing to review.');
    return suggestion;
  }

  find<Kind extends Suggestion['kind']>(kind: Kind, words: string): SuggestionOf<Kind> {
    const found = this.queue.all.find(
      ({ suggestion }) => suggestion.kind === kind && JSON.stringify(suggestion).includes(words),
    );
    if (!found) throw new Error(`There is no suggestion of “${words}”.`);
    return found.suggestion as SuggestionOf<Kind>;
  }

  place(suggestion: Suggestion) {
    return this.queue.all.find((each) => each.suggestion.key === suggestion.key)?.place;
  }

  do(move: ReviewMove): void {
    if (!move.ok) throw new Error(move.message);
    if (move.change) {
      const applied = applyChange(this.network, move.change);
      if (!applied.ok) throw new Error(JSON.stringify(applied));
      this.network = applied.network;
    }
    this.state = move.state;
  }

  accept(suggestion: Suggestion = this.current): void {
    this.do(accept(this.context, suggestion));
  }

  acceptActors(): void {
    while (this.queue.current?.suggestion.kind === 'actor') this.accept();
  }
}
