import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { createNetwork } from '@/tests/fixtures/create-network';
import { listIssues } from '@/tests/fixtures/list-issues';

function fill(type: Readonly<Record<string, unknown>>): RelationshipType {
  const [filled] = createNetwork({
    relationshipTypes: [{ id: 'own', label: 'trains', ...type }],
  }).relationshipTypes;
  if (!filled) throw new Error('The type is gone.');
  return filled;
}

const listFaults = (type: Readonly<Record<string, unknown>>) =>
  listIssues({ relationshipTypes: [{ id: 'own', label: 'trains', ...type }] });

describe('a type of the network’s own', () => {
  it('needs an id and a label, and gets the rest', () => {
    const kinds = ['person', 'group', 'state'];
    expect(fill({})).toStrictEqual({
      id: 'own',
      label: 'trains',
      inverseLabel: 'trains',
      plural: 'trains',
      description: '',
      example: '',
      family: 'membership',
      core: false,
      sourceKinds: kinds,
      targetKinds: kinds,
      third: null,
      namesClaim: false,
      response: null,
      symmetric: false,
      carriesMessages: false,
      sign: 0,
      colour: { light: '#6b645a', dark: '#a8a196' },
      line: { style: 'solid', weight: 'regular', end: 'arrow' },
    });
  });

  it.each([
    [{ sign: 1 }, 'alliance', false],
    [{ sign: -1 }, 'rivalry', false],
    [{ carriesMessages: true }, 'contact', true],
    [{ sign: 1, carriesMessages: true }, 'alliance', true],
    [{ namesClaim: true }, 'dispute', false],
    [{ family: 'channel' }, 'channel', true],
    [{ family: 'contact' }, 'contact', true],
    [{ family: 'contact', carriesMessages: false }, 'contact', false],
    [{ family: 'alliance' }, 'alliance', false],
  ])('with %j is of the family %s, and carries messages: %s', (fields, family, carriesMessages) => {
    expect(fill(fields)).toMatchObject({ family, carriesMessages });
  });

  it('ends in no arrow when it is symmetric, unless it says so', () => {
    expect(fill({ symmetric: true }).line).toEqual({ style: 'solid', weight: 'regular', end: 'none' });
    expect(fill({ symmetric: true, line: { end: 'circle', style: 'dotted' } }).line).toEqual({
      style: 'dotted',
      weight: 'regular',
      end: 'circle',
    });
  });

  it.each([
    ['onBehalfOf', 'on behalf of', 'before'],
    ['toward', 'toward', 'after'],
  ])('with the third role %s reads "%s" and stands %s', (role, label, leg) => {
    expect(fill({ third: { role } }).third).toEqual({
      role,
      label,
      kinds: ['person', 'group', 'state'],
      leg,
    });
  });

  it('is used like any other', () => {
    const network = {
      actors: ['a', 'b', 'c'].map((id) => ({ id, kind: 'person', name: id })),
      relationshipTypes: [
        { id: 'own', label: 'whispers to', third: { role: 'toward' }, targetKinds: ['person'] },
      ],
    };
    const tie = { id: 'r', type: 'own', source: 'a', target: 'b', toward: 'c' };
    expect(listIssues({ ...network, relationships: [tie] })).toEqual([]);
    expect(listIssues({ ...network, relationships: [{ ...tie, onBehalfOf: 'c' }] })).toHaveLength(1);
  });

  it('never changes one of the vocabulary', () => {
    expect(listFaults({ id: 'denies', namesClaim: false })).toEqual([
      'error relationshipTypes[0].id (denies): "denies" is a type of the vocabulary, which no network can change. → Give this type another id, or delete it and use the vocabulary’s.',
    ]);
  });

  it('that denies claims carries no messages', () => {
    expect(listFaults({ namesClaim: true, carriesMessages: true })).toEqual([
      'error relationshipTypes[0].carriesMessages (own): It answers claims and carries messages; an answer is never contact. → Delete "carriesMessages", or split the type in two.',
    ]);
    expect(fill({ namesClaim: true, family: 'contact' }).carriesMessages).toBe(false);
  });

  it.each([
    [
      { colour: 'red' },
      'colour',
      '"colour" is the text "red", not an object { … }.',
      'Write a colour for each ground: { "light": "#0069a8", "dark": "#5fb4ee" }.',
    ],
    [
      { colour: { light: 'red', dark: '#000000' } },
      'colour.light',
      '"light" is "red", which is not of the right form.',
      'Write a colour for light paper, such as "#0069a8".',
    ],
    [
      { line: { style: 'wavy' } },
      'line.style',
      '"style" is "wavy", which is none of its values.',
      'Write one of "solid", "double", "dashed", "dotted", "dash-dot".',
    ],
    [
      { third: { role: 'via' } },
      'third.role',
      '"role" is "via", which is none of its values.',
      'Write one of "onBehalfOf", "toward".',
    ],
    [
      { sourceKinds: [] },
      'sourceKinds',
      '"sourceKinds" is empty.',
      'Write the kinds of actor that may stand there, from person, group and state.',
    ],
    [
      { targetKinds: ['people'] },
      'targetKinds[0]',
      'Item 1 of the list is "people", which is none of its values.',
      'Write one of "person", "group", "state".',
    ],
    [{ sign: 2 }, 'sign', '"sign" is the number 2, which is none of its values.', 'Write one of -1, 0, 1.'],
    [
      { symmetric: 'yes' },
      'symmetric',
      '"symmetric" is the text "yes", not true or false.',
      'Write true when it reads the same from both ends.',
    ],
  ])('with %j is told what to write', (fields, place, message, fix) => {
    expect(listFaults(fields)).toEqual([`error relationshipTypes[0].${place} (own): ${message} → ${fix}`]);
  });

  it('has no more in its parts than can be read', () => {
    const kinds = Array.from({ length: 101 }, () => 'person');
    expect(listFaults({ third: { role: 'toward', kinds } })).toEqual([
      'error relationshipTypes[0].third.kinds (own): "kinds" has 101 items; at most 100 are allowed. → Shorten it.',
    ]);
  });

  it('warns of unknown fields in its parts too', () => {
    expect(
      listFaults({ line: { styl: 'solid' }, third: { role: 'toward', x: 1 } }).map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['warning relationshipTypes[0].third.x (own)', 'warning relationshipTypes[0].line.styl (own)']);
  });
});
