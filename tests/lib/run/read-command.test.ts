/** @jest-environment node */
import { READ } from '@/lib/run/read-command.mjs';
import { readReadOptions } from '@/lib/run/read-options.mjs';
import { runAsProgram, runHere } from './run-command';

const TEXT = 'Amos Hochstein met Nabih Berri on Friday.';

describe('npm run read', () => {
  it('writes what is read in a text, with the actors of a network', () => {
    const { status, stdout, stderr } = runAsProgram(
      'read.mjs',
      ['-', '--network', 'data/lebanon-ceasefire-2024.json'],
      TEXT,
    );
    expect([status, stderr]).toEqual([0, '']);
    const reading = JSON.parse(stdout);
    expect(reading.relationships).toMatchObject([
      {
        type: 'talks-to',
        source: 'amos-hochstein',
        target: 'nabih-berri',
        evidence: [{ start: 0, quote: TEXT }],
      },
    ]);
    expect(reading.actors[1].known).toEqual({ from: 'network', actor: 'nabih-berri' });
  });

  it('says why a text is not read', async () => {
    const { status, stdout, stderr } = await runHere(READ, ['-'], ' ');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('standard input was not read. There is no text in the file.');
  });
});

describe('readReadOptions', () => {
  it('refuses what it does not know', () => {
    expect(() => readReadOptions([])).toThrow('name one text to read');
    expect(() => readReadOptions(['a', 'b'])).toThrow('name one text to read');
    expect(() => readReadOptions(['a', '--model', 'b'])).toThrow("Unknown option '--model'");
    expect(readReadOptions(['a', '--network', 'n.json'])).toEqual({
      input: 'a',
      network: 'n.json',
      help: false,
    });
  });
});
