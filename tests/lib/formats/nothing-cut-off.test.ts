import { readDlHead } from '@/lib/formats/dl/dl-head';
import { listHolders } from '@/lib/formats/records/inner-lists';
import { areEndsOf } from '@/lib/formats/records/joined-lists';
import { findNamedThings } from '@/lib/formats/records/named-things';
import { findNested } from '@/lib/formats/records/nested-lists';
import { toNamedTable } from '@/lib/formats/records/records-table';
import { readLooseRows } from '@/lib/formats/text-table/read-loose-rows';
import { askAboutFile, readSilently } from './answer-file';

function list<Item>(count: number, toItem: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => toItem(at));
}

/** A thing with another within it, so many levels deep. */
function nest(levels: number): Record<string, unknown> {
  return { name: `Level ${levels}`, leads: levels > 1 ? [nest(levels - 1)] : [] };
}

describe('a large or deep file', () => {
  it('is read to its last line, where people wrote a tie a line', () => {
    const lines = [...list(50_000, () => ''), 'Ada -> Bert', 'Bert -> Cleo'];
    expect(readLooseRows(lines)?.rows.slice(1)).toEqual([
      ['Ada', 'Bert', 'true', ''],
      ['Bert', 'Cleo', 'true', ''],
    ]);
  });

  it('has each of its things, however many and however deep', () => {
    expect(
      findNamedThings({ name: 'Ada', leads: list(20_002, (at) => ({ name: `B${at}` })) })?.graph.links,
    ).toHaveLength(20_002);
    expect(findNamedThings({ chart: nest(10) })?.graph.nodes).toHaveLength(10);
    expect(findNested([nest(10)])?.graph.nodes).toHaveLength(10);
    expect(listHolders(nest(10)).get('leads')).toHaveLength(10);
  });

  it('has its records told by the ids of others, however many', () => {
    const people = list(20_002, (at) => ({ key: `p${at}`, called: `Ada ${at}` }));
    const ties = list(20_002, (at) => ({ one: `p${at}`, other: `p${(at * 7) % 20_002}` }));
    expect(areEndsOf(toNamedTable('a', ties), toNamedTable('b', people))).toBe(true);
  });

  it('may have more labels than a function takes values', () => {
    const labels = list(150_000, (at) => `a${at}`);
    expect(
      readDlHead(`dl n=150000 format=edgelist1\nlabels:\n${labels.join('\n')}\ndata:`).rowLabels,
    ).toHaveLength(150_000);
  });

  it('has each box of a wiki', async () => {
    const boxes = list(2_002, () => '{{Infobox person\n| name = Ada\n| spouse = [[Bert]]\n}}');
    const [question] = await askAboutFile(boxes.join('\n'), 'boxes.txt');
    expect(question?.message).toContain('2,002 boxes');
  });

  it('is refused in words where a value of YAML stands within itself', async () => {
    const yaml = 'people: &all\n  - name: Ada\n    knows: *all\n  - name: Bert\n    knows: *all\n';
    await expect(readSilently(yaml, 'a.yaml')).rejects.toThrow('stands within itself');
  });
});
