/** @jest-environment node */
import fc from 'fast-check';
import type { Reading, Span } from '@/lib/reading/reading';
import { readArticle } from './read-article';

const WORDS = (
  'Iran Israel Hezbollah Lebanon U.S. Washington Beirut Hochstein Amos Najib Mikati Mikati’s office said told that denied it met with ' +
  'backs attacked asked of the a senior diplomat sources according to could not be reached if would will and , . “ ” " 🕊️ \n \r\n\r\n ( ) ' +
  'ally leader envoy between talks not no rejected accused arming both sides were by who is an through إيران قال مصدر إن تدعم لبنان -'
).split(' ');

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));

function listSpans(reading: Reading): Span[] {
  return [
    ...reading.actors.flatMap(({ mentions }) => mentions),
    ...reading.speakers.flatMap(({ mentions }) => mentions),
    ...reading.relationships.flatMap(({ evidence }) => evidence),
    ...reading.attributions,
    ...reading.uncovered,
    ...reading.instructions,
    ...reading.document.spans,
  ];
}

describe('a reading', () => {
  it('has each quote verbatim at its offsets, and every offset within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readArticle(text);
        for (const { start, end } of listSpans(reading))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        const quotes = [
          ...reading.relationships.flatMap(({ evidence }) => evidence),
          ...reading.attributions,
        ];
        for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });

  it('has the ends of each tie in its evidence, and refers to nothing that it does not have', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { actors, speakers, claims, relationships, attributions, uncovered } = readArticle(text);
        const mentions = new Map(actors.map((actor) => [actor.id, actor.mentions]));
        const ids = [...actors, ...speakers, ...claims, ...relationships].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { source, target, third, evidence } of relationships) {
          for (const end of [source, target, ...(third === null ? [] : [third])]) {
            const isThere = mentions
              .get(end)
              ?.some(({ start }) => evidence.some((quote) => quote.start <= start && start < quote.end));
            expect(isThere).toBe(true);
          }
        }
        const named = [
          ...attributions.flatMap(({ speaker, claim, chain }) => [
            ...(speaker === null ? [] : [speaker]),
            claim,
            ...chain,
          ]),
          ...claims.flatMap((claim) => claim.relationships),
          ...uncovered.flatMap((sentence) => sentence.actors),
        ];
        expect(ids).toEqual(expect.arrayContaining(named));
      }),
    );
  });
});

const VERBS = [
  ['meet', 'met', 'meeting', 'Israel'],
  ['back', 'backed', 'backing', 'Hezbollah'],
  ['attack', 'attacked', 'attacking', 'Israel'],
  ['ask', 'asked', 'asking', 'Lebanon for help'],
  ['hold', 'held', 'holding', 'talks with Israel'],
  ['speak', 'spoken', 'speaking', 'to Israel'],
  ['join', 'joined', 'joining', 'Hamas'],
] as const;

const UNREAL = [
  (base: string, rest: string) => `Iran would ${base} ${rest}.`,
  (base: string, rest: string) => `Iran will ${base} ${rest} on Monday.`,
  (base: string, rest: string) => `Iran did not ${base} ${rest}.`,
  (base: string, rest: string) => `Iran has never wanted to ${base} ${rest}.`,
  (base: string, rest: string) => `Iran plans to ${base} ${rest}.`,
  (base: string, rest: string) => `Iran, which refused to ${base} ${rest}, kept silent.`,
  (base: string, rest: string) => `Iran may ${base} ${rest}, a diplomat said.`,
  (base: string, rest: string) => `Iran cannot ${base} ${rest}.`,
  (base: string, rest: string) => `Should it rain, Iran could ${base} ${rest}.`,
  (base: string, rest: string) => `Did Iran ${base} ${rest}?`,
  (_: string, rest: string, past: string) => `No one in Iran has ${past} ${rest}.`,
  (_: string, rest: string, past: string) => `If Iran had ${past} ${rest}, it would be known.`,
  (_: string, rest: string, past: string) => `A diplomat said that Iran has not ${past} ${rest}.`,
  (_: string, rest: string, __: string, deed: string) => `Iran left without ${deed} ${rest}.`,
  (_: string, rest: string, __: string, deed: string) => `Iran denied ${deed} ${rest}.`,
  (_: string, rest: string, __: string, deed: string) => `Iran is considering ${deed} ${rest}.`,
];

describe('a sentence that does not say that it is so', () => {
  it.each(VERBS)('never gives a fact: %s', (base, past, deed, rest) => {
    for (const write of UNREAL) {
      const text = write(base, rest, past, deed);
      const facts = readArticle(text).relationships.filter(
        ({ modality }) => modality === 'fact' || modality === 'past',
      );
      expect([text, facts]).toEqual([text, []]);
    }
  });
});
