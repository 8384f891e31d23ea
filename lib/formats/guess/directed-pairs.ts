import { foldName } from './fold-name';
import type { ColumnProfile } from './profile-column';

/** Words of which one stands in the name of the first end, and the other in that of the second: “start station”, “end station”. */
const WORDS: readonly (readonly [string, string])[] = [
  ...([
    ['source', 'target'],
    ['source', 'destination'],
    ['from', 'to'],
    ['origin', 'destination'],
    ['origin', 'dest'],
    ['orig', 'dest'],
    ['origin', 'asylum'],
    ['origin', 'residence'],
    ['sender', 'receiver'],
    ['sender', 'recipient'],
    ['sending', 'receiving'],
    ['src', 'dst'],
    ['src', 'dest'],
    ['start', 'end'],
    ['home', 'away'],
    ['donor', 'recipient'],
    ['supplier', 'recipient'],
    ['exporter', 'importer'],
    ['reporter', 'partner'],
    ['acquirer', 'acquiree'],
    ['follower', 'followed'],
    ['challenger', 'target'],
    ['initiator', 'target'],
    ['attacker', 'defender'],
    ['citing', 'cited'],
    ['follower', 'followee'],
    ['forwarding', 'forwarded'],
    ['sanctioning', 'sanctioned'],
    ['borrower', 'lender'],
  ] as const),
];
/** What else two such columns may hold than actors. */
const OTHERS =
  /\b(place|location|coordinates|coords|date|time|year|month|day|type|kind|class|category|sector|sectors|idtype|score|lat|lon|lng|count|value|amount|balance|status|text|note|notes|url|port|version|first|last|given|family|surname|forename|middle)\b/;
/** A day of each year: “01 Jan”, “March 31”. */
const DAY = /^(\d{1,2}[ ./-]*\p{L}{3,9}\.?|\p{L}{3,9}\.?[ -]*\d{1,2})$/u;
const IDS = /\b(id|ids|no|num|number|code|key|node)$/;
const NAMES = /\b(name|label|title|address)$/;

/** Two columns whose names are one but for a word of direction. */
export type DirectedPair = {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
  readonly base: string;
};

/** Returns the pairs of columns whose names differ by a word of direction alone, and that may hold actors: names first, then ids. */
export function findDirectedPairs(profiles: readonly ColumnProfile[]): readonly DirectedPair[] {
  const byName = new Map(profiles.map((profile) => [toPlain(profile.name), profile]));
  const pairs = [...byName].flatMap(([name, source]) => {
    const words = name.split(' ');
    return WORDS.flatMap(([first, second]) => {
      const at = words.indexOf(first);
      const target = at < 0 ? undefined : byName.get(words.with(at, second).join(' '));
      const base = words.filter((_, index) => index !== at).join(' ');
      return target && mayBeEnds(source, target, base) ? [{ source, target, base }] : [];
    });
  });
  return pairs.sort((a, b) => rank(a) - rank(b));
}

function toPlain(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Numbers are ids only where their names say so. */
function mayBeEnds(source: ColumnProfile, target: ColumnProfile, base: string): boolean {
  if (OTHERS.test(base) || source === target) return false;
  const isEnd = ({ sort, values }: ColumnProfile) =>
    (sort === 'name' && ![...values].every((value) => DAY.test(value))) ||
    (sort === 'integer' && IDS.test(base));
  return isEnd(source) && isEnd(target);
}

function rank({ source, base }: DirectedPair): number {
  if (source.sort !== 'name') return 3;
  if (NAMES.test(base)) return 0;
  return IDS.test(base) ? 2 : 1;
}
