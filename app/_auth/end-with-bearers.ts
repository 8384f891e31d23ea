import { endEventStreams, listBearers } from '../api/_http/event-stream';
import { askOpenBearers } from './sessions';

/** How soon a stream ends whose token was revoked, or whose session was ended, by another process. Milliseconds. */
const LOOK_EVERY = 500;

/** Looks whether what lets readers in has ended, for as long as there are streams. */
class BearerWatch {
  /** Not properties: what clears the global object away after a test would call itself by a timer that is still there. */
  #timer: NodeJS.Timeout | null = null;
  #isAsking = false;
  #isAway = false;

  start(): void {
    this.#timer ??= setInterval(() => void this.#look(), LOOK_EVERY).unref();
  }

  async #look(): Promise<void> {
    if (this.#isAsking) return;
    const bearers = listBearers();
    if (bearers.length === 0) return this.#stop();
    this.#isAsking = true;
    try {
      const isOpen = await askOpenBearers(bearers);
      endEventStreams((bearer) => bearer !== null && bearers.includes(bearer) && !isOpen(bearer));
      this.#isAway = false;
    } catch (error) {
      // Nothing is told meanwhile: each stream asks before it tells.
      if (!this.#isAway)
        console.warn('It cannot be seen now whether tokens have ended; it is tried again:', error);
      this.#isAway = true;
    } finally {
      this.#isAsking = false;
    }
  }

  #stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }
}

const WATCH: unique symbol = Symbol.for('backchannel.bearer-watch');
const shared = globalThis as typeof globalThis & { [WATCH]?: BearerWatch };

/**
 * Ends the streams of tokens and sessions that have ended, from now on and for as long as there are any. What this process ends, it
 * ends by itself at once; others may end them on the same store, and time does.
 */
export function endWithBearers(): void {
  shared[WATCH] ??= new BearerWatch();
  shared[WATCH].start();
}
