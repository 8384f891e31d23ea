import fc from 'fast-check';
import { arrangeLine, findDirection, findMainDirection, readLine } from '@/lib/figure/text/reading-order';

const MARKS = /[\u200e\u200f]/g;

describe('findDirection', () => {
  it('knows letters, takes all that may stand in a number for one, and leaves signs to their neighbours', () => {
    expect(['a', 'Я', '2', '٣', '-', ',', '%'].map(findDirection)).toEqual(Array(7).fill('ltr'));
    expect(['א', 'ب', '\u200f'].map(findDirection)).toEqual(Array(3).fill('rtl'));
    expect([' ', '(', '—', '\u0301', '😀', '𐎀'].map(findDirection)).toEqual(Array(6).fill(null));
  });
});

describe('findMainDirection', () => {
  it('goes by the most letters, and not by digits', () => {
    expect(findMainDirection(['Amos', 'نبيه بري'])).toBe('rtl');
    expect(findMainDirection(['Amos H', 'نبيه'])).toBe('ltr');
    expect(findMainDirection(['אב', '2024'])).toBe('rtl');
    expect(findMainDirection([])).toBe('ltr');
  });
});

describe('readLine', () => {
  it('reads what runs one way', () => {
    expect(readLine([...'Amos (1)'], 'ltr')).toBe('Amos (1)');
    expect(readLine([...'גבא'], 'ltr')).toBe('אבג');
    expect(readLine([...'גבא'], 'rtl')).toBe('אבג');
    expect(readLine([...'Amos'], 'rtl')).toBe('Amos');
  });

  it('goes through the parts of a line the way of the page', () => {
    expect(readLine([...'דג a בא'], 'ltr')).toBe(' גדa אב');
    expect(readLine([...'דג a בא'], 'rtl')).toBe('אב  aגד');
  });

  it('reads a sign with the letters before it', () => {
    expect(readLine([...'a (בא)'], 'ltr')).toBe('a ()אב');
  });
});

describe('arrangeLine', () => {
  it('leaves alone what is read aright as it stands', () => {
    expect(arrangeLine('Amos', 'ltr').join('')).toBe('Amos');
    expect(arrangeLine('אבג', 'ltr').join('')).toBe('גבא');
  });

  it('marks the direction of a sign that would be read with the wrong letters', () => {
    expect(arrangeLine('a (אב)', 'ltr').join('')).toBe('a (בא\u200e)');
  });

  it('makes every line be read as it is meant, on a page of either direction', () => {
    const piece = fc.constantFrom('a', 'b', 'א', 'ב', 'ج', '1', '٢', ' ', '(', ')', '-', '😀', '\u0301');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (line, main) => {
        expect(readLine(arrangeLine(line, main), main).replace(MARKS, '')).toBe(line);
      }),
    );
  });
});
