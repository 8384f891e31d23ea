import { type FieldCase, known } from './field-case';
import { zip } from './field-files';

/** Several tables in an archive. */
export const ARCHIVE_CASES: readonly FieldCase[] = [
  known(
    'officers, entities and relationships in an archive',
    zip({
      'nodes-officers.csv':
        'node_id,name,countries,country_codes,sourceID,valid_until,note\n12000001,Ada Bell,Cyprus,CYP,Panama Papers,2015,\n12000002,Bert Cole,Lebanon,LBN,Panama Papers,2015,\n',
      'nodes-entities.csv':
        'node_id,name,original_name,jurisdiction,incorporation_date,status,countries,sourceID\n10000035,CEDAR LTD.,CEDAR LTD.,BVI,12-AUG-2005,Active,Lebanon,Panama Papers\n',
      'relationships.csv':
        'node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n12000001,10000035,officer_of,shareholder of,,12-AUG-2005,,Panama Papers\n12000002,10000035,officer_of,director of,,12-AUG-2005,01-JAN-2010,Panama Papers\n',
    }),
    'Ada Bell > CEDAR LTD. : shareholder of @ 2005-08-12..',
    'Bert Cole > CEDAR LTD. : director of @ 2005-08-12..2010-01-01',
  ),
  known(
    'three tables for the import of Neo4j',
    zip({
      'persons.csv': 'personId:ID(Person),name,:LABEL\np1,Ada Bell,Person\np2,Bert Cole,Person\n',
      'orgs.csv': 'orgId:ID(Org),name:string,:LABEL\no1,Acme,Organization\n',
      'works.csv':
        ':START_ID(Person),:END_ID(Org),since:int,:TYPE\np1,o1,2010,WORKS_FOR\np2,o1,2012,WORKS_FOR\n',
    }),
    'Ada Bell > Acme : WORKS_FOR @ 2010..',
    'Bert Cole > Acme : WORKS_FOR @ 2012..',
  ),
  known(
    'nodes and edges of Gephi in an archive',
    zip({
      'nodes.csv': 'Id,Label,Type\n1,Ada,person\n2,Bert,person\n3,Argo,company\n',
      'edges.csv': 'Source,Target,Type,Weight\n1,3,Directed,1\n2,3,Directed,2\n',
    }),
    'Ada > Argo',
    'Bert > Argo',
  ),
  known(
    'two tables of ties in an archive',
    zip({
      'friends.csv': 'source,target\nAda,Bert\n',
      'rivals.csv': 'source,target\nBert,Cleo\n',
    }),
    'Ada > Bert : friends',
    'Bert > Cleo : rivals',
  ),
];
