import type { KeptAnswer } from './kept-answer';

/** An answer about a network. */
export type AnswerKey = {
  readonly networkId: string;
  /** What of the network is answered, and in which form. */
  readonly name: string;
  /** What tells the version of the network from every other one. */
  readonly stamp: string;
  /** What else the answer follows from; empty for nothing. */
  readonly places: string;
};

type Entry = Pick<AnswerKey, 'networkId' | 'stamp' | 'places'> & { readonly answer: KeptAnswer };

/** Of how many answers it is kept that they are too large. */
const MAX_LARGE = 1_000;

/** The answers that are kept as they are sent, while there is room: of each network those of its newest state, the last ones asked for. */
export class KeptAnswers {
  /** The one that was asked for last stands last. */
  private readonly entries = new Map<string, Entry>();
  private readonly making = new Map<string, Promise<KeptAnswer | null>>();
  private readonly large = new Set<string>();
  private bytes = 0;

  constructor(private readonly maxBytes: number) {}

  /** Returns an answer that is kept; null when there is none of this state. */
  find({ networkId, name, stamp, places }: AnswerKey): KeptAnswer | null {
    const key = `${networkId} ${name}`;
    const entry = this.entries.get(key);
    if (!entry || entry.stamp !== stamp || entry.places !== places) return null;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer;
  }

  /** Returns what is being made for another request; null when nothing is. It comes to null when that one cannot be kept. */
  findMaking(key: AnswerKey): Promise<KeptAnswer | null> | null {
    return this.making.get(toWhole(key)) ?? null;
  }

  /** Keeps what is being made once it is there, and has others wait for it meanwhile. What fails is not kept. */
  async make(key: AnswerKey, work: () => Promise<KeptAnswer | null>): Promise<KeptAnswer | null> {
    const whole = toWhole(key);
    const made = work().catch(() => null);
    this.making.set(whole, made);
    try {
      const answer = await made;
      if (answer) this.keep(key, answer);
      return answer;
    } finally {
      this.making.delete(whole);
    }
  }

  /** Notes that an answer is too large to be kept. */
  noteLarge(key: AnswerKey): void {
    this.large.add(toWhole(key));
    for (const oldest of this.large) {
      if (this.large.size <= MAX_LARGE) return;
      this.large.delete(oldest);
    }
  }

  /** Returns whether it is known that an answer is too large. */
  isLarge(key: AnswerKey): boolean {
    return this.large.has(toWhole(key));
  }

  /** Lets all go that is kept of a network. */
  forget(networkId: string): void {
    for (const [key, entry] of this.entries) if (entry.networkId === networkId) this.drop(key, entry);
  }

  /** Returns how many bytes of memory they take. */
  measure(): number {
    return this.bytes;
  }

  private keep({ networkId, name, stamp, places }: AnswerKey, answer: KeptAnswer): void {
    if (answer.weight > this.maxBytes) return;
    const own = `${networkId} ${name}`;
    for (const [key, entry] of this.entries) {
      // What a network was like before is asked for no more.
      if (key === own || (entry.networkId === networkId && entry.stamp !== stamp)) this.drop(key, entry);
    }
    this.entries.set(own, { networkId, stamp, places, answer });
    this.bytes += answer.weight;
    for (const [key, entry] of this.entries) {
      if (this.bytes <= this.maxBytes) return;
      this.drop(key, entry);
    }
  }

  private drop(key: string, { answer }: Entry): void {
    this.entries.delete(key);
    this.bytes -= answer.weight;
  }
}

function toWhole({ networkId, name, stamp, places }: AnswerKey): string {
  return JSON.stringify([networkId, name, stamp, places]);
}
