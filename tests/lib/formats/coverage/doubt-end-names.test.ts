import { answerFile, askAboutFile, readSilently } from '../answer-file';
import { lines } from '../corpus/table-case';

const HEAD = 'subject_id,subject_name,subject_type,predicate,object_id,object_name,object_type';

describe('the names beside the numbers of ends', () => {
  const OF_KINDS = [
    '1,Ada Alm,person,leads,1,Alba Works,organization',
    '2,Bert Berg,person,works for,1,Alba Works,organization',
    '2,Bert Berg,person,knows,1,Ada Alm,person',
    '2,Cela Union,organization,allies with,1,Alba Works,organization',
  ];

  it('tell who is who where things of two kinds are counted from 1 each', async () => {
    const network = await readSilently(lines(HEAD, ...OF_KINDS));
    expect(network.actors).toEqual(['Ada Alm', 'Alba Works', 'Bert Berg', 'Cela Union']);
    expect(network.ties).toEqual([
      'Ada Alm -> Alba Works: leads',
      'Bert Berg -> Alba Works: works for',
      'Bert Berg -> Ada Alm: knows',
      'Cela Union -> Alba Works: allies with',
    ]);
  });

  it('asks whether one number is one actor where within a kind one has several names', async () => {
    const file = lines(HEAD, ...OF_KINDS, '2,Berg B.,person,knows,1,Ada Alm,person');
    const questions = await askAboutFile(file);
    const question = questions.find(({ id }) => id === 'coverage end names');
    expect(question?.message).toBe(
      'Does each number mean one actor? “1” in “subject_id” and “object_id” stands beside “Ada Alm”, “Alba Works”; so does one more.',
    );
    const network = await answerFile(file, /^No: each name/);
    expect(network.actors).toEqual(['Ada Alm', 'Alba Works', 'Bert Berg', 'Cela Union', 'Berg B.']);
  });

  it('does not ask where a name is only spelled otherwise', async () => {
    const file = lines(
      'subject_id,subject_name,predicate,object_id,object_name',
      'A1,Republic of Alba,ally,B2,Bero',
      'A1,Alba,ally,C3,Cela',
      'B2,Kingdom of Bero,ally,C3,Cela',
    );
    expect((await askAboutFile(file)).map(({ id }) => id)).not.toContain('coverage end names');
  });
});

describe('names in one cell', () => {
  it('are parted at strokes without spaces, whatever commas they have', async () => {
    const network = await readSilently(
      lines(
        'sender,addressee,date',
        '"Alm, Ada|Berg, Bert","Cern, Cela",1841-09-09',
        '"Cern, Cela","Alm, Ada",1842-01-02',
      ),
    );
    expect(network.actors).toEqual(['Alm, Ada', 'Cern, Cela', 'Berg, Bert']);
    expect(network.ties).toHaveLength(3);
  });

  it('are asked about where a name is one letter again and again', async () => {
    const questions = await askAboutFile(
      lines('from,to,date', 'Alba,Bero,1541-01-01', 'ZZZZZUNK,Bero,1541-02-01', 'Cela,Bero,1541-03-01'),
    );
    expect(questions.map(({ message }) => message)).toContain(
      'Is “ZZZZZUNK” an actor? The name may stand for several or for nobody.',
    );
  });
});

describe('columns of family tables', () => {
  it('takes what one is to the other for the type', async () => {
    const network = await readSilently(
      lines(
        'Person A,Related to,Person B',
        'Ada Alm,Mother,Bert Alm',
        'Carl Alm,Father,Bert Alm',
        'Ada Alm,Mother,Dora Alm',
      ),
    );
    expect(network.ties[0]).toBe('Ada Alm -> Bert Alm: Mother');
  });

  it('reads the names of related persons, of whom two may be called alike', async () => {
    const questions = await askAboutFile(
      lines(
        'subject_id,related_id,relation,subject_name,related_name',
        'P1,P2,father,Ada Alm,Bert Berg',
        'P1,P3,friend,Ada Alm,Cela Cern',
        'P6,P7,friend,Dora Dahl,Dora Dahl',
      ),
    );
    expect(questions.map(({ about }) => about)).not.toContain('ends');
  });
});

describe('rows with words of fields', () => {
  it('are none that name the columns of a second table where numbers stand beside the words', async () => {
    const network = await readSilently(
      lines('countryFrom,countryTo,thickness', 'AD,BR,10', 'AD,DE,6', 'AE,AT,2', 'AE,AU,14', 'DE,UK,12'),
    );
    expect(network.ties).toHaveLength(5);
  });
});

describe('labels beside ids', () => {
  it('say what each is where many have the same', async () => {
    const network = await readSilently(
      lines(
        'source,source_label,rel_type,target,target_label',
        'ada,User,member_of,Alba Club,Club',
        'bert,User,member_of,Alba Club,Club',
        'cela,User,member_of,Bero Club,Club',
        'ada,User,knows,bert,User',
      ),
    );
    expect(network.actors).toEqual(['ada', 'Alba Club', 'bert', 'cela', 'Bero Club']);
  });

  it('say what each is called where each has its own', async () => {
    const { ties } = await answerFile(
      lines(
        'source,source_label,target,target_label',
        'n1,Ada Alm,n2,Bert Berg',
        'n2,Bert Berg,n3,Cela Cern',
        'n3,Cela Cern,n4,Dora Dahl',
      ),
      /^They are persons/,
    );
    expect(ties).toEqual(['Ada Alm -> Bert Berg', 'Bert Berg -> Cela Cern', 'Cela Cern -> Dora Dahl']);
  });
});

describe('ends of entities', () => {
  it('are found by the words for subject and object', async () => {
    const network = await readSilently(
      lines(
        'Relationship ID,Subject Entity ID,Relationship Type,Object Entity ID,Source ID',
        'REL-1,ENT-1,PART_OF,ENT-2,SRC-7',
        'REL-2,ENT-3,PART_OF,ENT-2,SRC-7',
        'REL-3,ENT-1,SUCCEEDED_BY,ENT-3,SRC-8',
      ),
    );
    expect(network.ties[0]).toContain('ENT-1 -> ENT-2');
  });
});
