/** @jest-environment node */
import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import { listTies } from '../read-article';

const directory = readDirectory();
const read = (text: string): string[] => listTies(readText(text, { directory, network: null }));

describe('readText, of a group that belongs to another', () => {
  it('ties a group before "of" to whose part it is', () => {
    expect(read('Money went to the Qods Force of Iran’s Revolutionary Guards.')).toContain(
      'quds-force member-of islamic-revolutionary-guard-corps (fact)',
    );
  });

  it('ties no person and no group of people by it', () => {
    expect(read('The Quds Force of Ali Nasr left.')).not.toContain('quds-force member-of ali-nasr (fact)');
  });
});
