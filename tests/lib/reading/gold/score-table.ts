import type { Score, Share, Tally } from './score';

/** Returns the sum of scores, so that each thing counts the same in whichever text it is. */
export function sumScores(scores: readonly Score[]): Score {
  const tally = (pick: (score: Score) => Tally): Tally => ({
    ...share(pick),
    right: sum((score) => pick(score).right),
    read: sum((score) => pick(score).read),
  });
  const share = (pick: (score: Score) => Share): Share => ({
    reached: sum((score) => pick(score).reached),
    there: sum((score) => pick(score).there),
  });
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  return {
    mentions: tally(({ mentions }) => mentions),
    actors: tally(({ actors }) => actors),
    kinds: share(({ kinds }) => kinds),
    found: tally(({ found }) => found),
    possible: tally(({ possible }) => possible),
    pairs: {
      found: share(({ pairs }) => pairs.found),
      possible: share(({ pairs }) => pairs.possible),
      uncovered: share(({ pairs }) => pairs.uncovered),
    },
    attribution: tally(({ attribution }) => attribution),
    responses: share(({ responses }) => responses),
    chains: share(({ chains }) => chains),
    quotes: share(({ quotes }) => quotes),
    forbidden: scores.flatMap(({ forbidden }) => forbidden),
    plainClaims: scores.flatMap(({ plainClaims }) => plainClaims),
    document: share(({ document }) => document),
  };
}

/** Returns how much of what was read is right, from 0 to 1; 1 where nothing was read. */
export function getPrecision({ right, read }: Tally): number {
  return read === 0 ? 1 : right / read;
}

/** Returns how much of what is there was read, from 0 to 1; 1 where nothing is there. */
export function getRecall({ reached, there }: Share): number {
  return there === 0 ? 1 : reached / there;
}

/** What is aimed at on texts that no rule was tuned on. */
const AIMS: Readonly<Record<string, string>> = {
  Mentions: '88 / 92',
  Actors: '85 / 90',
  'Found relationships': '85 / 45',
  'Pairs of actors, in three tiers': '– / 85',
  Attribution: '70 / 50',
  Responses: '– / 60',
  'Quotes verbatim': '– / 100',
  'Facts of negated or conditional sentences': '0',
};

/** What the columns of the parts are called. */
const HEADS: Readonly<Record<string, string>> = {
  tuned: 'tuned on',
  'tuned-third': 'tuned on, another writer',
  'tuned-second': 'tuned on, a third writer',
  'tuned-fourth': 'tuned on, seventh round',
  'tuned-sixth': 'tuned on, tenth round',
  'tuned-seventh': 'tuned on, seven more reports',
  passages: 'passages, names alone',
  'tuned-passages': 'tuned on, short passages',
  'held-out': 'never tuned on',
  'held-out-second': 'never tuned on, second round',
  'held-out-fourth': 'never tuned on, a third writer',
  'held-out-fifth': 'never tuned on, seventh round',
  'held-out-sixth': 'never tuned on, tenth round',
  'held-out-seventh': 'never tuned on, seven more reports',
  'held-out-passages': 'never tuned on, passages',
  'tie-passages': 'tuned on, passages of ties',
  'tie-passages-second': 'tuned on, passages of ties, second round',
  'held-out-tie-passages': 'never tuned on, passages of ties',
  'held-out-tie-passages-second': 'never tuned on, passages of ties, second round',
  'reference-passages': 'tuned on, passages of references',
  'held-out-reference-passages': 'never tuned on, passages of references',
  'short-ties': 'tuned on, short ties and traps',
  'held-out-short-ties': 'never tuned on, short ties and traps',
};

/** Returns a table in Markdown of the scores of some parts, as precision / recall in percent. */
export function writeScoreTable(parts: readonly string[], scores: readonly Score[]): string {
  const columns = scores.map(describeScore);
  const rows = (columns[0] ?? []).map(([label], row) => [
    label,
    ...columns.map((column) => column[row]?.[1] ?? ''),
    AIMS[label] ?? '',
  ]);
  return [
    `| precision / recall, % | ${parts.map((part) => HEADS[part] ?? part).join(' | ')} | aim |`,
    `|---|${'--:|'.repeat(parts.length + 1)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function describeScore(score: Score): readonly (readonly [string, string])[] {
  return [
    ['Mentions', describeTally(score.mentions)],
    ['Actors', describeTally(score.actors)],
    ['Kinds of actors', describeShare(score.kinds)],
    ['Found relationships', describeTally(score.found)],
    ['Possible relationships, and both tiers', describeTally(score.possible)],
    ['Pairs of actors, found', describeShare(score.pairs.found)],
    ['Pairs of actors, found or possible', describeShare(score.pairs.possible)],
    ['Pairs of actors, in three tiers', describeShare(score.pairs.uncovered)],
    ['Attribution', describeTally(score.attribution)],
    ['Responses', describeShare(score.responses)],
    ['Chains of attribution', describeShare(score.chains)],
    ['Document', describeShare(score.document)],
    ['Quotes verbatim', describeShare(score.quotes)],
    ['Facts of negated or conditional sentences', String(score.forbidden.length)],
    ['Plain ties of what is only claimed', String(score.plainClaims.length)],
  ];
}

/** Returns the words of a tally; a dash where the texts have nothing of that marked. */
function describeTally(tally: Tally): string {
  if (tally.there === 0) return '–';
  return `${toPercent(getPrecision(tally))} / ${toPercent(getRecall(tally))} (${tally.right} of ${tally.read}, ${tally.reached} of ${tally.there})`;
}

function describeShare(share: Share): string {
  if (share.there === 0) return '–';
  return `– / ${toPercent(getRecall(share))} (${share.reached} of ${share.there})`;
}

function toPercent(part: number): string {
  return String(Math.round(part * 100));
}
