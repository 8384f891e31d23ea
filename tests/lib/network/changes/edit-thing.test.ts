import { buildAddition, buildEdit, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { doChange, getById } from './do-change';
import { createTruce } from './small-network';

const truce = createTruce();
const [wire] = getById(truce.relationships, 'envoy').evidence;

describe('the label of a change', () => {
  it.each([
    ['add Dee', buildAddition(truce, 'actors', { id: 'dee', kind: 'person', name: 'Dee' })],
    ['add “A report”', buildAddition(truce, 'documents', { id: 'report', title: 'A report' })],
    [
      'add “Cy talks to Bo”',
      buildAddition(truce, 'relationships', { id: 't', type: 'talks-to', source: 'cy', target: 'bo' }),
    ],
    ['add the claim “They met.”', buildAddition(truce, 'claims', { id: 'met', statement: 'They met.' })],
    ['add the type “trains”', buildAddition(truce, 'relationshipTypes', { id: 'trains', label: 'trains' })],
    [
      'change role and notes of Bo',
      buildEdit(truce, { list: 'actors', id: 'bo' }, { role: 'A', notes: 'B' }),
    ],
    [
      'change the actor reached of “Ann reaches Bo through Cy”',
      buildEdit(truce, { list: 'relationships', id: 'through' }, { toward: 'south' }),
    ],
    [
      'rate “No truce was asked for” B',
      buildEdit(truce, { list: 'documents', id: 'gazette' }, { reliability: 'B' }),
    ],
    [
      'take back the rating of “Envoy seeks truce”',
      buildEdit(truce, { list: 'documents', id: 'wire' }, { reliability: null }),
    ],
    [
      'remove evidence of “Ann is an envoy to South on behalf of North”',
      buildEvidenceEdit(truce, { list: 'relationships', id: 'envoy' }, { was: wire ?? null, now: null }),
    ],
  ])('is %s', (label, change) => {
    expect(change.label).toBe(label);
    expect(doChange(truce, change)).not.toEqual(truce);
  });

  it('isolates names that run from right to left, and cuts long ones', () => {
    const add = (name: string) => buildAddition(truce, 'actors', { id: 'dee', kind: 'person', name }).label;
    expect(add('نبيه بري')).toBe('add \u2068نبيه بري\u2069');
    expect(add('👩🏽'.repeat(100))).toHaveLength('add '.length + 4 * 29 + 2 + 1);
  });
});

describe('an edit', () => {
  it('touches only what is different', () => {
    const { operations } = buildEdit(
      truce,
      { list: 'actors', id: 'ann' },
      {
        name: 'Ann',
        role: 'Envoy',
        aliases: ['The envoy', 'Annie'],
        identifiers: { wikidata: 'Q1', viaf: '7' },
      },
    );
    expect(operations.map((operation) => [operation.op, 'now' in operation && operation.now])).toEqual([
      ['item', 'Annie'],
      ['set', 'Envoy'],
      ['entry', '7'],
    ]);
  });

  it('is of something that there is', () => {
    expect(() => buildEdit(truce, { list: 'actors', id: 'nobody' }, {})).toThrow(
      'There is no “nobody” in actors.',
    );
  });
});

describe('the id of a new thing', () => {
  it.each([
    ['Amos Hochstein', 'amos-hochstein'],
    ['Ann', 'ann-2'],
    ['نبيه بري', 'actor'],
    ['x'.repeat(200), 'x'.repeat(90)],
    [`${'x'.repeat(89)} y`, 'x'.repeat(89)],
  ])('for %j is %s', (words, id) => {
    expect(toFreeId(truce, 'actors', words)).toBe(id);
  });
});
