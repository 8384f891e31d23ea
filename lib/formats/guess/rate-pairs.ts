import { foldName } from './fold-name';
import { isRowKey, type ValuePair } from './value-pairs';

/** Two columns that may be the ends of ties. */
type RatedPair = Pick<ValuePair, 'source' | 'target'> & { readonly isShared?: boolean };

/** What a column is called that names actors. */
const OF_ACTORS =
  /(^|[^\p{L}])(g?names?|actors?|part(y|ies)|groups?|person|people|compan(y|ies)|organi[sz]ations?|org|corp|members?|owners?|perpetrators?|victims?|targets?|signator(y|ies)|mediators?|belligerents?|officers?|directors?|donors?|recipients?|suppliers?|buyers?)(?=\d*$|[^\p{L}])/iu;
/** What a column is called that describes what stands beside it. */
const DESCRIBES =
  /(^|[^\p{L}])(\p{L}*type\d*|kind|class|category|status|state of|region|country|nationality|natlty\d*|city|location|address|residence|etag|hash|links?|title|subtype|sort|programme?|language|relations?|relationships?|notes?|comments?|remarks?|summary|descriptions?|verdicts?|periods?|era)([^\p{L}]|$)/iu;

/** Returns how much the name of a column says that it names actors: 1, or −1 where it says that it describes, and 0 else. */
export function rateColumn(name: string): number {
  const plain = foldName(name);
  if (DESCRIBES.test(plain)) return -1;
  return OF_ACTORS.test(plain) ? 1 : 0;
}

/**
 * Returns pairs of columns with those first that share values, then those whose names say most that they name actors, and last those of keys of rows; else in their order. Only
 * a few are offered: without this all of them would have the first column of the table.
 */
export function ratePairs<Pair extends RatedPair>(pairs: readonly Pair[]): readonly Pair[] {
  const rate = ({ source, target, isShared }: Pair) =>
    isShared === true
      ? MOST
      : rateColumn(source.name) + rateColumn(target.name) - ([source, target].some(isRowKey) ? MOST : 0);
  return [...pairs].sort((a, b) => rate(b) - rate(a)).map(turn);
}

/** What a column is called that names the second end. */
const SECOND = /(^|[^\p{L}])(targets?|victims?|recipients?|beneficiar(y|ies)|affected)(?=\d*$|[^\p{L}])/iu;

/** What a column is called that names the first: who does what the row says. */
const FIRST =
  /(^|[^\p{L}])(gname|perpetrators?|attackers?|aggressors?|assailants?|initiators?|senders?|donors?|suppliers?)(?=\d*$|[^\p{L}])/iu;

function turn<Pair extends RatedPair>(pair: Pair): Pair {
  const { source, target, isShared } = pair;
  const [first, second] = [foldName(source.name), foldName(target.name)];
  const isBackward =
    (SECOND.test(first) && !SECOND.test(second)) || (FIRST.test(second) && !FIRST.test(first));
  return isBackward && isShared !== true ? { ...pair, source: target, target: source } : pair;
}

/** More than any names say. */
const MOST = 10;
