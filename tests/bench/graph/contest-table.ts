import { type Finding, toAimText, toNumberText, toValueText } from '../finding';
import type { Spread } from '../spread';
import type { Contest } from './contest';
import type { Contender } from './questions';

export type SizedContest = Contest & { readonly size: string };

/** Ours is told against the floor; others are told against ours. */
const COLUMNS: readonly (readonly [Contender, string])[] = [
  ['floor', 'ours ÷ floor'],
  ['any', 'ours ÷ floor that answers with any'],
  ['graphology', 'Graphology’s libraries ÷ ours'],
  ['networkx', 'networkx ÷ ours'],
  ['igraph', 'igraph ÷ ours'],
];

/** Returns contests as a Markdown table, a question a row. An empty cell: that contender was not asked. */
export function toContestTable(contests: readonly SizedContest[]): string {
  const rows = contests.map((contest) => [
    contest.question.what,
    contest.size,
    toTimeText(contest.ours.median),
    ...COLUMNS.map(([contender]) => toCell(contest, contender)),
  ]);
  const head = ['question', 'actors/ties', 'ours', ...COLUMNS.map(([, title]) => title)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Returns what a contest tells of ours alone: against the least that it can cost, where there is that. */
export function toContestFinding({ question, size, ours, scores }: SizedContest): Finding {
  const { floor } = scores;
  const what = `${question.what} (${size})`;
  if (!floor) return { what, unit: 'ms', value: ours, aim: null, context: '' };
  return { what: `${what} ÷ floor`, unit: '×', value: toInverse(floor.times), aim: null, context: '' };
}

function toInverse({ median, min, max }: Spread): Spread {
  return { median: 1 / median, min: 1 / max, max: 1 / min };
}

function toCell({ question, scores }: Contest, contender: Contender): string {
  const score = scores[contender];
  if (!score) return '';
  const isFloor = contender === 'floor' || contender === 'any';
  const value = isFloor ? toInverse(score.times) : score.times;
  const aim = question.aims[contender];
  const finding = {
    what: question.what,
    unit: '×' as const,
    value,
    aim: aim === undefined ? null : isFloor ? { atMost: 1 / aim } : { atLeast: aim },
    context: '',
  };
  const share = score.items < question.items ? `of ${score.items}` : '';
  return [toValueText(finding), toAimText(finding), share].filter(Boolean).join('; ');
}

function toTimeText(ms: number): string {
  if (ms < 1) return `${toNumberText(1000 * ms)} µs`;
  return ms < 1000 ? `${toNumberText(ms)} ms` : `${toNumberText(ms / 1000)} s`;
}
