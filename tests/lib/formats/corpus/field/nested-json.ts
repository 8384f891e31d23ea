import { type FieldCase, known, unsure } from './field-case';

const json = (value: unknown) => JSON.stringify(value);

/** JSON in which things stand within others, under their ids, or in lists of columns. */
export const NESTED_JSON_CASES: readonly FieldCase[] = [
  unsure(
    'bodies and their members',
    json([
      { organization: 'River Watch', country: 'NP', members: [{ name: 'Sita Rai', role: 'chair' }] },
      { organization: 'Clean Air', country: 'NP', members: [{ name: 'Sita Rai', role: 'adviser' }] },
    ]),
  ),
  unsure(
    'people under their ids, with the ids of those they know',
    json({ p1: { name: 'Ada Nowak', knows: ['p2'] }, p2: { name: 'Jan Zak', knows: ['p1'] } }),
  ),
  unsure(
    'studies, their sponsors and others',
    json({
      studies: [
        { title: 'Trial A', leadSponsor: { name: 'Medira' }, collaborators: [{ name: 'Univ. of Tarn' }] },
        { title: 'Trial B', leadSponsor: { name: 'Univ. of Tarn' }, collaborators: [{ name: 'Medira' }] },
      ],
    }),
  ),
  known(
    'the names of columns beside rows',
    json({
      columns: ['from', 'to', 'weight'],
      data: [
        ['Oslo', 'Bergen', 3],
        ['Bergen', 'Tromso', 1],
      ],
    }),
    'Oslo > Bergen',
    'Bergen > Tromso',
  ),
  known(
    'a list for each column',
    json({ source: ['Oslo', 'Bergen'], target: ['Bergen', 'Tromso'], weight: [3, 1] }),
    'Oslo > Bergen',
    'Bergen > Tromso',
  ),
  known(
    'records of JSON:API with their relationships',
    json({
      data: [
        {
          ...{ type: 'companies', id: 'c1', attributes: { name: 'Delta Foods' } },
          relationships: {
            owner: { data: { type: 'people', id: 'p1' } },
            directors: { data: [{ type: 'people', id: 'p2' }] },
          },
        },
      ],
      included: [
        { type: 'people', id: 'p1', attributes: { name: 'Lea Brandt' } },
        { type: 'people', id: 'p2', attributes: { first_name: 'Omar', last_name: 'Faris' } },
      ],
    }),
    'Delta Foods > Lea Brandt : owner',
    'Delta Foods > Omar Faris : directors',
  ),
  unsure(
    'records of JSON:API that may be no actors',
    json({
      data: [
        {
          ...{ type: 'articles', id: '1', attributes: { title: 'Paint' } },
          relationships: { author: { data: { type: 'people', id: '9' } } },
        },
      ],
      included: [{ type: 'people', id: '9', attributes: { name: 'Lea Brandt' } }],
    }),
  ),
  known(
    'what users of a social network did',
    json({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [
        {
          ...{ type: 'Follow', published: '2022-04-01T10:00:00Z' },
          actor: { type: 'Person', id: 'https://s.test/ana', name: 'Ana' },
          object: { type: 'Person', id: 'https://s.test/bo', name: 'Bo' },
        },
        {
          ...{ type: 'Like', actor: 'https://s.test/bo', published: '2022-04-02T10:00:00Z' },
          object: { type: 'Note', content: 'Hello', attributedTo: 'https://s.test/ana' },
        },
        {
          ...{ type: 'Create', actor: 'https://s.test/ana', published: '2022-04-03' },
          object: {
            type: 'Note',
            to: ['https://s.test/bo', 'https://www.w3.org/ns/activitystreams#Public'],
          },
        },
      ],
    }),
    'Ana > Bo : follow @ 2022-04-01',
    'Bo > Ana : like @ 2022-04-02',
    'Ana > Bo : create @ 2022-04-03',
  ),
  known(
    'units within units, with names in words of their own',
    json({
      id: 'root',
      displayName: 'Ministry',
      children: [{ displayName: 'Police', children: [{ displayName: 'Traffic' }] }],
    }),
    'Ministry > Police',
    'Police > Traffic',
  ),
  unsure('nodes that nothing ties', json({ nodes: [{ id: 'Ada' }, { id: 'Bo' }], links: [] })),
  unsure('the settings of a program', json({ compiler: { strict: true }, paths: { root: 'src' } })),
  unsure(
    'a recipe',
    json({
      name: 'Bread',
      ingredients: [
        { name: 'flour', amount: 500 },
        { name: 'water', amount: 350 },
      ],
    }),
  ),
];
