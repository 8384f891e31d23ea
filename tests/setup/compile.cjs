const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const swc = require('@swc/core');

/** What else decides on what comes of a file: this one, the compiler, and the Node that runs it. */
const SEED = [readFileSync(__filename, 'utf8'), swc.version, process.versions.node].join('\0');

/**
 * Returns what the compiler is told of a file.
 * @param {string} filename
 * @returns {import('@swc/core').Options}
 */
function toOptions(filename) {
  const isTypeScript = /\.tsx?$/.test(filename);
  const hasElements = filename.endsWith('x');
  return {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: true,
    isModule: isTypeScript || 'unknown',
    env: { targets: { node: process.versions.node } },
    jsc: {
      parser: isTypeScript
        ? { syntax: 'typescript', tsx: hasElements }
        : { syntax: 'ecmascript', jsx: hasElements },
      transform: {
        react: { runtime: 'automatic' },
        // Calls of jest.mock come before the imports, as Jest wants them.
        hidden: { jest: true },
      },
    },
    module: { type: 'commonjs' },
  };
}

/**
 * Compiles what tests run for Jest, the same for pages and for Node, so that a process that runs tests of both compiles it once. Next’s
 * own way takes three times as long: it looks up each import, and hands the source map over within the code.
 */
module.exports = {
  getCacheKey: (source, filename) =>
    createHash('sha1').update(SEED).update('\0').update(filename).update('\0').update(source).digest('hex'),
  process: (source, filename) => {
    const { code, map } = swc.transformSync(source, toOptions(filename));
    return { code, map: map ?? null };
  },
};
