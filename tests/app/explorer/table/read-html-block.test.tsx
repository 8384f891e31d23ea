import { readClipboard } from '@/app/networks/[id]/_explorer/table/read-html-block';

describe('readClipboard', () => {
  it('reads the table of the HTML, with line breaks and joined cells, and runs nothing of it', () => {
    const html =
      '<meta><img src=x onerror="document.title=\'had\'"><table><tr><td colspan="2">a<br>b</td><td> c&nbsp; d </td></tr><tr><td>&lt;i&gt;</td></tr></table>';
    expect(readClipboard('x', html)).toEqual({ ok: true, block: [['a\nb', '', 'c d'], ['<i>']] });
    expect(document.title).not.toBe('had');
  });

  it('reads the text where the HTML has no table, or one that is too large', () => {
    expect(readClipboard('a\tb', '<p>a b</p>')).toEqual({ ok: true, block: [['a', 'b']] });
    const wide = `<table><tr><td colspan="900">a</td></tr></table>`;
    expect(readClipboard('a', wide)).toEqual({ ok: true, block: [['a']] });
  });
});
