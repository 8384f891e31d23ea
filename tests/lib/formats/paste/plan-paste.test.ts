import { GRID_COLUMNS, readHead } from '@/lib/formats/paste/grid-columns';
import { NO_CHOICES, type PasteChoices } from '@/lib/formats/paste/paste-context';
import { type PasteRequest, planPaste } from '@/lib/formats/paste/plan-paste';
import { readClipboard, readTextBlock } from '@/lib/formats/paste/read-block';
import { listMeantActors } from '@/lib/formats/paste/similar-actors';
import { writeBlock } from '@/lib/formats/paste/write-block';
import { invertChange } from '@/lib/network/changes/invert-change';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from '@/tests/lib/network/changes/do-change';

const network = createNetwork({
  actors: [
    { id: 'ada', kind: 'person', name: 'Ada Cole', role: 'envoy', aliases: ['Cole'] },
    { id: 'bank', kind: 'group', name: 'The Bank' },
    { id: 'north', kind: 'state', name: 'Northland' },
  ],
  documents: [{ id: 'report', title: 'A report', publisher: 'An agency', published: '2024-11-01' }],
  relationships: [{ id: 'first', type: 'backs', source: 'bank', target: 'north' }],
  claims: [{ id: 'asked', statement: 'Ada asked for a truce.' }],
});

function plan(
  grid: PasteRequest['grid'],
  text: string,
  more: Partial<PasteRequest> = {},
  choices: Partial<PasteChoices> = {},
) {
  const read = readTextBlock(text);
  if (!read.ok) throw new Error(read.message);
  const from = GRID_COLUMNS[grid][0]?.id ?? '';
  const request = { grid, block: read.block, from, onto: [], hasHead: null, ...more };
  return planPaste(network, request, { ...NO_CHOICES, ...choices });
}

function paste(...parts: Parameters<typeof plan>) {
  const { change } = plan(...parts);
  if (!change) throw new Error('Nothing would change.');
  const after = doChange(network, change);
  expect(doChange(after, invertChange(change, 'undo'))).toEqual(network);
  return after;
}

const problems = (...parts: Parameters<typeof plan>) => plan(...parts).rows.flatMap((row) => row.problems);

describe('readTextBlock', () => {
  it('reads tabs and line breaks in quotation marks, and marks that do not pair as letters', () => {
    expect(readTextBlock('a\t"b\tc\nd"\r\ne\tf')).toEqual({
      ok: true,
      block: [
        ['a', 'b\tc\nd'],
        ['e', 'f'],
      ],
    });
    expect(readTextBlock('"a" said\tb\n"c\td')).toEqual({
      ok: true,
      block: [
        ['"a" said', 'b'],
        ['"c', 'd'],
      ],
    });
  });

  it.each([
    ['rows', 'a\n'.repeat(6_000)],
    ['columns', 'a\t'.repeat(100)],
    ['characters', 'a'.repeat(5_000_000)],
  ])('refuses too many %s', (_, text) => {
    expect(readTextBlock(text)).toMatchObject({ ok: false, message: expect.stringContaining('5,000 rows') });
  });

  it('says that there is nothing in an empty block', () => {
    expect(readTextBlock(' \t\n')).toMatchObject({ ok: false });
  });
});

describe('readClipboard', () => {
  it('reads the table of the HTML, with line breaks, joined cells and entities, and nothing beside it', () => {
    const html = [
      '<meta><style>td { content: "<table><tr><td>no" }</style><!-- <table> --><p>before</p>',
      '<TABLE><tr><td colspan="2" title="a > b">a<br>b</td><td> c&nbsp; &#x41; </td></tr>',
      '<tr><td>&lt;i&gt; &amp;amp;<td>style="x" <b>bold</b></table><table><tr><td>another</td></tr></table>',
    ].join('');
    expect(readClipboard('x', html)).toEqual({
      ok: true,
      block: [
        ['a\nb', '', 'c A'],
        ['<i> &amp;', 'style="x" bold'],
      ],
    });
  });

  it('reads the text where the HTML has no table, or one that is too large', () => {
    expect(readClipboard('a\tb', '<p>a b</p>')).toEqual({ ok: true, block: [['a', 'b']] });
    const wide = `<table><tr>${'<td>a'.repeat(900)}</table>`;
    expect(readClipboard('a', wide)).toEqual({ ok: true, block: [['a']] });
  });

  it('reads marks that never end in the time that their length takes', () => {
    const html = `<table><tr><td>${'<style'.repeat(100_000)}${'<!--'.repeat(100_000)}${'<a b="'.repeat(100_000)}`;
    expect(readClipboard('a', html)).toEqual({ ok: true, block: [['a']] });
  });
});

describe('readHead', () => {
  it('knows the names of columns, in other words and languages, and takes no names of actors for them', () => {
    expect(readHead('actors', ['Full name', 'Type', 'Colour', 'Rolle'])).toEqual([
      'name',
      'kind',
      null,
      'role',
    ]);
    expect(readHead('relationships', ['From', 'Tie', 'To', 'Source'])).toEqual([
      'source',
      'type',
      'target',
      null,
    ]);
    expect(readHead('actors', ['Ada Cole', 'person', 'envoy'])).toBeNull();
    expect(readHead('actors', ['Country'])).toEqual(['country']);
    expect(readHead('claims', ['Claim', 'Source', 'Where'])).toEqual(['statement', 'document', 'locator']);
  });
});

describe('planPaste', () => {
  it('asks of a new actor whether it is one of whom the name is close', () => {
    const { rows } = plan('actors', 'Ada Coles\tperson\nBen Ash\tperson\nNorthlands\tstate');
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      ['Is it Ada Cole? Then write the name as the network has it.'],
      [],
      ['Is it Northland? Then write the name as the network has it.'],
    ]);
  });

  it.each([
    ['Ada Kole', 'Ada Cole', ['Ada Cole']],
    ['The Bank of Ada', null, ['The Bank']],
    ['Ben Ash', null, []],
  ])('offers for “%s” whom it may mean: asks about %s', (name, close, all) => {
    const meant = listMeantActors(network, name, null);
    expect([meant.close?.name ?? null, meant.all.map((each) => each.name)]).toEqual([close, all]);
  });

  it('adds rows beyond the last as new actors, with trimmed names and kinds by label, id or letter', () => {
    const after = paste('actors', ' Ben   Ash \tperson\tclerk\nThe Front\tGroup\nSouthland\ts\n');
    expect(after.actors.slice(3)).toMatchObject([
      { id: 'ben-ash', kind: 'person', name: 'Ben Ash', role: 'clerk' },
      { id: 'the-front', kind: 'group', name: 'The Front' },
      { id: 'southland', kind: 'state', name: 'Southland' },
    ]);
  });

  it('fills the rows on which it falls from the focused column on, and leaves what an empty cell is over', () => {
    const request = { from: 'kind', onto: ['ada', 'bank'] };
    const after = paste('actors', 'person\tminister\n\tlender\n', request);
    expect(after.actors.slice(0, 2)).toMatchObject([{ role: 'minister' }, { role: 'lender', kind: 'group' }]);
    const { rows } = plan('actors', 'person\tminister\n\tlender\n', request);
    expect(rows.map(({ state, changes }) => [state, changes])).toEqual([
      ['changed', ['role: “envoy” → “minister”']],
      ['changed', ['role: empty → “lender”']],
    ]);
  });

  it('brings what is there up to date by its name, where the head says which column that is', () => {
    const text = 'Role\tName\nminister\tada cole\n\tThe Bank\nclerk\tBen Ash';
    expect(plan('actors', text).rows.map(({ state }) => state)).toEqual(['changed', 'same', 'new']);
    expect(paste('actors', text).actors[0]).toMatchObject({ role: 'minister', name: 'Ada Cole' });
  });

  it('refuses a row with its reasons and takes the others', () => {
    const text =
      'Name\tKind\tCountry\tFrom\nBen\tplanet\t\t\nCleo\tperson\tNowhere\t\nDan\tperson\t\t3/4/2024\nEve\tperson\tLB\t2024';
    const { rows } = plan('actors', text);
    expect(rows.map(({ state }) => state)).toEqual(['refused', 'refused', 'refused', 'new']);
    expect(problems('actors', text)).toEqual([
      'Kind: “planet” is no kind of actor. Write person, group or state.',
      'Country: no country is called “Nowhere”. Write its English name or its code.',
      'From: “3/4/2024” may be two days. Write 2024-09-27.',
    ]);
    expect(paste('actors', text).actors.at(-1)).toMatchObject({ id: 'eve', country: 'LB', from: '2024' });
  });

  it('says what the rules of the network refuse before it enters', () => {
    expect(problems('actors', 'Name\tFrom\tUntil\nBen\t2024\t2023')[0]).toMatch(/before/);
    expect(problems('actors', `${'x'.repeat(2_000)}\tperson`)).toHaveLength(1);
  });

  it('keeps what looks like a formula as text', () => {
    const after = paste('actors', "=1+1\tperson\t@SUM(A1)\n'=2\tgroup");
    expect(after.actors.slice(3)).toMatchObject([{ name: '=1+1', role: '@SUM(A1)' }, { name: '=2' }]);
  });

  it('adds claims with their evidence, their speakers and their denials', () => {
    const text =
      'Claim\tDenied by\tDocument\tSaid by\tWhere in it\nAda left.\tThe Bank; Ben\tA report\tCole\tp 2\nBen came.\t\tA letter\ta diplomat';
    const after = paste('claims', text);
    expect(after.claims.slice(1)).toMatchObject([
      {
        statement: 'Ada left.',
        evidence: [{ document: 'report', speaker: 'ada', attribution: 'Cole', locator: 'p 2' }],
      },
      {
        statement: 'Ben came.',
        evidence: [{ document: 'a-letter', speaker: null, attribution: 'a diplomat' }],
      },
    ]);
    expect(after.relationships.slice(1)).toMatchObject([
      { type: 'denies', source: 'bank', claim: 'ada-left', evidence: [{ document: 'report' }] },
      { type: 'denies', source: 'ben', claim: 'ada-left' },
    ]);
    expect(after.documents.at(-1)).toMatchObject({ title: 'A letter' });
    expect(plan('claims', text).newActors).toEqual([{ name: 'Ben', id: 'ben', kind: 'person' }]);
  });

  it('resolves the names of ties, offers those that are unknown as new, and reads periods, claims and ready types', () => {
    const text = [
      'From\tTie\tTo\tThird party\tWhen\tClaim\tDocument',
      'Cole\tgoes through\tThe Bank\tNorthland\t2024-05 – 2024-06\tAda asked for a truce.\tAn agency',
      'Northland\tfunds\tThe Front\t\t2024\t\t',
      'Ada Cole\tdenies\t\t\t\tAda asked for a truce.\t',
      'Ada Cole\tis a cousin of\tThe Bank\t\t\t\t',
    ].join('\n');
    const { rows, newActors } = plan('relationships', text);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'refused']);
    expect(newActors).toEqual([{ name: 'The Front', id: 'the-front', kind: 'group' }]);
    const after = paste('relationships', text, {}, { kinds: new Map([['The Front', 'state']]) });
    expect(after.relationships.slice(1)).toMatchObject([
      {
        type: 'mediates-via',
        source: 'ada',
        target: 'bank',
        toward: 'north',
        from: '2024-05',
        to: '2024-06',
      },
      { type: 'funds', source: 'north', target: 'the-front', from: '2024', to: '2024' },
      { type: 'denies', source: 'ada', claim: 'asked', target: null },
    ]);
    expect(after.relationships[1]?.evidence).toMatchObject([{ document: 'report' }]);
    expect(after.claims[0]?.relationships).toEqual([after.relationships[1]?.id]);
    expect(after.relationshipTypes).toMatchObject([{ id: 'funds' }]);
    expect(after.actors.at(-1)).toMatchObject({ id: 'the-front', kind: 'state' });
  });

  it('takes another name for an actor who is there, where a person says so', () => {
    const after = paste(
      'relationships',
      'Ms Cole\ttalks to\tThe Bank',
      {},
      { same: new Map([['Ms Cole', 'ada']]) },
    );
    expect(after.relationships[1]).toMatchObject({ source: 'ada', target: 'bank' });
  });

  it('gives new rows without a column for it the evidence that is worked from', () => {
    const source = {
      document: 'report',
      attribution: '',
      speaker: null,
      excerpt: '',
      locator: '',
      date: '2024-11-01',
      credibility: null,
    };
    const after = paste('relationships', 'Ada Cole\ttalks to\tThe Bank', {}, { source });
    expect(after.relationships[1]?.evidence).toMatchObject([{ document: 'report', date: '2024-11-01' }]);
  });

  it('refuses ends whose kinds the type does not allow, and empties a field where one cell is edited', () => {
    expect(problems('relationships', 'The Bank\tleads\tAda Cole')).toHaveLength(1);
    const after = paste('actors', 'x', {
      block: [['']],
      from: 'role',
      onto: ['ada'],
      clears: true,
      hasHead: false,
    });
    expect(after.actors[0]).toMatchObject({ role: '' });
  });

  it.each(['actors', 'claims', 'documents'] as const)(
    'finds %s that were copied out of the grid unchanged',
    (grid) => {
      const things = network[grid];
      const { rows, change } = plan(
        grid,
        writeBlock(network, grid, () => true),
      );
      expect(rows.map(({ state }) => state)).toEqual(things.map(() => 'same'));
      expect(change).toBeNull();
    },
  );

  it('plans a thousand rows on a large network without looking at each thing for each row', () => {
    const text = Array.from({ length: 1_000 }, (_, at) => `Person ${at}\tperson\tclerk`).join('\n');
    expect(plan('actors', text).change?.operations).toHaveLength(1_000);
  });
});
