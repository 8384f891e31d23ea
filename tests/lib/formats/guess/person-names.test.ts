import { isPersonName } from '@/lib/formats/guess/person-names';

describe('isPersonName', () => {
  it.each([
    ['Cole, Robert, 1719-1789'],
    ['Bell, Anna, d. 1801'],
    ['Tamar Golan'],
    ['Smith, John'],
    ['J. Robert Oppenheimer'],
    ['Sheikh Tamim Al Thani'],
    ['محمد جواد ظريف'],
    ['יצחק רבין'],
    ['Ольга Павлова'],
    ['KARL-HEINZ MÜLLER'],
    ['Mary Jones (minister)'],
  ])('holds of %s', (name) => expect(isPersonName(name)).toBe(true));

  it.each([
    ['Coastal Brigade'],
    ['Robert Bosch Foundation'],
    ['Friedrich-Ebert-Stiftung'],
    ['James'],
    ['Bank of England'],
    ['Victoria Street 12'],
    ['جبهة التحرير'],
    [''],
    ['Smith, John, Lee'],
  ])('does not of “%s”', (name) => expect(isPersonName(name)).toBe(false));
});
