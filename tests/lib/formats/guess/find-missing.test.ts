import { createTable } from '@/lib/formats/create-table';
import { findMissing } from '@/lib/formats/guess/find-missing';
import { findMissingTypes } from '@/lib/formats/guess/missing-codes';

const text = (name: string) => ({ name, kind: 'text' as const });

describe('findMissing', () => {
  it('says of a code whether it is a number, a word or a sign', () => {
    const cells = ['Ada', 'Bert', 'Cleo', 'Dan', '-99', 'n/a', '..'];
    const table = createTable(
      [text('to')],
      cells.map((cell) => [cell]),
    );
    const reasons = new Map(findMissing(table, [0]).guesses.map(({ name, reason }) => [name, reason]));
    expect(reasons.get('-99')).toMatch(/^It is a number that tables write/);
    expect(reasons.get('n/a')).toMatch(/^It is a word that tables write/);
    expect(reasons.get('..')).toMatch(/^It is a sign that tables write/);
  });
});

describe('findMissingTypes', () => {
  it.each([
    ['a stroke beside words', ['ally', 'rival', '-'], ['-']],
    ['a minus beside a plus', ['+', '-', '–'], []],
    ['a word beside signs', ['++', '--', 'n/a'], ['n/a']],
  ])('%s', (_, values, missing) => {
    expect([...findMissingTypes(values)]).toEqual(missing);
  });
});
