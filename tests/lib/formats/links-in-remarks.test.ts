import { answerFile } from './answer-file';

const BARE = `1,"ALPHA FRONT","-0- ","SDGT","-0- ","Secondary sanctions."
2,"BETA AID","-0- ","SDGT","-0- ","Linked To: ALPHA FRONT."
3,"HASSAN, Omar","individual","SDGT","-0- ","DOB 1963; Linked To: GAMMA CORP.; Linked To: ALPHA FRONT."
4,"GAMMA CORP.","-0- ","SDGT","-0- ","Tyre; Linked To: HASSAN, Omar."
5,"DELTA","-0- ","SDGT","-0- ","Linked To: EPSILON."
`;
const TIES = [
  'BETA AID -> ALPHA FRONT: linked to',
  'HASSAN, Omar -> GAMMA CORP.: linked to',
  'HASSAN, Omar -> ALPHA FRONT: linked to',
  'GAMMA CORP. -> HASSAN, Omar: linked to',
  'DELTA -> EPSILON: linked to',
];

describe('a list whose remarks say to whom each is linked', () => {
  it.each([
    ['without the names of its columns', BARE],
    ['with them', `ent_num,SDN_Name,SDN_Type,Program,Title,Remarks\n${BARE.replaceAll('-0- ', '-0-')}`],
  ])('has an answer that ties them: %s', async (_, file) => {
    const { ties, actors, told } = await answerFile(file, /says to whom it is linked/);
    expect(ties).toEqual(TIES);
    expect(actors).toEqual(['ALPHA FRONT', 'BETA AID', 'HASSAN, Omar', 'GAMMA CORP.', 'DELTA', 'EPSILON']);
    expect(told.join(' ')).toContain('Remarks name actors who have no row of their own');
  });

  it('may have the links in brackets, which are no part of the names', async () => {
    const file = `1,"TIDE LINES (HOLDING)","-0- ","NP","-0- ","Vessels."
2,"SEA LILY","vessel","NP","-0- ","IMO 9165839 (vessel) (Linked To: TIDE LINES (HOLDING))."
3,"REED TRADING","-0- ","NP","-0- ","(Linked To: TIDE LINES (HOLDING)); (Linked To: OIL BODY, S.A.)."
4,"BARGE NINE","vessel","NP","-0- ","Linked To: OIL BODY, S.A."
`;
    const { ties, actors } = await answerFile(file, /says to whom it is linked/);
    expect(ties).toEqual([
      'SEA LILY -> TIDE LINES (HOLDING): linked to',
      'REED TRADING -> TIDE LINES (HOLDING): linked to',
      'REED TRADING -> OIL BODY, S.A.: linked to',
      'BARGE NINE -> OIL BODY, S.A.: linked to',
    ]);
    expect(actors).toHaveLength(5);
  });
});
