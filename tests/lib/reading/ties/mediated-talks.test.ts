import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('findMediatedTalks', () => {
  it('reads through whom two were in touch', () => {
    expect(read('Ali Nasr was in touch with Sara Haddad through his driver, Omar Said.')).toContain(
      'ali-nasr mediates-via omar-said / sara-haddad (fact)',
    );
  });

  it.each([
    ['Israel and Hamas talk through Jordan.', ['israel mediates-via jordan / hamas (fact)']],
    ['Israel and Hamas held indirect talks through Jordan.', ['israel mediates-via jordan / hamas (fact)']],
    [
      'Israel is in contact with Hamas through Jordan and Chad.',
      ['israel mediates-via jordan / hamas (fact)', 'israel mediates-via chad / hamas (fact)'],
    ],
    [
      'Israel held indirect talks with Hamas in Amman, hosted by Jordan.',
      ['israel mediates-via jordan / hamas (fact)'],
    ],
    ['Israel exchanged messages with Hamas via Jordan.', ['israel mediates-via jordan / hamas (fact)']],
    [
      'Indirect contacts between Israel and Iran went through Jordan.',
      ['israel mediates-via jordan / iran (fact)'],
    ],
    ['The channel between Israel and Iran ran through Jordan.', ['israel mediates-via jordan / iran (fact)']],
    ['Israel and Hamas rely on Jordan to pass messages.', ['israel mediates-via jordan / hamas (fact)']],
  ])('reads talks through another as no contact of the two: %s', (text, ties) => {
    const found = readArticle(`The talks went on.\n\n${text}`);
    expect(
      listTies({ ...found, relationships: found.relationships.filter(({ tier }) => tier === 'found') }),
    ).toEqual(ties);
  });

  it.each([
    'Omar Daud met Lina Farah and travelled through Jordan.',
    'Israel talked to Iran and flew aid through Jordan.',
    'Israel spoke to Iran about flights through Jordanian territory.',
  ])('takes a way through a land for no mediation: %s', (text) => {
    expect(read(`The talks went on.\n\n${text}`).filter((tie) => tie.includes('mediates-via'))).toEqual([]);
  });

  it('reads whose a mediation is', () => {
    expect(read('Iran’s mediation between Jordan and Hamas goes on.')).toContain(
      'jordan mediates-via iran / hamas (fact)',
    );
  });
});
