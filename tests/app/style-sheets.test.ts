import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../app');

const SHEETS = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.module.css'),
);

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
