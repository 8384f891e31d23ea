import { ALL_TIES, filter, toWhy } from '../filter-ferry';

describe('a filter by text', () => {
  it('keeps ties in which an actor that it finds takes part', () => {
    const { result, ties, actors } = filter({ q: 'speaker' });
    expect(ties).toEqual(['channel', 'alliance']);
    expect(actors).toEqual(['envoy', 'speaker', 'militia']);
    expect(toWhy(result.hidden.actors).hermit).toBe('q');
  });

  it('finds an actor by alias, script and accents aside', () => {
    expect(filter({ q: 'سَعيد' }).ties).toEqual(['channel', 'alliance']);
  });

  it('keeps ties whose notes or type say it', () => {
    expect(filter({ q: 'TELEPHONE' }).ties).toEqual(['chat']);
    for (const q of ['mediation', 'reaches', 'goes through', 'mediates'])
      expect(filter({ q }).ties).toEqual(['channel']);
  });

  it('keeps claims that say it, and actors without a tie who are called so', () => {
    expect(filter({ q: 'ships' }).claims).toEqual(['ships']);
    expect(filter({ q: 'hermit' }).actors).toEqual(['hermit']);
  });

  it('forgives a typo when nothing else matches', () => {
    expect(filter({ q: 'militai' }).ties).toEqual(filter({ q: 'militia' }).ties);
  });

  it('restricts nothing when it has no word', () => {
    expect(filter({ q: ' … ' }).ties).toEqual(ALL_TIES);
  });

  it('shows nothing when it finds nothing', () => {
    const { ties, actors, claims } = filter({ q: 'xylophone' });
    expect([ties, actors, claims]).toEqual([[], [], []]);
  });

  it('finds a named speaker of a contested claim by name', () => {
    expect(filter({ lens: 'contested', q: 'witness' }).actors).toEqual(['witness']);
  });
});
