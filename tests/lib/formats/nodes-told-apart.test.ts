import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { findQuestions } from '@/lib/formats/guess/find-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from './import-tables-of';
import { readAny } from './read-ties';

async function ask(text: string) {
  const { result } = await readFile(new TextEncoder().encode(text), 'graph.json', () => {});
  if (result.kind !== 'draft') throw new Error(`It was read as ${result.kind}.`);
  return result;
}

const toGraph = (nodes: readonly object[], edges: readonly object[]) => JSON.stringify({ nodes, edges });

describe('names of nodes', () => {
  it('are in the column of countries where the ids are numbers', async () => {
    const text = toGraph(
      [
        { id: '12', country: 'Norway', code: 'NO' },
        { id: '17', country: 'Ghana', code: 'GH' },
      ],
      [{ from: '12', to: '17' }],
    );
    expect(await readAny(text)).toMatchObject({ actors: ['Norway', 'Ghana'], ties: ['Norway -> Ghana'] });
  });

  it.each(['color', 'fill colour', 'node_shape', 'cluster'])(
    'stay the ids where a column only tells how nodes look, or where they belong: %s',
    async (column) => {
      const looks = ['green', 'turquoise', 'yellow'];
      const nodes = looks.map((look, at) => ({ id: `n${at}`, [column]: look }));
      const text = toGraph(nodes, [{ from: 'n0', to: 'n1' }]);
      expect((await readAny(text)).actors).toEqual(['n0', 'n1', 'n2']);
    },
  );

  it('stay the ids where these are words', async () => {
    const text = toGraph(
      [
        { id: 'ada', town: 'Old Harbour' },
        { id: 'bert', town: 'Upper Mill' },
      ],
      [{ from: 'ada', to: 'bert' }],
    );
    expect((await readAny(text)).actors).toEqual(['ada', 'bert']);
  });

  it('are asked about where two columns may hold them', async () => {
    const { questions } = await ask(
      toGraph(
        [
          { id: 1, seat: 'Upper Mill', 'who is it': 'Ada Cole' },
          { id: 2, seat: 'Old Harbour', 'who is it': 'Bert Ash' },
        ],
        [{ from: 1, to: 2 }],
      ),
    );
    expect(questions?.[0]?.choices.map(({ label }) => label)).toEqual([
      '“seat”',
      '“who is it”',
      'None: the ids are their names',
    ]);
  });

  it('of those whom the column of names leaves out are in the other one', async () => {
    const text = toGraph(
      [
        { id: 'x1', full_name: 'Ada Cole' },
        { id: 'x2', fund_name: 'Friends of the Mill' },
      ],
      [{ from: 'x1', to: 'x2', transaction_type: 'gift' }],
    );
    expect(await readAny(text)).toMatchObject({ ties: ['Ada Cole -> Friends of the Mill: gift'] });
  });
});

describe('kinds of nodes', () => {
  it('are in the column whose values are all words for kinds', async () => {
    const { mapping } = await ask(
      toGraph(
        [
          { id: 'ada', nature: 'person' },
          { id: 'bert', nature: 'person' },
          { id: 'mill', nature: 'company' },
        ],
        [{ from: 'ada', to: 'mill' }],
      ),
    );
    expect(mapping.actorColumns).toMatchObject({ nature: 'kind' });
  });
});

describe('nodes that may be no actors', () => {
  it('are asked about by their kind, and left out with their ties', async () => {
    const asked = await ask(
      toGraph(
        [
          { id: 'ada', type: 'person' },
          { id: 'bert', type: 'person' },
          { id: 'fair', type: 'event' },
        ],
        [
          { from: 'ada', to: 'fair' },
          { from: 'bert', to: 'ada' },
        ],
      ),
    );
    const question = asked.questions?.find(({ id }) => id === 'things');
    expect(question?.message).toBe('Are nodes actors that have “event” in “type”, such as “fair”?');
    const mapping = applyPatch(asked.mapping, question?.choices.at(-1)?.mapping ?? {});
    const { network } = importDraft({ ...asked, mapping });
    expect(network.actors.map(({ name }) => name)).toEqual(['ada', 'bert']);
    expect(network.relationships).toHaveLength(1);
  });

  it('are asked about where rows of ties say what their ends are', async () => {
    const rows = [
      {
        subject: 'Ada',
        subject_type: 'Person',
        predicate: 'was at',
        object: 'Spring Fair',
        object_type: 'Event',
      },
      { subject: 'Bert', subject_type: 'Person', predicate: 'warns', object: 'Ada', object_type: 'Person' },
      {
        subject: 'Bert',
        subject_type: 'Person',
        predicate: 'lives in',
        object: 'Upper Mill',
        object_type: 'Place',
      },
    ];
    const asked = await ask(JSON.stringify(rows));
    const question = findQuestions(asked.draft, asked.mapping, asked.guesses).find(
      ({ id }) => id === 'things',
    );
    expect(question?.message).toBe(
      'Are ends actors that have “Event”, “Place” in “object_type”, such as “Spring Fair”, “Upper Mill”?',
    );
    const mapping = applyPatch(asked.mapping, question?.choices.at(-1)?.mapping ?? {});
    const { network } = importDraft({ ...asked, mapping });
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert']);
    expect(network.relationships).toHaveLength(1);
  });

  it('are asked about in lists of actors and of ties by name', async () => {
    const asked = await ask(
      JSON.stringify({
        entities: [
          { name: 'Ada', type: 'Person' },
          { name: 'Bert', type: 'Person' },
          { name: 'Upper Mill', type: 'Place' },
        ],
        relations: [
          { head: 'Ada', relation: 'lives in', tail: 'Upper Mill' },
          { head: 'Ada', relation: 'warns', tail: 'Bert' },
        ],
      }),
    );
    const questions = findQuestions(asked.draft, asked.mapping, asked.guesses);
    expect(questions.find(({ id }) => id === 'things')?.choices.at(-1)?.mapping).toEqual({
      missing: ['Upper Mill'],
    });
  });

  it('are asked about on the two sides of a graph, and can tie those who share them', async () => {
    const nodes = [
      { id: 'a', label: 'Ada Cole', bipartite: 0 },
      { id: 'b', label: 'Bert Ash', bipartite: 0 },
      { id: 'p', label: 'Part one', bipartite: 1 },
    ];
    const edges = [
      { source: 'a', target: 'p' },
      { source: 'b', target: 'p' },
      { source: 'a', target: 'p' },
    ];
    const asked = await ask(toGraph(nodes, edges));
    const question = asked.questions?.find(({ id }) => id === 'things');
    expect(question?.choices).toHaveLength(3);
    const shared = question?.choices.find(({ mapping }) => mapping.missing?.includes('Part one'));
    const mapping = applyPatch(asked.mapping, shared?.mapping ?? {});
    const { network } = importDraft({ ...asked, mapping });
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada Cole', 'Bert Ash']);
    expect(network.relationships).toHaveLength(1);
  });
});
