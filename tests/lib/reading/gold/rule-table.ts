import type { Reading } from '@/lib/reading/reading';
import { alignReading } from './align';
import type { Gold } from './load-gold';
import { isReal, isSameTie } from './match-ties';

type RuleTally = { readonly tier: string; readonly rule: string; right: number; read: number };

/**
 * Returns how many of the ties that each rule read as so are right, as the lines of a table in Markdown, the rules with the most ties
 * first: a possible one that is right in 85 of 100 may be found.
 */
export function writeRuleTable(
  texts: readonly { readonly gold: Gold; readonly reading: Reading }[],
): readonly string[] {
  const tallies = new Map<string, RuleTally>();
  for (const { gold, reading } of texts) {
    const alignment = alignReading(gold, reading);
    for (const read of reading.relationships.filter(({ modality }) => isReal(modality))) {
      const { tier, rule } = read;
      const tally = tallies.get(`${tier} ${rule}`) ?? { tier, rule, right: 0, read: 0 };
      tally.read += 1;
      tally.right += gold.relationships.some((tie) => isSameTie(tie, read, alignment)) ? 1 : 0;
      tallies.set(`${tier} ${rule}`, tally);
    }
  }
  const sorted = [...tallies.values()].sort((one, other) => other.read - one.read);
  return [
    '\n| tier | rule | right | read | % |\n|---|---|--:|--:|--:|',
    ...sorted.map(
      ({ tier, rule, right, read }) =>
        `| ${tier} | ${rule} | ${right} | ${read} | ${Math.round((100 * right) / read)} |`,
    ),
  ];
}
