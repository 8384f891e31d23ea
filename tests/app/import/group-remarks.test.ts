import { groupRemarks } from '@/app/import/_importer/group-remarks';

const say = (place: string, message: string) =>
  ({ severity: 'warning', place, message, fix: 'Mend it.' }) as const;

it('says once what is said of several places, where the first of them stands', () => {
  const groups = groupRemarks([say('line 2', 'No end.'), say('', 'Twice.'), say('line 5', 'No end.')]);
  expect(groups.map(({ places, message }) => [message, ...places])).toEqual([
    ['No end.', 'line 2', 'line 5'],
    ['Twice.'],
  ]);
});
