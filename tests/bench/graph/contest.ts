import type { Quietly } from '../quiet';
import { type Spread, toRatios, toSpread } from '../spread';
import type { Contender, Question } from './questions';

/** How a contender did: how many times as long as ours it took, of how many items. */
export type Score = { readonly times: Spread; readonly items: number };

export type Contest = {
  readonly question: Question;
  /** What ours took for one item, in milliseconds. */
  readonly ours: Spread;
  readonly scores: Readonly<Partial<Record<Contender, Score>>>;
};

/** In milliseconds: how long one contender may take in one repetition, and in all, unless one item takes longer. */
const A_TURN = 3000;
const IN_ALL = 20_000;

/**
 * Asks one question of all contenders in turn, each time right beside ours and about the same items. Who is slow is asked
 * about fewer items, less often. Throws an Error when two answers differ.
 */
export async function holdContest(
  question: Question,
  repetitions: number,
  quietly: Quietly,
): Promise<Contest> {
  const scores: Partial<Record<Contender, Score>> = {};
  const all: number[] = [];
  for (const name of Object.keys(question.ask) as Contender[]) {
    if (name === 'ours') continue;
    const { items, ms } = await plan(question, name);
    // Both are compiled, and have the memory that they keep, before the first pair is measured.
    if (ms < A_TURN) {
      await question.ask[name]?.(items);
      await question.ask.ours(items);
    }
    const pairs: { readonly side: number; readonly against: number }[] = [];
    let spent = 0;
    while (pairs.length < repetitions && (pairs.length === 0 || spent < IN_ALL)) {
      const pair = await measurePair(question, name, items, (measure) =>
        quietly(measure, ms < A_TURN ? 5 : 1),
      );
      spent += pair.side;
      pairs.push(pair);
      if (items === question.items) all.push(pair.against / items);
    }
    scores[name] = { times: toRatios(pairs), items };
  }
  while (all.length < repetitions) {
    const { ms } = await question.ask.ours(question.items);
    all.push(ms / question.items);
  }
  return { question, ours: toSpread(all), scores };
}

/**
 * Returns how many items a contender is asked about, and about how long that takes. It is asked about one before, so that
 * it is not measured while it is compiled or its graph is built.
 */
async function plan(
  { ask, items, allOrNone }: Question,
  name: Contender,
): Promise<{ items: number; ms: number }> {
  if (allOrNone.includes(name)) return { items, ms: Infinity };
  const { ms } = (await ask[name]?.(1)) ?? { ms: 0 };
  const planned = Math.max(1, Math.min(items, Math.floor(A_TURN / ms)));
  return { items: planned, ms: planned * ms };
}

async function measurePair(
  question: Question,
  name: Contender,
  items: number,
  quietly: Quietly,
): Promise<{ readonly side: number; readonly against: number }> {
  const { ask, what } = question;
  return quietly(async (check) => {
    await check();
    const against = await ask.ours(items);
    await check();
    const side = await ask[name]?.(items);
    await check();
    if (!side) throw new RangeError(`"${what}" cannot be asked of ${name}.`);
    const at = side.answers.findIndex((answer, i) => !isClose(answer, against.answers[i]));
    if (at >= 0) {
      const told = `${side.answers[at]} to ${name}, ${against.answers[at]} to us`;
      throw new Error(`Answers to "${what}" differ at item ${at}: ${told}.`);
    }
    return { side: side.ms, against: against.ms };
  });
}

function isClose(a: number, b = Number.NaN): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
