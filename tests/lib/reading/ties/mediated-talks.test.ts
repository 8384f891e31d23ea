import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('findMediatedTalks', () => {
  it('reads through whom two were in touch', () => {
    expect(read('Ali Nasr was in touch with Sara Haddad through his driver, Omar Said.')).toContain(
      'ali-nasr mediates-via omar-said / sara-haddad (fact)',
    );
  });

  it('reads whose a mediation is', () => {
    expect(read('Iran’s mediation between Jordan and Hamas goes on.')).toContain(
      'jordan mediates-via iran / hamas (fact)',
    );
  });
});
