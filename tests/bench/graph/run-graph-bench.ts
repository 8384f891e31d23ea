import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPaired } from '../clock';
import { type Finding, toNumberText, toTable } from '../finding';
import { createQuietly } from '../quiet';
import { toSpread } from '../spread';
import { holdContest } from './contest';
import { type SizedContest, toContestFinding, toContestTable } from './contest-table';
import { generatePowerLaw, type PowerLawSize } from './generate-power-law';
import { measureProjection } from './measure-projection';
import { PEERS, type Python, startPython, writeLegs } from './peers';
import { listQuestions, type Question } from './questions';

export type GraphBench = {
  readonly sizes: readonly PowerLawSize[];
  readonly repetitions: number;
  /** Is told what is measured next. */
  readonly onStep: (words: string) => void;
};

/**
 * Measures everything once through, one thing at a time, and returns it as Markdown, with what may be compared with another tree. One of
 * a pair asks no other libraries: its own answers are compared with the least that they can cost.
 */
export async function runGraphBench({
  sizes,
  repetitions,
  onStep,
}: GraphBench): Promise<{ readonly text: string; readonly findings: readonly Finding[] }> {
  const spins: number[] = [];
  const quietly = createQuietly({ evaluate: async (work) => work() }, (ms) => spins.push(ms));
  const findings: Finding[] = [];
  const contests: SizedContest[] = [];
  let versions: Python['versions'] | null = null;
  for (const size of sizes) {
    const words = `${size.actors.toLocaleString('en')}/${size.ties.toLocaleString('en')}`;
    onStep(`the projection of ${words} actors/ties`);
    const network = generatePowerLaw(size);
    const projection = await measureProjection(network, words, Math.min(3, repetitions), quietly);
    findings.push(...projection.findings);
    const run = isPaired() ? withoutPython : withPython;
    await run(projection.network, async (python) => {
      versions = python?.versions ?? null;
      for (const listed of listQuestions(projection.network, python)) {
        const question = isPaired() ? withFloorAlone(listed) : listed;
        onStep(`${question.what} (${words})`);
        contests.push({ ...(await holdContest(question, repetitions, quietly)), size: words });
      }
    });
  }
  const text = [toTable(findings), toContestTable(contests), describeRun(versions, spins)].join('\n\n');
  return { text, findings: [...findings, ...contests.map(toContestFinding)] };
}

function withFloorAlone({ ask: { ours, floor }, ...question }: Question): Question {
  return { ...question, ask: { ours, ...(floor && { floor }) } };
}

async function withoutPython(_: unknown, work: (python: null) => Promise<void>): Promise<void> {
  await work(null);
}

async function withPython(
  network: Parameters<typeof writeLegs>[1],
  work: (python: Python | null) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    const file = join(folder, 'legs');
    await writeLegs(file, network);
    const python = await startPython(file);
    try {
      await work(python);
    } finally {
      python?.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns who took part, and how quiet the machine was. */
function describeRun(versions: Python['versions'] | null, spins: readonly number[]): string {
  const peers = PEERS.map((peer) =>
    versions?.[peer] ? `${peer} ${versions[peer]}` : `${peer} is missing (Debian: python3-${peer})`,
  );
  const { median, min, max } = toSpread(spins);
  const [usual, worst] = [median / min, max / min].map(toNumberText);
  return `Node ${process.versions.node}; ${peers.join('; ')}. A fixed piece of work, timed ${spins.length} times between the measurements, took ${usual} × its best in the median and ${worst} × at worst: ${median > 1.15 * min ? 'the machine was not quiet' : 'the machine was quiet'}.`;
}
