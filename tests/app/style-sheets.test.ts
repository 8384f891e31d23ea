import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../../app');

const SHEETS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.module.css'),
);

const PARTS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

/** Sizes of text, and of windows, that stay as they are where a user has chosen larger text. */
const FIXED = /(?:font-size|line-height): [\d.]+px|@(?:media|container)[^{]*px[^{]*\{/gu;

/** Returns the classes that a part of the page takes from style sheets that have no rule for them. */
function findMissing(part: string, text: string): readonly string[] {
  const sheets = [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/gu)];
  return sheets.flatMap(([, name = '', path = '']) => {
    const sheet = path.startsWith('@/app/') ? path.slice('@/app/'.length) : join(dirname(part), path);
    const css = readFileSync(join(ROOT, sheet), 'utf8');
    const used = [...text.matchAll(new RegExp(`[^/\\w.-]${name}\\.(\\w+)`, 'gu'))].map(
      ([, each = '']) => each,
    );
    return [...new Set(used)].filter((each) => !new RegExp(`\\.${each}(?![\\w-])`, 'u').test(css));
  });
}

/** Returns the classes that have a rule of their own more than once, outside of media queries. */
function findTwice(sheet: string): readonly string[] {
  const rules = [...sheet.matchAll(/(?:^|\n\n|\*\/\n)(\.[\w-]+) \{/gu)].map(([, name = '']) => name);
  return rules.filter((name, at) => rules.indexOf(name) !== at);
}

describe('a style sheet of the page', () => {
  it('has one rule for a class: a second one is of another thing of that name, and changes the first', () => {
    expect(SHEETS.length).toBeGreaterThan(20);
    const twice = SHEETS.map((path) => [path, findTwice(readFileSync(join(ROOT, path), 'utf8'))] as const);
    expect(twice.filter(([, names]) => names.length > 0)).toEqual([]);
    expect(findTwice('.one {\n}\n\n.one {\n}\n')).toEqual(['.one']);
  });

  it('has a rule for each class that the page takes from it: else what stands there has no space and no colour of its own', () => {
    expect(PARTS.length).toBeGreaterThan(100);
    const missing = PARTS.map(
      (part) => [part, findMissing(part, readFileSync(join(ROOT, part), 'utf8'))] as const,
    );
    expect(missing.filter(([, names]) => names.length > 0)).toEqual([]);
    const text = "import own from '@/app/library.module.css';\n<p className={own.none} />";
    expect(findMissing('page.tsx', text)).toEqual(['none']);
  });

  it('measures words, and the windows that it is made for, by the size of text that a user has chosen', () => {
    const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.css'),
    );
    const found = all.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(FIXED)].map(
        ([words]) => `${path}: ${words.trim()}`,
      ),
    );
    expect(found).toEqual([]);
    expect('.one { font-size: 13px; } @media (max-width: 900px) {'.match(FIXED)).toHaveLength(2);
  });

  it('puts no box with words in the middle by its left edge: such a box gets half the width, and two letters a line on a phone', () => {
    const boxes = SHEETS.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/[^{}]+\{[^{}]*\}/gu)].map(([rule]) => rule.trim()),
    );
    expect(boxes.length).toBeGreaterThan(200);
    expect(
      boxes.filter((rule) => /\b(?:left|inset-inline-start): 50%/u.test(rule) && /\bmax-width:/u.test(rule)),
    ).toEqual([]);
  });
});
