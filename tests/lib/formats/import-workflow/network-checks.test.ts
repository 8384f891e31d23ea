import { checkNetwork } from '@/lib/formats/import-workflow/network-checks';
import { build, table } from '../import/import-table';

describe('the years of an import', () => {
  it('are those in which ties begin, and the last in which one ends', () => {
    const ties = table('source,target,start,end', 'Ada,Bert,1950,1999', 'Bert,Cleo,1952,', 'Ada,Cleo,,');
    const { years, undated } = checkNetwork(build({ ties }));
    expect(years).toEqual({ first: 1950, last: 1952, until: 1999, step: 1, ties: [1, 0, 1] });
    expect(undated).toBe(1);
  });
});
