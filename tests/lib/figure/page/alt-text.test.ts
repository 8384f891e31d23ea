import { toAltText } from '@/lib/figure/page/alt-text';
import { createFerrySubject, createShippedSubject } from '../create-subject';

describe('toAltText', () => {
  it('tells in a paragraph what a figure shows', () => {
    expect(toAltText(createFerrySubject({ lens: 'mediation' }))).toBe(
      [
        'Network map “Ferry”, as of 31 December 2024.',
        'It shows mediation channels, contested ties shown: 5 actors (3 people, 1 group and 1 state) and 3 ties',
        '(1 envoy, 1 mediation and 1 request).',
        'Channels: Ana Envoy is an envoy to Paul Premier on behalf of Republic;',
        'Ana Envoy reaches Militia through Said Speaker.',
        '1 tie is contested: “The envoy asked the premier for a truce” (denied by Ana Envoy).',
        '4 actors and 7 ties hidden by the lens.',
      ].join(' '),
    );
  });

  it('says that nothing is contested where nothing is, and that there are no ties', () => {
    const text = toAltText(createFerrySubject({ q: 'hermit' }));
    expect(text).toContain('1 actor (1 person) and no ties.');
    expect(text).toContain('Nothing shown is contested.');
  });

  it('has the title that the figure has', () => {
    expect(toAltText(createFerrySubject(), 'Who asked whom')).toContain('Network map “Who asked whom”');
    expect(toAltText(createFerrySubject(), '  ')).toContain('Network map “Ferry”');
  });

  it('says what actors are sized by', () => {
    const sizes = { label: 'Betweenness', most: '12' };
    expect(toAltText({ ...createFerrySubject(), sizes })).toContain(
      'Actors are as large as their betweenness, of which the most is 12.',
    );
  });

  it('counts channels and claims beyond the sixth', () => {
    expect(toAltText(createShippedSubject('oslo-1993'))).toContain('; and 8 more.');
  });

  it('tells of each tie for which a line between sides stands', () => {
    const subject = createFerrySubject({ lens: 'mediation' });
    const relationships = subject.view.legs.map(({ relationship }) => relationship);
    const legs = subject.view.legs.map((leg) => ({
      ...leg,
      relationship: 'side:a|side:b',
      standing: 'reported' as const,
      bundle: { relationships: [...new Set(relationships)], contested: 1 },
    }));
    const text = toAltText({ ...subject, view: { ...subject.view, legs } });
    expect(text).toContain('Ana Envoy reaches Militia through Said Speaker');
    expect(text).toContain('1 tie is contested: “The envoy asked the premier for a truce”');
  });

  it('keeps names of other scripts from reordering the sentence', () => {
    const text = toAltText(createFerrySubject(), 'حزب الله');
    expect(text).toContain('“\u2068حزب الله\u2069”');
  });
});
