/** @jest-environment node */
import * as network from '@/app/api/networks/[id]/route';
import * as networks from '@/app/api/networks/route';
import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { ASKED_CLASSES } from '@/tests/lib/formats/corpus/asked-classes';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';
import { createNetworksFolder, type NetworksFolder } from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem } from './read-answer';

let folder: NetworksFolder;
let keptFolder: KeptFolder;

beforeAll(async () => {
  jest.spyOn(console, 'info').mockImplementation();
  folder = await createNetworksFolder();
  keptFolder = await createKeptFolder();
});

afterAll(async () => {
  jest.restoreAllMocks();
  await keptFolder.remove();
  await folder.remove();
});

function post(file: string, query: string) {
  const headers = { 'Content-Type': 'text/csv' };
  return networks.POST(
    new Request(`http://localhost:3000/api/networks${query}`, { method: 'POST', body: file, headers }),
  );
}

it.each(ASKED_CLASSES.map((one, index) => [one.name, one, index] as const))(
  '%s: 422 with the question, and 201 once it is answered',
  async (_, { file, id, ties }, index) => {
    const response = await post(file, '?title=Asked');
    expect(response.status).toBe(422);
    const { questions, mapping } = (await readProblem(response)) as {
      questions: { id: string; choices: { mapping: object }[] }[];
      mapping: Parameters<typeof applyPatch>[0];
    };
    const question = questions.find((each) => each.id === id);
    expect(question).toBeDefined();
    const answer = applyPatch(mapping, question?.choices[0]?.mapping ?? {});
    const query = new URLSearchParams({
      id: `answered-${index}`,
      title: 'Answered',
      mapping: JSON.stringify(answer),
    });
    const made = await post(file, `?${query}`);
    expect([made.status, await made.json()]).toEqual([201, expect.anything()]);
    const request = new Request(`http://localhost:3000/api/networks/answered-${index}`);
    const kept = await network.GET(request, { params: Promise.resolve({ id: `answered-${index}` }) });
    expect((await readAnswer(kept, 'Network')).relationships ?? []).toHaveLength(ties);
  },
);
