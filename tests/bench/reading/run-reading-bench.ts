import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import type { Reading } from '@/lib/reading/reading';
import { listErrors } from '@/tests/lib/reading/gold/list-errors';
import { type Gold, type GoldPart, loadGold } from '@/tests/lib/reading/gold/load-gold';
import { loadPassages, PASSAGE_PARTS, type PassagePart } from '@/tests/lib/reading/gold/load-passages';
import { writeRuleTable } from '@/tests/lib/reading/gold/rule-table';
import { type Score, scoreReading } from '@/tests/lib/reading/gold/score';
import { sumScores, writeScoreTable } from '@/tests/lib/reading/gold/score-table';

/** A part of the gold texts, or the passages of which only actors and pairs are marked. */
type Part = GoldPart | PassagePart;

/** What may be looked at text by text, and what is only measured. */
const TUNED: readonly Part[] = [
  'tuned',
  'tuned-third',
  'tuned-second',
  'tuned-fourth',
  'tuned-sixth',
  'tuned-seventh',
  'tuned-passages',
  'passages',
  'tie-passages',
  'tie-passages-second',
  'reference-passages',
  'short-ties',
];
const HELD_OUT: readonly Part[] = [
  'held-out',
  'held-out-second',
  'held-out-fifth',
  'held-out-sixth',
  'held-out-seventh',
  'held-out-passages',
  'held-out-tie-passages',
  'held-out-tie-passages-second',
  'held-out-reference-passages',
  'held-out-short-ties',
];

type Wanted = {
  /** Whether the scores of each text are written from which rules may be learned. */
  readonly withTexts: boolean;
  /** Whether the texts are measured too that the writers of rules see as seldom as can be. */
  readonly withFourth: boolean;
  /** Whether what is missed and wrong in these texts is written. */
  readonly withErrors: boolean;
  /** Whether it is written how often each rule is right in these texts. */
  readonly withRules: boolean;
};

/** Returns the scores of all parts of the gold texts as a table, and what was read that must not be, in words. */
export function writeReadingScores({ withTexts, withErrors, withRules, withFourth }: Wanted): string {
  const tuned = TUNED.map((part) => readPart(part));
  // What is wrong with a text that is held out is told to nobody: its rules would be tuned on it.
  const heldOut: readonly Part[] = withFourth ? [...HELD_OUT, 'held-out-fourth'] : HELD_OUT;
  const sums = [...tuned, ...heldOut.map((part) => readPart(part))].map((texts) =>
    sumScores(texts.map(({ score }) => score)),
  );
  const table = writeScoreTable([...TUNED, ...heldOut], sums);
  const wrong = sums
    .slice(0, TUNED.length)
    .flatMap(({ forbidden, plainClaims }) => [...forbidden, ...plainClaims]);
  const each = tuned
    .flat()
    .flatMap(({ gold, score, errors }) => [
      ...(withTexts ? [`\n${gold.name}\n\n${writeScoreTable([gold.name], [score])}`] : []),
      ...(withErrors ? [`\n${gold.name}\n`, ...errors.map((words) => `- ${words}`)] : []),
    ]);
  const rules = withRules
    ? writeRuleTable(tuned.flat().filter(({ gold }) => gold.relationships.length > 0))
    : [];
  return [table, ...wrong.map((words) => `- ${words}`), ...each, ...rules].join('\n');
}

type ReadGold = {
  readonly gold: Gold;
  readonly reading: Reading;
  readonly score: Score;
  readonly errors: readonly string[];
};

function readPart(part: Part): readonly ReadGold[] {
  const directory = readDirectory();
  const passages = PASSAGE_PARTS.find((one) => one === part);
  return (passages ? loadPassages(passages) : loadGold(part as GoldPart)).map((gold) => {
    const reading = readText(gold.text, { directory, network: null });
    return { gold, reading, score: scoreReading(gold, reading), errors: listErrors(gold, reading) };
  });
}
