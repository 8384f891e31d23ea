/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('addOwnGroups', () => {
  it('takes "the army" for the only military of the text', () => {
    expect(read('The Jordanian military left. Hamas attacked the army.')).toEqual([
      'hamas opposes jordanian-military (fact)',
    ]);
  });

  it('takes it for none where two are named', () => {
    const text = 'The Jordanian military and the Iranian military left.\n\nHamas attacked the army.';
    expect(read(text)).toEqual([]);
  });

  it('takes a delegation for its state, and one that is led by somebody for a group', () => {
    expect(read('An Iranian delegation flew to Doha and met Hamas.')).toEqual(['iran talks-to hamas (fact)']);
    const led = readArticle('An Iranian delegation led by Omar Said met Hamas.');
    expect(led.actors.map(({ name }) => name)).toContain('Iranian delegation');
  });
});
