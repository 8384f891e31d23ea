import { readSilently } from './answer-file';

describe('a script of Cypher', () => {
  it('says with SET what nodes and relationships are', async () => {
    const script = `MERGE (a:Group {id:'g1'}) SET a.name='Alba', a.role='broker';
MERGE (b:Group {id:'g2'}) ON CREATE SET b += {name: 'Bero'};
MATCH (a:Group {name:'Alba'}),(b:Group {id:'g2'}) MERGE (a)<-[r:PAYS]-(b) SET r.since = 2001;
`;
    const { actors, ties } = await readSilently(script, 'a.cypher');
    expect(actors).toEqual(['Alba', 'Bero']);
    expect(ties).toEqual(['Bero -> Alba: PAYS']);
  });
});
