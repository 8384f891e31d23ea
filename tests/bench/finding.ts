import type { Spread } from './spread';

/** One line of the table: what was measured, what it came to, and what it should come to. */
export type Finding = {
  readonly what: string;
  readonly unit: '×' | '%' | 'kB' | 'bytes' | 'ms' | 'actors' | 'count';
  readonly value: Spread;
  /** The median should be at most or at least that much; null when nothing was promised. */
  readonly aim: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** Absolute times and sizes, for orientation only. */
  readonly context: string;
};

/** Returns a finding's value in words: "1.21 × (1.10–1.35)"; a value that never varied stands alone. */
export function toValueText({ value, unit }: Pick<Finding, 'value' | 'unit'>): string {
  const [median, min, max] = [value.median, value.min, value.max].map(toNumberText);
  const measure = unit === 'count' ? '' : ` ${unit}`;
  return min === max ? `${median}${measure}` : `${median}${measure} (${min}–${max})`;
}

/** Returns whether a finding keeps its aim; null when it has none. */
export function isKept({ value, aim }: Finding): boolean | null {
  if (!aim) return null;
  return 'atMost' in aim ? value.median <= aim.atMost : value.median >= aim.atLeast;
}

/** Returns the findings as a Markdown table. */
export function toTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.what,
    toValueText(finding),
    toAimText(finding),
    finding.context,
  ]);
  return [['what', 'median (least–most)', 'aim', 'in this run'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Returns a text with what stands between two marks of that name replaced. Throws an Error when it lacks them. */
export function replaceTable(text: string, table: string, mark = 'bench'): string {
  const [first, last] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [text.indexOf(first), text.indexOf(last)];
  if (start < 0 || end < start) throw new Error(`There is no place for the table: "${first}" … "${last}".`);
  return `${text.slice(0, start + first.length)}\n${table}\n${text.slice(end)}`;
}

/** Returns the aim in words, and whether it was missed; empty when there is none. */
export function toAimText(finding: Finding): string {
  const { aim, unit } = finding;
  if (!aim) return '';
  const measure = unit === 'count' ? '' : ` ${unit}`;
  const words = 'atMost' in aim ? `≤ ${aim.atMost}${measure}` : `≥ ${aim.atLeast}${measure}`;
  return isKept(finding) ? words : `${words}, missed`;
}

export function toNumberText(value: number): string {
  if (value >= 100 || Number.isInteger(value)) return String(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}
