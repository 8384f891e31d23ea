import type { Finding } from '../finding';
import { createQuietly } from '../quiet';
import { measureCsv } from './measure-csv';
import { measureGraphXml } from './measure-graph-xml';
import { measureMemory } from './measure-memory';

export type FormatsBench = {
  readonly repetitions: number;
  /** Is told what is measured next. */
  readonly onStep: (words: string) => void;
};

/** Measures everything once through, one thing at a time. */
export async function runFormatsBench({ repetitions, onStep }: FormatsBench): Promise<readonly Finding[]> {
  const quietly = createQuietly({ evaluate: async (work) => work() });
  const findings: Finding[] = [];
  onStep('the reading of CSV');
  findings.push(...(await measureCsv(repetitions, quietly)));
  onStep('the reading of GEXF and GraphML');
  findings.push(...(await measureGraphXml(repetitions, quietly)));
  onStep('the memory that CSV takes');
  findings.push(...measureMemory(repetitions));
  return findings;
}
