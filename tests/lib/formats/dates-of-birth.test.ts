import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, readWithMapping } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
const SEATS = [
  'officer,company,dob,seat',
  'Ada Bell,Dock Ltd,1958-07-02,chair',
  'Ada Bell,Quay Ltd,1984-02-11,member',
  'Cole Dean,Quay Ltd,1958-07-02,member',
  'Ada Bell,Pier Ltd,1958-07-02,member',
  'Eva Ford,Pier Ltd,,member',
  '',
].join('\n');
const askOf = async (table: string) =>
  (await askAboutFile(table)).find(({ message }) => message.startsWith('Are two persons meant'));

describe('one name with two dates of birth', () => {
  it('is asked about', async () => {
    const question = await askOf(SEATS);
    expect(question?.message).toBe(
      'Are two persons meant where one name in “officer” has two dates in “dob”? “Ada Bell” has “1958-07-02” and “1984-02-11”.',
    );
  });

  it('is two persons where that is the answer, and two names with one date are not one', async () => {
    const question = await askOf(SEATS);
    const { actors } = await readWithMapping(SEATS, question?.choices[0]?.mapping);
    expect(actors.filter((name) => !name.endsWith('Ltd')).sort()).toEqual([
      'Ada Bell (1958-07-02)',
      'Ada Bell (1984-02-11)',
      'Cole Dean',
      'Eva Ford',
    ]);
  });

  it('is one person where that is the answer', async () => {
    const question = await askOf(SEATS);
    const { actors } = await readWithMapping(SEATS, question?.choices[1]?.mapping);
    expect(actors).toContain('Ada Bell');
  });

  it.each([
    ['Geburtsdatum'],
    ['date de naissance'],
    ['fecha de nacimiento'],
    ['дата рождения'],
    ['born'],
    ['YOB'],
  ])('is asked about in a column “%s”', async (name) => {
    expect(await askOf(SEATS.replace('dob', name))).toBeDefined();
  });

  it('says nothing of when two were tied', async () => {
    const table = SEATS.replace('1984-02-11', '1958-07-02');
    const read = await importFile(strToU8(table), 'a.csv', CHOICES, () => {});
    const ties = read.kind === 'imported' ? read.network.relationships : [];
    expect(ties.map(({ from }) => from ?? null)).toEqual([null, null, null, null, null]);
  });

  it('is not asked about where each name has one', async () => {
    expect(await askOf(SEATS.replace('1984-02-11', '1958-07-02'))).toBeUndefined();
  });
});
