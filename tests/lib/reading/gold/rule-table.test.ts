import { readArticle } from '../read-article';
import { readPassage } from './load-passages';
import { writeRuleTable } from './rule-table';

const HEAD = 'jordan state Jordan\nsyria state Syria\nhamas group Hamas\n---\n';

describe('writeRuleTable', () => {
  it('counts what each rule read as so, and how much of it is right', () => {
    const gold = readPassage(
      'tiny',
      `${HEAD}[Jordan|jordan] backs [Hamas|hamas]. <jordan backs hamas> [Syria|syria] backs [Hamas|hamas]. [Syria|syria] does not back [Jordan|jordan].`,
    );
    const reading = readArticle(gold.text);
    expect(writeRuleTable([{ gold, reading }]).slice(1)).toEqual(['| found | backs | 1 | 2 | 50 |']);
  });
});
