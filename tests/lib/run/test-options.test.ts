import { readTestOptions } from '@/lib/run/test-options.mjs';

const names = ['types', 'lint', 'unit'];

describe('what follows npm test --', () => {
  it('is nothing: every gate, every test', () => {
    expect(readTestOptions([], names)).toEqual({ only: null, patterns: [], changed: false });
  });

  it('chooses gates by name, and tests by a part of their name', () => {
    expect(readTestOptions(['--only', 'unit', 'lib/graph'], names)).toEqual({
      only: ['unit'],
      patterns: ['lib/graph'],
      changed: false,
    });
    expect(readTestOptions(['--only=types,lint'], names)).toEqual({
      only: ['types', 'lint'],
      patterns: [],
      changed: false,
    });
    expect(readTestOptions(['--only', 'types', '--only', 'lint'], names).only).toEqual(['types', 'lint']);
  });

  it.each([[['--only', 'unti']], [['--only']], [['--only=']], [['--only', 'unit,']]])(
    'names no gate in %j, and the message lists them',
    (words) => {
      expect(() => readTestOptions(words, names)).toThrow('There are: types, lint, unit.');
    },
  );

  it('does not choose tests without their gate, since the others would find none', () => {
    expect(() => readTestOptions(['lib/graph'], names)).toThrow('npm test -- --only unit lib/graph');
  });

  it('can leave out what uncommitted changes do not reach', () => {
    expect(readTestOptions(['--only', 'unit', '--changed'], names)).toEqual({
      only: ['unit'],
      patterns: [],
      changed: true,
    });
  });

  it('has no other option', () => {
    expect(() => readTestOptions(['--watch'], names)).toThrow('there is no option --watch');
  });
});
