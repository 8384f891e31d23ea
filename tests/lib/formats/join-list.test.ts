import fc from 'fast-check';
import { joinList, splitList } from '@/lib/formats/join-list';

describe('a list in a cell', () => {
  it('comes back as it was, whatever its values are', () => {
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[ |;\\a]{1,5}$/));
    fc.assert(fc.property(fc.array(value), (values) => expect(splitList(joinList(values))).toEqual(values)));
  });

  it('is parted by semicolons as well, as people write it', () => {
    expect(splitList('Hochstein; the envoy;')).toEqual(['Hochstein', 'the envoy']);
  });

  it('is empty for an empty cell', () => {
    expect(splitList('')).toEqual([]);
  });
});
