import { toAimText, toNumberText, toValueText } from '../finding';
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

function toCell({ question, scores }: Contest, contender: Contender): string {
  const score = scores[contender];
  if (!score) return '';
  const { median, min, max } = score.times;
  const isFloor = contender === 'floor' || contender === 'any';
  const value = isFloor ? { median: 1 / median, min: 1 / max, max: 1 / min } : score.times;
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
