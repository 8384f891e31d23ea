import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { type GoldPart, loadGold } from '@/tests/lib/reading/gold/load-gold';
import { type Score, scoreReading } from '@/tests/lib/reading/gold/score';
import { sumScores, writeScoreTable } from '@/tests/lib/reading/gold/score-table';

const HELD_OUT = [
  'held-out',
  'held-out-second',
  'held-out-third',
  'held-out-fourth',
] as const satisfies readonly GoldPart[];

/** Returns the scores of all parts of the gold texts as a table, and what was read that must not be, in words. */
export function writeReadingScores({ withTexts }: { readonly withTexts: boolean }): string {
  const tuned = scorePart('tuned');
  const tunedSecond = scorePart('tuned-second');
  const sums = [sumPart(tuned), sumPart(tunedSecond)] as const;
  const heldOut = HELD_OUT.map((part) => sumPart(scorePart(part)));
  const table = writeScoreTable(sums[0], [sums[1], ...heldOut]);
  // What is wrong with a text that is held out is told to nobody: its rules would be tuned on it.
  const wrong = sums.flatMap(({ forbidden, plainClaims }) => [...forbidden, ...plainClaims]);
  const each = withTexts
    ? [...tuned, ...tunedSecond].map(({ name, score }) => `\n${name}\n\n${writeScoreTable(score, [])}`)
    : [];
  return [table, ...wrong.map((words) => `- ${words}`), ...each].join('\n');
}

type ScoredText = { readonly name: string; readonly score: Score };

function sumPart(texts: readonly ScoredText[]): Score {
  return sumScores(texts.map(({ score }) => score));
}

function scorePart(part: GoldPart): readonly ScoredText[] {
  const directory = readDirectory();
  return loadGold(part).map((gold) => ({
    name: gold.name,
    score: scoreReading(gold, readText(gold.text, { directory, network: null })),
  }));
}
