import fc from 'fast-check';
import {
  type Clash,
  type LoggedChange,
  receiveChange,
  receiveNetwork,
} from '@/lib/explorer/editing/receive-news';
import { resolveClash } from '@/lib/explorer/editing/resolve-clash';
import {
  acceptAck,
  createWorkingCopy,
  editCopy,
  packBatch,
  redoInCopy,
  undoInCopy,
  unpackBatch,
  type WorkingCopy,
} from '@/lib/explorer/editing/working-copy';
import type { Network } from '@/lib/network/network';
import { arbitraryIntent, type Intent } from '@/tests/arbitraries/change';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { SmallServer } from './small-server';

/** What may happen at an edit session: what a person does, and when which message arrives, or gets lost. */
type Step =
  | { readonly kind: 'edit'; readonly intent: Intent }
  | { readonly kind: 'undo' | 'redo' | 'send' | 'lose-answer' | 'hear' | 'reload' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: arbitraryIntent.map((intent) => ({ kind: 'edit' as const, intent })) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...(['undo', 'redo', 'send', 'send', 'lose-answer', 'hear', 'hear', 'reload'] as const).map((kind) => ({
        kind,
      })),
    ),
  },
);

const steps = fc.array(fc.tuple(fc.constantFrom(0, 1), step, fc.boolean()), { maxLength: 30 });

/** One of two who work on the network. */
class Desk {
  copy: WorkingCopy;
  clash: Clash | null = null;
  private keys = 0;

  constructor(
    private readonly name: string,
    private readonly server: SmallServer,
  ) {
    this.copy = createWorkingCopy(server.network, server.version);
  }

  take({ kind, ...step }: Step, prefersMine: boolean): void {
    if (kind === 'edit' && 'intent' in step) {
      const change = step.intent(this.copy.network);
      const result = change && editCopy(this.copy, change);
      if (result?.ok) this.copy = result.copy;
    }
    if (kind === 'undo' || kind === 'redo') {
      const result = (kind === 'undo' ? undoInCopy : redoInCopy)(this.copy);
      if (result?.ok) this.copy = result.copy;
    }
    if (kind === 'send') this.send(true, prefersMine);
    if (kind === 'lose-answer') this.send(false, prefersMine);
    if (kind === 'hear') this.hear(prefersMine);
    if (kind === 'reload' && !this.isWaiting) {
      this.receive(receiveNetwork(this.copy, this.server.network, this.server.version), prefersMine);
    }
  }

  /** Sends all there is, hears all there is, until nothing is left. */
  settle(prefersMine: boolean): void {
    for (let round = 0; round < 20; round += 1) {
      this.send(true, prefersMine);
      this.hear(prefersMine);
    }
  }

  /** Whether a batch is on its way, of which it is not known whether it was done. */
  private get isWaiting(): boolean {
    return this.copy.batch !== null && this.copy.ack === null;
  }

  private send(isAnswered: boolean, prefersMine: boolean): void {
    if (this.copy.ack) return;
    this.keys += 1;
    this.copy = packBatch(this.copy, `${this.name} ${this.keys}`);
    const { batch } = this.copy;
    if (!batch) return;
    const ack = this.server.take(batch, this.name);
    if (!isAnswered) return;
    if (ack) this.copy = acceptAck(this.copy, ack);
    else {
      this.copy = unpackBatch(this.copy);
      this.hear(prefersMine);
    }
  }

  private hear(prefersMine: boolean): void {
    if (this.isWaiting) return;
    const news: readonly LoggedChange[] = this.server.listSince(this.copy.version);
    for (const each of news) this.receive(receiveChange(this.copy, each), prefersMine);
  }

  private receive(received: ReturnType<typeof receiveChange>, prefersMine: boolean): void {
    if (received.kind === 'gap') throw new Error('Nothing is missing.');
    if (received.kind === 'received') {
      this.copy = received.copy;
      return;
    }
    let clash: Clash | null = received.clash;
    // Whoever insists on what cannot be done any more gives in.
    for (let round = 0; clash; round += 1) {
      const side = prefersMine && round < 10 ? 'mine' : 'theirs';
      ({ copy: this.copy, clash } = resolveClash(this.copy, clash, () => side));
    }
  }
}

/** Lists are sorted: two who add at once may have it in either order until they load the network anew. */
function sorted(network: Network): Network {
  const sort = <T extends { readonly id: string }>(things: readonly T[]) =>
    things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...network,
    actors: sort(network.actors),
    documents: sort(network.documents),
    relationships: sort(network.relationships),
    claims: sort(network.claims),
    relationshipTypes: sort(network.relationshipTypes),
  };
}

describe('one who works alone', () => {
  it('has the network as it is here for that of the server, once the server has all of it', () => {
    const copies: WorkingCopy[] = [];
    fc.assert(
      fc.property(arbitraryNetwork, steps, (network, taken) => {
        const desk = new Desk('one', new SmallServer(network));
        for (const [, each] of taken) if (each.kind === 'edit') desk.take(each, true);
        desk.settle(true);
        expect(desk.copy.pending).toEqual([]);
        expect(desk.copy.kept).toBe(desk.copy.network);
        copies.push(desk.copy);
      }),
      { numRuns: 20 },
    );
    expect(copies.some(({ kept, history }) => kept && history.log.length > 0)).toBe(true);
  });
});

describe('two who work on one network at once', () => {
  it('come to the same network, whatever they do and whichever answers are lost', () => {
    fc.assert(
      fc.property(arbitraryNetwork, steps, (network, taken) => {
        const server = new SmallServer(network);
        const desks = [new Desk('one', server), new Desk('other', server)];
        for (const [who, each, prefersMine] of taken) desks[who]?.take(each, prefersMine);
        for (const prefersMine of [true, false]) for (const desk of desks) desk.settle(prefersMine);
        for (const desk of desks) desk.settle(false);
        for (const { copy } of desks) {
          expect(copy.pending).toEqual([]);
          expect(copy.version).toBe(server.version);
          expect(sorted(copy.kept)).toEqual(sorted(server.network));
          expect(sorted(copy.network)).toEqual(sorted(server.network));
        }
      }),
      { numRuns: 200 },
    );
  });
});
