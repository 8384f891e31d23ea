/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of what is done against somebody', () => {
  it.each([
    'Iran preached against Jordan.',
    'Iran sent its navy against Jordan.',
    'Iran has joined forces with Chad against Jordan.',
  ])('ties by opposition in %j', (text) => {
    expect(read(text)).toContain('iran opposes jordan (fact)');
  });

  it.each([
    'Iran never preached against Jordan.',
    'Iran will send its navy against Jordan.',
    'Iran warned against arming Jordan.',
    'Iran backs the army against Jordan.',
    'Iran supports Chad in the war against Jordan.',
  ])('makes no fact of %j', (text) => {
    expect(read(text)).not.toContain('iran opposes jordan (fact)');
  });
});
