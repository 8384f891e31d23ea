// Lets plain Node import the project's TypeScript, once it is given to `register` of node:module.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/**
 * Finds `@/lib/…` from the root, and what is imported without an ending.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  const isAliased = specifier.startsWith('@/');
  // Names of Node's own kind have an ending; the project's sources leave it out.
  if (!isAliased && !/^\.{1,2}\/.*\/?[^./]+$/.test(specifier)) return next(specifier, context);
  const url = new URL(`${specifier.replace(/^@\//, './')}.ts`, isAliased ? ROOT : context.parentURL);
  return existsSync(url) ? { url: url.href, format: 'module', shortCircuit: true } : next(specifier, context);
}

/**
 * Takes the types out of TypeScript.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!url.startsWith(ROOT.href) || !url.endsWith('.ts')) return next(url, context);
  // Only now: this file is found before anything is installed.
  const { transformSync } = await import('@swc/core');
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
