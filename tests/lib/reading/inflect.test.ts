/** @jest-environment node */
import { inflect } from '@/lib/reading/ties/inflect';

describe('inflect', () => {
  it.each([
    ['back', 'backs backed backing'],
    ['fund', 'funds funded funding'],
    ['finance', 'finances financed financing'],
    ['defy', 'defies defied defying'],
    ['employ', 'employs employed employing'],
    ['clash', 'clashes clashed clashing'],
    ['ban', 'bans banned banning'],
    ['expel', 'expels expelled expelling'],
    ['kidnap', 'kidnaps kidnapped kidnapping'],
    ['order', 'orders ordered ordering'],
    ['co-found', 'co-founds co-founded co-founding'],
    ['oversee', 'oversees oversaw overseen overseeing'],
    ['meet', 'meets met meeting'],
    ['have', 'has had having'],
    ['give', 'gives gave given giving'],
    ['sue', 'sues sued suing'],
    ['go', 'goes went gone going'],
    ['vie', 'vies vied vying'],
    ['abet', 'abets abetted abetting'],
    ['wiretap', 'wiretaps wiretapped wiretapping'],
    ['fuel', 'fuels fueled fueling fuelled fuelling'],
    ['initial', 'initials initialed initialing initialled initialling'],
    ['undercut', 'undercuts undercut undercutting'],
  ])('derives the forms of %j', (verb, forms) => {
    expect(inflect(verb).join(' ')).toBe(forms);
  });
});
