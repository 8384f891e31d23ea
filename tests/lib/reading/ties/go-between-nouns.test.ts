/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('findGoBetweenNouns', () => {
  it.each([
    'Omar Daud, Chad’s go-between with Hamas, flew home.',
    'Omar Daud, Chad’s channel to Hamas, flew home.',
    'Omar Daud, the interlocutor of Chad with Hamas, flew home.',
    'Omar Daud, a mediator between Chad and Hamas, flew home.',
    'Omar Daud, a go-between for Chad and Hamas, flew home.',
    'Omar Daud remains the only Chadian channel to Hamas.',
    'Omar Daud was the main interlocutor between Chad and Hamas.',
    'Omar Daud, who serves as Chad’s intermediary with Hamas, flew home.',
    'Chad’s go-between with Hamas, Omar Daud, flew home.',
    'The interlocutor between Chad and Hamas, Omar Daud, flew home.',
  ])('reads who goes between two: %s', (text) => {
    expect(read(text)).toEqual(['chad mediates-via omar-daud / hamas (fact)']);
  });

  it.each([
    'Jordan has taken over from Iran as go-between for Chad and Hamas.',
    'Jordan acted as a channel between Chad and Hamas.',
    'Jordan has replaced Iran as mediator between Chad and Hamas.',
  ])('reads who becomes one: %s', (text) => {
    expect(read(text)).toContain('chad mediates-via jordan / hamas (fact)');
  });

  it.each([
    'Omar Daud, the only channel to Hamas, has not replied to the offer.',
    'Omar Daud is the main link to Hamas.',
  ])('reads whom the only way leads to: %s', (text) => {
    expect(read(text)).toContain('omar-daud talks-to hamas (fact)');
  });

  it.each([
    'Omar Daud, a link to Hamas on his phone, flew home.',
    'Omar Daud is not the only channel to Hamas.',
  ])('reads no way where it is one of many, or none: %s', (text) => {
    expect(read(text).filter((tie) => tie.includes('(fact)'))).toEqual([]);
  });

  it.each([
    'Omar Daud, Chad’s former go-between with Hamas, flew home.',
    'Omar Daud, no mediator between Chad and Hamas, flew home.',
    'Omar Daud is not a mediator between Chad and Hamas.',
    'Omar Daud, a mediator in Chad, flew home.',
    'The link between Chad and Hamas, Omar Daud said, was strong.',
  ])('reads none where nobody does: %s', (text) => {
    expect(read(text).filter((tie) => tie.includes('mediates-via'))).toEqual([]);
  });
});
