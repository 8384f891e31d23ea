/** @jest-environment node */
import { listMentions, listTies, readArticle } from './read-article';

describe('readText, of nouns whose actors follow', () => {
  it.each([
    ['The meeting of Iran with Hamas lasted.', ['iran talks-to hamas (fact)']],
    ['The attack by Hamas on Israel went on.', ['hamas opposes israel (fact)']],
    ['The arrest of Ann Reyes by Iran was news.', ['iran opposes ann-reyes (fact)']],
    ['Talks between Iran and Israel are scheduled for May.', ['iran talks-to israel (planned)']],
    ['Talks between Iran and Israel were the only way forward.', ['iran talks-to israel (conditional)']],
    ['We see a chance that Iran attacks Israel.', ['iran opposes israel (conditional)']],
  ])('reads %j', (text, ties) => {
    expect(listTies(readArticle(text))).toEqual(ties);
  });
});

describe('readText, of mediated talks', () => {
  it.each([
    'Iran and Israel agreed a truce mediated by Jordan.',
    'Iran and Israel agreed a truce under the mediation of Jordan.',
    'Iran and Israel met in talks brokered by Jordan.',
  ])('knows who mediates: %j', (text) => {
    expect(listTies(readArticle(text))).toContain('iran mediates-via jordan / israel (fact)');
  });

  it('only guesses that a host mediates, and nothing of what one tells another', () => {
    expect(listTies(readArticle('Iran and Israel met in talks hosted by Jordan.'), 'possible')).toEqual([
      'iran mediates-via jordan / israel (fact)',
    ]);
    expect(listTies(readArticle('Iran told Israel of a truce mediated by Jordan.'))).toEqual([
      'iran talks-to israel (fact)',
    ]);
  });
});

describe('readText, of offices', () => {
  it.each([
    ['Hamas, whose leader is Khaled Nasr, waited.', 'khaled-nasr leads hamas (fact)'],
    ["Iran's envoy for the Western Balkans, Ann Reyes, left.", 'ann-reyes member-of iran (fact)'],
    ["Iran's special representative for Chad, Ann Reyes, left.", 'ann-reyes envoy-to chad / iran (fact)'],
    ["Hamas's coordinator, former minister Khaled Nasr, left.", 'khaled-nasr member-of hamas (fact)'],
    ['Jordan appointed Ann Reyes on Monday.', 'ann-reyes member-of jordan (fact)'],
    ['Iranian intelligence chief General Ali Nasr left.', 'ali-nasr member-of iran (fact)'],
  ])('reads %j', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it('does not give an office to who is named before it', () => {
    const ties = listTies(readArticle('Hamas told the Panel, Iranian envoy Ali Nasr left. Hamas waited.'));
    expect(ties.filter((tie) => tie.startsWith('panel'))).toEqual([]);
  });
});

describe('readText, of who speaks in a quotation', () => {
  it('takes "I" for who speaks and "we" for whom they belong to', () => {
    const text = '"We met Hamas, and I met Dov Katz," said the Iranian foreign minister, Ali Nasr.';
    const reading = readArticle(text);
    expect(listTies(reading)).toEqual(
      expect.arrayContaining(['iran talks-to hamas (fact)', 'ali-nasr talks-to dov-katz (fact)']),
    );
    expect(reading.claims[0]?.relationships).toHaveLength(2);
  });

  it('takes "we" outside of a quotation for nobody', () => {
    expect(listTies(readArticle('Ali Nasr of Iran said that we met Hamas.'))).not.toContain(
      'iran talks-to hamas (fact)',
    );
  });
});

describe('readText, of names', () => {
  it('takes no month, ship, chapter or opening word for a part of a name', () => {
    const text =
      'III. On 20 September Mr Omar Said met Iran. 09:05 — In Oslo, Omar Said met HMS Trent. LIVE — Would Iran wait?';
    expect(Object.keys(listMentions(text, readArticle(text)))).toEqual(['omar-said', 'iran']);
  });

  it('knows the end of a long name, and papers by what stands before them', () => {
    const text = 'Attaye Ag Mossa met Iran. Ag Mossa told the daily El Balad that Iran agreed.';
    expect(listMentions(text, readArticle(text))).toEqual({
      'attaye-ag-mossa': ['Attaye Ag Mossa', 'Ag Mossa'],
      iran: ['Iran', 'Iran'],
    });
  });
});
