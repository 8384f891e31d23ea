import { areFontsLoaded, loadFonts } from '@/lib/view/canvas-fonts';

const asked: [face: string, letters: string][] = [];

beforeEach(() => {
  asked.length = 0;
  const ask = (face: string, letters: string) => void asked.push([face, letters]);
  Object.assign(globalThis, {
    document: {
      fonts: {
        load: async (face: string, letters: string) => {
          ask(face, letters);
          return [];
        },
        check: (face: string, letters: string) => {
          ask(face, letters);
          return true;
        },
      },
    },
  });
});

describe('loadFonts', () => {
  it('asks for the heavier faces of the names of closed sides alone, and of their numbers', async () => {
    await loadFonts([{ name: 'بيروت' }, { name: 'צפון', sideCount: 12 }]);
    const letters = (weight: number) => asked.find(([face]) => face.startsWith(`${weight} `))?.[1] ?? '';
    expect(letters(500)).toContain('ب');
    expect(letters(500)).not.toContain('צ');
    expect(letters(600)).toContain('צ');
    expect(letters(600)).toContain('0123456789');
    expect(letters(600)).not.toContain('ب');
    expect(asked).toHaveLength(6);
  });
});

describe('areFontsLoaded', () => {
  it('asks about the same faces', () => {
    expect(areFontsLoaded([{ name: 'Anna' }])).toBe(true);
    expect(asked.map(([face]) => face.slice(0, 3))).toEqual(['500', '600', '500', '600', '500', '600']);
  });
});
