import { toFormWords, toValueWords } from '@/app/networks/[id]/_explorer/editing/form-words';
import { buildFerryGraph } from '../../../lib/graph/ferry-network';

describe('toFormWords', () => {
  it.each([
    ['"name" is empty. Write the actor’s name.', '“Name” is empty. Write the actor’s name.'],
    ['Name another actor, or delete "toward".', 'Name another actor, or delete “To reach”.'],
    [
      '"from" is no date on the calendar. Write 2024, 2024-09 or 2024-09-27, or null when it is not known.',
      '“From” is no date on the calendar. Write 2024, 2024-09 or 2024-09-27, or leave it empty.',
    ],
    [
      'Write an address that begins with https:// or http://, or "" for none.',
      'Write an address that begins with https:// or http://, or leave it empty.',
    ],
    ['"source" is null, not text.', '“From” is empty, not text.'],
    ['"Nabih Berri" is a person.', '"Nabih Berri" is a person.'],
  ])('says %s in labels of the form', (words, expected) => {
    expect(toFormWords(words)).toBe(expected);
  });
});

describe('toValueWords', () => {
  const network = buildFerryGraph().getAttribute('network');

  it.each([
    [null, 'empty'],
    ['', 'empty'],
    [[], 'empty'],
    ['speaker', '“Said Speaker”'],
    ['mediates-via', '“Mediations”'],
    ['2024-10', '“2024-10”'],
    [['person', 'speaker'], '“person”, “Said Speaker”'],
    [true, 'true'],
    [{ document: 'wire' }, 'different'],
  ])('says %j', (value, words) => {
    expect(toValueWords(value, network)).toBe(words);
  });
});
