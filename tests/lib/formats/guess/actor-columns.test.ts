import { rateActors } from '@/lib/formats/guess/actor-columns';
import type { ColumnProfile } from '@/lib/formats/guess/profile-column';
import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const profile = (name: string, ...values: readonly string[]): ColumnProfile => ({
  ...{ name, column: 0, filled: values.length, values: new Set(values), sort: 'name', isSigned: false },
});

describe('rateActors', () => {
  it.each([
    ['DonorName', 'ReportingPeriodName'],
    ['Name of organisation', 'Purpose of meeting'],
    ['Supplier', 'Supplier reference number'],
    ['DPOs lobbied', 'Lobbying activities'],
  ])('finds %s more likely than %s', (likely, other) => {
    expect(rateActors(profile(likely, 'x1', 'x2'))).toBeGreaterThan(rateActors(profile(other, 'x1', 'x2')));
  });

  it('goes by what stands in a column without a heading', () => {
    expect(rateActors(profile('Column 3', 'Ada Alm', 'Bert Berg'))).toBeGreaterThan(
      rateActors(profile('Column 4', 'north', 'south')),
    );
  });
});

describe('pairs of columns called as those who act', () => {
  it('are offered first, the giver before the taker', async () => {
    const gifts = lines(
      'Ref,RegulatedEntityName,EntityType,AccountingUnitName,DonorName,DonorStatus,PeriodName',
      'C1,Harbour Party,Party,Central,Alder Diggers Limited,Company,Q3 2019',
      'C2,Isle Party,Party,Central,Union of Smiths,Trade Union,Q3 2019',
      'C3,Jon Harper,Member,,Alder Diggers Limited,Company,July 2019',
    );
    const { ties } = await answerFile(gifts, /^From “DonorName” to “RegulatedEntityName”/);
    expect(ties[0]).toBe('Alder Diggers Limited -> Harbour Party');
    const [ends] = await askAboutFile(gifts);
    expect(ends?.choices[0]?.label).toBe('From “DonorName” to “RegulatedEntityName”');
  });

  it('may hold long cells, such as lists of whom one met', async () => {
    const returns = lines(
      'Id,Lobbyist Name,Public Policy Area,DPOs Lobbied',
      '1,Union of Farmers,Agriculture,Carl Makon | Mike Martin | Leo Varden of the ministry of enterprise and of all other trade',
      '2,Ibeko,Economy,Leo Varden of the ministry of enterprise and of all other trade | Eamon Ryder of the environment and the climate',
    );
    const { ties } = await answerFile(returns, /from “Lobbyist Name” to “DPOs Lobbied”/);
    expect(ties).toContain('Union of Farmers -> Mike Martin');
    expect(ties).toHaveLength(5);
  });

  it('are a leader and each of those whom the leader met', async () => {
    const trips = lines(
      'TripID,LeaderCountry,LeaderFullName,CountryVisited,HostLeader1,HostLeader2',
      '1,Alba,Ida Marr,Bero,Bert Olsen,',
      '2,Bero,Bert Olsen,Cela,Cyr Salmon,Moe Salmon',
      '3,Cela,Cyr Salmon,Dora,Dag Hall,',
      '4,Bero,Bert Olsen,Alba,Ida Marr,',
    );
    const { ties } = await answerFile(trips, /From “LeaderFullName” to each of “HostLeader1”, “HostLeader2”/);
    expect(ties).toEqual([
      'Ida Marr -> Bert Olsen',
      'Bert Olsen -> Cyr Salmon',
      'Bert Olsen -> Moe Salmon',
      'Cyr Salmon -> Dag Hall',
      'Bert Olsen -> Ida Marr',
    ]);
  });

  it('are never the months of a beginning and an end', async () => {
    const incidents = lines(
      'dispnum,state,stday,stmon,styear,endday,endmon,endyear',
      '1,Alba,12,3,1996,12,4,1996',
      '1,Bero,12,3,1996,12,4,1996',
      '2,Bero,19,4,1996,-9,3,1997',
      '2,Cela,19,4,1996,-9,3,1997',
    );
    const labels = (await askAboutFile(incidents)).flatMap(({ choices }) =>
      choices.map(({ label }) => label),
    );
    expect(labels.filter((label) => /“(st|end)mon”/.test(label))).toEqual([]);
  });
});
