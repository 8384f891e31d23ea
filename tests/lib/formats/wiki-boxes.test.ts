import { answerFile, askAboutFile } from './answer-file';

const ARTICLE = `{{Infobox war faction
| name = Free Army
| active = 2011–present
| leaders = [[Riad Asad|R. Asad]]<br />[[Salim Idris]]<ref>A [[book]]</ref>
| allies = {{plainlist|
* {{flag|Turkey}}
* [[Qatar]]
}}
| founders = Ali Said<br>Omar Hadi
| headquarters = [[Aleppo]]
| motto = freedom
}}
The '''Free Army''' is a loose faction of [[Syria]].
`;

describe('the box of an article of a wiki', () => {
  it('is asked about', async () => {
    const [question] = await askAboutFile(ARTICLE, 'a.wiki');
    expect(question?.message).toBe(
      'Is what the box of an article is about tied to those whom “leaders”, “allies”, “founders” name? 1 box then makes 6 ties. The text of the article is not read.',
    );
  });

  it('ties what it is about to those whom its links name, and to no place', async () => {
    const { ties, actors } = await answerFile(ARTICLE, /It is/, 'a.wiki');
    expect(ties).toEqual([
      'Free Army -> Riad Asad: leaders',
      'Free Army -> Salim Idris: leaders',
      'Free Army -> Turkey: allies',
      'Free Army -> Qatar: allies',
      'Free Army -> Ali Said: founders',
      'Free Army -> Omar Hadi: founders',
    ]);
    expect(actors).not.toContain('Aleppo');
  });
});
