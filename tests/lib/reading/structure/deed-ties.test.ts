/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of deeds that a noun names', () => {
  it.each([
    ['A Hamas attack on Jordan failed.', 'hamas opposes jordan (fact)'],
    ['The attack on Jordan by Hamas failed.', 'hamas opposes jordan (fact)'],
    ['The attack that Hamas launched on Jordan failed.', 'hamas opposes jordan (fact)'],
    ['Hamas launched a broad offensive against Jordan.', 'hamas opposes jordan (fact)'],
    ['In the fight against Jordan, Hamas has lost forty men.', 'hamas opposes jordan (fact)'],
    ['Jordan lost forty men to ambushes by Hamas.', 'hamas opposes jordan (fact)'],
    ['Jordan lost forty men to ambushes laid by Hamas.', 'hamas opposes jordan (fact)'],
    ['Two Jordanian soldiers died in a Hamas attack.', 'hamas opposes jordan (fact)'],
    ['Iran’s long and costly support for Hamas angers Jordan.', 'iran backs hamas (fact)'],
    ['Iran’s arming of Hamas angers Jordan.', 'iran arms hamas (fact)'],
    ['Omar Haddad’s arrest by Jordan angers Ali Nasr.', 'jordan detains omar-haddad (fact)'],
    [
      'Halden Group’s acquisition of Brightwater Energy was approved.',
      'halden-group leads brightwater-energy (fact)',
    ],
    ['Jordan is angry about Iran’s ties to Hamas.', 'iran ally-of hamas (fact)'],
    ['Jordan is angry about the support that Iran gives Hamas.', 'iran backs hamas (fact)'],
    ['Jordan reopened the border under a deal with Chad.', 'jordan talks-to chad (fact)'],
    ['Iran arranged a meeting of Omar Haddad and Ali Nasr.', 'omar-haddad talks-to ali-nasr (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Jordan fears a Hamas attack on Amman.', 'hamas opposes jordan (fact)'],
    ['Hamas planned an attack on Jordan.', 'hamas opposes jordan (fact)'],
    ['Hamas never launched an offensive against Jordan.', 'hamas opposes jordan (fact)'],
    ['Jordan called for talks with Chad.', 'jordan talks-to chad (fact)'],
    ['Iran ended its support for Hamas.', 'iran backs hamas (fact)'],
    ['Omar Haddad’s arrest by Jordan was averted.', 'jordan detains omar-haddad (fact)'],
    [
      'The planned acquisition of Brightwater Energy by Halden Group was blocked.',
      'halden-group leads brightwater-energy (fact)',
    ],
    ['Iran has no ties to Hamas.', 'iran ally-of hamas (fact)'],
    ['Georgia supports Chad in the war against Hamas.', 'georgia opposes hamas (fact)'],
    ['If Hamas launches an offensive against Jordan, Iran will leave.', 'hamas opposes jordan (fact)'],
    ['Omar Haddad passed a note from Iran to Hamas.', 'iran talks-to hamas (fact)'],
  ])('makes no fact of %j', (text, tie) => {
    expect(read(text)).not.toContain(tie);
  });
});
