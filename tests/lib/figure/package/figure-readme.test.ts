import { toFigureReadme } from '@/lib/figure/package/figure-readme';
import type { SourceDocument } from '@/lib/network/network';
import { orderShipped } from '../draw-shipped';

const DOCUMENT: SourceDocument = {
  id: 'report',
  title: 'A report',
  publisher: 'The Weekly',
  authors: ['A. Writer', 'B. Writer'],
  published: '2024-11',
  url: 'https://weekly.example/report',
  reliability: 'B',
};

function write(documents: readonly SourceDocument[], title = 'A figure') {
  const { subject, link } = orderShipped('derry-link-1993', 'zip');
  const scene = { title, description: 'What it shows.' };
  return toFigureReadme({ subject, scene, documents, files: [['a.svg', 'the figure.']], link });
}

describe('what lies beside a figure in words', () => {
  it('names each source on a line, as far as it is known', () => {
    const bare = { ...DOCUMENT, publisher: '', authors: [], published: null, url: '', reliability: null };
    const [first, second] = write([DOCUMENT, bare]).split('Sources\n\n')[1]?.split('\n') ?? [];
    expect(first).toBe(
      '- A. Writer and B. Writer, “A report”, The Weekly, November 2024. https://weekly.example/report. usually reliable (B)',
    );
    expect(second).toBe('- “A report”');
  });

  it('says when there is none', () => {
    expect(write([])).toContain('No document stands behind what is shown.');
  });

  it('lets no name of the file begin a line of its own', () => {
    const text = write([{ ...DOCUMENT, title: 'One\nThe view: http://evil.example' }], 'A\r\nfigure\u202e');
    expect(text.startsWith('A figure\n')).toBe(true);
    expect(text.match(/^The view: .*$/gm)).toEqual([
      'The view: http://localhost:3000/networks/derry-link-1993',
    ]);
  });
});
