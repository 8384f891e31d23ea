/** @jest-environment node */
import { GET } from '@/app/api/networks/[id]/brokers/route';
import { BROKER_MEASURE_IDS } from '@/lib/graph/brokers/broker-measures';
import { createTruceFile } from '@/tests/lib/store/networks-folder';
import { readAnswer, readProblem, toBlamed } from './read-answer';
import { serveTruce } from './truce-folder';

const folder = serveTruce();

function getBrokers(query: string, id = 'truce', headers: HeadersInit = {}) {
  const url = `http://localhost:3000/api/networks/${id}/brokers?${query}`;
  return GET(new Request(url, { headers }), { params: Promise.resolve({ id }) });
}

async function readBrokers(query: string, id = 'truce') {
  return readAnswer(await getBrokers(query, id), 'BrokersAnswer');
}

type Row = { readonly actor: string; readonly side: string | null };
const toSides = (rows: readonly Row[]) => Object.fromEntries(rows.map(({ actor, side }) => [actor, side]));

/** Two rivals, whom a friend of the one and rival of the other knows, and the one's spokesman, its member. */
function createRivalsFile(): Record<string, unknown> {
  const actors = ['north', 'south', 'friend', 'spokesman'].map((id) => ({ id, kind: 'group', name: id }));
  const tie = (type: string, source: string, target: string) => ({
    id: `${source}-${type}-${target}`,
    type,
    source,
    target,
  });
  return {
    ...createTruceFile('rivals'),
    actors,
    documents: [],
    claims: [],
    relationships: [
      tie('opposes', 'north', 'south'),
      tie('ally-of', 'friend', 'north'),
      tie('backs', 'friend', 'south'),
      tie('member-of', 'spokesman', 'north'),
    ],
  };
}

describe('GET /api/networks/{id}/brokers', () => {
  it('gives every actor shown its measures and ranks, the one through whom most runs first', async () => {
    const { rows, betweenness } = await readBrokers('');
    expect(rows.map(({ actor }: Row) => actor)).toEqual(['envoy', 'militia', 'palace', 'neighbour']);
    // Palace, envoy, militia, neighbour stand in a row: two of the three pairs of others need the envoy.
    expect(rows[0].values).toMatchObject({ contacts: 2, betweenness: 2 / 3, 'effective-size': 2 });
    expect(rows[0].ranks).toMatchObject({ contacts: 1, betweenness: 1 });
    expect(rows[2].ranks).toMatchObject({ contacts: 3, betweenness: 3 });
    expect(betweenness).toEqual({ isExact: true, followed: 4 });
  });

  it('gives no number where an actor has none', async () => {
    const { rows } = await readBrokers('types=envoy-to');
    expect(rows.map(({ actor }: Row) => actor)).toEqual(['envoy', 'palace', 'militia']);
    const alone = await readBrokers('types=denies');
    expect(alone.rows).toMatchObject([{ values: { constraint: null } }, { ranks: { constraint: null } }]);
  });

  it('says of each measure what it is and whose', async () => {
    const { measures } = await readBrokers('');
    expect(measures.map(({ id }: { id: string }) => id)).toEqual(BROKER_MEASURE_IDS);
    expect(measures).toContainEqual(expect.objectContaining({ id: 'constraint', source: 'Burt 1992' }));
  });

  it('weighs alliances against rivalries, and names who knows both rivals', async () => {
    await folder.write('rivals.json', createRivalsFile());
    const { balance, rivalries } = await readBrokers('', 'rivals');
    expect(balance).toEqual({
      pairs: { for: 2, against: 1, mixed: 0 },
      triangles: 1,
      balanced: 0,
      share: 0,
      strained: [
        {
          actors: ['north', 'south', 'friend'],
          against: 1,
          relationships: ['north-opposes-south', 'friend-ally-of-north', 'friend-backs-south'],
        },
      ],
    });
    expect(rivalries).toEqual([
      {
        actors: ['north', 'south'],
        relationships: ['north-opposes-south'],
        inContact: false,
        goBetweens: [{ actor: 'friend', stances: ['for', 'for'] }],
      },
    ]);
  });

  it('counts between two ends, and gives these no rank', async () => {
    expect((await readBrokers('')).ends).toBeNull();
    const { rows, ends } = await readBrokers('from=palace&to=neighbour');
    expect(ends).toEqual({ from: expect.arrayContaining(['palace']), to: ['neighbour'] });
    const party = rows.find(({ actor }: Row) => actor === 'palace');
    expect([party.values.betweenness, party.ranks.betweenness]).toEqual([null, null]);
    expect(rows[0]).toMatchObject({
      actor: 'militia',
      values: { betweenness: 1 },
      ranks: { betweenness: 1 },
    });
  });

  it('takes sides from what is asked, but where the request decides them', async () => {
    await folder.write('rivals.json', createRivalsFile());
    const given = await readBrokers('', 'rivals');
    expect(given.sides.source).toBe('membership');
    expect(toSides(given.rows)).toMatchObject({ spokesman: 'north', north: 'north' });
    const kinds = await readBrokers('sides=kind', 'rivals');
    expect(kinds.sides.sides).toMatchObject([{ actors: ['north', 'south', 'friend', 'spokesman'] }]);
    const own = await readBrokers('own=spokesman:third-way,north:', 'rivals');
    expect(toSides(own.rows)).toMatchObject({ spokesman: 'third-way', north: null });
    expect(own.sides.sides).toContainEqual({
      id: 'third-way',
      label: 'third-way',
      actors: ['spokesman'],
    });
  });

  it('counts membership as contact unless told not to', async () => {
    await folder.write('rivals.json', createRivalsFile());
    const countContacts = async (query: string) => {
      const { rows } = await readBrokers(query, 'rivals');
      return rows.find(({ actor }: Row) => actor === 'spokesman').values.contacts;
    };
    expect([await countContacts(''), await countContacts('membership=no')]).toEqual([1, 0]);
  });

  it.each([
    ['sides=teams', ['sides']],
    ['sides=', ['sides']],
    ['own=envoy', ['own']],
    ['own=nobody:palace', ['own']],
    ['own=envoy:one,envoy:two', ['own']],
    ['membership=maybe', ['membership']],
    ['hops=9', ['hops']],
    ['from=palace', ['to']],
    ['from=palace&to=ghost', ['to']],
    ['from=palace&to=palace', ['to']],
    ['size=betweenness', ['size']],
    ['sides=x&own=x&colour=red', ['sides', 'own', 'colour']],
  ])('answers %s with 400 that names it', async (query, names) => {
    const response = await getBrokers(query);
    expect(response.status).toBe(400);
    const problem = await readProblem(response);
    expect(toBlamed(problem)).toEqual(names);
    expect(problem.detail).toContain(names[0]);
  });

  it('answers an unknown network with 404, whatever else is wrong', async () => {
    const response = await getBrokers('sides=teams', 'nowhere');
    expect([response.status, (await readProblem(response)).type]).toEqual([
      404,
      '/api/openapi.json#/components/responses/unknown-network',
    ]);
  });

  it('refuses more actors than it can answer in good time, until the filters leave fewer', async () => {
    const actors = Array.from({ length: 5_001 }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `A ${i}` }));
    const tie = { id: 'tie', type: 'talks-to', source: 'a0', target: 'a1' };
    await folder.write('crowd.json', {
      ...createTruceFile('crowd'),
      actors,
      documents: [],
      claims: [],
      relationships: [tie],
    });
    const response = await getBrokers('', 'crowd');
    expect(response.status).toBe(422);
    const { type, detail } = await readProblem(response);
    expect(type).toBe('/api/openapi.json#/components/responses/too-many-actors');
    expect(detail).toMatch(/5,001 actors.*5,000 at most.*focus/);
    expect((await readBrokers('focus=a0', 'crowd')).rows).toHaveLength(2);
  });

  it('is not sent again to who has it', async () => {
    const tag = (await getBrokers('')).headers.get('ETag') ?? '';
    const again = await getBrokers('', 'truce', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await getBrokers('types=asks')).headers.get('ETag')).not.toBe(tag);
  });
});
