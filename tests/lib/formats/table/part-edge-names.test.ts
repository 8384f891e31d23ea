import { askAboutFile, readSilently } from '../answer-file';
import { lines } from '../corpus/table-case';

const EDGES = lines(
  'SUID,interaction,name,selected,shared interaction,shared name,weight',
  '101,meets,Adnan (meets) Hashimi,false,meets,Adnan (meets) Hashimi,2',
  '102,funds,Hashimi (funds) Awakening (Anbar),false,funds,Hashimi (funds) Awakening (Anbar),1',
  '103,meets,Cole (meets) Adnan,true,meets,Cole (meets) Adnan,3',
);

describe('the table of edges that Cytoscape exports', () => {
  it('has its two ends in one name, before and behind what ties them', async () => {
    const { ties, actors, told } = await readSilently(EDGES);
    expect(ties).toEqual([
      'Adnan -- Hashimi: meets',
      'Hashimi -> Awakening (Anbar): funds',
      'Cole -- Adnan: meets',
    ]);
    expect(actors).toHaveLength(4);
    expect(told.join(' ')).toContain('The two ends stand in one name, such as “Adnan (meets) Hashimi”');
  });

  it('is any other table where one name does not have its word in brackets', async () => {
    const [question] = await askAboutFile(EDGES.replace('Cole (meets) Adnan,3', 'Cole,3'));
    expect(question?.message).toMatch(/^Which columns hold the two ends/);
  });
});
