import { BARE_MAPPING } from '@/lib/formats/guess/guess-mapping';
import { mergeMapping } from '@/lib/formats/import/merge-mapping';
import type { Mapping } from '@/lib/formats/mapping';

const GUESSED: Mapping = {
  ...BARE_MAPPING,
  actorColumns: { id: 'id', title: 'name' },
  tieColumns: { a: 'source', aName: 'sourceName', b: 'target', when: 'date', how: 'type', note: 'notes' },
  kinds: { firm: 'group' },
  types: { ally: 'ally-of' },
  newTypes: [{ id: 'tie', label: 'is tied to' }],
  names: 'folded',
  missing: ['NA'],
};

describe('mergeMapping', () => {
  it('takes the guess where nothing is said', () => {
    expect(mergeMapping(GUESSED, {})).toEqual(GUESSED);
  });

  it('takes a column that is said for an end, and the guessed one no more, nor its name', () => {
    expect(mergeMapping(GUESSED, { tieColumns: { c: 'source' } }).tieColumns).toEqual({
      ...{
        a: 'attribute',
        aName: 'attribute',
        b: 'target',
        when: 'date',
        how: 'type',
        note: 'notes',
        c: 'source',
      },
    });
  });

  it('keeps the name beside an end that is said as it was guessed', () => {
    const { tieColumns } = mergeMapping(GUESSED, { tieColumns: { a: 'source', c: 'target' } });
    expect(tieColumns).toMatchObject({ a: 'source', aName: 'sourceName', b: 'attribute', c: 'target' });
  });

  it('keeps the guessed end of the other side, dates and notes', () => {
    const { tieColumns } = mergeMapping(GUESSED, { tieColumns: { how: 'attribute', c: 'notes' } });
    expect(tieColumns).toEqual({ ...GUESSED.tieColumns, how: 'attribute', c: 'notes' });
  });

  it('has one column for the type', () => {
    expect(mergeMapping(GUESSED, { tieColumns: { c: 'type' } }).tieColumns).toMatchObject({
      how: 'attribute',
      c: 'type',
    });
  });

  it('adds values to those that are guessed, and replaces lists', () => {
    const merged = mergeMapping(GUESSED, { types: { foe: 'opposes' }, missing: ['-'], zeros: 'tie' });
    expect(merged).toMatchObject({
      types: { ally: 'ally-of', foe: 'opposes' },
      missing: ['-'],
      zeros: 'tie',
      names: 'folded',
      newTypes: GUESSED.newTypes,
    });
  });

  it('has one column for the name of actors', () => {
    expect(mergeMapping(GUESSED, { actorColumns: { other: 'name' } }).actorColumns).toEqual({
      id: 'id',
      title: 'attribute',
      other: 'name',
    });
  });
});
