import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { type GoldHalf, loadGold } from '@/tests/lib/reading/gold/load-gold';
import { type Score, scoreReading } from '@/tests/lib/reading/gold/score';
import { sumScores, writeScoreTable } from '@/tests/lib/reading/gold/score-table';

/** Returns the scores of both halves of the gold texts as a table, and what was read that must not be, in words. */
export function writeReadingScores({ withTexts }: { readonly withTexts: boolean }): string {
  const tuned = scoreHalf('tuned');
  const [sum, heldOut] = [
    tuned.map(({ score }) => score),
    scoreHalf('held-out').map(({ score }) => score),
  ].map(sumScores);
  if (!sum || !heldOut) throw new Error('There are two halves.');
  // What is wrong with a text of the other half is told to nobody: its rules would be tuned on it.
  const wrong = [...sum.forbidden, ...sum.plainClaims];
  const each = withTexts
    ? tuned.map(({ name, score }) => `\n${name}\n\n${writeScoreTable(score, score)}`)
    : [];
  return [writeScoreTable(sum, heldOut), ...wrong.map((words) => `- ${words}`), ...each].join('\n');
}

function scoreHalf(half: GoldHalf): readonly { readonly name: string; readonly score: Score }[] {
  const directory = readDirectory();
  return loadGold(half).map((gold) => ({
    name: gold.name,
    score: scoreReading(gold, readText(gold.text, { directory, network: null })),
  }));
}
