import { ALL_ACTORS, ALL_TIES, filter, toWhy } from '../filter-ferry';

describe('a filter by focus', () => {
  it('shows the ties of an actor, each whole, and the ties among those reached', () => {
    const { ties, actors } = filter({ focus: ['speaker'] });
    expect(ties).toEqual(['channel', 'alliance']);
    expect(actors).toEqual(['envoy', 'speaker', 'militia']);
  });

  it('goes so many legs far', () => {
    expect(filter({ focus: ['chief'] }).ties).toEqual(['rule', 'chat']);
    const { ties, actors } = filter({ focus: ['chief'], hops: 2 });
    expect(ties).toEqual(ALL_TIES.filter((id) => id !== 'feud' && id !== 'offer'));
    // The republic is three legs away, and shows because the mission does: a tie is never shown by half.
    expect(actors).toEqual(ALL_ACTORS.filter((id) => id !== 'hermit' && id !== 'witness'));
  });

  it('goes only over ties that pass the other restrictions', () => {
    const { result, ties } = filter({ lens: 'mediation', focus: ['speaker'], hops: 1 });
    expect(ties).toEqual(['channel']);
    expect(toWhy(result.hidden.relationships)).toMatchObject({
      mission: 'focus',
      alliance: 'lens',
      feud: 'lens focus',
    });
  });

  it('shows whom it is on, tie or no tie, unless a kind or a time hides them', () => {
    expect(filter({ focus: ['hermit'] }).actors).toEqual(['hermit']);
    expect(filter({ lens: 'mediation', focus: ['kingdom'] }).actors).toEqual(['kingdom']);
    expect(filter({ kinds: ['state'], focus: ['hermit'] }).actors).toEqual([]);
    expect(filter({ since: '2025', focus: ['chief'] }).actors).toEqual([]);
  });

  it('shows the claims about whom it reaches, and those that they make', () => {
    expect(filter({ focus: ['premier'] }).claims).toEqual(['truce-asked', 'handshake']);
    expect(filter({ focus: ['witness'] }).claims).toEqual(['truce-asked']);
    expect(filter({ focus: ['hermit'] }).claims).toEqual([]);
  });

  it('on nobody that is known shows nothing', () => {
    expect(filter({ focus: ['no-such'] }).actors).toEqual([]);
  });
});
