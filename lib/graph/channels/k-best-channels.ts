import type { ContactNetwork } from '../contact/contact-network';
import { findBestChannel, type Path } from './best-channel';
import { type ChannelSearch, createChannelSearch, type Ends, type Part } from './channel-search';

/** The best channel of a part of all channels. */
type Candidate = { readonly path: Path; readonly part: Part };

/**
 * Returns the `k` best channels between two sides in order, as `comparePaths` has it, and whether there are more. Yen's
 * method (1971) without its repetitions (Lawler, 1972): the channels that are left fall into parts, by where they leave
 * the last one found, and the best of each part is kept. No channel is found twice, so none need be compared for that.
 */
export function findBestChannels(
  network: ContactNetwork,
  ends: Ends,
  k: number,
  maxHops: number,
): { readonly paths: readonly Path[]; readonly more: boolean } {
  const search = createChannelSearch(network, ends);
  const paths: Path[] = [];
  const candidates: Candidate[] = [];
  const whole: Part = { prefix: [], banned: new Set() };
  const first = findBestChannel(search, whole, maxHops);
  if (first) candidates.push({ path: first, part: whole });
  // The paths of the candidates, best first, ids left aside.
  const ranked = first ? [first] : [];
  while (paths.length < k) {
    const best = takeBest(network, candidates);
    if (!best) return { paths, more: false };
    paths.push(best.path);
    ranked.splice(ranked.indexOf(best.path), 1);
    // Of what is left after the last one it only counts whether there is any: so one more is wanted than are asked for.
    for (const found of divide(search, best, maxHops, ranked, k + 1 - paths.length)) candidates.push(found);
  }
  return { paths, more: candidates.length > 0 };
}

/** Orders paths: fewest contested hops, best weakest hop, fewest hops, then the ids of their actors. */
export function comparePaths({ index }: ContactNetwork, a: Path, b: Path): number {
  const rank = compareRanks(a, b);
  if (rank !== 0) return rank;
  const at = a.actors.findIndex((actor, i) => actor !== b.actors[i]);
  if (at === -1) return 0;
  const toId = ({ actors }: Path) => index.actors[actors[at] ?? 0]?.id ?? '';
  return toId(a) < toId(b) ? -1 : 1;
}

function takeBest(network: ContactNetwork, candidates: Candidate[]): Candidate | null {
  let best = 0;
  candidates.forEach(({ path }, i) => {
    const first = candidates[best];
    if (first && comparePaths(network, path, first.path) < 0) best = i;
  });
  return candidates.splice(best, 1)[0] ?? null;
}

/**
 * Returns the best of each part into which the rest of a part falls once its best channel is taken, and puts it among those
 * that are ranked. With as many as are still `wanted`, another counts only if it is no worse than the last of these.
 */
function divide(
  search: ChannelSearch,
  { path, part }: Candidate,
  maxHops: number,
  ranked: Path[],
  wanted: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = part.prefix.length; at < path.actors.length; at++) {
    const last = ranked[wanted - 1] ?? null;
    if (wanted === 1 && last) break;
    const banned = new Set(at === part.prefix.length ? part.banned : []).add(path.actors[at] ?? -1);
    const next: Part = { prefix: path.actors.slice(0, at), banned };
    const best = findBestChannel(search, next, maxHops, path, last);
    if (!best) continue;
    found.push({ path: best, part: next });
    insertRank(ranked, best);
  }
  return found;
}

/** Puts a rank among others, best first. */
function insertRank(ranks: Path[], path: Path): void {
  let at = ranks.length;
  while (at > 0 && compareRanks(ranks[at - 1] ?? path, path) > 0) at--;
  ranks.splice(at, 0, path);
}

function compareRanks(a: Path, b: Path): number {
  return a.contested - b.contested || a.grade - b.grade || a.actors.length - b.actors.length;
}
