import { createProject } from './jest.config.mjs';

/** The tests that drive a real browser on the production build. */
export default async () => ({
  ...(await createProject({
    displayName: 'browser',
    testEnvironment: '<rootDir>/tests/browser/environment.mjs',
    testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/'],
    globalSetup: '<rootDir>/tests/browser/global-setup.mjs',
    globalTeardown: '<rootDir>/tests/browser/global-teardown.mjs',
  })),
  testTimeout: 120_000,
  testSequencer: '<rootDir>/tests/setup/longest-first.mjs',
  // Each worker has a browser of its own, beside the server, and waits for it now and then: two leave a seventh of two cores idle.
  maxWorkers: 3,
});
