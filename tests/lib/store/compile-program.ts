import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = path.join(__dirname, '../../..');
const LAYERS = ['vocabulary', 'worker', 'network', 'store'];

/** Programs of tests that run in processes of their own, compiled so that these start quickly. */
export type CompiledPrograms = {
  /** Returns the file to run for a TypeScript program beside this one. */
  toFile(program: string): string;
  remove(): void;
};

/**
 * Compiles the store and what it stands on, as packages that Node finds by the names that the sources use, and programs
 * of this folder beside them.
 */
export function compilePrograms(...programs: readonly string[]): CompiledPrograms {
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.cache/programs-'));
  for (const layer of LAYERS) {
    for (const file of readdirSync(path.join(ROOT, 'lib', layer), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      compile(path.join(ROOT, 'lib', layer, file), path.join(folder, 'node_modules/@/lib', layer, file));
    }
  }
  for (const program of programs) compile(path.join(__dirname, program), path.join(folder, program));
  return {
    toFile: (program) => path.join(folder, program.replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function compile(from: string, to: string): void {
  const { code } = transformSync(readFileSync(from, 'utf8'), {
    filename: from,
    configFile: false,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to.replace(/\.ts$/, '.js'), code);
  // The package of this project says that its files are ES modules; these are not.
  writeFileSync(path.join(path.dirname(to), 'package.json'), '{ "type": "commonjs" }');
}
