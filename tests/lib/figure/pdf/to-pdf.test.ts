import fc from 'fast-check';
import { toPdf } from '@/lib/figure/pdf/to-pdf';
import type { Scene } from '@/lib/figure/scene/scene';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createSubsetter, type Subsetter } from '@/lib/figure/text/subset-font';
import { findObjects, readContents, readPdf, readText } from '../read-pdf';
import { drawPage, hasPoppler, readLines, runPoppler } from '../run-poppler';
import { createLines, createRectangle, createScene } from '../small-scene';

let shaper: Shaper;
let subsetter: Subsetter;

beforeAll(async () => {
  const assets = await loadFigureAssets();
  shaper = await createShaper(assets);
  subsetter = await createSubsetter(assets);
});

afterAll(() => {
  shaper.destroy();
  subsetter.destroy();
});

function write(scene: Scene): Uint8Array {
  return toPdf(scene, shaper, subsetter);
}

const SCRIPTS = ['Amos Hochstein', 'سلام لا', 'חיזבאללה', 'مُحَمَّد', 'q\u0301 fi'];
const HALO = { colour: '#ffee00', width: 3 };

describe('toPdf', () => {
  it('writes a file whose table of places is exact', () => {
    const parts = readPdf(write(createScene(createLines(shaper, SCRIPTS, { halo: HALO }))));
    expect(parts.trailer).toContain(`/Size ${parts.objects.size + 1} `);
    for (const { content } of parts.objects.values()) {
      for (const [, number] of content.matchAll(/(\d+) 0 R/g))
        expect(parts.objects.has(Number(number))).toBe(true);
    }
  });

  it('writes the same bytes for the same scene, by any shaper', async () => {
    const first = write(createScene(createLines(shaper, SCRIPTS, { halo: HALO })));
    const assets = await loadFigureAssets();
    const other = await createShaper(assets);
    other.shape('something else first', { size: 8 });
    const again = toPdf(
      createScene(createLines(other, SCRIPTS, { halo: HALO })),
      other,
      await createSubsetter(assets),
    );
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  it('holds no date, and no name of a person or a machine', () => {
    const text = Buffer.from(write(createScene([]))).toString('latin1');
    expect(text).not.toMatch(/Date|Author|\/ID/);
  });

  it('is as large as the scene, in points', () => {
    const [page] = findObjects(
      readPdf(write(createScene([], { width: 595.28, height: 841.89 }))),
      '/Type /Page ',
    );
    expect(page?.content).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(page?.content).not.toContain('UserUnit');
  });

  it('takes a larger unit for a side of more than 14,400 points', () => {
    const parts = readPdf(
      write(createScene([createRectangle([0, 0, 10, 10])], { width: 30_000, height: 3_000 })),
    );
    const [page] = findObjects(parts, '/Type /Page ');
    expect(page?.content).toContain('/MediaBox [0 0 10000 1000] /UserUnit 3 ');
    expect(readContents(parts)).toMatch(/^0.333333333 0 0 0.333333333 0 0 cm\n/);
  });

  it('refuses a page that no reader could open', () => {
    expect(() => write(createScene([], { width: 0 }))).toThrow('0 by 300 points');
    expect(() => write(createScene([], { width: Number.POSITIVE_INFINITY }))).toThrow(RangeError);
    expect(() => write(createScene([], { width: 2e9 }))).toThrow('larger than a page');
    expect(() => write(createScene([createRectangle([Number.NaN, 0, 1, 1])]))).toThrow('NaN');
    expect(() => write(createScene([createRectangle([0, 0, 1, 1], { fill: 'red) Tj' })]))).toThrow(
      'not a colour',
    );
  });

  it('is tagged as one figure that says its description', () => {
    const scene = createScene([], { title: 'Beirut – ‎بيروت)', description: 'نبيه (Nabih) \ud800 speaks.' });
    const parts = readPdf(write(scene));
    const [catalog] = findObjects(parts, '/Type /Catalog');
    expect(catalog?.content).toContain('/Lang (en) /MarkInfo << /Marked true >>');
    const [figure] = findObjects(parts, '/S /Figure');
    expect(readText(figure?.content ?? '', 'Alt')).toBe('نبيه (Nabih) \ufffd speaks.');
    const [info] = findObjects(parts, '/Creator');
    expect(readText(info?.content ?? '', 'Title')).toBe(scene.title);
    expect(readContents(parts)).toContain('/Figure << /MCID 0 >> BDC');
  });

  it('embeds the fonts that it uses, cut down, and no others', () => {
    const parts = readPdf(write(createScene(createLines(shaper, ['Amos', 'نبيه']))));
    const names = findObjects(parts, '/Subtype /Type0').map(
      ({ content }) => /\/BaseFont \/(\S+)/.exec(content)?.[1],
    );
    expect(names).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+IBMPlexSans$/),
      expect.stringMatching(/^[A-Z]{6}\+IBMPlexSansArabic$/),
    ]);
    const programs = findObjects(parts, '/Length1');
    expect(programs).toHaveLength(2);
    for (const { stream } of programs) expect(stream?.length).toBeLessThan(12_000);
  });

  it('says of each letter how wide it is and what it means', () => {
    const parts = readPdf(write(createScene(createLines(shaper, ['AVfi']))));
    // The second A and V stand closer together than their widths say.
    expect(readContents(parts)).toContain(`[<0001>${kernOf('A', 'V')}<00020003>] TJ`);
    expect(findObjects(parts, '/Subtype /CIDFontType2')[0]?.content).toContain('/W [0 [');
    const [map] = findObjects(parts, '/Length').filter(({ stream }) => stream?.includes('beginbfchar'));
    expect(map?.stream).toContain('<0001> <0041>\n<0002> <0056>\n<0003> <00660069>\n');
  });

  it('paints no background where the figure is see-through', () => {
    expect(readContents(readPdf(write(createScene([], { background: null }))))).toBe(
      '/Artifact BMC\nEMC\n/Figure << /MCID 0 >> BDC\nEMC\n',
    );
    expect(readContents(readPdf(write(createScene([]))))).toContain('1 1 1 rg\n0 0 400 300 re f\n');
  });

  it('draws hostile names as the text that they are', () => {
    const texts = [
      '</text><script>',
      ') Tj ET Q (',
      'x'.repeat(10_000),
      '\u202eevil',
      '👩‍👩‍👧 日\u0000',
      '%%EOF endstream endobj',
    ];
    const parts = readPdf(write(createScene(createLines(shaper, texts, { halo: HALO }))));
    expect(readContents(parts)).not.toMatch(/script|EOF/);
    expect(readContents(parts).match(/\bBT\b/g)).toHaveLength(texts.length);
    expect(readContents(parts).match(/^q$/gm)).toHaveLength(readContents(parts).match(/^Q$/gm)?.length ?? -1);
  });

  it('draws nothing for a line of nothing', () => {
    expect(readContents(readPdf(write(createScene(createLines(shaper, [' ', ''])))))).not.toContain('BT');
  });
});

function kernOf(first: string, second: string): string {
  const width = (text: string) => shaper.shape(text, { size: 1000 }).width;
  return String(width(first) + width(second) - width(first + second));
}

if (hasPoppler()) {
  describe('toPdf, read by Poppler', () => {
    const LATIN = 'Latin letters are in the majority on this page, by far';
    const ARABIC = 'نبيه بري رئيس مجلس النواب اللبناني في بيروت والجنوب';

    /** Lines that run one way, the other, and both, with what has no direction at their edges. */
    const LINES = [
      'Amos Hochstein',
      'Office of the Affidavit (fi, ffl)',
      'نبيه بري',
      'سلام الله لا الأردن',
      'חיזבאללה (לבנון)',
      'حزب الله (لبنان)',
      'Hezbollah (حزب الله)',
      'عام 2024 (لا)',
      'حزب UNIFIL الله',
      'נביה ברי [3], 2024',
      'אבו-מאזן, רמאללה',
      'سلام، 50% من 3.5',
      'Nabih Berri نبيه بري (2024) — חיזבאללה [3].',
      'مُحَمَّد',
      'שָׁלוֹם',
      'می\u200cشود',
    ];

    it.each([
      ['mostly from left to right', LATIN],
      ['mostly from right to left', ARABIC],
    ])('comes back in reading order on a page that runs %s', (_, filler) => {
      for (const text of LINES) {
        const pdf = write(createScene(createLines(shaper, [text, filler, filler, filler])));
        for (const options of [[], ['-layout']])
          expect(readLines(pdf, ...options)).toEqual([text, filler, filler, filler]);
      }
    });

    it('comes back in reading order whatever the words are', () => {
      const words = [
        'Amos',
        'fi',
        'Я',
        'é',
        'q\u0301',
        'نبيه',
        'لا',
        'مُحَمَّد',
        'חיזבאללה',
        '2024',
        '(',
        ')',
        ',',
        '—',
        ' ',
        ' ',
      ];
      const line = fc
        .array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 })
        .map((parts) => parts.join('').replace(/ +/g, ' ').trim());
      for (const text of fc.sample(
        line.filter((made) => /\p{L}/u.test(made)),
        { numRuns: 20, seed: 4 },
      )) {
        for (const filler of [LATIN, ARABIC]) {
          expect(readLines(write(createScene(createLines(shaper, [text, filler, filler, filler]))))[0]).toBe(
            text,
          );
        }
      }
    });

    it('comes back once, halo or not', () => {
      const pdf = write(createScene(createLines(shaper, ['Amos Hochstein', 'نبيه بري'], { halo: HALO })));
      expect(readLines(pdf)).toEqual(['Amos Hochstein', 'نبيه بري']);
    });

    it('reads the lines of a label in order', () => {
      const label = ['United Nations', 'Interim Force', 'in Lebanon'].map((text, index) => ({
        kind: 'text' as const,
        x: 100,
        y: 100 + index * 15,
        line: shaper.shape(text, { size: 12 }),
        colour: '#000000',
        halo: HALO,
      }));
      expect(readLines(write(createScene(label)))).toEqual(['United Nations', 'Interim Force', 'in Lebanon']);
    });

    it('has its fonts embedded', () => {
      const rows = runPoppler('pdffonts', write(createScene(createLines(shaper, SCRIPTS))))
        .trim()
        .split('\n')
        .slice(2);
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/);
    });

    it('says title, size and that it is tagged', () => {
      const info = runPoppler('pdfinfo', write(createScene([], { title: 'نبيه — talks' })));
      expect(info).toMatch(/^Title: +نبيه — talks$/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Page size: +400 x 300 pts$/m);
      const text = runPoppler('pdfinfo', write(createScene([createRectangle([0, 0, 9, 9])])), '-struct');
      expect(text).toContain('Figure');
    });

    it('draws what the scene says, where it says', () => {
      const page = drawPage(
        write(
          createScene([
            createRectangle([10, 20, 30, 40]),
            createRectangle([100, 20, 30, 40], {
              fill: null,
              stroke: { colour: '#0000ff', width: 6, dash: null, cap: 'butt', join: 'miter' },
            }),
            {
              kind: 'group',
              role: 'flag',
              id: null,
              name: null,
              clip: [200, 100, 20, 20],
              items: [createRectangle([190, 90, 100, 100], { fill: '#00ff00' })],
            },
            createRectangle([300, 20, 30, 40], { fill: '#00ffff' }),
          ]),
        ),
      );
      expect([page.width, page.height]).toEqual([400, 300]);
      expect(page.at(25, 40)).toBe('#ff0000');
      expect(page.at(9, 40)).toBe('#ffffff');
      expect([page.at(100, 40), page.at(115, 40), page.at(115, 20)]).toEqual([
        '#0000ff',
        '#ffffff',
        '#0000ff',
      ]);
      expect([page.at(210, 110), page.at(195, 110), page.at(225, 110)]).toEqual([
        '#00ff00',
        '#ffffff',
        '#ffffff',
      ]);
      // What comes after a clip is not clipped.
      expect(page.at(315, 40)).toBe('#00ffff');
    });

    it('draws the gaps of a dashed line, a halo under the letters, and text at its place', () => {
      const page = drawPage(
        write(
          createScene([
            {
              kind: 'path',
              commands: [
                ['M', 0, 50],
                ['L', 400, 50],
              ],
              fill: null,
              stroke: { colour: '#000000', width: 4, dash: [20, 20], cap: 'butt', join: 'round' },
            },
            {
              kind: 'text',
              x: 50,
              y: 200,
              line: shaper.shape('I', { size: 200 }),
              colour: '#ff0000',
              halo: { colour: '#0000ff', width: 20 },
            },
          ]),
        ),
      );
      expect([page.at(10, 50), page.at(30, 50), page.at(50, 50)]).toEqual(['#000000', '#ffffff', '#000000']);
      const row = Array.from({ length: 200 }, (_, x) => page.at(50 + x, 130));
      const [halo, ink] = [row.indexOf('#0000ff'), row.indexOf('#ff0000')];
      expect(ink).toBeGreaterThan(halo);
      expect(row.lastIndexOf('#0000ff')).toBeGreaterThan(row.lastIndexOf('#ff0000'));
      expect(page.at(50 + ink + 5, 215)).toBe('#ffffff');
    });
  });
}
