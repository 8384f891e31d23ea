import { readFileSync } from 'node:fs';
import { workFrom } from '@/lib/explorer/editing/working-source';
import { createStateDirectory } from '@/lib/explorer/line/actor-directory';
import { understandLine } from '@/lib/explorer/line/understand-line';
import { EFFORT_ARTICLE } from '../browser/fixtures/effort-article';
import { createNetwork } from '../fixtures/create-network';
import { readPages } from './pages';

const network = createNetwork({
  actors: [
    { id: 'amos-hochstein', kind: 'person', name: 'Amos Hochstein' },
    { id: 'najib-mikati', kind: 'person', name: 'Najib Mikati' },
  ],
  documents: [{ id: 'reuters-2024-11-01', title: 'A report', publisher: 'Reuters', published: '2024-11-01' }],
});
const source = workFrom({ id: 'reuters-2024-11-01', published: '2024-11-01' });
const context = { network, source, directory: createStateDirectory() };

const page = readPages().find(({ file }) => file === 'docs/one-line.md');
const examples = page?.blocks
  .filter(({ language }) => language === 'line')
  .flatMap(({ text }) => text.trim().split('\n'));

describe('the page on one line', () => {
  test('has examples that are understood', () => {
    expect(examples).toHaveLength(4);
    for (const example of examples ?? []) {
      const { issues } = understandLine(example.trim(), context);
      expect({ example, issues }).toEqual({ example, issues: [] });
    }
  });

  test('has parts of a tie that are understood', () => {
    const text = readFileSync('docs/one-line.md', 'utf8');
    const [, table = ''] = /## The parts of a tie\n([\s\S]*?)\n## /u.exec(text) ?? [];
    const rows = table.split('\n').filter((row) => row.startsWith('| `'));
    const parts = rows.flatMap((row) =>
      [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/gu)].map(([, part = '']) => part),
    );
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) {
      const isWhole = /(?:->|--)/u.test(part);
      const type = /^(?:on behalf|toward)/u.test(part)
        ? part.startsWith('on')
          ? 'envoy '
          : 'goes through '
        : /^(?:~|asks)/u.test(part)
          ? ''
          : 'asks ';
      const { issues } = understandLine(isWhole ? part : `A -> B: ${type}${part}`, context);
      expect({ part, issues }).toEqual({ part, issues: [] });
    }
  });

  test('tells how long the article is', () => {
    expect(Math.round(EFFORT_ARTICLE.length / 100) * 100).toBe(1_800);
  });
});
