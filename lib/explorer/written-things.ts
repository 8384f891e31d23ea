import { toMarkTest } from '@/lib/graph/filter/shown-marks';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { Standing } from '@/lib/network/standing';
import { ByteWriter } from './byte-writer';

/** The lists of a network whose things are shown, in the order in which they are written. */
export const SHOWN_LISTS = ['actors', 'relationships', 'claims', 'meetings'] as const;

type Identified = { readonly id: string };
type StandingsById = ReadonlyMap<string, Standing>;

/** Bytes of an answer. `isKept`: the same array comes again in other answers of the graph, so that what is made of it may be kept. */
export type Piece = { readonly bytes: Uint8Array<ArrayBuffer>; readonly isKept: boolean };

/** Things that are written and kept together: with fewer, what is made of a piece costs more; with more, fewer filters leave one whole. */
const IN_BLOCK = 128;
/** Bytes of the things of a network that are kept: more than 200,000 ties have. */
const MAX_KEPT = 128 * 1024 * 1024;

/** What a filter leaves of a list. */
export type Shown = {
  /** By the evidence that counts, in the order of the graph's own. */
  readonly things: readonly Identified[];
  readonly ids: ReadonlySet<string>;
  /** What that evidence amounts to; null for actors, which have no standings. */
  readonly standings: StandingsById | null;
};

/**
 * Returns what writes the things of a network's lists. What each is written as by all of the evidence is kept as long as the graph is:
 * most filters leave it as it is.
 */
export const getThingWriters = memoize((graph: NetworkGraph) => {
  const { network, standings } = graph.getAttributes();
  const room = { left: MAX_KEPT };
  return {
    actors: new ThingWriter(network.actors, null, room),
    relationships: new ThingWriter(network.relationships, standings.relationships, room),
    claims: new ThingWriter(network.claims, standings.claims, room),
    meetings: new ThingWriter(network.meetings, standings.meetings, room),
  };
});

/** Things of a list that follow each other, with a comma after each, and where each ends. */
type Block = { readonly bytes: Uint8Array<ArrayBuffer>; readonly ends: Uint32Array };

/** Writes things of a list as JSON, with their standings and why they have them; actors have none. */
class ThingWriter {
  /** By number; null for one for which there was no room. */
  private readonly blocks: (Block | null)[] = [];
  private readonly writer = new ByteWriter();

  constructor(
    private readonly things: readonly Identified[],
    private readonly standings: StandingsById | null,
    private readonly room: { left: number },
  ) {}

  /**
   * Writes what a filter leaves of the list, as it is by the evidence that counts, with a comma after each thing. Throws a RangeError where
   * one has no standing.
   */
  *write(shown: Shown): Generator<Piece> {
    const isShown = toMarkTest(shown.ids, this.things);
    // What the evidence leaves stands in the same order.
    let next = 0;
    for (let start = 0; start < this.things.length; start += IN_BLOCK) {
      const end = Math.min(this.things.length, start + IN_BLOCK);
      const own: (Identified | null)[] = [];
      for (let number = start; number < end; number++) {
        const thing = shown.things[next];
        const isLeft = thing !== undefined && thing.id === this.things[number]?.id;
        if (isLeft) next += 1;
        own.push(isLeft && isShown(number) ? thing : null);
      }
      yield* this.writeBlock(start, own, shown.standings);
    }
  }

  /** Writes things of a block; null for those that are not shown. */
  private *writeBlock(
    start: number,
    own: readonly (Identified | null)[],
    standings: StandingsById | null,
  ): Generator<Piece> {
    if (own.every((thing) => thing === null)) return;
    const block = this.findBlock(start);
    const isAsKept = (thing: Identified, at: number) =>
      block !== null && this.things[start + at] === thing && this.hasOwnStanding(thing, standings);
    /** Where in the block begins what is to be written of it; null while nothing is. */
    let from: number | null = null;
    for (let at = 0; at <= own.length; at++) {
      const thing = own[at] ?? null;
      const isNext = thing !== null && isAsKept(thing, at);
      const place = block === null || at === 0 ? 0 : (block.ends[at - 1] as number);
      if (from !== null && !isNext && block) yield toPiece(block, from, place);
      if ((isNext || at === own.length) && this.writer.size > 0)
        yield { bytes: this.writer.take(), isKept: false };
      from = isNext ? (from ?? place) : null;
      if (thing !== null && !isNext) this.writer.addText(toText(thing, standings));
    }
  }

  private hasOwnStanding({ id }: Identified, standings: StandingsById | null): boolean {
    return standings === this.standings || isAlike(standings?.get(id), this.standings?.get(id));
  }

  /** Returns the block that begins with the thing of a number, which is written when it is first asked for; null where there is no room. */
  private findBlock(start: number): Block | null {
    const number = start / IN_BLOCK;
    const known = this.blocks[number];
    if (known !== undefined) return known;
    const block = this.room.left > 0 ? this.makeBlock(start) : null;
    this.room.left -= block?.bytes.length ?? 0;
    this.blocks[number] = block;
    return block;
  }

  private makeBlock(start: number): Block {
    const things = this.things.slice(start, start + IN_BLOCK);
    const ends = Uint32Array.from(things, (thing) => {
      this.writer.addText(toText(thing, this.standings));
      return this.writer.size;
    });
    return { bytes: this.writer.take(), ends };
  }
}

function toPiece({ bytes }: Block, start: number, end: number): Piece {
  const isKept = start === 0 && end === bytes.length;
  return { bytes: isKept ? bytes : bytes.subarray(start, end), isKept };
}

function isAlike(one: Standing | undefined, other: Standing | undefined): boolean {
  if (!one || !other) return false;
  return one === other || (one.id === other.id && one.why === other.why);
}

function toText(thing: Identified, standings: StandingsById | null): string {
  if (standings === null) return `${JSON.stringify(thing)},`;
  const standing = standings.get(thing.id);
  if (!standing)
    throw new RangeError(`“${thing.id}” has no standing: the filter's result is of another graph.`);
  const told = { standing: standing.id, standingReason: standing.why };
  // A file may have fields of its own under these names, whose place these take.
  if ('standing' in thing || 'standingReason' in thing) return `${JSON.stringify({ ...thing, ...told })},`;
  // A copy of each thing would take longer to make than all of it takes to write.
  return `${JSON.stringify(thing).slice(0, -1)},${JSON.stringify(told).slice(1)},`;
}
