import { toNumberText } from '../finding';
import type { LoadResult } from './load-process';
import type { BesideLine } from './measure-beside';
import type { LoadLine, ReadingLine, Soak } from './measure-load';

/** Returns the lines of readers as a Markdown table: what is made for each request against what is kept. */
export function toReadingTable(lines: readonly ReadingLine[]): string {
  return toTable(
    [
      'what',
      'readers',
      'made: per second',
      'p50, p95, p99 ms',
      'kept: per second',
      'p50, p95, p99 ms',
      'ratio',
      'errors',
    ],
    lines.map(({ what, count, before, after }) => [
      what,
      String(count),
      toNumberText(before.perSecond),
      toTimes(before),
      toNumberText(after.perSecond),
      toTimes(after),
      `${toNumberText(after.perSecond / before.perSecond)} ×`,
      String(before.errors + after.errors),
    ]),
  );
}

/** Returns other lines as a Markdown table. */
export function toLoadTable(lines: readonly LoadLine[]): string {
  return toTable(
    ['what', 'per second', 'p50, p95, p99 ms', 'requests', 'errors'],
    lines.map(({ what, result, isRate }) => [
      what,
      isRate ? toNumberText(result.perSecond) : '',
      toTimes(result),
      String(result.requests),
      String(result.errors),
    ]),
  );
}

/** Returns what a soak came to: a table, and another of the memory of the server. */
export function toSoakText({ minutes, lines, memory }: Soak): string {
  const rows = memory.map(({ requests, ...megabytes }) => [
    String(requests),
    ...[megabytes.resident, megabytes.heap, megabytes.outside].map((each) => String(Math.round(each))),
  ]);
  const points = toTable(['requests', 'memory, MB', 'heap', 'outside of it'], rows);
  return `${toLoadTable(lines)}\n\nMemory in ${minutes} minutes, after each tenth:\n\n${points}`;
}

/** Returns what others wait for beside heavy work as a Markdown table. */
export function toBesideTable(lines: readonly BesideLine[]): string {
  return toTable(
    [
      'work',
      'answered',
      'seconds',
      'longest piece, ms',
      'p50, p95, p99 ms',
      'at most',
      'p99 alone',
      'requests',
      'errors',
    ],
    lines.map(({ what, became, seconds, longest, beside, alone }) => [
      what,
      became,
      toNumberText(seconds),
      longest < 10 ? '< 10' : toNumberText(longest),
      toTimes(beside),
      toNumberText(beside.most),
      toNumberText(alone.p99),
      String(beside.requests),
      String(beside.errors),
    ]),
  );
}

function toTimes({ p50, p95, p99 }: LoadResult): string {
  return [p50, p95, p99].map(toNumberText).join(', ');
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
