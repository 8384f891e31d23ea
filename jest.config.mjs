import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nextJest from 'next/jest.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const withNext = nextJest({ dir: root });

/** Packages that come as ES modules only, which Jest has to compile. */
const ES_MODULES = ['@seriousme/openapi-schema-validator', 'flatbush', 'flatqueue'];

/**
 * What the sources use most of what is everywhere. Jest looks such names up in a way that takes many times longer than what
 * is done with them, unless they are listed here: a figure is then laid out in less than half of the time.
 */
const FREQUENT = ['Math', 'Number', 'Object', 'Array', 'Map', 'Set', 'String', 'JSON'];

const shared = {
  rootDir: root,
  // Kept from one run to the next, wherever the tests of a run write.
  cacheDirectory: join(root, '.cache/jest'),
  runtime: '<rootDir>/tests/setup/keeping-runtime.cjs',
  sandboxInjectedGlobals: FREQUENT,
  // The name of the rule is Next’s, which it takes the place of.
  transform: { '^.+\\.(js|jsx|ts|tsx|mjs)$': '<rootDir>/tests/setup/compile.cjs' },
  clearMocks: true,
  restoreMocks: true,
  // A test keeps nothing, and finds nothing that was kept, unless it makes a folder for it.
  setupFiles: ['<rootDir>/tests/setup/no-store.ts'],
  moduleNameMapper: {
    // Fonts are imported by the name of their package alone, so that only the name tells that they are style sheets.
    '^@fontsource(-variable)?/': 'next/dist/build/jest/__mocks__/styleMock.js',
    // Nobody reads messages in other languages than English: fifty modules, compiled again for each file of tests.
    '^\\.\\./locales/index\\.cjs$': '<rootDir>/node_modules/zod/v4/locales/en.cjs',
    // Loaded and given its seed only by the files that draw values.
    '^fast-check$': '<rootDir>/tests/setup/seeded-fast-check.cjs',
    '^@/(.*)$': '<rootDir>/$1',
  },
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/.next/',
    '<rootDir>/.cache/',
    '<rootDir>/tests/browser/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.cache/'],
};

/**
 * A Jest project with Next’s stand-ins for styles and pictures. Its list of what is not compiled cannot be set beforehand.
 * @param {import('jest').Config} config
 */
export async function createProject(config) {
  const project = await withNext({ ...shared, ...config })();
  const compiled = ES_MODULES.join('|');
  return { ...project, transformIgnorePatterns: [`/node_modules/(?!(${compiled})/)`, '^.+\\.module\\.css$'] };
}

/** Unit tests in Node, component tests in a simulated page. The browser tests have a configuration of their own. */
export default async () => ({
  // Long enough that a slow machine fails no test.
  testTimeout: 60_000,
  // Jest leaves one core to the person at the machine; of two, that would be half of the time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    await createProject({
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
    }),
    await createProject({
      displayName: 'component',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup/component.ts'],
    }),
  ],
});
