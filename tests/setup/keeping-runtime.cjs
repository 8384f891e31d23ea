const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/**
 * How much code of a function runs, in bytes, before V8 makes it faster: some times as much as by default. Most of what tests run
 * ends before that pays, and they take a tenth less of the processor.
 */
setFlagsFromString('--interrupt-budget=600000');

/** @typedef {{ readonly source: string, readonly script: Script }} Kept */

/**
 * What this process has compiled, by the name of its file.
 * @type {Map<string, Kept>}
 */
const kept = new Map();

/** The place of the global configuration among what a runtime is made from. */
const GLOBAL_CONFIG = 7;

/**
 * The texts of modules as they run, by how they are compiled, whether they are Jest’s own, and file.
 * @type {Map<string, { readonly code: string, readonly transformed: object | undefined }>}
 */
const texts = new Map();

/**
 * Jest's way of running modules, which compiles a module once for all files of tests of a process in place of once for each: what is
 * compiled belongs to no page and no global object, so that nothing of one file of tests reaches another.
 */
class KeepingRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} args */
  constructor(...args) {
    super(...args);
    const { executor } = this;
    const compile = executor.compile.bind(executor);
    const opening = `(function(${executor.injectedModuleParameters.join(',')}){`;
    executor.compile = (/** @type {string} */ source, /** @type {string} */ filename) => {
      const context = executor.environment.getVmContext();
      const script = context && findScript(source, filename, opening);
      return script ? script.runInContext(context) : compile(source, filename);
    };
    const { watch, watchAll } = args[GLOBAL_CONFIG];
    // A process that watches runs what has changed since.
    if (!watch && !watchAll) keepTexts(this.transformCache, describeCompiling(args[0]));
  }
}

/**
 * What decides on how the modules of a project are compiled: tests in Node and tests of components do it alike.
 * @param {{ readonly transform: unknown, readonly transformIgnorePatterns: unknown }} config
 */
function describeCompiling({ transform, transformIgnorePatterns }) {
  return JSON.stringify([transform, transformIgnorePatterns]);
}

/**
 * Has the text of a module that was looked up for one file of tests serve all others that compile it in the same way: it is
 * neither read nor asked for the time of its last change again.
 * @param {Runtime['transformCache']} cache
 * @param {string} compiling
 */
function keepTexts(cache, compiling) {
  const plain = cache.transform.bind(cache);
  cache.transform = (
    /** @type {string} */ filename,
    /** @type {{ isInternalModule?: boolean } | undefined} */ options,
  ) => {
    const key = `${compiling}\0${options?.isInternalModule ?? false}\0${filename}`;
    const known = texts.get(key);
    if (known) {
      const { code, transformed } = known;
      if (transformed) cache.transforms.set(filename, transformed);
      if (transformed?.sourceMapPath) cache.sourceMaps.set(filename, transformed.sourceMapPath);
      return code;
    }
    const code = plain(filename, options);
    texts.set(key, { code, transformed: cache.transforms.get(filename) });
    return code;
  };
}

/**
 * Returns a module as a script that makes a function, null for one that cannot be compiled in this way.
 * @param {string} source
 * @param {string} filename
 * @param {string} opening the head of the function, on the first line of the module
 */
function findScript(source, filename, opening) {
  const known = kept.get(filename);
  if (known?.source === source) return known.script;
  try {
    const script = new Script(`${opening}${source}\n})`, { filename, columnOffset: -opening.length });
    kept.set(filename, { source, script });
    return script;
  } catch {
    return null;
  }
}

module.exports = KeepingRuntime;
