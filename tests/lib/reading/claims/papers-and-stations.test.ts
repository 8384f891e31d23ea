/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string) => listSayings(readArticle(text));

describe('readText, of papers and stations that report', () => {
  it.each([
    ['The Wall Street Journal reported that Iran armed Chad.', 'the-wall-street-journal'],
    ['According to the New York Times, Iran armed Chad.', 'the-new-york-times'],
    ['Iran armed Chad, the Washington Post reported.', 'the-washington-post'],
    ['CNN reported that Iran armed Chad.', 'cnn'],
    ['The BBC said Iran armed Chad.', 'the-bbc'],
    // Whose name has a state in it.
    ['The Times of Israel reported that Iran armed Chad.', 'the-times-of-israel'],
    ['Jordanian state television said Iran armed Chad.', 'jordanian-state-television'],
  ])('%s', (text, speaker) => {
    expect(read(text)).toEqual([`${speaker} asserts: Iran armed Chad`]);
  });

  it('leaves what somebody of a station says to them', () => {
    const reading = readArticle('Al Jazeera’s Lena Voss said Iran armed Chad.');
    expect(listSayings(reading)).toEqual(['lena-voss asserts: Iran armed Chad']);
    expect(reading.actors.map(({ id }) => id)).toEqual(['lena-voss', 'iran', 'chad']);
  });
});
