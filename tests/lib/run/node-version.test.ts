import { describeOldNode } from '@/lib/run/node-version.mjs';

describe('the version of Node', () => {
  it.each(['20.9.0', '20.10.1', '21.0.0', '24.1.0', '100.0.0'])('%s is new enough', (version) => {
    expect(describeOldNode(version)).toBeNull();
  });

  it.each(['20.8.9', '18.20.4', '8.0.0'])('%s is too old, and the message says what to get', (version) => {
    expect(describeOldNode(version)).toContain(`Node 20.9 or newer, and this is Node ${version}`);
  });
});
