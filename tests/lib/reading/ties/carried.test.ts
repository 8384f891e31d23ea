import { listSayings, listTies, readArticle } from '../read-article';

describe('who is reached through another', () => {
  it.each([
    ['Iran conveyed its terms to Israel through Jordan.', 'iran mediates-via jordan / israel (fact)'],
    ['Iran passed its terms to Israel through Jordan.', 'iran mediates-via jordan / israel (fact)'],
    [
      'The United States relies on Jordan as an intermediary with Hamas.',
      'united-states mediates-via jordan / hamas (fact)',
    ],
    ['Georgia turned to Chad as a mediator with Hamas.', 'georgia mediates-via chad / hamas (fact)'],
    ['Iran has turned to Jordan to reach Israel.', 'iran mediates-via jordan / israel (fact)'],
  ])('is told nothing by the first, and backs nobody: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it('is backed where nothing goes through them', () => {
    expect(listTies(readArticle('Iran relies on Chad.'))).toEqual(['chad backs iran (fact)']);
  });

  it.each([
    [
      'Jordan has become the main back channel between Iran and the United States.',
      'iran mediates-via jordan / united-states',
    ],
    ['Israel’s offer to Hamas was relayed by Jordan.', 'israel mediates-via jordan / hamas'],
    ['The Israeli offer was relayed to Hamas by Jordan.', 'israel mediates-via jordan / hamas'],
    ['A message from Iran to Israel was passed on by Jordan.', 'iran mediates-via jordan / israel'],
    ['Jordan’s king carried Iran’s message to Israel.', 'iran mediates-via jordan / israel'],
    ['Omar Reyes is Washington’s channel to Hezbollah.', 'united-states mediates-via omar-reyes / hezbollah'],
    ['Hamas and Israel held indirect talks brokered by Jordan.', 'hamas mediates-via jordan / israel'],
    [
      'Hamas and Israel are negotiating indirectly, with Jordan mediating.',
      'hamas mediates-via jordan / israel',
    ],
  ])('is in no contact of their own by what is carried between: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([`${tie} (fact)`]);
  });

  it('meets who is met, whoever has brought it about', () => {
    expect(listTies(readArticle('Iran arranged a meeting of Omar Haddad and Ali Nasr.'))).toContain(
      'omar-haddad talks-to ali-nasr (fact)',
    );
  });

  it('is no member of those between whom they go', () => {
    const text = 'Omar Reyes is the go-between for Hezbollah and the United States.';
    expect(listTies(readArticle(text))).toEqual(['hezbollah mediates-via omar-reyes / united-states (fact)']);
  });
});

describe('who stands for another', () => {
  it.each([
    ['Nabih Berri negotiates for Hezbollah.', 'nabih-berri speaks-for hezbollah (fact)'],
    ['Nabih Berri represents Hezbollah in the talks.', 'nabih-berri speaks-for hezbollah (fact)'],
  ])('is no member of it: %s', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it('is told of past what describes them, and so is whom they reach', () => {
    const text =
      'Nabih Berri, the speaker of parliament, who has negotiated on Hezbollah’s behalf with Omar Reyes, declined to comment.';
    expect(listTies(readArticle(text)).toSorted()).toEqual([
      'hezbollah mediates-via nabih-berri / omar-reyes (fact)',
      'nabih-berri speaks-for hezbollah (fact)',
      'nabih-berri talks-to omar-reyes (fact)',
    ]);
  });

  it('is no member either where a state does so for another', () => {
    expect(listTies(readArticle('Jordan represents Iran in Georgia.'))).toEqual([]);
  });

  it('passes on what it was handed', () => {
    const text = 'The U.S. envoy handed the proposal to Nabih Berri, who passed it on to Hezbollah.';
    expect(listTies(readArticle(text))).toEqual([
      'united-states talks-to nabih-berri (fact)',
      'nabih-berri talks-to hezbollah (fact)',
    ]);
  });
});

describe('words that look like others', () => {
  it('is put on no list who is chosen for a task', () => {
    const text = 'Hezbollah designated Omar Reyes to negotiate on its behalf with the United States.';
    expect(listTies(readArticle(text))).not.toContain('hezbollah sanctions omar-reyes (fact)');
  });

  it.each([
    [
      'The Jordanian foreign minister, Omar Said, met Hamas.',
      ['omar-said member-of jordan (fact)', 'omar-said talks-to hamas (fact)'],
    ],
    [
      'Iranian foreign minister Ali Nasr armed Hamas.',
      ['ali-nasr arms hamas (fact)', 'ali-nasr member-of iran (fact)'],
    ],
  ])('is a name, and a deed: %s', (text, ties) => {
    expect(listTies(readArticle(text)).toSorted()).toEqual(ties);
  });

  it('says that another armed somebody', () => {
    const text = 'The Iranian foreign minister, Ali Nasr, said Jordan armed Hamas.';
    expect(listSayings(readArticle(text))).toEqual(['ali-nasr asserts: Jordan armed Hamas']);
  });
});
