import { findSimilarNames } from '@/lib/formats/guess/similar-names';

const find = (...names: readonly string[]) =>
  findSimilarNames(new Map(names.map((name) => [name, 1]))).groups.map((group) => [...group.names].sort());

describe('names that may mean one actor', () => {
  it.each([
    ['Najib Mikati', 'NAJIB MIKATI'],
    ['Élysée', 'Elysee'],
    ['Berri, Nabih', 'Nabih Berri'],
    ['Cuba', 'Cuba '],
    ['U.S. State Department', 'US State Department'],
    ['إسرائيل', 'اسرائيل'],
  ])('differ only by how they are written: %s, %s', (a, b) => {
    expect(
      findSimilarNames(
        new Map([
          [a, 1],
          [b, 1],
        ]),
      ).groups,
    ).toEqual([expect.objectContaining({ names: [a, b], confidence: 'likely' })]);
  });

  it.each([
    ['Nabih Berri', 'نبيه بري'],
    ['Nabih Berri', 'נביה ברי'],
    ['Amos Hochstein', 'عاموس هوكستين'],
    ['Amos Hochstein', 'עמוס הוכשטיין'],
    ['Najib Mikati', 'نجيب ميقاتي'],
    ['Hezbollah', 'حزب الله'],
    ['Vladimir Putin', 'Владимир Путин'],
  ])('sound alike in two scripts: %s, %s', (a, b) => {
    expect(find(a, b)).toEqual([[a, b].sort()]);
  });

  it.each([
    ['Hochstein', 'Hochstien'],
    ['Mohammed Deif', 'Mohamed Deif'],
    ['Islamic Resistance', 'Islamic Resistence'],
  ])('differ by a letter or two: %s, %s', (a, b) => {
    expect(find(a, b)).toEqual([[a, b].sort()]);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['North Korea', 'South Korea'],
    ['Slovakia', 'Slovenia'],
    ['Brigade 13', 'Brigade 14'],
    ['Nabih Berri', 'Najib Mikati'],
    ['حزب الله', 'Amal'],
    ['1412', '1413'],
  ])('are not %s and %s', (a, b) => {
    expect(find(a, b)).toEqual([]);
  });

  it('are one telephone number in two spellings', () => {
    expect(find('+44 7700 900789', '447700900789', '447700900123')).toEqual([
      ['+44 7700 900789', '447700900789'],
    ]);
  });

  it('are listed with the most frequent first', () => {
    expect(
      findSimilarNames(
        new Map([
          ['cuba', 2],
          ['Cuba', 9],
          ['CUBA', 4],
        ]),
      ).groups[0]?.names,
    ).toEqual(['Cuba', 'CUBA', 'cuba']);
  });

  it('are told once, by the surest reason', () => {
    expect(find('Nabih Berri', 'نبيه بري', 'nabih berri')).toEqual([
      ['Nabih Berri', 'nabih berri'],
      ['Nabih Berri', 'nabih berri', 'نبيه بري'],
    ]);
    expect(find('Zürich', 'Zurich', 'ZURICH')).toEqual([['ZURICH', 'Zurich', 'Zürich']]);
  });

  it('are found among a hundred thousand without comparing each with each, typing errors left out', () => {
    const many = new Map(Array.from({ length: 100_000 }, (_, number) => [`Actor ${number} of many`, 1]));
    const { groups, isWhole } = findSimilarNames(many.set('Zürich', 1).set('Zurich', 1));
    expect(isWhole).toBe(false);
    expect(groups.map(({ names }) => names)).toEqual([['Zürich', 'Zurich']]);
  });
});
