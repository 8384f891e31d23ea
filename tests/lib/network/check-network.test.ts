import { parseNetwork } from '@/lib/network/parse';
import { listIssues, toLines } from '@/tests/fixtures/list-issues';

const HEAD = { format: 'backchannel/1', id: 'test', title: 'A test' };

describe('the network itself', () => {
  it.each([
    [null, 'null'],
    [[HEAD], 'a list'],
    ['backchannel/1', 'the text "backchannel/1"'],
    [7, 'the number 7'],
  ])('is an object, not %j', (value, words) => {
    expect(toLines(parseNetwork(value))).toEqual([
      `error  (): A network is an object { … }; this is ${words}. → Begin with { "format": "backchannel/1", "id": …, "title": … }.`,
    ]);
  });

  it('needs a format, an id and a title', () => {
    expect(toLines(parseNetwork({}))).toEqual([
      'error format (): "format" is missing. → Write "backchannel/1".',
      'error id (): "id" is missing. → Write an id of the network’s own, such as "oslo-1993".',
      'error title (): "title" is missing. → Write the title of the network.',
    ]);
  });

  it('of another version is not read any further', () => {
    expect(listIssues({ format: 'backchannel/2', id: 7 })).toEqual([
      'error format (): The file is of the format "backchannel/2"; this program reads "backchannel/1". → Open it with a newer version, or save it as "backchannel/1".',
    ]);
  });

  it('with something else for a format is told so, beside all else', () => {
    expect(listIssues({ format: 'back-channel', title: '' })).toEqual([
      'error format (test): "format" is "back-channel", which is none of its values. → Write "backchannel/1".',
      'error title (test): "title" is empty. → Write something that a reader can tell it by.',
    ]);
  });
});

describe('the lists of a network', () => {
  it('are lists of objects', () => {
    expect(listIssues({ actors: { a: 1 }, documents: null, claims: [7, ['c']] })).toEqual([
      'error actors (): "actors" is an object, not a list [ … ]. → Write a list of objects, or leave the field out when there are none.',
      'error documents (): "documents" is null, not a list [ … ]. → Write a list of objects, or leave the field out when there are none.',
      'error claims[0] (): It is the number 7, not an object { … }. → Write an object with an "id", or delete it.',
      'error claims[1] (): It is a list, not an object { … }. → Write an object with an "id", or delete it.',
    ]);
  });

  it('that cannot be read do not make every id in them unknown', () => {
    const relationships = [{ id: 'r', type: 'backs', source: 'a', target: 'b' }];
    expect(listIssues({ actors: 'none', relationships })).toHaveLength(1);
  });

  it('are not too long', () => {
    const [issue] = listIssues({ relationshipTypes: Array.from({ length: 1_001 }, () => 7) });
    expect(issue).toBe(
      'error relationshipTypes (): There are 1,001 relationshipTypes; at most 1,000 can be read. → Split the network into several.',
    );
  });
});

describe('ids', () => {
  const actor = { kind: 'person', name: 'A' };

  it('are unique among the things of one kind, and the place of the first is named', () => {
    const actors = [
      { ...actor, id: 'a' },
      { ...actor, id: 'b' },
      { ...actor, id: 'a' },
    ];
    expect(listIssues({ actors, documents: [{ id: 'a', title: 'D' }] })).toEqual([
      'error actors[2].id (a): The id "a" is already that of actors[0]. → Give this actor an id of its own, or delete it if it is the same.',
    ]);
  });

  it.each(['Amos Hochstein', 'a_b', '-a', 'a-', 'a--b', 'é', '', 'a'.repeat(101)])(
    'are slugs: not %p',
    (id) => {
      const issues = listIssues({ actors: [{ ...actor, id }] });
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatch(/^error actors\[0\]\.id .* (of the right form|at most 100 are allowed)\. → /);
    },
  );

  it('may be names that every object inherits', () => {
    const actors = [
      { ...actor, id: 'constructor' },
      { ...actor, id: 'valueof' },
    ];
    const relationships = [{ id: 'r', type: 'backs', source: 'constructor', target: 'valueof' }];
    expect(listIssues({ actors, relationships })).toEqual([]);
    expect(
      listIssues({ actors, relationships: [{ ...relationships[0], source: 'hasownproperty' }] }),
    ).toHaveLength(1);
  });
});

describe('the fields of actors and documents', () => {
  const actor = { id: 'a', kind: 'person', name: 'A' };
  const document = { id: 'd', title: 'D' };

  it.each([
    [
      { kind: 'State' },
      'kind',
      '"kind" is "State", which is none of its values.',
      'Write "state" if that is meant; its values are "person", "group", "state".',
    ],
    [{ name: ' ' }, 'name', '"name" is empty.', 'Write something that a reader can tell it by.'],
    [
      { name: 7 },
      'name',
      '"name" is the number 7, not text between quotation marks.',
      'Write the actor’s name.',
    ],
    [
      { name: 'a'.repeat(1_001) },
      'name',
      '"name" has 1,001 characters; at most 1,000 are allowed.',
      'Shorten it.',
    ],
    [
      { notes: 'a\u0000b' },
      'notes',
      '"notes" ("a\\u0000b") holds a control character or half of a character, which no document can show.',
      'Delete the broken character, or save the file as UTF-8.',
    ],
    [
      { name: '\ud800' },
      'name',
      '"name" ("\\ud800") holds a control character or half of a character, which no document can show.',
      'Delete the broken character, or save the file as UTF-8.',
    ],
    [
      { aliases: 'B' },
      'aliases',
      '"aliases" is the text "B", not a list [ … ].',
      'Write other names of the actor, in any script.',
    ],
    [
      { aliases: ['B', null] },
      'aliases[1]',
      'Item 2 of the list is null, not text between quotation marks.',
      'Write text between quotation marks.',
    ],
    [
      { country: 'lb' },
      'country',
      '"country" ("lb") is no country’s code.',
      'Write the two capital letters of ISO 3166-1, such as "LB", or null.',
    ],
    [
      { country: 'ZZ' },
      'country',
      '"country" ("ZZ") is no country’s code.',
      'Write the two capital letters of ISO 3166-1, such as "LB", or null.',
    ],
    [
      { from: '2024-02-30' },
      'from',
      '"from" ("2024-02-30") is no date on the calendar.',
      'Write 2024, 2024-09 or 2024-09-27, or null when it is not known.',
    ],
    [
      { from: '2024', to: '2023-12' },
      'to',
      'It ends (2023-12) before it begins (2024).',
      'Correct one of the dates, or swap "from" and "to".',
    ],
    [
      { identifiers: { wikidata: 42 } },
      'identifiers.wikidata',
      '"wikidata" is the number 42, not text between quotation marks.',
      'Write text between quotation marks.',
    ],
  ])('an actor with %j', (fields, place, message, fix) => {
    expect(listIssues({ actors: [{ ...actor, ...fields }] })).toEqual([
      `error actors[0].${place} (a): ${message} → ${fix}`,
    ]);
  });

  it.each([
    [{ title: undefined }, 'title', '"title" is missing.', 'Write the title of the document.'],
    [
      { reliability: 'G' },
      'reliability',
      '"reliability" is "G", which is none of its values.',
      'Write one of "A", "B", "C", "D", "E", "F".',
    ],
    [
      { reliability: 2 },
      'reliability',
      '"reliability" is the number 2, which is none of its values.',
      'Write one of "A", "B", "C", "D", "E", "F".',
    ],
    [
      { published: 2024 },
      'published',
      '"published" is the number 2024, not text between quotation marks.',
      'Write when it was published, or null.',
    ],
  ])('a document with %j', (fields, place, message, fix) => {
    expect(listIssues({ documents: [{ ...document, ...fields }] })).toEqual([
      `error documents[0].${place} (d): ${message} → ${fix}`,
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'http://',
    'https://exa mple.org',
    'https://example.org/\u0007',
  ])('a document’s address is never %j', (url) => {
    const issues = listIssues({ documents: [{ ...document, url }] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(/^error documents\[0\]\.url \(d\): .*is no web address\. → Write an address/);
  });

  it.each([
    '',
    'https://example.org/a?b=c#d',
    'http://localhost:3000/',
    'HTTPS://EXAMPLE.ORG',
    'https://مثال.إختبار/',
  ])('a document’s address may be %j', (url) => {
    expect(listIssues({ documents: [{ ...document, url }] })).toEqual([]);
  });

  it('are suggested for names that are nearly theirs', () => {
    expect(listIssues({ actors: [{ ...actor, alias: ['B'] }] })).toEqual([
      'warning actors[0].alias (a): "alias" is no field of this format; it is kept, but nothing reads it. → Write "aliases" if that is meant; else delete it or leave it.',
    ]);
    expect(listIssues({ actor: [] })[0]).toMatch(/^warning actor .* → Write "actors" if that is meant; else/);
  });

  it('hold no more than can be read', () => {
    const aliases = Array.from({ length: 1_001 }, () => 7);
    const names = Array.from({ length: 101 }, (_, index) => [`k${index}`, 7]);
    expect(listIssues({ actors: [{ ...actor, aliases, identifiers: Object.fromEntries(names) }] })).toEqual([
      'error actors[0].aliases (a): "aliases" has 1,001 items; at most 1,000 are allowed. → Shorten it.',
      'error actors[0].identifiers (a): "identifiers" has 101 items; at most 100 are allowed. → Shorten it.',
    ]);
  });
});
