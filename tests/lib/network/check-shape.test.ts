import { listIssues } from '@/tests/fixtures/list-issues';

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
      'warning actors[0].alias (a): "alias" is no field of this format; it is kept and shown, but nothing reads it. → Write "aliases" if that is meant; else delete it or leave it.',
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
