import { lines } from '../corpus/table-case';
import { answersTo, listAsked } from './answers-to';

describe('several columns that each say whether two are tied in one way', () => {
  it('are asked about, and make a tie of its own name for each that is not zero', async () => {
    const rows = ['ego,alter,advice,trust', 'Ada,Bert,1,0', 'Ada,Cleo,0,2', 'Bert,Cleo,1,1', 'Cleo,Ada,0,0'];
    const { message, answers } = await answersTo(lines(...rows), 'layers');
    expect(message).toMatch(/^Does each of “advice”, “trust” say whether the two are tied in that way\?/);
    expect(answers['A tie for each that is not 0']).toEqual([
      'Ada advice Bert',
      'Ada trust Cleo',
      'Bert advice Cleo',
      'Bert trust Cleo',
    ]);
    expect(answers['One tie a row, with the numbers beside it']).toHaveLength(3);
  });

  it('have codes of their own for no answer', async () => {
    const rows = ['ego,alter,advice,trust', 'Ada,Bert,1,9', 'Ada,Cleo,9,1', 'Bert,Cleo,1,0', 'Cleo,Ada,0,1'];
    const { answers } = await answersTo(lines(...rows), 'layers');
    expect(Object.keys(answers)[0]).toBe('A tie for each that is not 0; “9” is no answer, and makes none');
    expect(Object.values(answers)[0]).toEqual([
      'Ada advice Bert',
      'Ada trust Cleo',
      'Bert advice Cleo',
      'Cleo trust Ada',
    ]);
    expect(Object.values(answers)[1]).toHaveLength(6);
  });

  it('are asked about beside other measures of pairs by year, of which a code for no value is none of friends and foes', async () => {
    const rows = [
      'ccode1,ccode2,year,alliance,rivalry,offices,km',
      '200,365,1960,0,1,21,2500',
      '200,220,1960,1,0,30,340',
      '220,365,1960,0,0,-9,8200',
    ];
    expect(await listAsked(lines(...rows))).not.toContain('signs');
    const { answers } = await answersTo(lines(...rows), 'layers');
    expect(answers['A tie for each that is not 0']).toEqual(['200 opposes 365', '200 is an ally of 220']);
  });

  it('are not one column of a weight beside one of a year', async () => {
    expect(
      await listAsked(lines('source,target,weight,wave', 'Ada,Bert,1,1', 'Bert,Cleo,0,2')),
    ).not.toContain('layers');
  });
});

describe('a share of nothing', () => {
  it('is asked about, whatever else its row says', async () => {
    const rows = [
      'owner,owned,share %,since',
      'Ada,Mill Ltd,60,1999',
      'Bert,Mill Ltd,0,2001',
      'Ada,Cole Ltd,5,2003',
    ];
    const { answers } = await answersTo(lines(...rows), 'zeros');
    expect(Object.values(answers)[0]).toEqual(['Ada is tied to Mill Ltd', 'Ada is tied to Cole Ltd']);
  });
});
