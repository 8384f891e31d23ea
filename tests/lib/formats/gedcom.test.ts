import { GEDCOM } from '@/lib/formats/gedcom';
import { lines } from './corpus/table-case';
import { readAny, readTies, whyNot } from './read-ties';

const TREE = lines(
  '0 HEAD',
  '1 CHAR UTF-8',
  '0 @I1@ INDI',
  '1 NAME Ada /Bell/',
  '1 NAME Ada /Cole/',
  '0 @I2@ INDI',
  '1 NAME Bert /Cole/',
  '0 @I3@ INDI',
  '1 FAMC @F1@',
  '2 PEDI adopted',
  '1 ASSO @I4@',
  '2 RELA Godmother',
  '0 @I4@ INDI',
  '1 NAME Ada /Bell/',
  '0 @F1@ FAM',
  '1 HUSB @I2@',
  '1 WIFE @I1@',
  '1 CHIL @I3@',
  '1 CHIL @I9@',
  '1 MARR',
  '2 DATE 3 JUN 1912',
  '0 TRLR',
);

describe('a family tree in GEDCOM', () => {
  it('ties couples without direction, and parents to their children, by their ids', async () => {
    const { format, actors, ties, told } = await readAny(TREE);
    expect(format).toBe('gedcom');
    expect(actors).toEqual(['Ada Bell', 'Bert Cole', 'Unnamed I3', 'Ada Bell']);
    expect(ties).toEqual([
      'Bert Cole -- Ada Bell: spouse of',
      'Bert Cole -> Unnamed I3: adoptive parent of',
      'Ada Bell -> Unnamed I3: adoptive parent of',
      'Ada Bell -> Unnamed I3: godmother of',
    ]);
    expect(told.join()).toMatch(/names somebody whom the file does not hold/);
  });

  it('says on which line it is broken', async () => {
    expect(await whyNot(GEDCOM, '0 HEAD\n2 CHAR UTF-8')).toMatch(
      /^line 2: The line is none of a family tree/,
    );
    expect((await readTies(GEDCOM, '0 HEAD\n0 TRLR')).told.join()).toMatch(/without nodes/);
  });
});
