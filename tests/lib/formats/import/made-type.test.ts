import { makeType } from '@/lib/formats/import/made-type';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';

const make = (label: string, known: readonly RelationshipType[] = []) =>
  makeType({ id: label, label, symmetric: false }, known);

describe('a type that an import makes of a word', () => {
  it.each([
    'meets',
    'met with',
    'negotiates with',
    'Advises',
    'phones',
    'wrote to',
    'se reúne con',
    'trifft',
    'rencontre',
  ])('carries messages where the word says that two are in touch: %s', (label) => {
    expect(make(label)).toMatchObject({ family: 'contact', carriesMessages: true });
  });

  it.each(['mediates', 'Mediation', 'facilitated', 'vermittelt', 'media entre', 'go-between'])(
    'is of a channel where it says that one goes between: %s',
    (label) => {
      expect(make(label)).toMatchObject({ family: 'channel', carriesMessages: true });
    },
  );

  it.each([
    'commands',
    'pays',
    'related to',
    'talks about',
    'speaks of',
    'media owner',
    'metres',
    'owns',
    'informal',
  ])('carries none where it says anything else: %s', (label) => {
    expect(make(label)).toMatchObject({ family: 'contact', carriesMessages: false });
  });

  it('looks unlike the others of its network, while there are looks left', () => {
    const types: RelationshipType[] = [];
    for (let at = 0; at < 30; at++) types.push(make(`type ${at}`, types));
    const looks = types.map(({ colour, line }) => `${colour.light} ${line.style}`);
    expect(new Set(looks.slice(0, 23)).size).toBe(23);
    expect(new Set(looks.slice(23)).size).toBe(1);
  });
});
