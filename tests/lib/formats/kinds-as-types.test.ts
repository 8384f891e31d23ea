import { readSilently } from './answer-file';

const OFFICERS = `company_name,name,position,start_date,type
QUAY LTD,ADA BELL,director,2001-03-01,Person
QUAY LTD,TIDE SECRETARIES LTD,secretary,1999-01-01,Company
MILL LTD,TIDE SECRETARIES LTD,secretary,2002-06-18,Company
MILL LTD,BERT COLE,director,2005-05-05,Person
MILL LTD,ADA BELL,director,2009-04-02,Person
`;

describe('a column of kinds that is called “type”', () => {
  it('says what the actors are, and the post says how they are tied', async () => {
    const { ties } = await readSilently(OFFICERS);
    expect(ties).toEqual([
      'ADA BELL -> QUAY LTD: director',
      'TIDE SECRETARIES LTD -> QUAY LTD: secretary',
      'TIDE SECRETARIES LTD -> MILL LTD: secretary',
      'BERT COLE -> MILL LTD: director',
      'ADA BELL -> MILL LTD: director',
    ]);
  });

  it('is of the end whose every bearer has one kind', async () => {
    const file = `source,target,type
Ada,Mill Ltd,Company
Ada,Bert,Individual
Cleo,Bert,Individual
Cleo,Quay Ltd,Company
`;
    const { ties } = await readSilently(file);
    expect(ties).toEqual(['Ada -> Mill Ltd', 'Ada -> Bert', 'Cleo -> Bert', 'Cleo -> Quay Ltd']);
  });

  it('stays the type of ties where its words say how two are tied', async () => {
    const { ties } = await readSilently(
      OFFICERS.replaceAll(',Person', ',owns').replaceAll(',Company', ',serves'),
    );
    expect(ties[0]).toBe('ADA BELL -> QUAY LTD: owns');
  });
});
