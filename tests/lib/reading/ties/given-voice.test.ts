/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const ties = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('asFitting', () => {
  it.each([
    'Hamas authorised Omar Daud to speak for it.',
    'Hamas had authorised Omar Daud to negotiate.',
    'Hamas mandated Omar Daud to sign.',
    'Hamas has mandated Omar Daud to negotiate with Jordan on its behalf.',
    'Hamas designated Omar Daud to represent it at the talks.',
    'Hamas empowered Omar Daud to sign in its name.',
  ])('has who is to speak for another speak for him: %s', (text) => {
    const read = ties(text);
    expect(read).toContain('omar-daud speaks-for hamas (fact)');
    expect(read.filter((tie) => /asks|member-of/.test(tie))).toEqual([]);
  });

  it.each([
    'Hamas authorised Omar Daud to sell it oil.',
    'Hamas authorised Omar Daud to mediate.',
    'Hamas asked Omar Daud to speak on its behalf.',
  ])('leaves a request what it is: %s', (text) => {
    expect(ties(text)).toContain('hamas asks omar-daud (fact)');
  });

  it.each([
    'Jordan received Omar Daud, who is negotiating on behalf of Hamas.',
    'Omar Daud was authorised to negotiate on behalf of Hamas.',
    'Omar Daud acts on behalf of Hamas.',
  ])('makes nobody a member for speaking for others: %s', (text) => {
    const read = ties(text);
    expect(read).toContain('omar-daud speaks-for hamas (fact)');
    expect(read.filter((tie) => tie.includes('member-of'))).toEqual([]);
  });

  it('takes no verb at the beginning of a sentence for a part of the name after it', () => {
    expect(ties('Representing Israel at the talks, Omar Daud met Lina Farah.')).toContain(
      'omar-daud speaks-for israel (fact)',
    );
  });
});
