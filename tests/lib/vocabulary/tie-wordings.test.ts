import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { findTieWording, getLabels, listTypeNames, toTypeNoun } from '@/lib/vocabulary/tie-wordings';

const memberOf = RELATIONSHIP_TYPES.find(({ id }) => id === 'member-of');
const OWN = { id: 'constructor', label: 'trains', inverseLabel: 'is trained by', plural: 'Trainings' };

describe('tie wordings', () => {
  it('are there for each type of the vocabulary, and for no type of a network’s own', () => {
    for (const { id } of RELATIONSHIP_TYPES) expect(findTieWording(id)).not.toBeNull();
    expect(findTieWording(OWN.id)).toBeNull();
  });

  it('differ by the kinds of the ends, where the vocabulary says so', () => {
    if (!memberOf) throw new Error('The vocabulary has no membership.');
    expect(getLabels(memberOf, { source: 'person', target: 'state' })).toMatchObject({
      label: 'serves',
      inverseLabel: 'is served by',
    });
    expect(getLabels(memberOf, { source: 'person', target: null }).label).toBe('is a member of');
    expect(getLabels(OWN, { source: 'person', target: 'state' }).label).toBe('trains');
  });

  it('call one tie and several by name', () => {
    const mediations = { id: 'mediates-via', plural: 'Mediations' };
    expect([toTypeNoun(mediations), toTypeNoun(mediations, 2)]).toEqual(['Mediation', 'Mediations']);
    expect(toTypeNoun(OWN)).toBe('Trainings');
  });

  it('know every name that a file may call a type by, also those of older files', () => {
    if (!memberOf) throw new Error('The vocabulary has no membership.');
    expect(listTypeNames(memberOf)).toEqual([
      'member-of',
      'is a member of',
      'Memberships',
      'Membership',
      'serves',
      'belongs to',
      'is member of',
    ]);
  });
});
