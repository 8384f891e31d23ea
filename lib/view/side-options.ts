import type { PartySide } from '@/lib/graph/brokers/party-sides';
import { listMostTied } from '@/lib/graph/brokers/ties-of-sides';
import type { FilterResult } from '@/lib/graph/filter/network-filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import { isolateWords } from '@/lib/network/isolate';
import type { Option } from './match-options';

/** The most actors that a question about channels has on one side: a link holds no more of them. */
const MAX_ENDS = 100;
/** So many chosen actors of one side stand for themselves; of more the side is named. */
const MAX_NAMED = 5;

/** A side as a question is asked of it: those of it who are shown, the ones with most ties first. */
export type AskedSide = {
  readonly id: string;
  readonly label: string;
  readonly actors: readonly string[];
  /** How many of it are shown, where a question is asked of fewer. */
  readonly size?: number;
};

/** Returns whom of a side a question is asked of. */
export function listEnds(
  graph: NetworkGraph,
  shown: FilterResult,
  { actors }: Pick<PartySide, 'actors'>,
): readonly string[] {
  return listMostTied(graph, shown, actors)
    .slice(0, MAX_ENDS)
    .map(({ actor }) => actor);
}

/** An id of an actor never has a colon. */
const SIDE = 'side:';

/** Returns sides as options, for a list that offers them before actors. */
export function toSideOptions(sides: readonly AskedSide[]): readonly Option[] {
  return sides.filter(({ actors }) => actors.length > 1).map((side) => toOption(side, side.actors.length));
}

function toOption({ id, label, actors, size = 0 }: AskedSide, count: number): Option {
  const isCut = size > count && count === actors.length;
  const amount = isCut
    ? `the ${count.toLocaleString('en')} of ${size.toLocaleString('en')} actors with most ties`
    : toAmount(count, 'actor');
  return { value: SIDE + id, label: `${isolateWords(label)}: ${amount}`, group: 'Sides' };
}

/** What stands in a field for the actors that are chosen. */
export type ChosenSides = {
  /** Values of options: of each side of which many are chosen, and of the other actors. */
  readonly values: readonly string[];
  /** The options of those sides, with how many of each are chosen. */
  readonly options: readonly Option[];
  /** Returns the actors that values stand for, each once: those of a side that stands there already are the ones that were chosen of it. */
  readonly toActors: (values: readonly string[]) => readonly string[];
};

/** Returns chosen actors by side: a side stands for more than five of its own, or for all of it. */
export function gatherSides(chosen: readonly string[], sides: readonly AskedSide[]): ChosenSides {
  const wanted = new Set(chosen);
  const gathered = sides
    .map((side) => ({ side, of: side.actors.filter((id) => wanted.has(id)) }))
    .filter(({ side, of }) => of.length > 1 && (of.length > MAX_NAMED || of.length === side.actors.length));
  const sideValues = new Map(
    gathered.flatMap(({ side, of }) => of.map((id) => [id, SIDE + side.id] as const)),
  );
  const actorsOf = new Map([
    ...sides.map(({ id, actors }) => [SIDE + id, actors] as const),
    ...gathered.map(({ side, of }) => [SIDE + side.id, of] as const),
  ]);
  return {
    values: [...new Set(chosen.map((id) => sideValues.get(id) ?? id))],
    options: gathered.map(({ side, of }) => toOption(side, of.length)),
    toActors: (values) => [...new Set(values.flatMap((value) => actorsOf.get(value) ?? [value]))],
  };
}
