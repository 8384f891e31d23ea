/** @jest-environment node */
import { listMentions, readArticle } from '../read-article';

const list = (text: string): Record<string, string[]> => {
  const whole = `The talks went on.\n\n${text}`;
  return listMentions(whole, readArticle(whole));
};

describe('joinSameActors', () => {
  it('makes one body of its names with and without its state', () => {
    const text =
      'The U.S. Harbour Department fined Rui Lima. The Harbour Department left. The US Department of the Harbour said so.';
    expect(list(text)['u-s-harbour-department']).toEqual([
      'U.S. Harbour Department',
      'Harbour Department',
      'US Department of the Harbour',
    ]);
  });

  it('keeps bodies of two states apart', () => {
    const text =
      'The Iranian Harbour Department met the Jordanian Harbour Department. The Harbour Department left.';
    expect(Object.keys(list(text)).filter((id) => /harbour/.test(id)).length).toBeGreaterThan(1);
  });

  it('makes one body of a name and the end of it, whichever stands first', () => {
    const text = 'The Falcon Brigades met Iran. The Azad al-Falcon Brigades told Jordan so.';
    expect(Object.values(list(text))[0]).toEqual(['Falcon Brigades', 'Azad al-Falcon Brigades']);
  });

  it('makes one body of a parliament with its state and without it', () => {
    const text = "Omar Said told Parliament that Hamas had left. Jordan's parliament said so.";
    expect(Object.keys(list(text)).filter((id) => /parliament/.test(id))).toHaveLength(1);
  });

  it('makes one person of a name and a longer one', () => {
    const text = 'President Salva Okot met Rui Lima. Men loyal to President Salva Okot Mayom left.';
    expect(list(text)['salva-okot']).toEqual(['Salva Okot', 'Salva Okot Mayom']);
  });

  it('keeps two people of one given name apart', () => {
    const text = 'Omar Khalid Nasr met Omar Khalid Deng. Omar Khalid left.';
    expect(Object.keys(list(text))).toEqual(expect.arrayContaining(['omar-khalid-nasr', 'omar-khalid-deng']));
  });
});

describe('listOwnInitials', () => {
  it('gives initials to what the text says they are of', () => {
    const text =
      'Rui Lima was held under the Hill And Market Access Summit (HAMAS). Omar Nasr left, and HAMAS is a law.';
    expect(Object.keys(list(text))).not.toContain('hamas');
    expect(Object.keys(list('Rui Lima met Hamas (HAMAS).'))).toContain('hamas');
  });
});
