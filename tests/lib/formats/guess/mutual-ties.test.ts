import { lines } from '../corpus/table-case';
import { answersTo, ask, listAsked, listTies, readWith } from './answers-to';

const KIN = lines(
  'from,to,what,since',
  'Ada,Bert,married to,1990',
  'Bert,Ada,married to,1990',
  'Ada,Cleo,mother of,1995',
  'Cleo,Dora,feud with,2010',
  'Dora,Cleo,feud with,2014',
);

describe('ties of a type that says what two are to each other alike', () => {
  it('have no direction once asked, and a pair that stands both ways is one tie', async () => {
    const { message, answers } = await answersTo(KIN, 'mutual');
    expect(message).toMatch(/^Have ties of “married to”, “feud with” no direction\?/);
    const [joined, apart] = Object.values(answers);
    expect(joined).toEqual([
      'Ada married to Bert',
      'Ada mother of Cleo',
      'Cleo feud with Dora',
      'Dora feud with Cleo',
    ]);
    expect(apart).toHaveLength(5);
  });

  it('are symmetric then, and the report says which rows were joined', async () => {
    const { mapping } = await ask(KIN);
    const { network, told } = await readWith(KIN, { ...mapping, undirected: ['married to'] });
    const symmetric = network.relationshipTypes.filter((type) => type.symmetric).map(({ label }) => label);
    expect(symmetric).toEqual(['married to']);
    expect(told.join(' ')).toContain(
      'One row says of a pair what another row says of it the other way round',
    );
    expect(listTies(network)).toContain('Dora feud with Cleo');
  });

  it('are told where no pair stands both ways, as a marriage is', async () => {
    const text = lines('from,to,what', 'Ada,Bert,marriage', 'Cleo,Dora,marriage');
    const { told } = await readWith(
      text,
      (await ask(lines('from,to,what', 'Ada,Bert,marriage', 'Bert,Ada,marriage'))).mapping,
    );
    expect(told.join(' ')).toContain('“marriage” says what two are to each other alike');
  });

  it('are not asked about where no pair stands both ways, or where the word tells who is who', async () => {
    expect(
      await listAsked(lines('from,to,what', 'Ada,Bert,married to', 'Ada,Cleo,married to')),
    ).not.toContain('mutual');
    expect(await listAsked(lines('from,to,what', 'Ada,Bert,writes to', 'Bert,Ada,writes to'))).not.toContain(
      'mutual',
    );
  });

  it('are not asked about where the word is a type of the vocabulary, which has a direction or none', async () => {
    const allies = lines('source,target,type', 'Ada,Bert,ally-of', 'Bert,Ada,ally-of', 'Ada,Cleo,opposes');
    expect(await listAsked(allies)).not.toContain('mutual');
  });
});

describe('a register of persons with their kin in columns', () => {
  const register = lines(
    'name;father;married to;rival of',
    'Amin Zed;Karim Zed;Lea Om|Mona Ray;none',
    'Karim Zed;;Nadia Sol;',
    'Lea Om;?;Amin Zed;',
    'Samir Zed;Amin Zed;;Omar Ray',
    'Omar Ray;;;Samir Zed',
  );
  const mapping = {
    tieColumns: { name: 'source', father: 'target', 'married to': 'target', 'rival of': 'target' },
    parted: ['married to'],
    undirected: ['married to', 'rival of'],
  } as const;

  it('has its cells parted, its words for nobody left out, and what stands both ways once', async () => {
    const asked = await ask(register);
    const said = {
      ...asked.mapping,
      ...mapping,
      tieColumns: { ...asked.mapping.tieColumns, ...mapping.tieColumns },
    };
    const { network } = await readWith(register, said);
    expect(listTies(network)).toEqual([
      'Amin Zed father Karim Zed',
      'Amin Zed married to Lea Om',
      'Amin Zed married to Mona Ray',
      'Karim Zed married to Nadia Sol',
      'Samir Zed father Amin Zed',
      'Samir Zed rival of Omar Ray',
    ]);
  });
});
