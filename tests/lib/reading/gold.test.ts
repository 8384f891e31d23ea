import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { type GoldPart, loadGold } from './gold/load-gold';
import { loadPassages } from './gold/load-passages';
import { scoreReading } from './gold/score';
import { getPrecision, getRecall, sumScores } from './gold/score-table';

const directory = readDirectory();

function scorePart(part: GoldPart) {
  return loadGold(part).map((gold) => scoreReading(gold, readText(gold.text, { directory, network: null })));
}

const tuned = scorePart('tuned');
const ofOthers = { 'tuned-third': scorePart('tuned-third'), 'tuned-second': scorePart('tuned-second') };
const byAnother = Object.values(ofOthers).flat();
const HELD_OUT = ['held-out', 'held-out-second'] as const;
const heldOut = HELD_OUT.flatMap(scorePart);

describe('readText, on the gold texts', () => {
  it('quotes verbatim, at the offsets of each quote', () => {
    const { quotes } = sumScores([...tuned, ...byAnother, ...heldOut]);
    expect(quotes.reached).toBe(quotes.there);
    expect(quotes.there).toBeGreaterThan(100);
  });

  it('makes no fact of a negated, conditional or planned sentence', () => {
    expect(sumScores([...tuned, ...byAnother]).forbidden).toEqual([]);
    // Only how many: what is wrong with these texts is told to nobody who writes rules.
    expect(sumScores(heldOut).forbidden.length).toBe(0);
  });

  // Only of the half that rules may be tuned on: the other half is measured, by `npm run bench:reading`.
  it.each([
    ['mentions', 0.95, 0.95],
    ['actors', 0.95, 0.95],
    ['found', 0.95, 0.82],
    ['attribution', 0.9, 0.9],
  ] as const)('reads %s with a precision of %d and a recall of %d at least', (measure, precision, recall) => {
    const tally = sumScores(tuned)[measure];
    expect(getPrecision(tally)).toBeGreaterThanOrEqual(precision);
    expect(getRecall(tally)).toBeGreaterThanOrEqual(recall);
  });

  it('reaches most pairs of actors in three tiers, and most responses', () => {
    const { pairs, responses } = sumScores(tuned);
    expect(getRecall(pairs.uncovered)).toBeGreaterThanOrEqual(0.92);
    expect(getRecall(responses)).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the names of short passages in other forms, and reaches their pairs of actors', () => {
    const passages = loadPassages().map((gold) =>
      scoreReading(gold, readText(gold.text, { directory, network: null })),
    );
    const { mentions, pairs } = sumScores(passages);
    expect(getPrecision(mentions)).toBeGreaterThanOrEqual(0.88);
    expect(getRecall(mentions)).toBeGreaterThanOrEqual(0.92);
    expect(getRecall(pairs.uncovered)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['tuned-third', 'mentions', 0.95, 0.95],
    ['tuned-third', 'found', 0.9, 0.5],
    ['tuned-third', 'attribution', 0.7, 0.6],
    ['tuned-second', 'mentions', 0.9, 0.9],
    ['tuned-second', 'found', 0.82, 0.33],
    ['tuned-second', 'attribution', 0.72, 0.58],
  ] as const)(
    'reads, of %s by other writers, %s with a precision of %d and a recall of %d at least',
    (part, measure, precision, recall) => {
      const tally = sumScores(ofOthers[part])[measure];
      expect(getPrecision(tally)).toBeGreaterThanOrEqual(precision);
      expect(getRecall(tally)).toBeGreaterThanOrEqual(recall);
    },
  );
});
