/** @jest-environment node */
import { GET } from '@/app/api/networks/[id]/stories/route';
import { createNetworksFolder, type NetworksFolder } from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem, toBlamed } from './read-answer';

let folder: NetworksFolder;

beforeEach(async () => {
  folder = await createNetworksFolder();
  await folder.write('two.json', {
    format: 'backchannel/1',
    id: 'two',
    title: 'Two stories',
    actors: ['ada', 'bo'].map((id) => ({ id, kind: 'person', name: id })),
    documents: [{ id: 'paper', title: 'Paper' }],
    relationships: [
      { id: 'offer', type: 'asks', source: 'ada', target: 'bo' },
      {
        id: 'no',
        type: 'denies',
        source: 'bo',
        claim: 'offered',
        evidence: [{ document: 'paper', speaker: 'bo' }],
      },
    ],
    claims: [
      {
        id: 'offered',
        statement: 'Ada made an offer.',
        relationships: ['offer'],
        evidence: [{ document: 'paper', speaker: 'ada' }],
      },
    ],
  });
});

afterEach(() => folder.remove());

function getStories(query: string, id = 'two') {
  const url = `http://localhost:3000/api/networks/${id}/stories?${query}`;
  return GET(new Request(url), { params: Promise.resolve({ id }) });
}

describe('GET /api/networks/{id}/stories', () => {
  it('has what only one tells, what both do, and what they contradict each other in', async () => {
    const answer = await readAnswer(await getStories('told=speaker:ada&beside=speaker:bo'), 'StoriesAnswer');
    expect(answer).toEqual({
      onlyFirst: { relationships: ['offer'], claims: [], meetings: [] },
      onlySecond: { relationships: ['no'], claims: [], meetings: [] },
      both: { relationships: [], claims: ['offered'], meetings: [] },
      contradictions: [
        {
          kind: 'claim',
          claim: 'offered',
          saidBy: 'first',
          denials: ['no'],
          words: { about: 'Ada made an offer.', first: 'It is said.', second: 'Bo denies it.' },
        },
      ],
    });
  });

  it('takes what anybody tells for the first where none is named', async () => {
    const { onlySecond, contradictions } = await readAnswer(
      await getStories('beside=speaker:bo'),
      'StoriesAnswer',
    );
    expect([onlySecond.relationships, contradictions]).toEqual([[], []]);
  });

  it('says who is missing, and who tells nothing', async () => {
    expect(toBlamed(await readProblem(await getStories('told=speaker:ada')))).toEqual(['beside']);
    expect(toBlamed(await readProblem(await getStories('beside=speaker:nobody')))).toEqual(['beside']);
  });
});
