/** @jest-environment node */
import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { listTies } from '../read-article';

const directory = readDirectory();
const read = (text: string): string[] => listTies(readText(text, { directory, network: null }));

describe('addOnlyReferences', () => {
  it('takes "the bloc" for the only union of states that the text names', () => {
    const text = 'Ambassadors of the European Union left.\n\nJordan met the bloc.';
    expect(read(text)).toContain('jordan talks-to european-union (fact)');
  });

  it.each(['The delegation praised Jordan. It met Hamas.', 'The delegation praised Jordan; it met Hamas.'])(
    'takes "it" for the one who is named where the words before are about something else, perhaps alone: %s',
    (text) => {
      expect(read(text)).not.toContain('jordan talks-to hamas (fact)');
    },
  );

  it('takes "it" for the one whom the sentence before is about', () => {
    expect(read('Jordan left. It met Hamas.')).toContain('jordan talks-to hamas (fact)');
  });

  it('takes it for none where two are named', () => {
    const text = 'The European Union and the African Union left.\n\nJordan met the bloc.';
    expect(read(text)).toEqual([]);
  });
});
