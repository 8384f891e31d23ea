/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const ties = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));
const facts = (text: string): readonly string[] => ties(text).filter((tie) => /\((?:fact|past)\)$/.test(tie));

describe('readText, of sentences as reports have them', () => {
  it.each([
    ['Iran arms control adviser Mara Holt and Israel arms inspector Joel Banda flew to Jordan.', /arms/],
    ['The draft names Idris Okafor, the head of the internationally recognised Council of Sorle.', /backs/],
    ['The Jordanian delegation was led by security chief Idriss Balla.', /leads/],
    ['The Jordanian delegation headed by the Jordanian ambassador to Iran arrived.', /leads/],
    ['The mediator in the Iran crisis, Moses Karanja, called a session.', /member-of iran/],
    ['There is now a dialogue in Jordan which is supported by Iran.', /backs jordan/],
    ['Okello revealed the Iran-Israel talks during a long interview with the Savanna Institute.', /savanna/],
    [
      "Ruiz discussed with Kamara, a minister, Jordan's mediation between Iran and Israel.",
      /ruiz mediates|kamara mediates/,
    ],
    [
      'The team includes chief Omar Daud, the head of the Border Guard service Lina Farah and the army.',
      /omar-daud/,
    ],
  ])('says nothing that is not there: %s', (text, wrong) => {
    expect(ties(text).filter((tie) => wrong.test(tie))).toEqual([]);
  });

  it.each([
    'General Haroun Bakri stressed the need to answer its concerns before starting negotiations with the Northern Front.',
    'Omar Daud and Lena Moss had been expected to sign a paper laying out terms at a meeting with Anders Holm.',
    'Omar Daud would sign it at a meeting with Anders Holm.',
  ])('gives no fact of what is to come: %s', (text) => {
    expect(facts(text).filter((tie) => tie.includes('talks-to'))).toEqual([]);
  });

  it.each([
    ['Pia Lund, a Jordan-based spokeswoman for Hezbollah, left.', 'pia-lund member-of hezbollah (fact)'],
    ['Brandt was the first Jordanian official to meet Hezbollah.', 'brandt talks-to hezbollah (fact)'],
    ['Omar Daud met Idris Okafor before meeting Anders Holm.', 'omar-daud talks-to anders-holm (fact)'],
    [
      'The Jordanian delegation was led by security chief Idriss Balla.',
      'idriss-balla member-of jordan (fact)',
    ],
    ['Omar Daud, the head of the Border Guard, met Lina Farah.', 'omar-daud leads border-guard (fact)'],
  ])('reads what is there: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});
