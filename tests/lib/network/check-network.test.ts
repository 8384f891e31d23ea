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
