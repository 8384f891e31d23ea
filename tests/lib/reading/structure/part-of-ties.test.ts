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

describe('readText, of people who are named with their group', () => {
  it.each([
    [
      'Organisers from the Fruit Union, among them Rosa Diaz, were barred from the fields.',
      'rosa-diaz member-of fruit-union (fact)',
    ],
    [
      'Two leaders of the Tano Front, including Ali Nasr, met Omar Said in Doha.',
      'ali-nasr member-of tano-front (fact)',
    ],
    [
      'Omar Said met Ali Nasr in Doha. Nasr’s militia, the Tano Front, left.',
      'ali-nasr leads tano-front (fact)',
    ],
    [
      'Omar Said met Ali Nasr in Doha. Nasr’s party, the Tano Front, left.',
      'ali-nasr member-of tano-front (fact)',
    ],
  ])('ties them in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Critics of the Tano Front, including Ali Nasr, met Omar Said in Doha.',
    'Omar Said met Ali Nasr in Doha. Nasr’s rivals, the Tano Front, left.',
  ])('ties nobody in %j', (text) => {
    expect(read(text).filter((tie) => /ali-nasr (?:member-of|leads)/.test(tie))).toEqual([]);
  });
});
