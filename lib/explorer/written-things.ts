import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { getNumbersById } from '@/lib/network/numbers-by-id';
import type { Standing } from '@/lib/network/standing';
import { ByteWriter } from './byte-writer';

/** The lists of a network whose things are shown, in the order in which they are written. */
export const SHOWN_LISTS = ['actors', 'relationships', 'claims', 'meetings'] as const;

type Identified = { readonly id: string };
type StandingsById = ReadonlyMap<string, Standing>;

/** Bytes of the things of a network that are kept: more than 200,000 ties have. */
const MAX_KEPT = 128 * 1024 * 1024;

/**
 * Returns what writes the things of a network's lists. What each is written as by all of the evidence is kept as long as the graph is:
 * most filters leave it as it is.
 */
export const getThingWriters = memoize((graph: NetworkGraph) => {
  const { network, standings } = graph.getAttributes();
  const kept = new ByteWriter();
  return {
    actors: new ThingWriter(network.actors, null, kept),
    relationships: new ThingWriter(network.relationships, standings.relationships, kept),
    claims: new ThingWriter(network.claims, standings.claims, kept),
    meetings: new ThingWriter(network.meetings, standings.meetings, kept),
  };
});

/** Writes things of a list as JSON, with their standings and why they have them; actors have none. */
class ThingWriter {
  /** Where in what is kept each thing begins and ends; both 0 for what is not there. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(
    private readonly things: readonly Identified[],
    private readonly standings: StandingsById | null,
    private readonly kept: ByteWriter,
  ) {
    this.starts = new Uint32Array(things.length);
    this.ends = new Uint32Array(things.length);
  }

  /**
   * Writes a thing of the list as it is by some of the evidence, with the standings that follow from that, and a comma after it. Throws a
   * RangeError where it has none among them.
   */
  write(thing: Identified, standings: StandingsById | null, writer: ByteWriter): void {
    const number = this.findKept(thing, standings);
    if (number === null) writer.addText(toText(thing, standings));
    else writer.addFrom(this.kept, this.starts[number] ?? 0, this.ends[number] ?? 0);
  }

  /** Returns the number of a thing that is kept as it is to be written; null when it is not kept. */
  private findKept(thing: Identified, standings: StandingsById | null): number | null {
    const number = getNumbersById(this.things).get(thing.id);
    if (number === undefined || this.things[number] !== thing) return null;
    if (standings !== this.standings && !isAlike(standings?.get(thing.id), this.standings?.get(thing.id)))
      return null;
    if (this.ends[number] !== 0) return number;
    if (this.kept.size > MAX_KEPT) return null;
    this.starts[number] = this.kept.size;
    this.kept.addText(toText(thing, standings));
    this.ends[number] = this.kept.size;
    return number;
  }
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
