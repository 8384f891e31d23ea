import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS } from '@/lib/explorer/actions/action-list';
import { COMMANDS, PAGE_COMMANDS } from '@/lib/explorer/actions/command-list';
import * as menus from '@/lib/explorer/actions/menus';

const TESTS = join(process.cwd(), 'tests', 'browser', 'actions');

/** The actions that a test in `tests/browser/actions` does, by the first argument of `testAction`, or of a list of cases. */
function listTested(): ReadonlySet<string> {
  const sources = readdirSync(TESTS).filter((name) => name.endsWith('.test.ts'));
  const ids = ACTIONS.map(({ id }) => id);
  const text = sources.map((name) => readFileSync(join(TESTS, name), 'utf8')).join('\n');
  return new Set(
    ids.filter((id) => text.includes(`testAction('${id}'`) || new RegExp(`^ +\\['${id}', `, 'm').test(text)),
  );
}

describe('the list of actions', () => {
  it('names each action once', () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a browser test for each action', () => {
    const tested = listTested();
    expect(ACTIONS.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('has each command that has no key in a menu, so that it can be started', () => {
    const items = Object.values(menus).flatMap(
      (menu) => JSON.stringify(menu).match(/[a-z]+(-[a-z]+)*/g) ?? [],
    );
    const unreached = PAGE_COMMANDS.filter(({ id, keys }) => keys.length === 0 && !items.includes(id));
    expect(unreached.map(({ id }) => id)).toEqual([]);
  });

  it('needs no right to edit for what is only looked at', () => {
    expect(COMMANDS.filter(({ group }) => group === 'Adding').every(({ needsEditing }) => needsEditing)).toBe(
      true,
    );
    expect(COMMANDS.filter(({ group }) => group === 'Map').every(({ needsEditing }) => !needsEditing)).toBe(
      true,
    );
  });
});

describe('the sources of the page', () => {
  it('carry no id that is not an action', () => {
    const ids: ReadonlySet<string> = new Set(ACTIONS.map(({ id }) => id));
    const folder = join(process.cwd(), 'app');
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [...text.matchAll(/'?data-action'?[=:] ?["']([\w-]+)["']/g)].map((match) => match[1] ?? '');
      });
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((id) => !ids.has(id))).toEqual([]);
  });
});
