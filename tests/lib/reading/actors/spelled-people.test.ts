/** @jest-environment node */
import { areSpellings } from '@/lib/reading/actors/spellings';
import { listMentions, readArticle } from '../read-article';

const list = (text: string): Record<string, string[]> => {
  const whole = `Iran and Jordan were wary.\n\n${text}`;
  return listMentions(whole, readArticle(whole));
};

describe('areSpellings', () => {
  it.each([
    ['mohammed', 'mohamed'],
    ['meshaal', 'meshal'],
    ['hussain', 'hussein'],
    ['dbeibah', 'dbeiba'],
    ['araghchi', 'araqchi'],
    ['bachir', 'bashir'],
    ['qadir', 'kader'],
  ])('takes %s and %s for one name', (one, other) => {
    expect(areSpellings(one, other)).toBe(true);
  });

  it.each([
    ['hassan', 'hussein'],
    ['salim', 'salam'],
    ['petrov', 'petrova'],
    ['amin', 'amina'],
    ['omar', 'umar'],
  ])('takes %s and %s for two', (one, other) => {
    expect(areSpellings(one, other)).toBe(false);
  });
});

describe('joinSpelledPeople', () => {
  it.each([
    [
      'a given name that is spelled in two ways',
      'Mr Mohammed Issaka met Iran. Mohamed Issaka told Jordan so.',
      'mohammed-issaka',
      ['Mohammed Issaka', 'Mohamed Issaka'],
    ],
    [
      'a surname alone',
      'Khaled Meshal met Iran. Meshaal told Jordan so.',
      'khaled-meshal',
      ['Khaled Meshal', 'Meshaal'],
    ],
    [
      'an initial',
      'Mr J. Okello met Iran. James Okello told Jordan so.',
      'j-okello',
      ['J. Okello', 'James Okello'],
    ],
    [
      'a family name that stands first',
      'Pavel Kovac met Iran. Kovac Pavel told Jordan so.',
      'pavel-kovac',
      ['Pavel Kovac', 'Kovac Pavel'],
    ],
    [
      'a part of a double name',
      'Ana Lima-Duarte met Iran. Lima told Jordan so.',
      'ana-lima-duarte',
      ['Ana Lima-Duarte', 'Lima'],
    ],
    [
      'a pope',
      'Pope Julius IX met Iran. Julius told Jordan so.',
      'pope-julius-ix',
      ['Pope Julius IX', 'Julius'],
    ],
    [
      'particles before a part',
      'Bart van der Velde met Iran. Van der Velde told Jordan so.',
      'bart-van-der-velde',
      ['Bart van der Velde', 'Van der Velde'],
    ],
  ])('makes one person of %s', (_, text, id, names) => {
    expect(list(text)[id]).toEqual(names);
  });

  it('keeps apart who is of another name, and a brother from a sister', () => {
    const text = 'Hassan Karimi met Hussein Karimi. Daniel Brun told Danielle Brun so.';
    expect(Object.keys(list(text))).toEqual(
      expect.arrayContaining(['hassan-karimi', 'hussein-karimi', 'daniel-brun', 'danielle-brun']),
    );
  });
});
