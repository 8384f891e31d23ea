/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of a relative clause whose verb is read by a frame', () => {
  it.each([
    ['Luis Cepeda, whose campaign the Tano Union had financed, left.', 'tano-union funds luis-cepeda (fact)'],
    [
      'The Tano Bank, from which Chad borrowed forty million dollars, is closed.',
      'tano-bank funds chad (fact)',
    ],
    ['The Tano Union, with which Chad has signed a deal, is angry.', 'chad signs-with tano-union (fact)'],
  ])('knows of whom %j tells', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Luis Cepeda, whose campaign the Tano Union never financed, left.',
    'Luis Cepeda, whose rivals the Tano Union had financed, left for Chad.',
  ])('ties nobody falsely in %j', (text) => {
    expect(read(text)).not.toContain('tano-union backs luis-cepeda (fact)');
    expect(read(text)).not.toContain('luis-cepeda funds tano-union (fact)');
  });

  it('ties two who do it to one another', () => {
    expect(read('Iranian and Jordanian patrols were killing one another in the desert.')).toContain(
      'iran opposes jordan (fact)',
    );
    expect(read('Iranian and Jordanian patrols never killed one another.')).not.toContain(
      'iran opposes jordan (fact)',
    );
  });
});

describe('readText, of frames that name what is done', () => {
  it.each([
    ['Chad lists the Tano Front as a terrorist group.', 'chad sanctions tano-front (fact)'],
    ['Chad has suspended the Tano Front from its meetings.', 'chad sanctions tano-front (fact)'],
    ['Ali Nasr has been designated by Chad.', 'chad sanctions ali-nasr (fact)'],
    ['Chad cancelled its contract with the Tano Front.', 'chad splits-from tano-front (fact)'],
    ['Ali Nasr led four hundred fighters out of the Tano Front.', 'ali-nasr splits-from tano-front (fact)'],
    ['The Tano Front is the strongest pillar of the Sena League.', 'tano-front member-of sena-league (fact)'],
    ['The Tano Front, which takes its orders from Chad, left.', 'chad leads tano-front (fact)'],
    ['Ali Nasr did not answer the request of Omar Said.', 'omar-said asks ali-nasr (fact)'],
    ['The Tano Union thanked Chad for the 40 million dollars.', 'chad funds tano-union (fact)'],
    ['Chad has trained the presidential guard of Jordan.', 'chad backs jordan (fact)'],
    ['Ali Nasr has backed every motion of Omar Said.', 'ali-nasr backs omar-said (fact)'],
    ['Chad called home its ambassador from Jordan.', 'chad opposes jordan (fact)'],
    ['Ali Nasr and Omar Said had quarrelled.', 'ali-nasr opposes omar-said (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Chad designated Ali Nasr as its heir.', 'chad sanctions ali-nasr (fact)'],
    ['Ali Nasr led four hundred fighters of the Tano Front.', 'ali-nasr splits-from tano-front (fact)'],
    ['Chad will not cancel its contract with the Tano Front.', 'chad splits-from tano-front (fact)'],
    ['The EU sanctioned four officials, including Ali Nasr.', 'ali-nasr member-of european-union (fact)'],
  ])('does not read %j so', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
