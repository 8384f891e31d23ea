import { changeMapping, findMapped, isLinked } from '@/lib/formats/import-workflow/edit-mapping';
import { findType } from '@/lib/formats/import-workflow/find-type';
import { isNewType, listTypeChoices, toNewType } from '@/lib/formats/import-workflow/new-type';
import type { Mapping } from '@/lib/formats/mapping';
import { toRelationshipType } from '@/lib/network/own-type';

const MAPPING: Mapping = {
  actorColumns: { name: 'name' },
  tieColumns: { a: 'source', b: 'target', how: 'type' },
  kinds: { firm: 'group' },
  otherKind: 'group',
  types: { supports: 'backs' },
  otherType: 'tie',
  newTypes: [{ id: 'tie', label: 'is tied to' }],
  sameActors: [],
  aggregate: 'none',
  headers: {},
};

describe('a mapping', () => {
  it('changes by column, value and choice, and nothing else of it does', () => {
    expect(changeMapping(MAPPING, { type: 'setTieColumn', column: 'how', field: 'notes' })).toEqual({
      ...MAPPING,
      tieColumns: { a: 'source', b: 'target', how: 'notes' },
    });
    expect(
      changeMapping(MAPPING, { type: 'setActorColumn', column: 'name', field: 'ignore' }).actorColumns,
    ).toEqual({
      name: 'ignore',
    });
    expect(changeMapping(MAPPING, { type: 'setKind', value: 'firm', kind: 'state' }).kinds).toEqual({
      firm: 'state',
    });
    expect(changeMapping(MAPPING, { type: 'setOtherKind', kind: 'person' }).otherKind).toBe('person');
    expect(changeMapping(MAPPING, { type: 'setOtherType', to: 'backs' }).otherType).toBe('backs');
    expect(changeMapping(MAPPING, { type: 'setAggregate', aggregate: 'month' }).aggregate).toBe('month');
  });

  it('gives a value a type of its own, and lets it go when the value means another', () => {
    const written = { ...toNewType(MAPPING, 'trains', null), carriesMessages: true };
    expect(written).toMatchObject({ id: 'trains', label: 'trains' });
    const own = changeMapping(MAPPING, { type: 'setNewType', value: 'trains', written });
    expect(own.newTypes).toEqual([...MAPPING.newTypes, written]);
    expect(own.types).toEqual({ supports: 'backs', trains: 'trains' });
    expect(isNewType(own, 'trains')).toBe(true);
    expect(toNewType(own, 'trains', null)).toEqual(written);
    expect(listTypeChoices(own)[0]).toEqual({
      group: 'Types of this network',
      types: [
        { id: 'tie', label: 'is tied to' },
        { id: 'trains', label: 'trains' },
      ],
    });
    const other = changeMapping(own, { type: 'setType', value: 'trains', to: 'asks' });
    expect([other.newTypes, other.types.trains]).toEqual([MAPPING.newTypes, 'asks']);
    expect(changeMapping(own, { type: 'setType', value: 'trains', to: null }).types).toEqual(MAPPING.types);
  });

  it('offers the ready types last, but none whose id or label one of its own types has', () => {
    const choices = listTypeChoices({
      ...MAPPING,
      newTypes: [
        { id: 'arms', label: 'has as weapons' },
        { id: 'pays', label: 'funds' },
      ],
    });
    const last = choices.at(-1);
    expect(last?.group).toBe('Ready types');
    expect(last?.types).toContainEqual({ id: 'signs-with', label: 'signs an agreement with' });
    expect(last?.types.filter(({ id }) => ['arms', 'funds'].includes(id))).toEqual([]);
  });

  it('proposes a new type with the look and the meaning that the value has got by itself', () => {
    const colour = { light: '#7a4a1e', dark: '#d0a070' };
    const type = toRelationshipType({ id: 'met', label: 'met', family: 'contact', sign: 1, colour });
    const { id: _, label: __, ...proposed } = toNewType(MAPPING, 'met', type);
    expect(toRelationshipType({ id: 'met', label: 'met', ...proposed })).toMatchObject({
      carriesMessages: true,
      sign: 1,
      colour,
      line: type.line,
      symmetric: false,
    });
  });

  it('gives a new type an id that no other type has', () => {
    expect(toNewType(MAPPING, 'Funds', null).id).not.toBe('funds');
    expect(toNewType(MAPPING, 'backs', null).id).not.toBe('backs');
    expect(toNewType(MAPPING, 'يدرّب', null).id).toBe('type-1');
  });

  it('links names and takes the link away', () => {
    const names = ['Ada', 'آدا'];
    const linked = changeMapping(MAPPING, { type: 'linkNames', names });
    expect([linked.sameActors, isLinked(linked, names), isLinked(MAPPING, names)]).toEqual([
      [names],
      true,
      false,
    ]);
    expect(changeMapping(linked, { type: 'linkNames', names }).sameActors).toEqual([names]);
    expect(changeMapping(linked, { type: 'unlinkNames', names })).toEqual(MAPPING);
  });

  it('knows nothing of what every object has', () => {
    expect(findMapped(MAPPING.kinds, 'constructor')).toBeNull();
    const changed = changeMapping(MAPPING, { type: 'setKind', value: '__proto__', kind: 'state' });
    expect(findMapped(changed.kinds, '__proto__')).toBe('state');
    expect({}).not.toHaveProperty('state');
    expect(findType(MAPPING, '__proto__')).toBeNull();
  });
});

describe('the type that a value stands for', () => {
  it.each([
    ['supports', 'backs'],
    ['backs', 'backs'],
    ['talks-to', 'talks-to'],
    ['in contact with', null],
    ['meets', 'meets'],
    ['supplies weapons', null],
    ['funds', 'funds'],
    ['Is tied to', 'tie'],
    ['trains', null],
    ['', null],
  ])('%j: %j', (value, type) => {
    expect(findType(MAPPING, value)).toBe(type);
  });

  it('is never a ready type where one of the network’s own has its name', () => {
    const own = (id: string, label: string) => ({ ...MAPPING, newTypes: [{ id, label }] });
    expect(findType(own('pays', 'funds'), 'funds')).toBe('pays');
    expect(findType(own('pays', 'Funds'), 'finances')).toBeNull();
    expect(findType(own('arms', 'has as weapons'), 'arms')).toBe('arms');
    expect(findType(own('arms', 'has as weapons'), 'supplies weapons')).toBeNull();
    expect(findType({ ...MAPPING, types: { gun: 'arms' } }, 'gun')).toBe('arms');
  });
});
