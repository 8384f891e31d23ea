import { type Finding, toNumberText, toValueText } from './finding';
import { type Spread, toRatios, toSpread } from './spread';

/** What one side of a round has measured. */
export type Measured = readonly Pick<Finding, 'what' | 'unit' | 'value'>[];
/** One round: both sides, measured one right after the other. */
export type Round = { readonly ours: Measured; readonly base: Measured };
export type Side = keyof Round;

/** One thing that both sides have measured in every round. */
export type Pair = {
  readonly what: string;
  readonly unit: Finding['unit'];
  readonly ours: Spread;
  readonly base: Spread;
  /** Ours ÷ base, within each round. */
  readonly ratio: Spread;
};

/** Returns who is measured in which order: each goes first in every other round, so that neither is always the one that finds all warm. */
export function listTurns(rounds: number): readonly Side[] {
  return Array.from({ length: rounds }, (_, round): readonly Side[] =>
    round % 2 === 0 ? ['ours', 'base'] : ['base', 'ours'],
  ).flat();
}

/** Returns what both sides have measured in all rounds, and the names of what one of them lacks. */
export function pairFindings(rounds: readonly Round[]): {
  readonly pairs: readonly Pair[];
  readonly alone: readonly string[];
} {
  const sides = rounds.map(({ ours, base }) => ({ ours: byName(ours), base: byName(base) }));
  const names = new Set(sides.flatMap(({ ours, base }) => [...ours.keys(), ...base.keys()]));
  const pairs: Pair[] = [];
  const alone: string[] = [];
  for (const name of names) {
    const values = sides.flatMap(({ ours, base }) => {
      const [one, other] = [ours.get(name), base.get(name)];
      return one && other ? [{ one, other }] : [];
    });
    const [first] = values;
    if (!first || values.length < rounds.length) alone.push(first?.one.what ?? name);
    else pairs.push(toPair(first.one, values));
  }
  return { pairs, alone };
}

function toPair(
  { what, unit }: Measured[number],
  values: readonly { readonly one: Measured[number]; readonly other: Measured[number] }[],
): Pair {
  const medians = values.map(({ one, other }) => ({ side: one.value.median, against: other.value.median }));
  return {
    ...{ what, unit },
    ours: toSpread(medians.map(({ side }) => side)),
    base: toSpread(medians.map(({ against }) => against)),
    ratio: toRatios(medians.map((pair) => (pair.side === pair.against ? { side: 1, against: 1 } : pair))),
  };
}

/** Two findings may have one name, such as “The same: …”: they are told apart by their order. */
function byName(findings: Measured): ReadonlyMap<string, Measured[number]> {
  const named = new Map<string, Measured[number]>();
  for (const finding of findings) {
    let name = finding.what;
    for (let count = 2; named.has(name); count += 1) name = `${finding.what} (${count})`;
    named.set(name, finding);
  }
  return named;
}

/** Returns pairs as a Markdown table. What differs in one direction in every round is marked. */
export function toPairTable({ pairs, alone }: ReturnType<typeof pairFindings>): string {
  const head = ['what', 'ours ÷ base, median (least–most)', 'ours', 'base', ''];
  const rows = pairs.map(({ what, unit, ours, base, ratio }) => [
    what,
    toValueText({ unit: '×', value: ratio }),
    toValueText({ unit, value: ours }),
    toValueText({ unit, value: base }),
    toVerdict(ratio),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const lacking = alone.map((what) => `Measured on one side alone: ${what}.`);
  return [table, toSummary(pairs), ...lacking].filter(Boolean).join('\n\n');
}

function toVerdict({ min, max }: Spread): string {
  if (max < 1) return 'less in every round';
  return min > 1 ? 'more in every round' : 'within its spread';
}

function toSummary(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return '';
  const logs = pairs.map(({ ratio }) => Math.log(ratio.median)).filter(Number.isFinite);
  const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
  return `Geometric mean of the medians: ${toNumberText(mean)} ×, of ${logs.length}.`;
}
