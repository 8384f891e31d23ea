/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addSubjectPronoun', () => {
  it('takes the pronoun that begins a sentence for whom the sentence before is about', () => {
    expect(read('Brother Tann asked for a truce. He met Hamas.')).toContain(
      'brother-tann talks-to hamas (fact)',
    );
  });

  it('takes it for nobody of the other gender: another is meant', () => {
    expect(read('Brother Tann asked for a truce. She met Hamas.')).toEqual([]);
    expect(read('Sister Tann asked for a truce. Twice he met Hamas.')).toEqual([]);
  });
});
