import { filter, graph } from '../filter-ferry';

describe('the counts of a filter', () => {
  it('say what each lens would show', () => {
    expect([...filter({}).result.counts.lenses]).toEqual([
      ['all', 10],
      ['mediation', 3],
      ['alliances', 3],
      ['contested', 2],
    ]);
  });

  it('leave their own restriction aside and keep the others', () => {
    const { counts } = filter({ lens: 'mediation', types: ['asks'], kinds: ['person'] }).result;
    expect(counts.types.get('asks')).toBe(1);
    expect(counts.types.get('mediates-via')).toBe(0);
    expect(Object.fromEntries(counts.kinds)).toEqual({ person: 2, group: 0, state: 0 });
    expect(Object.fromEntries(counts.standings)).toEqual({
      contested: 1,
      corroborated: 0,
      reported: 0,
      unsourced: 0,
    });
    expect(Object.fromEntries(filter({ lens: 'mediation' }).result.counts.kinds)).toEqual({
      person: 3,
      group: 1,
      state: 1,
    });
  });

  it('name every type that the network may use', () => {
    expect([...filter({ lens: 'alliances' }).result.counts.types.keys()]).toEqual([
      ...graph.getAttribute('types').keys(),
    ]);
  });

  it('of documents say what would go without each', () => {
    const counts = Object.fromEntries(filter({}).result.counts.documents);
    expect(counts).toEqual({ wire: 4, post: 1, memoir: 2, old: 1 });
  });

  it('of documents left out say what would come back with each', () => {
    const { counts } = filter({ without: ['wire', 'memoir'] }).result;
    // wire: mission, channel, request, feud, rule; memoir: channel, backing, chat.
    expect(Object.fromEntries(counts.documents)).toEqual({ wire: 5, memoir: 3, post: 1, old: 1 });
  });

  it('of documents leave out what other restrictions hide', () => {
    const { counts } = filter({ lens: 'mediation', without: ['wire'], types: ['asks'] }).result;
    expect(counts.documents.get('wire')).toBe(1);
    expect(counts.documents.get('memoir')).toBe(0);
  });
});
