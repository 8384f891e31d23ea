import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PART_NAMES } from '@/app/_lazy/part-names';

const APP = join(process.cwd(), 'app');

/** What is loaded late and is no part of a page: work that is done without being drawn. */
const WORK = ['describeSaving', 'writeBlock'];

const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(APP, path), 'utf8') }));

/** The parts that are loaded as one, by the name of their group. */
const groups = new Map(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/export const (LATE_\w+) = \{([^}]*)\}/g)].map(
      ([, group = '', members = '']) => [group, members.match(/\w+/g) ?? []] as const,
    ),
  ),
);

describe('the list of parts that are loaded late', () => {
  it('names each component that the pages import while they run', () => {
    const imported = sources.flatMap(({ text }) =>
      [...text.matchAll(/import\([^)]*\)\s*\.then\(\s*\(module\) => module\.(\w+)/g)].flatMap(
        ([, name = '']) => groups.get(name) ?? [name],
      ),
    );
    expect(imported.length).toBeGreaterThan(15);
    expect(imported.filter((name) => !WORK.includes(name ?? '')).sort()).toEqual(
      Object.keys(PART_NAMES).sort(),
    );
  });

  it('is gone past by nobody: no page makes a late part by itself', () => {
    const others = sources.filter(
      ({ path, text }) => path !== '_lazy/create-lazy-part.tsx' && /from 'next\/dynamic'|\blazy\(/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
