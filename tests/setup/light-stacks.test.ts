import { lightenStacks } from './light-stacks.mjs';

const { prepareStackTrace, stackTraceLimit } = Error;

afterEach(() => {
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
});

/** Returns what an error tells that was made by a function which one of Node calls. */
const readStack = () => {
  const told: string[] = [];
  JSON.parse('1', () => told.push(new Error('made here').stack ?? ''));
  return told[0] ?? '';
};

describe('errors whose calls are told at less cost', () => {
  it('tell of the calls of tests as Jest does, in their order, and of others as Node does', () => {
    const asked: string[] = [];
    Error.prepareStackTrace = (error, calls) => {
      asked.push(...calls.map((call) => call.getFileName() ?? ''));
      return `${error.message}${calls.map((call) => `\n    at ${call.getFunctionName()} in its source`).join('')}`;
    };
    lightenStacks();
    const [head, ...lines] = readStack().split('\n');
    expect(head).toBe('made here');
    expect(lines.filter((line) => line.endsWith('readStack in its source'))).toHaveLength(1);
    expect(lines.findIndex((line) => line.includes('readStack'))).toBeGreaterThan(0);
    expect(lines.some((line) => line.includes('node_modules'))).toBe(true);
    expect(asked.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  it('tell of ten calls at most', () => {
    lightenStacks();
    const dive = (depth: number): string[] =>
      depth === 0 ? (new Error('deep').stack ?? '').split('\n') : dive(depth - 1);
    expect(dive(30)).toHaveLength(11);
  });
});
