import type { StoreApi } from 'zustand/vanilla';
import { hasSessionEnded } from '../session';
import type { EditSessionState, Heard } from './edit-session-state';
import { type LoggedChange, type Received, receiveChange, receiveNetwork } from './receive-news';
import { recoverEdits } from './recover-edits';
import type { DraftStorage, KeptEdits, News, Obstacle, Transport } from './transport';
import {
  acceptAck,
  type CommitAck,
  type PendingChange,
  packBatch,
  unpackBatch,
  type WorkingCopy,
} from './working-copy';

/** In milliseconds: how long to wait before sending anew, at first and at most, and for news that is owed. */
export type Patience = { readonly first: number; readonly most: number; readonly owed: number };

/**
 * Brings what is pending to the server, one batch at a time, and takes in what others have done. News waits while a
 * batch is on its way: only with the answer is it known which of it is the client’s own.
 */
export class SyncEngine {
  private readonly news: News[] = [];
  private isBusy = false;
  private isGone = false;
  /** Whether the network is to be loaded anew before anything else is taken in. */
  private isBehind = false;
  /** A version that the server has told of; its news comes by itself. */
  private owed = 0;
  /** What another page has left behind, until it is taken over. */
  private left: KeptEdits | null = null;
  private wait: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopListening: (() => void) | null = null;
  private keeping: Promise<void> = Promise.resolve();
  /** Whether the browser keeps edits of this page. */
  private keepsEdits = false;
  /** The last change that the browser was given to keep. */
  private givenUpTo: PendingChange | null = null;

  constructor(
    private readonly store: StoreApi<EditSessionState>,
    private readonly transport: Transport,
    private readonly storage: DraftStorage,
    private readonly patience: Patience,
  ) {
    this.wait = patience.first;
  }

  /** Takes over what another page has left behind, and listens from now on. */
  async open(): Promise<void> {
    const { version } = this.copy;
    await this.adopt();
    if (this.isGone) return;
    this.stopListening = this.transport.listen(version, (news) => {
      this.news.push(news);
      void this.work();
    });
    void this.work();
  }

  /** Sends what is pending and takes in what has come, unless that is being done. */
  async work(): Promise<void> {
    if (this.isGone) return;
    if (this.isBusy) {
      // A server that is slow to answer keeps no edit from being kept.
      const last = this.copy.pending.at(-1) ?? null;
      if (last !== null && last !== this.givenUpTo) void this.keep();
      return;
    }
    this.isBusy = true;
    clearTimeout(this.timer);
    try {
      while (!this.isGone && (await this.step()));
    } catch (error) {
      console.error('What others have done could not be loaded; it is tried again:', error);
      this.later('unreachable');
    } finally {
      this.isBusy = false;
    }
  }

  destroy(): void {
    this.isGone = true;
    clearTimeout(this.timer);
    this.stopListening?.();
    this.storage.destroy();
  }

  private get copy(): WorkingCopy {
    return this.store.getState().copy;
  }

  /** Does what is to be done next; returns false when there is nothing to do now. */
  private async step(): Promise<boolean> {
    const { clash, isPurged, refusal } = this.store.getState();
    if (clash || isPurged) return false;
    const { batch, ack } = this.copy;
    if (batch && !ack) return this.send();
    if (this.isBehind) return this.reload();
    const next = this.news.shift();
    if (next) return this.hear(next);
    if (ack || this.owed > this.copy.version) return this.awaitNews();
    // What was given up would come back with the next page.
    if (this.copy.pending.length === 0 && this.keepsEdits) await this.keep();
    if (this.copy.pending.length === 0 && (await this.adopt())) return true;
    // What came while that was looked up found this at work, and nobody calls again.
    if (this.news.length > 0) return true;
    if (this.copy.pending.length === 0 || refusal) return false;
    this.store.setState({ copy: packBatch(this.copy, createKey()) });
    return true;
  }

  private async send(): Promise<boolean> {
    const { batch } = this.copy;
    if (!batch) return false;
    // Both at once: what the server has got need not be kept, and what it has not is kept no later for being sent meanwhile.
    void this.keep();
    const delivery = await this.transport.send(batch);
    if (delivery.kind === 'unanswered') {
      this.later(delivery.obstacle);
      return false;
    }
    this.wait = this.patience.first;
    if (delivery.kind === 'done') return this.accept(delivery.ack);
    this.store.setState({ copy: unpackBatch(this.copy), obstacle: null });
    if (delivery.kind === 'refused') this.store.setState({ refusal: delivery.messages });
    else if (delivery.version > this.copy.version) this.owed = delivery.version;
    else this.isBehind = true;
    return true;
  }

  private async accept(ack: CommitAck): Promise<boolean> {
    this.store.setState({ copy: acceptAck(this.copy, ack), obstacle: null });
    await this.keep();
    return true;
  }

  private hear(news: News): boolean {
    switch (news.kind) {
      case 'purged':
        this.store.setState({ isPurged: true });
        return false;
      case 'connected':
        this.store.setState({ obstacle: null });
        return true;
      case 'lost':
        this.store.setState({ obstacle: 'unreachable' });
        return true;
      case 'missed':
        this.isBehind = true;
        return true;
      case 'changed':
        this.takeIn(news);
        return true;
    }
  }

  private takeIn(news: LoggedChange): void {
    const { copy } = this;
    const received = receiveChange(copy, news);
    const isOwn = news.version <= copy.version || copy.ack?.versions.includes(news.version);
    const heard = isOwn ? null : { author: news.author, label: news.change.label };
    if (received.kind === 'gap') {
      // Who it was is known now; what it was comes with the network.
      this.isBehind = true;
      this.store.setState(this.toHeard(heard));
    } else this.take(received, heard);
  }

  private take(received: Received, heard: Omit<Heard, 'count'> | null): void {
    const told = this.toHeard(heard);
    if (received.kind === 'clash') this.store.setState({ clash: received.clash, ...told });
    else this.store.setState({ copy: received.copy, ...told });
  }

  private toHeard(heard: Omit<Heard, 'count'> | null): Partial<EditSessionState> {
    const count = (this.store.getState().heard?.count ?? 0) + 1;
    return heard ? { heard: { ...heard, count } } : {};
  }

  /** What is owed comes in a moment; when it does not, the network is loaded anew. */
  private awaitNews(): boolean {
    this.timer = setTimeout(() => {
      this.isBehind = true;
      void this.work();
    }, this.patience.owed);
    return false;
  }

  private async reload(): Promise<boolean> {
    const { network, version } = await this.transport.fetchNetwork(null);
    this.isBehind = false;
    this.owed = 0;
    this.take(receiveNetwork(this.copy, network, version), null);
    this.store.setState({ obstacle: null });
    return true;
  }

  private later(obstacle: Obstacle): void {
    // A user who has to sign in again is heard again once the line is open, and that calls `work`.
    if (hasSessionEnded()) {
      this.store.setState({ obstacle: 'signed-out' });
      return;
    }
    this.store.setState({ obstacle });
    this.timer = setTimeout(() => void this.work(), this.wait);
    this.wait = Math.min(this.wait * 2, this.patience.most);
  }

  /** Takes over what another page has left behind. What is edited in the meantime goes first, and that waits. */
  private async adopt(): Promise<boolean> {
    this.left ??= await this.storage.adopt().catch(() => null);
    const { left, copy } = this;
    // The storage keeps it as this page’s own.
    this.keepsEdits ||= left !== null;
    if (!left || copy.pending.length > 0) return false;
    const { taken, isBehind } = await recoverEdits(copy, left, this.transport);
    if (this.copy !== copy) return true;
    this.left = null;
    this.isBehind = isBehind;
    this.take(taken, null);
    return true;
  }

  /** One after the other, so that an older state never comes after a newer one. */
  private keep(): Promise<void> {
    const { version, pending, batch } = this.copy;
    const changes = pending.map(({ change }) => change);
    const edits = changes.length > 0 ? { version, changes, batch } : null;
    const last = pending.at(-1) ?? null;
    this.keepsEdits = edits !== null;
    this.givenUpTo = last;
    this.keeping = this.keeping
      .then(() => this.storage.keep(edits))
      .then(
        () => this.note(true, last),
        () => this.note(false, null),
      );
    return this.keeping;
  }

  private note(isKept: boolean, keptUpTo: PendingChange | null): void {
    const known = this.store.getState();
    if (known.isKept !== isKept || known.keptUpTo !== keptUpTo) this.store.setState({ isKept, keptUpTo });
  }
}

/** `crypto.randomUUID` is there on secure pages alone. */
function createKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(numbers, (number) => number.toString(16).padStart(8, '0')).join('-');
}
