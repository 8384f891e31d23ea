import { run, table } from './import-table';

const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${word} ${String.fromCharCode(65 + (at % 26))}${at}`).join('; ');

describe('a cell that names very many', () => {
  it('makes a tie for each of them, however many', () => {
    const { network } = run({ ties: table('source,target', `Ada,${many(150, 'Reader')}`, 'Ada,Bert') });
    expect(network?.actors).toHaveLength(152);
    expect(network?.relationships).toHaveLength(151);
  });

  it('is left as it is, with a warning, where each of many would be tied to each of many', () => {
    const { network, report } = run({
      ties: table('source,target', `${many(40, 'Writer')},${many(40, 'Reader')}`),
    });
    expect(network?.relationships).toHaveLength(1);
    expect(report.remarks).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining('more than 1,000 ties'),
      }),
    );
  });
});
