/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const KNOWN =
  'Mr Ali Nasr is 54. Mr Omar Haddad is 60. Mr Luis Vega is 50. The Tano Front is a militia. The Sena League is a militia.';

/** Returns the ties of a sentence in a text that has introduced whom it names. */
const read = (text: string): string[] => listTies(readArticle(`${KNOWN}\n\n${text}`));

describe('readText, of who comes to whom', () => {
  it.each([
    ['Ali Nasr went to Omar Haddad with the file.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr came to Omar Haddad’s house for breakfast.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr dropped by the office of Omar Haddad on Friday.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr was a guest at Omar Haddad’s wedding.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr spent three days as the guest of Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Omar Haddad’s visitors that week included Ali Nasr and Luis Vega.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
    ['Ali Nasr attended a dinner given by Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr was welcomed to Gao by Omar Haddad.', 'omar-haddad talks-to ali-nasr (fact)'],
    ['The meeting brought together Ali Nasr and Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Under a deal struck by Ali Nasr and Omar Haddad, the road was opened.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
    ['Ali Nasr, in a letter to Omar Haddad, asked for more time.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Ali Nasr emerged from two hours of talks with Omar Haddad without a deal.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
    ['Speaking after talks with Omar Haddad, Ali Nasr left.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr kept Omar Haddad informed of the plan.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr put the plan to Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr turned down the request of Omar Haddad.', 'omar-haddad asks ali-nasr (fact)'],
  ])('ties the two in %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Ali Nasr never went to Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr will go to Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr came to trust Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr’s vote went to Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr refused to attend a dinner given by Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['If Ali Nasr came to Omar Haddad’s house, they would talk.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['Ali Nasr came close to Omar Haddad in the race.', 'ali-nasr talks-to omar-haddad (fact)'],
    ['The meeting will bring together Ali Nasr and Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Under a deal to be struck by Ali Nasr and Omar Haddad, the road would be opened.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
    ['Ali Nasr never put the plan to Omar Haddad.', 'ali-nasr talks-to omar-haddad (fact)'],
    [
      'Ali Nasr, in an unsent letter to Omar Haddad, asked for more time.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
  ])('makes no contact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
