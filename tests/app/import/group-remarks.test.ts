import { groupRemarks, joinPlaces } from '@/app/import/_importer/group-remarks';

const say = (place: string, message: string) =>
  ({ severity: 'warning', place, message, fix: 'Mend it.' }) as const;

it('says once what is said of several places, where the first of them stands', () => {
  const groups = groupRemarks([say('line 2', 'No end.'), say('', 'Twice.'), say('line 5', 'No end.')]);
  expect(groups.map(({ places, message }) => [message, ...places])).toEqual([
    ['No end.', 'line 2', 'line 5'],
    ['Twice.'],
  ]);
});

it('names lines of one table together, and other places one by one', () => {
  expect(joinPlaces(['ties, line 4', 'ties, line 1,007'])).toBe('ties, lines 4, 1,007');
  expect(joinPlaces(['line 2', 'line 5'])).toBe('lines 2, 5');
  expect(joinPlaces(['ties, line 4', 'actors, line 7'])).toBe('ties, line 4, actors, line 7');
  expect(joinPlaces(['row 1'])).toBe('row 1');
  expect(joinPlaces([])).toBe('');
});
