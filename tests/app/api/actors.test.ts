/** @jest-environment node */
import * as actors from '@/app/api/actors/route';
import * as directory from '@/app/api/directory/route';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem, toBlamed } from './read-answer';
import { serveTruce } from './truce-folder';

const folder = serveTruce();

beforeEach(async () => {
  await folder.write('peace.json', { ...createTruceFile('peace'), title: 'A peace' });
  await folder.write('broken.json', '{');
});

const ask = (query: string) => actors.GET(new Request(`http://localhost:3000/api/actors${query}`));

async function find(query: string): Promise<readonly string[]> {
  const response = await ask(query);
  expect(response.status).toBe(200);
  const found: { network: { id: string }; actor: { id: string } }[] = await response.json();
  return found.map(({ network, actor }) => `${network.id}/${actor.id}`);
}

describe('GET /api/directory', () => {
  it('answers the directory, and only once to a browser that keeps it', async () => {
    const url = 'http://localhost:3000/api/directory';
    const response = await directory.GET(new Request(url));
    const { actors: known } = await readAnswer(response.clone(), 'Directory');
    expect(known.length).toBeGreaterThan(400);
    const tag = response.headers.get('ETag') ?? '';
    const again = await directory.GET(new Request(url, { headers: { 'If-None-Match': tag } }));
    expect(again.status).toBe(304);
  });
});

describe('GET /api/actors', () => {
  it('finds actors of all networks by the beginning of a name or alias, in any script', async () => {
    expect(await find('?q=env')).toEqual(['peace/envoy', 'truce/envoy']);
    expect(await find('?q=المبعوث')).toEqual(['peace/envoy', 'truce/envoy']);
    expect(await find('?q=nobody')).toEqual([]);
    expect(await find('')).toEqual([]);
  });

  it('says of which network an actor is, and leaves one network out', async () => {
    const [found, ...others] = await (await ask('?q=envoy&without=truce')).json();
    expect(others).toEqual([]);
    expect(found).toEqual({
      network: { id: 'peace', title: 'A peace' },
      actor: {
        ...{ id: 'envoy', kind: 'person', name: 'Envoy', aliases: ['المبعوث'], role: '', country: null },
        identifiers: {},
      },
    });
  });

  it('finds what has changed since', async () => {
    expect(await find('?q=herald')).toEqual([]);
    const file = createTruceFile();
    await folder.write('truce.json', {
      ...file,
      actors: [...(file.actors as []), { id: 'h', kind: 'person', name: 'Herald' }],
    });
    expect(await find('?q=herald')).toEqual(['truce/h']);
  });

  it('answers at most 20', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      id: `g-${at}`,
      kind: 'person',
      name: `Guard ${at}`,
    }));
    await folder.write('guards.json', {
      ...createTruceFile('guards'),
      actors: [...(createTruceFile().actors as []), ...many],
    });
    expect(await find('?q=guard')).toHaveLength(20);
  });

  it('refuses a text that is too long or given twice', async () => {
    const problem = await readProblem(await ask(`?q=${'a'.repeat(201)}&without=a&without=b`));
    expect(toBlamed(problem)).toEqual(['q', 'without']);
  });
});
