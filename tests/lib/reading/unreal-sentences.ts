/** A deed of one actor to another, in the forms that sentences need. */
type Deed = Record<'base' | 'third' | 'past' | 'done' | 'doing', string>;

function toDeed(base: string, past = `${base}ed`, doing = `${base}ing`): Deed {
  return { base, third: `${base}s`, past, done: past, doing };
}

const DEEDS: readonly Deed[] = [
  toDeed('meet', 'met'),
  toDeed('attack'),
  toDeed('back'),
  toDeed('arm'),
  toDeed('threaten'),
];

/** Sentences that tell of a deed as unreal, by how they do; a, b and c stand for actors. */
const TEMPLATES: Readonly<Record<string, readonly ((deed: Deed) => string)[]>> = {
  conditional: [
    ({ past }) => `If Iran ${past} Israel, Jordan would wait.`,
    ({ third }) => `Unless Iran ${third} Israel, nothing will change.`,
    ({ base }) => `Iran would ${base} Israel.`,
    ({ done }) => `Iran might have ${done} Israel.`,
    ({ done }) => `Had Iran ${done} Israel, Jordan would have left.`,
    ({ base }) => `Should Iran ${base} Israel, Jordan will answer.`,
  ],
  negated: [
    ({ base }) => `Iran did not ${base} Israel.`,
    ({ done }) => `Iran has never ${done} Israel.`,
    ({ base }) => `Iran refused to ${base} Israel.`,
    ({ past }) => `Neither Iran nor Jordan ${past} Israel.`,
    ({ doing }) => `Iran stopped short of ${doing} Israel.`,
    ({ doing }) => `Iran left Geneva without ${doing} Israel.`,
  ],
  planned: [
    ({ base }) => `Iran will ${base} Israel.`,
    ({ base }) => `Iran plans to ${base} Israel next month.`,
    ({ base }) => `Iran is going to ${base} Israel.`,
    ({ base }) => `Iran is expected to ${base} Israel.`,
    ({ base }) => `Iran wants to ${base} Israel.`,
    ({ base }) => `Iran has yet to ${base} Israel.`,
  ],
  hypothetical: [
    ({ past }) => `Imagine that Iran ${past} Israel.`,
    ({ past }) => `Suppose Iran ${past} Israel.`,
    ({ done }) => `Jordan behaved as if Iran had ${done} Israel.`,
    ({ past }) => `Rumours that Iran ${past} Israel filled the market.`,
    ({ past }) => `The idea that Iran ${past} Israel pleased nobody.`,
    ({ doing }) => `Iran was thinking about ${doing} Israel.`,
  ],
  questions: [
    ({ base }) => `Did Iran ${base} Israel?`,
    ({ done }) => `Has Iran ${done} Israel?`,
    ({ base }) => `Why would Iran ${base} Israel?`,
    ({ past }) => `What if Iran ${past} Israel?`,
    ({ base }) => `When did Iran last ${base} Israel?`,
    ({ past }) => `So Iran ${past} Israel?`,
  ],
  'headlines without verbs': [
    ({ base }) => `Jordan waits.\n\nIran to ${base} Israel`,
    ({ base }) => `Jordan waits.\n\nCalls for Iran to ${base} Israel`,
    ({ doing }) => `Jordan waits.\n\nIran against ${doing} Israel`,
    ({ doing }) => `Jordan waits.\n\nNo Iran-Israel talks about ${doing}`,
    ({ doing }) => `Jordan waits.\n\nHopes for talks between Iran and Israel on ${doing}`,
    ({ base }) => `Jordan waits.\n\nIran not to ${base} Israel`,
  ],
};

/** Sentences of which what they tell is no more than claimed, or answered. */
const CLAIMED: Readonly<Record<string, readonly ((deed: Deed) => string)[]>> = {
  reported: [
    ({ past }) => `A diplomat said that Iran ${past} Israel.`,
    ({ done }) => `Iran had ${done} Israel, according to a diplomat.`,
    ({ past }) => `"Iran ${past} Israel," said a diplomat.`,
    ({ done }) => `Two officials claimed Iran had ${done} Israel.`,
    ({ past }) => `Jordan told reporters that Iran ${past} Israel.`,
    ({ past }) => `Iran ${past} Israel, a diplomat told Jordan.`,
  ],
  'denials of denials': [
    ({ doing }) => `Iran denied that it had denied ${doing} Israel.`,
    ({ doing }) => `Iran did not deny ${doing} Israel.`,
    ({ past }) => `Nobody denied that Iran ${past} Israel.`,
    ({ past }) => `Iran rejected the denial that it ${past} Israel.`,
    ({ past }) => `It is not true that Iran never ${past} Israel.`,
    ({ done }) => `Jordan would not deny that Iran had ${done} Israel.`,
  ],
  'quotations in quotations': [
    ({ base }) => `“Jordan told me, ‘Iran will ${base} Israel,’” a diplomat said.`,
    ({ past }) => `“Jordan told me, ‘Iran ${past} Israel,’” a diplomat said.`,
    ({ past }) => `A diplomat said: “They wrote ‘Iran ${past} Israel’ on a wall.”`,
    ({ doing }) => `“‘Iran is ${doing} Israel,’ he shouted,” a diplomat recalled.`,
    ({ past }) => `"He said 'Iran ${past} Israel'," a diplomat said.`,
    ({ done }) => `“I asked, ‘Has Iran ${done} Israel?’” a diplomat said.`,
  ],
};

/** Sentences that tell of what was so, with a sign of the past. */
const PAST: Readonly<Record<string, readonly ((deed: Deed) => string)[]>> = {
  past: [
    ({ past }) => `Iran ${past} Israel in 1987.`,
    ({ past }) => `Iran once ${past} Israel.`,
    ({ past }) => `Two years ago Iran ${past} Israel.`,
    ({ base }) => `Iran used to ${base} Israel.`,
    ({ past }) => `Iran ${past} Israel until the war ended.`,
    ({ past }) => `Last year Iran ${past} Israel.`,
  ],
};

function toRows(templates: typeof TEMPLATES): (readonly [string, readonly string[]])[] {
  return Object.entries(templates).map(([name, list]) => [
    name,
    list.flatMap((write) => DEEDS.map((deed) => write(deed))),
  ]);
}

export const UNREAL_SENTENCES = toRows(TEMPLATES);
export const CLAIMED_SENTENCES = toRows(CLAIMED);
export const PAST_SENTENCES = toRows(PAST);
