import { POPOLO } from '@/lib/formats/popolo';
import { askAboutFile, readWithMapping } from './answer-file';
import { readFixture } from './fixture';
import { importDraft } from './import-tables-of';
import { readWith } from './read-back';
import { getDraft, toRows } from './table-rows';

async function readHarbour() {
  return readWith(POPOLO, readFixture('harbour-popolo.json'));
}

describe('reading Popolo', () => {
  it('makes actors of persons and organizations, with names, dates and identifiers', async () => {
    const { network } = importDraft(await readHarbour());
    expect(network.actors).toMatchObject([
      {
        ...{ id: 'p1', kind: 'person', name: 'Ada', aliases: ['آدا'], from: '1970-05-01' },
        identifiers: { wikidata: 'Q1' },
        links: 'home page: https://example.org/ada',
        contact_details: 'email: ada@example.org',
      },
      { id: 'p2', kind: 'person', name: 'Bela', notes: 'Keeps the minutes.' },
      { id: 'o1', kind: 'group', name: 'Harbour council', classification: 'legislature' },
      { id: 'o2', kind: 'group', name: 'Dockers’ party', from: '1931' },
    ]);
  });

  it('makes ties of memberships: leaders lead, others are members, with dates, roles and sources', async () => {
    const { network } = importDraft(await readHarbour());
    expect(network.relationships).toMatchObject([
      {
        ...{ type: 'member-of', source: 'p1', target: 'o1', from: '2019-02-01', to: '2023' },
        notes: 'member\n\nSeat of the North Quay',
        ...{ on_behalf_of: 'Dockers’ party', area: 'North Quay', legislative_period: 'Second term' },
      },
      { type: 'member-of', source: 'p1', target: 'o2', from: '2019-02-01', to: '2023', notes: '' },
      {
        ...{ type: 'leads', source: 'p2', target: 'o1', notes: 'Chair' },
        evidence: [{ document: 'minutes' }, { document: 'gazette' }],
      },
      { type: 'member-of', source: 'p2', target: 'o2', notes: 'vice president' },
    ]);
    expect(network.documents.map(({ url }) => url)).toEqual([
      'https://example.org/all',
      'https://example.org/minutes',
      'https://example.org/gazette',
    ]);
  });

  it('takes the dates that a membership lacks from its legislative period, and says so', async () => {
    const file = {
      persons: [{ id: 'p', name: 'Ada' }],
      organizations: [
        { id: 'o', name: 'Council' },
        { id: 'x', name: 'Party' },
      ],
      events: [{ id: 'term/1', start_date: '2015-03-30', end_date: '2019' }],
      memberships: [
        { person_id: 'p', organization_id: 'o', legislative_period_id: 'term/1', on_behalf_of_id: 'x' },
        { person_id: 'p', organization_id: 'o', legislative_period_id: 'term/1', start_date: '2016-05-01' },
        { person_id: 'p', organization_id: 'o', legislative_period_id: 'none', source: 'kept', type: 'kept' },
      ],
    };
    const { network, report } = importDraft(await readWith(POPOLO, JSON.stringify(file)));
    expect(network.relationships.map(({ target, from, to }) => [target, from, to])).toEqual([
      ['o', '2015-03-30', '2019'],
      ['x', '2015-03-30', '2019'],
      ['o', '2016-05-01', '2019'],
      ['o', null, null],
    ]);
    expect(network.relationships[3]).toMatchObject({ 'source (of the membership)': 'kept' });
    expect(report.remarks[0]?.message).toContain('2 memberships have no dates of their own');
  });

  it('says what is no actor, and what it does not read', async () => {
    const { draft } = getDraft(await readHarbour());
    expect(draft.remarks).toMatchObject([
      { severity: 'note', message: expect.stringContaining('posts (1), areas (1), events (1)') },
      { severity: 'warning', message: expect.stringContaining('motions') },
    ]);
  });

  it('reads memberships that stand with their persons', async () => {
    const file = {
      persons: [{ id: 'p', name: 'Ada', memberships: [{ organization_id: 'o' }] }],
      organizations: [{ id: 'o', name: 'Council' }],
    };
    const { draft } = getDraft(await readWith(POPOLO, JSON.stringify(file)));
    expect(toRows(draft.ties)).toEqual([{ type: 'member-of', source: 'p', target: 'o' }]);
  });

  it.each([
    ['a file without people', '{"persons": [], "organizations": []}', 'neither a person'],
    ['a list of something else', '[1, 2]', 'neither a person'],
    ['a file that is cut short', '{"persons": [', 'Line 1'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(POPOLO, text);
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });
});

describe('a party called “unknown”', () => {
  const file = {
    persons: [
      { id: 'p', name: 'Ada' },
      { id: 'q', name: 'Bert' },
    ],
    organizations: [
      { id: 'o', name: 'Council' },
      { id: 'party/x', name: 'Dockers' },
      { id: 'party/unknown', name: 'unknown' },
    ],
    memberships: [
      { person_id: 'p', organization_id: 'o', on_behalf_of_id: 'party/x' },
      { person_id: 'q', organization_id: 'o', on_behalf_of_id: 'party/unknown' },
      { person_id: 'q', organization_id: 'party/unknown' },
    ],
  };

  it('is no actor, whose members are in no party, and it is told', async () => {
    const { network, report } = importDraft(await readWith(POPOLO, JSON.stringify(file)));
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Council', 'Dockers']);
    expect(network.relationships.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'p o',
      'p party-x',
      'q o',
    ]);
    expect(report.remarks.map(({ message }) => message).join(' ')).toContain(
      '“unknown” names no organization: it is no actor, and 2 memberships in it made no tie.',
    );
  });
});

describe('a file with a list of persons that is no Popolo', () => {
  const dump = {
    persons: [
      { _key: '1', _id: 'persons/1', _rev: '_a1', fullName: 'Ada Bell' },
      { _key: '2', _id: 'persons/2', _rev: '_a2', fullName: 'Bert Cole' },
    ],
    orgs: [
      { _key: '1', _id: 'orgs/1', _rev: '_b', title: 'Port Board' },
      { _key: '2', _id: 'orgs/2', _rev: '_b', title: 'Mill' },
    ],
    knows: [{ _key: '9', _from: 'persons/1', _to: 'persons/2', _rev: '_c' }],
    worksFor: [
      { _key: '8', _from: 'persons/1', _to: 'orgs/1', _rev: '_d' },
      { _key: '7', _from: 'persons/2', _to: 'orgs/2', _rev: '_d' },
    ],
  };

  it('is read as records, whose titles are names, and whose revisions are no direction', async () => {
    const file = JSON.stringify(dump);
    const questions = await askAboutFile(file, 'a.json');
    expect(questions.filter(({ message }) => message.includes('Which way'))).toEqual([]);
    const { ties } = await readWithMapping(file, {}, 'a.json');
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Ada Bell -> Bert Cole',
      'Ada Bell -> Port Board',
      'Bert Cole -> Mill',
    ]);
  });
});
