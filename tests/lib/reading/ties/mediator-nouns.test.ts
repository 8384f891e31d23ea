/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const mediations = (text: string): readonly string[] =>
  listTies(readArticle(`The talks went on.\n\n${text}`)).filter((tie) => tie.includes('mediates-via'));

describe('findMediatorNouns', () => {
  it.each([
    [
      'Jordanian and Iranian mediators have suspended talks between Hamas and Israel.',
      ['hamas mediates-via iran / israel (fact)', 'hamas mediates-via jordan / israel (fact)'],
    ],
    [
      'Jordanian mediators had been seeking a deal between Iran and Israel.',
      ['iran mediates-via jordan / israel (fact)'],
    ],
    [
      'The go-between carrying messages between Iran and Israel was the trader Omar Daud.',
      ['iran mediates-via omar-daud / israel (fact)'],
    ],
    [
      'The main intermediary between Iran and Israel is Jordan.',
      ['iran mediates-via jordan / israel (fact)'],
    ],
  ])('reads who mediates by a noun: %s', (text, ties) => {
    expect([...mediations(text)].sort()).toEqual(ties);
  });

  it.each([
    'Jordanian mediators said that talks between Iran and Israel had ended.',
    'Jordanian mediators left. Talks between Iran and Israel went on.',
    'The mediator of talks between Iran and Israel was tired.',
  ])('leaves who only stands near talks: %s', (text) => {
    expect(mediations(text)).toEqual([]);
  });

  it('keeps a plan a plan', () => {
    const { relationships } = readArticle(
      'The talks went on.\n\nJordanian mediators will present a deal between Iran and Israel.',
    );
    const tiers = relationships
      .filter(({ type }) => type === 'mediates-via')
      .map(({ tier, modality }) => `${tier} ${modality}`);
    expect(tiers).toEqual(['possible planned']);
  });
});
