import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listSources } from './list-sources';
import { listCodeSpans, readPages, toAnchor } from './pages';

const PAGES = readPages();
const byFile = new Map(PAGES.map((page) => [page.file, page]));

/** What a folder holds while the program runs is no part of the project. */
const MADE = /^(var|node_modules)\b/;

describe('the pages of the documentation', () => {
  it('link to files that exist, and to headings that they have', () => {
    const broken = PAGES.flatMap((page) =>
      page.links.flatMap(({ target, anchor, line }) => {
        const file = target === '' ? page.file : path.join(path.dirname(page.file), target);
        const place = `${page.file}:${line}: ${target}#${anchor}`;
        if (!existsSync(file)) return [place];
        return anchor === '' || byFile.get(file)?.anchors.has(anchor) ? [] : [place];
      }),
    );
    expect(broken).toEqual([]);
    expect(PAGES.flatMap(({ links }) => links).length).toBeGreaterThan(100);
  });

  it('can all be reached from the README', () => {
    const reached = new Set<string>();
    const waiting = ['README.md'];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const page = byFile.get(file);
      if (!page || reached.has(file)) continue;
      reached.add(file);
      waiting.push(...page.links.map(({ target }) => path.join(path.dirname(page.file), target)));
    }
    expect(PAGES.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
  });

  it('name files and folders of the project that exist', () => {
    const named = PAGES.flatMap((page) =>
      listCodeSpans(page)
        .filter(({ code }) => /^(app|lib|tests|docs|data|\.ci)\/[^ {…]*$/.test(code))
        .map(({ code, line }) => ({ code, place: `${page.file}:${line}: ${code}` })),
    );
    expect(named.length).toBeGreaterThan(100);
    // The file that the README tells people to write.
    const missing = named.filter(({ code }) => !existsSync(code) && code !== 'data/truce-talks.json');
    expect(missing.map(({ place }) => place)).toEqual([]);
    const folders = named.filter(({ code }) => code.endsWith('/') && !statSync(code).isDirectory());
    expect(folders.map(({ place }) => place)).toEqual([]);
  });

  it('name what files hold where they say that it is in them', () => {
    const named = PAGES.flatMap(({ file, prose }) =>
      [
        ...prose.matchAll(/((?:`\w+`(?:, | and )?)+)\s+(?:of a file\s+)?in\s+`((?:app|lib)\/[^`]+\.\w+)`/g),
      ].flatMap(([, names = '', source = '']) =>
        [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => ({ page: file, name, source })),
      ),
    );
    expect(named.length).toBeGreaterThan(80);
    const missing = named.filter(
      ({ name, source }) =>
        !existsSync(source) || !new RegExp(`\\b${name}\\b`).test(readFileSync(source, 'utf8')),
    );
    expect(missing).toEqual([]);
  });

  it('name settings of the environment that the program reads', () => {
    const code = [
      ...listSources(['app', 'lib', 'tests']).map(({ text }) => text),
      ...['lib/run', 'tests/setup'].flatMap((folder) =>
        readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')),
      ),
      readFileSync('compose.yaml', 'utf8'),
    ].join('\n');
    const settings = PAGES.flatMap((page) => [
      ...listCodeSpans(page).map(({ code: span }) => span.replace(/=.*$/s, '')),
      ...page.blocks.flatMap(({ text }) =>
        [...text.matchAll(/\b([A-Z_]{4,})=/g)].map(([, name = '']) => name),
      ),
    ]).filter((name) => /^[A-Z]+(_[A-Z]+)+$/.test(name));
    expect(new Set(settings).size).toBeGreaterThan(5);
    // NEXT_MANUAL_SIG_HANDLE and its like are read by Next.js, and set by the scripts.
    expect(settings.filter((name) => !code.includes(name))).toEqual([]);
  });

  it('link to no file of the machine', () => {
    expect(PAGES.filter(({ links }) => links.some(({ target }) => MADE.test(target)))).toEqual([]);
  });
});

describe('the README', () => {
  it('has less than 150 lines', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(150);
  });
});

describe('the decisions', () => {
  const decisions = PAGES.filter(
    ({ file }) => file.startsWith('docs/decisions/') && file !== 'docs/decisions/README.md',
  );

  it.each(decisions.map((page) => [page.file, page] as const))(
    '%s has a date, a context, a decision and what was rejected',
    (_file, { text, anchors }) => {
      expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2}$/m);
      for (const heading of ['Context', 'Decision', 'Rejected']) expect(anchors).toContain(toAnchor(heading));
    },
  );

  it('are listed with their titles and dates', () => {
    const index = byFile.get('docs/decisions/README.md')?.text ?? '';
    const missing = decisions.filter(({ file, text }) => {
      const [, title] = /^# (.+)$/m.exec(text) ?? [];
      const [, date] = /^Date: (.+)$/m.exec(text) ?? [];
      return !index.includes(`- [${title}](${path.basename(file)}), ${date}\n`);
    });
    expect(missing.map(({ file }) => file)).toEqual([]);
  });
});

describe('the version', () => {
  it('is the same in package.json, the lock file and the changelog', () => {
    const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    expect(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
    expect(license).toBe('MIT');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(
      /^MIT License\n\nCopyright \(c\) 2026 Backchannel contributors\n/,
    );
  });
});

describe('the workflow', () => {
  it('runs what CI checks, and may only read', () => {
    const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
    expect(workflow).toMatch(/^ {6}- run: \.ci\/run$/m);
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).not.toContain('write');
  });
});
