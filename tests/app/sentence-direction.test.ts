import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const APP = join(__dirname, '../../app');
/** What makes a sentence of the page, in which names are isolated. */
const SENTENCE =
  /<bdi(?<attributes>[^>]*)>\s*\{[^}]*?(toSentence|describeTie|toBundleTitle|sentences?\b)[^}]*\}/gu;

const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
const found = files.flatMap((file) =>
  [...readFileSync(join(APP, file), 'utf8').matchAll(SENTENCE)].map(({ 0: text, groups }) => ({
    file,
    text,
    attributes: groups?.attributes ?? '',
  })),
);

describe('a sentence of the page', () => {
  // With `auto` it runs as its first name does, and who does what to whom is read the other way round.
  it('runs from left to right also where it begins with an Arabic or Hebrew name', () => {
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ attributes }) => !attributes.includes('dir="ltr"'))).toEqual([]);
  });
});

/** A paragraph of what a network says in its own words. */
const OWN_WORDS = /<p(?<attributes>[^>]*)>\s*\{(?:\w+\.)?(?:notes|description|outcome|role)\}\s*<\/p>/gu;
/** The words of the program itself. */
const OF_PROGRAM = /^(?:vocabulary\/|.*brokers-panel|.*figure-form)/u;

describe('what a network says in its own words', () => {
  // Else the full stop of an Arabic or Hebrew note stands before its first word.
  it('has the direction of its own first word', () => {
    const own = files
      .filter((file) => !OF_PROGRAM.test(file))
      .flatMap((file) => [...readFileSync(join(APP, file), 'utf8').matchAll(OWN_WORDS)]);
    expect(own.length).toBeGreaterThan(6);
    expect(
      own.filter(({ groups }) => !groups?.attributes?.includes('dir="auto"')).map(([text]) => text),
    ).toEqual([]);
  });
});
