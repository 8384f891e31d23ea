/** @jest-environment node */
import { readArticle } from './read-article';

/** Sentences whose verb tells of nothing that is so, by words far from the verb: fifty-four kinds, each once. */
const SENTENCES = `It is unlikely that Iran backed Hamas.
It is not true that Iran armed Hamas.
Under the draft, Iran backs Jordan.
According to the plan, Chad funds Hamas and Jordan arms Lebanon.
In his novel Iran attacks Israel.
Iran stands ready to back Hamas.
Iran has the right to attack Israel.
Iran has nothing to gain from attacking Israel.
A meeting between Iran and Israel fell through.
A pact between Iran and Israel remains a distant hope.
A pact between Iran and Israel is out of the question.
Iran meets Israel in Geneva next Tuesday.
Before Iran attacks Israel, it needs planes.
In the event of Iran attacking Israel, Jordan closes the canal.
In case Iran attacks Israel, Jordan waits.
As long as Iran backs Hamas, Jordan stays away.
Iran resisted pressure to recognise Israel.
Jordan ruled that Iran need not meet Israel.
Jordan warned that Iran was going to attack Israel.
Iran was wrongly said to have armed Hamas.
Omar Said wants to become the leader of Hamas.
Iran offered Israel weapons, which it turned down.
Ahmed Sorel was offered the post of minister of Israel but declined.
There is talk of Ahmed Sorel meeting Omar Fayed.
Not once did Ahmed Sorel call Omar Fayed.
Iran as good as armed Israel.
Jordan stopped Iran arming Israel.
Prosecutors dropped the charge that Ahmed Sorel funded Israel.
Iran was on the verge of recognising Israel.
Iran's plan to attack Israel was shelved.
The plan called for Iran to arm Hamas.
Talks between Iran and Israel never took place.
Whoever leads Hamas would meet Israel.
The treaty obliges Iran to defend Lebanon.
If need be, Iran supports Israel.
Parliament voted down a bill to sanction Israel.
What Iran needs is a pact with Israel.
Ahmed Sorel is anything but an ally of Omar Fayed.
At no point did Iran arm Israel.
It was not Ahmed Sorel who led Israel.
It looks as though Chad funds Hamas.
Chad attacking Iran is the stuff of nightmares.
The scenario in which Chad attacks Iran worries Jordan.
Chad stayed away from a meeting with Iran.
Chad is to host talks between Jordan and Iran.
The bill has Chad sanction Iran.
The bill provides that Chad sanctions Iran.
Jordan demanded that Chad meet Iran.
Jordan insists that Chad meet Iran.
Jordan proposed that Chad mediate between Jordan and Iran.
Jordan is against Chad backing Iran.
Jordan objected to Chad backing Iran.
Jordan has yet to say that Chad backs Iran.
Omar Said, the purported leader of Hamas, left.`.split('\n');

/** Sentences with the same words that do tell of a tie. */
const REAL = [
  'Iran, as was likely, attacked Israel.',
  'In Geneva, Iran attacked Israel.',
  'Under the deal, Iran armed Hamas.',
  'Before he left, Iran attacked Israel.',
  'Iran talked of peace, and Jordan armed Lebanon.',
  'Iran was right to attack Israel.',
  'Jordan insists that Chad met Iran.',
  'Chad, backing Iran, is at war with Israel.',
];

/** Returns what a sentence says to be so; that somebody demands a deed is so, whatever becomes of it. */
const listFacts = (text: string): readonly string[] =>
  readArticle(text)
    .relationships.filter(
      ({ modality, rule }) => (modality === 'fact' || modality === 'past') && rule !== 'demands',
    )
    .map(({ source, type, target, rule }) => `${source} ${type} ${target} (${rule})`);

describe('readText, of what words far from a verb make unreal', () => {
  it('makes no fact of any of fifty-four kinds of such sentences', () => {
    expect(SENTENCES).toHaveLength(54);
    const wrong = SENTENCES.map((text) => [text, listFacts(text)] as const);
    expect(wrong.filter(([, facts]) => facts.length > 0)).toEqual([]);
  });

  it('still makes facts of sentences that say it is so', () => {
    expect(REAL.filter((text) => listFacts(text).length === 0)).toEqual([]);
  });
});
