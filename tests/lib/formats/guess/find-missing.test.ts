import { createTable } from '@/lib/formats/create-table';
import { findMissing } from '@/lib/formats/guess/find-missing';

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
