import { askAboutFile, readSilently } from '../answer-file';

describe('codes of events in a table of another make', () => {
  it('are read by the table of CAMEO: mediation is no type called 045', async () => {
    const { ties } = await readSilently(
      'Actor1Name,Actor2Name,EventCode,QuadClass,GoldsteinScale\nOMAN,IRAN,045,1,5\nOMAN,YEMEN,042,1,2\nIRAN,YEMEN,190,4,-10\n',
    );
    expect(ties).toEqual(['OMAN -> IRAN: mediates for', 'OMAN -> YEMEN: visits', 'IRAN -> YEMEN: attacks']);
  });

  it('are known by the root beside them where a spreadsheet has taken their zeros away', async () => {
    const { ties } = await readSilently(
      'Actor1Name,Actor2Name,EventCode,EventRootCode,GoldsteinScale\nOMAN,IRAN,45,4,5\nIRAN,YEMEN,10,1,0\nYEMEN,OMAN,100,10,-5\n',
    );
    expect(ties).toEqual([
      'OMAN -> IRAN: mediates for',
      'IRAN -> YEMEN: speaks in public of',
      'YEMEN -> OMAN: asks',
    ]);
  });

  it('may be their four classes alone', async () => {
    const { ties } = await readSilently(
      'Actor1Name,Actor2Name,QuadClass\nOMAN,IRAN,1\nIRAN,YEMEN,4\nYEMEN,OMAN,3\n',
    );
    expect(ties).toEqual([
      'OMAN -> IRAN: cooperates in words with',
      'IRAN -> YEMEN: opposes in deeds',
      'YEMEN -> OMAN: opposes in words',
    ]);
  });

  it('are no codes of events where nothing beside them says so', async () => {
    const { ties } = await readSilently('source,target,event code\nAda,Bert,045\nBert,Cleo,190\n');
    expect(ties).toEqual(['Ada -> Bert: 045', 'Bert -> Cleo: 190']);
  });

  it('stand beside names of places, which are not asked about', async () => {
    const places =
      'Actor1Name,Actor2Name,EventCode,QuadClass,ActionGeo_FullName\nOMAN,IRAN,045,1,"Muscat, Masqat, Oman"\nIRAN,YEMEN,190,4,"Aden, Adan, Yemen"\nYEMEN,OMAN,040,1,"Salalah, Zufar, Oman"\n';
    expect(await askAboutFile(places)).toEqual([]);
  });
});
