/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('who goes on to speak', () => {
  it.each([
    [
      'Derek Stubbs said the letters reflected real fear. Asked by Nasreen Akhtar whether he had drafted them, he said he had helped some people.',
      'derek-stubbs asserts: he had helped some people',
    ],
    [
      'Diana Salazar said the gang had killed her brother. Under questioning by Stalin Bravo she admitted having lied to police.',
      'diana-salazar confirms: Diana Salazar lied to police',
    ],
    [
      'Derek Stubbs said it reflected real fear. Asked by Nasreen Akhtar whether he wrote it, Mira Lim said he had helped some people.',
      'mira-lim asserts: he had helped some people',
    ],
  ])('is who is asked: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it('is the body and not what it is for', () => {
    expect(
      read('The joint monitoring centre for the northern truce said that Iran broke it in May.'),
    ).toEqual(['the-joint-monitoring-centre-for-the-northern-truce asserts: Iran broke it in May']);
  });

  it('is no ministry of another state', () => {
    const text =
      'Israel’s defence ministry met Iran. In a statement from Jordan, the foreign ministry said that the strike came from the sea.';
    expect(read(text).filter((saying) => /defence/.test(saying))).toEqual([]);
  });

  it('is nobody within a quotation that a comma ends', () => {
    expect(read('"That is not what Mrs Platt says," Nasreen Akhtar replied, holding up a letter.')).toEqual([
      'nasreen-akhtar asserts: That is not what Mrs Platt says',
    ]);
  });
});

describe('silences beside what is said', () => {
  const CLAIM = 'Kaya said Hengda Ltd paid the guards. ';

  it.each([
    ['Hengda Ltd has said nothing in public.', 'hengda-ltd declines: Hengda Ltd paid the guards'],
    [
      'Hengda Ltd declined to confirm that when asked again.',
      'hengda-ltd declines: Hengda Ltd paid the guards',
    ],
    [
      'Hengda Ltd said that it was insured and that it could not comment on the case.',
      'hengda-ltd declines: Hengda Ltd paid the guards',
    ],
    ['Omar Said did not deny driving the car.', 'omar-said confirms: Omar Said drove the car'],
  ])('are read: %s', (text, saying) => {
    expect(read(CLAIM + text)).toContain(saying);
  });

  it('are none where somebody says that others have not asked', () => {
    expect(read(`${CLAIM}Omar Said said his embassy had not been contacted by Jordan.`).at(-1)).toBe(
      'omar-said asserts: his embassy had not been contacted by Jordan',
    );
    expect(read(`${CLAIM}Hengda Ltd declined to confirm the sale of the port.`)).toHaveLength(1);
  });
});
