import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { readAny } from './read-ties';

async function ask(content: string): Promise<readonly string[]> {
  const { result } = await readFile(new TextEncoder().encode(content), 'file', () => {});
  return listQuestions(result).map(({ message }) => message);
}

describe('GraphSON', () => {
  const vertex = (id: number, name: string, outE = '') =>
    `{"id":{"@type":"g:Int32","@value":${id}},"label":"person","properties":{"name":[{"id":{"@type":"g:Int64","@value":0},"value":"${name}"}]}${outE}}`;
  const KNOWS =
    ',"outE":{"mentors":[{"id":{"@type":"g:Int32","@value":7},"inV":{"@type":"g:Int32","@value":2},"properties":{"weight":{"@type":"g:Double","@value":0.5}}}]}';

  it('is read with a vertex a line, with lists of both, and as the first version wrote it', async () => {
    const lines = await readAny(`${vertex(1, 'Ada', KNOWS)}\n${vertex(2, 'Bert')}\n`);
    expect(lines).toMatchObject({
      format: 'graphson',
      actors: ['Ada', 'Bert'],
      ties: ['Ada -> Bert: mentors'],
    });
    const whole = await readAny(
      `{"@type":"tinker:graph","@value":{"vertices":[{"@type":"g:Vertex","@value":${vertex(1, 'Ada')}},{"@type":"g:Vertex","@value":${vertex(2, 'Bert')}}],"edges":[{"@type":"g:Edge","@value":{"id":7,"label":"mentors","inV":2,"outV":1,"inVLabel":"person","outVLabel":"person","properties":{"since":{"@type":"g:Property","@value":{"key":"since","value":1990}}}}}]}}`,
    );
    expect(whole).toMatchObject({ format: 'graphson', ties: ['Ada -> Bert: mentors'] });
    const first = await readAny(
      '{"graph":{"mode":"NORMAL","vertices":[{"name":"Ada","_id":"1","_type":"vertex"},{"name":"Bert","_id":"2","_type":"vertex"}],"edges":[{"_id":"7","_type":"edge","_outV":"1","_inV":"2","_label":"mentors"}]}}',
    );
    expect(first).toMatchObject({ format: 'graphson', ties: ['Ada -> Bert: mentors'] });
  });
});

describe('lists of lists in JSON', () => {
  it('are asked about: a square of numbers, pairs, and places of neighbours', async () => {
    expect(await ask('[[0,1,0],[1,0,2.5],[0,2.5,0]]')).toEqual([
      expect.stringMatching(/^Is the square of numbers/),
    ]);
    expect((await readAny('[[0,1,0],[1,0,2.5],[0,2.5,0]]')).ties).toEqual(['0 -- 1', '1 -- 2']);
    expect(await ask('[["Ada","Bert"],["Bert","Cleo","leads"]]')).toEqual([
      expect.stringMatching(/^Is each short list a tie/),
    ]);
    expect((await readAny('[["Ada","Bert"],["Bert","Cleo","leads"]]')).actors).toEqual([
      'Ada',
      'Bert',
      'Cleo',
    ]);
    expect(await ask('[[1,2,3],[0],[0],[0]]')).toEqual([expect.stringMatching(/places of the neighbours/)]);
    expect((await readAny('[[1,2,3],[0],[0],[0]]')).ties).toEqual(['0 -- 1', '0 -- 2', '0 -- 3']);
    expect((await readAny('[["a"],[{}]]')).ties).toEqual([]);
  });

  it('are read where names stand beside a matrix, and where networkx lists neighbours', async () => {
    const named = '{"names":["Ada","Bert"],"matrix":[[0,3],[0,0]]}';
    expect(await ask(named)).toEqual([]);
    expect((await readAny(named)).ties).toEqual(['Ada -> Bert']);
    const listed = await readAny(
      '{"directed":false,"multigraph":false,"graph":[],"nodes":[{"id":"ada"},{"id":"bert"}],"adjacency":[[{"id":"bert"}],[{"id":"ada"}]]}',
    );
    expect(listed.ties).toEqual(['ada -- bert']);
  });
});
