import { answerFile, askAboutFile, readSilently } from './answer-file';

const toNode = (id: string, name: string, patron: string) =>
  `<node id="${id}"><data key="n">${name}</data>${patron === '' ? '' : `<data key="p">${patron}</data>`}</node>`;
const GRAPHML = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="n" for="node" attr.name="name" attr.type="string"/><key id="p" for="node" attr.name="patron" attr.type="string"/>
<graph edgedefault="directed">${toNode('1', 'the mill', 'the port')}${toNode('2', 'the quay', 'the port')}${toNode('3', 'the port', '')}
${toNode('4', 'the yard', 'the mill')}<edge source="1" target="2"/></graph></graphml>`;

describe('a field in which nodes name others', () => {
  it('makes ties of them where a person says so', async () => {
    expect((await askAboutFile(GRAPHML, 'port.graphml')).map(({ id }) => id)).toContain('coverage mentions');
    const { ties } = await answerFile(GRAPHML, /^It does: each actor is tied/, 'port.graphml');
    expect(ties).toEqual([
      ...['the mill -> the quay', 'the mill -> the port: patron', 'the quay -> the port: patron'],
      'the yard -> the mill: patron',
    ]);
  });

  it('says something else where a person says that', async () => {
    expect((await answerFile(GRAPHML, /^It says something else/, 'port.graphml')).ties).toHaveLength(1);
  });
});

describe('links of JSON that say nothing of their direction', () => {
  it('are told of where their word says what two are to each other alike', async () => {
    const text = JSON.stringify({
      nodes: ['the mill', 'the port', 'the quay'].map((id) => ({ id })),
      links: [
        { source: 'the mill', target: 'the port', type: 'rival' },
        { source: 'the port', target: 'the quay', type: 'funds' },
      ],
    });
    expect((await readSilently(text, 'port.json')).told.join('\n')).toContain('“rival” says what two are');
  });
});

describe('words for what somebody does in a column of kinds', () => {
  it('say the kind', async () => {
    const text = JSON.stringify({
      elements: [
        { label: 'Orla', type: 'Cofounder' },
        { label: 'Skarn Mills', type: 'Startup' },
      ],
      connections: [{ from: 'Orla', to: 'Skarn Mills', type: 'runs' }],
    });
    expect((await readSilently(text, 'kumu.json')).ties).toEqual(['Orla -> Skarn Mills: runs']);
  });
});
