/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const ties = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('readText, of who has an office', () => {
  it.each([
    'Omar Daud met US Secretary of State Anders Holm.',
    "Omar Daud met Jordan's Minister of Defence Anders Holm.",
    'Omar Daud met the Jordanian Minister of Foreign Affairs Dr. Anders Holm.',
    'During a call with US Secretary of State Anders Holm on Monday, Omar Daud stressed that all was well.',
  ])('is met, and not the state: %s', (text) => {
    expect(ties(text).filter((tie) => tie.includes('talks-to'))).toEqual([
      'omar-daud talks-to anders-holm (fact)',
    ]);
  });

  it.each([
    ['Hezbollah spokesman Dr Omar Daud left.', 'omar-daud member-of hezbollah (fact)'],
    ["Jordan's foreign minister, Dr. Omar Daud, left.", 'omar-daud member-of jordan (fact)'],
    [
      "The head of Hezbollah's political bureau, Mullah Omar Daud, left.",
      'omar-daud leads hezbollahs-political-bureau (fact)',
    ],
  ])('may be addressed before the name: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  it('is no body of which somebody is the head', () => {
    const found = ties("The head of Hezbollah's political bureau, Mullah Omar Daud, left.");
    expect(found).not.toContain('hezbollahs-political-bureau leads hezbollah (fact)');
  });

  it('is met where no name follows', () => {
    expect(ties('Omar Daud met the Jordanian minister of defence.')).toContain(
      'omar-daud talks-to jordan (fact)',
    );
  });
});
