import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, readSilently, readWithMapping } from './answer-file';

describe('cells that hold signs of a web page', () => {
  const CSV = [
    'source,target,type',
    'Venn &amp; Sons,Port O&#39;Skarn,owns',
    'Port O&#39;Skarn,<b>Caf&eacute; Union</b>,pays',
  ].join('\n');

  it('are read as the page shows them, and it is told', async () => {
    const { ties, told } = await readSilently(CSV);
    expect(ties).toEqual(["Venn & Sons -> Port O'Skarn: owns", "Port O'Skarn -> Café Union: pays"]);
    expect(told.join('\n')).toContain('4 cells hold signs of a web page');
  });

  it('part names at the ends of lines', async () => {
    const text =
      'meeting,who\nharbour talks,Orla Venn&lt;br/&gt;Piet Wolde<br>Ute Skarn\nmill talks,Orla Venn&lt;br/&gt;Ute Skarn';
    const mapping = { headers: { rows: 'ties' }, tieColumns: { who: 'source' }, together: { column: 'who' } };
    const { ties } = await readWithMapping(text, mapping);
    expect(ties.map((tie) => tie.split(':')[0])).toEqual([
      ...['Orla Venn -- Piet Wolde', 'Orla Venn -- Ute Skarn', 'Piet Wolde -- Ute Skarn'],
      'Orla Venn -- Ute Skarn',
    ]);
  });

  it('leave names in angle brackets alone', async () => {
    const { ties } = await readSilently('source,target\nOrla <orla>,Piet & Ute\nPiet & Ute,A<B');
    expect(ties.join()).toContain('Orla <orla>');
  });
});

describe('actors that are called by the codes of countries', () => {
  const readKinds = async (text: string) => {
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const read = await importFile(new TextEncoder().encode(text), 'table.csv', choices, () => {});
    return read.kind === 'imported' ? [...new Set(read.network.actors.map(({ kind }) => kind))] : [];
  };

  it('are states', async () => {
    expect(await readKinds('source,target\nFRA,DEU\nDEU,ITA\nCHN,IND\nIND,FRA')).toEqual(['state']);
  });

  it('are none where most have other names', async () => {
    const text = 'source,target\nFRA,DEU\nthe mill,the port\nthe port,the quay\nthe quay,ITA';
    expect(await readKinds(text)).toEqual(['group']);
  });
});

describe('the label of a tie', () => {
  it('is not asked about as if it named actors', async () => {
    const relations = ['Alva', 'Brin', 'Corin'].map((name, at) => ({
      ...{ source: name, target: ['Brin', 'Corin', 'Alva'][at], type: 'backs', since: 2001 + at },
      label: `Support of ${name} for ${['Brin', 'Corin', 'Alva'][at]} Union`,
    }));
    expect(await askAboutFile(JSON.stringify({ relations }), 'relations.json')).toEqual([]);
  });
});
