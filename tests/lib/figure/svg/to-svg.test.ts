import { JSDOM } from 'jsdom';
import type { Scene } from '@/lib/figure/scene/scene';
import { toSvg } from '@/lib/figure/svg/to-svg';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createSubsetter, type Subsetter } from '@/lib/figure/text/subset-font';
import { createGroup, createRectangle, createSampleScene, createScene, createText } from '../sample-scene';

const { window } = new JSDOM('');

let shaper: Shaper;
let subsetter: Subsetter;

beforeAll(async () => {
  const assets = await loadFigureAssets();
  [shaper, subsetter] = await Promise.all([createShaper(assets), createSubsetter(assets)]);
});

afterAll(() => {
  shaper.destroy();
  subsetter.destroy();
});

/** Reads an SVG as strictly as XML is read. Throws where it is not well-formed. */
function parse(svg: string): Element {
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'Not well-formed.');
  return document.documentElement;
}

const draw = (scene: Scene) => parse(toSvg(scene, subsetter));
const listIds = (svg: Element) => Array.from(svg.querySelectorAll('[id]'), ({ id }) => id);
const listTexts = (svg: Element) =>
  Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);

/** Every reference in the document, wherever it can stand. */
function listReferences(svg: Element): string[] {
  const attributes = Array.from(svg.querySelectorAll('*')).flatMap((element) =>
    Array.from(element.attributes),
  );
  const links = attributes
    .filter(({ localName }) => /^(?:href|src)$/.test(localName))
    .map(({ value }) => value);
  const texts = [...attributes.map(({ value }) => value), svg.querySelector('style')?.textContent ?? ''];
  const urls = texts.flatMap((text) => Array.from(text.matchAll(/url\(([^)]*)\)/g), ([, url]) => url ?? ''));
  return [...links, ...urls];
}

describe('the document', () => {
  it('is as large as the scene, in points, of tenths of a point', () => {
    const svg = draw(createScene([], { width: 841.8898, height: 595.2756 }));
    const size = ['width', 'height', 'viewBox'].map((name) => svg.getAttribute(name));
    expect(size).toEqual(['841.89pt', '595.28pt', '0 0 8418.9 5952.8']);
  });

  it('says what it is and what it shows, to those who do not see it', () => {
    const svg = draw(createScene([], { title: 'Talks', description: 'Who talks to whom.' }));
    const labels = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(svg.getAttribute('role')).toBe('img');
    expect(labels.map((id) => svg.querySelector(`[id="${id}"]`)?.textContent)).toEqual([
      'Talks',
      'Who talks to whom.',
    ]);
    expect(
      Array.from(svg.children)
        .slice(0, 2)
        .map(({ localName }) => localName),
    ).toEqual(['title', 'desc']);
  });

  it('has a background when the scene has one', () => {
    const weight = [createScene([]), createScene([], { background: null })].map((scene) => {
      return Array.from(draw(scene).querySelectorAll('rect'), (rect) => [
        rect.getAttribute('width'),
        rect.getAttribute('height'),
      ]);
    });
    expect(weight).toEqual([[['2000', '1000']], []]);
  });

  it('holds no script, and refers to nothing but itself and the fonts in it', () => {
    const svg = draw(createSampleScene(shaper));
    const references = listReferences(svg);
    expect(svg.querySelectorAll('script, foreignObject, image, a')).toHaveLength(0);
    expect(references.filter((url) => !/^(?:#|data:font\/woff;base64,)/.test(url))).toEqual([]);
    const ids = new Set(listIds(svg));
    const inner = references.filter((url) => url.startsWith('#'));
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((url) => !ids.has(url.slice(1)))).toEqual([]);
  });

  it('is the same to the letter when it is made again', () => {
    expect(toSvg(createSampleScene(shaper), subsetter)).toBe(toSvg(createSampleScene(shaper), subsetter));
  });

  it('shares no class and no reference with another figure on the same page', () => {
    const [one, other] = ['#0072b2', '#d55e00'].map((colour) => {
      const scene = createScene([createRectangle([0, 0, 9, 9], colour), createText(shaper, [9, 9], 'Berri')]);
      return toSvg(scene, subsetter);
    });
    const listNames = (svg = '') => Array.from(svg.matchAll(/(?:class|id)="([^"]+)"/g), ([, name]) => name);
    expect(listNames(one).length).toBeGreaterThan(4);
    expect(listNames(one).filter((name) => listNames(other).includes(name))).toEqual([]);
  });
});

describe('groups', () => {
  it('are named by what they show, each actor and tie once, with its name for people and its id', () => {
    const svg = draw(
      createScene([
        createGroup([createGroup([], { role: 'tie', id: 'berri-asks', name: 'Berri asks' })], {
          role: 'ties',
        }),
        createGroup([createGroup([], { role: 'actor', id: 'nabih-berri', name: 'Nabih Berri' })], {
          role: 'actors',
        }),
      ]),
    );
    const actors = Array.from(svg.querySelectorAll('[data-actor]'), (group) => [
      group.id,
      group.getAttribute('data-actor'),
      group.querySelector('title')?.textContent,
    ]);
    const ties = Array.from(svg.querySelectorAll('[data-tie]'), (group) => [
      group.id,
      group.getAttribute('data-tie'),
    ]);
    expect(actors).toEqual([['actor-nabih-berri', 'nabih-berri', 'Nabih Berri']]);
    expect(ties).toEqual([['tie-berri-asks', 'berri-asks']]);
    expect(listIds(svg).slice(2)).toEqual(['ties', 'tie-berri-asks', 'actors', 'actor-nabih-berri']);
  });

  it('show nothing outside of their clip', () => {
    const svg = draw(
      createScene([createGroup([createRectangle([0, 0, 9, 9], '#0072b2')], { clip: [1, 2.5, 3, 4] })]),
    );
    const clip = svg.querySelector('clipPath');
    const rect = clip?.querySelector('rect');
    expect(['x', 'y', 'width', 'height'].map((name) => rect?.getAttribute(name))).toEqual([
      '10',
      '25',
      '30',
      '40',
    ]);
    expect(svg.querySelector('g')?.getAttribute('clip-path')).toBe(`url(#${clip?.id})`);
  });
});

describe('outlines', () => {
  it('have a class for each look, written once', () => {
    const stroke = { colour: '#D55E00', width: 1.5, dash: [4, 2.5], cap: 'round', join: 'round' } as const;
    const svg = draw(
      createScene(
        [
          createRectangle([0, 0, 9, 9], '#aabbcc'),
          createRectangle([9, 0, 9, 9], '#aabbcc'),
          { ...createRectangle([0, 0, 9, 9], '#000000', stroke), rule: 'evenodd' },
        ],
        { background: null },
      ),
    );
    const classes = Array.from(svg.querySelectorAll('path'), (path) => path.getAttribute('class'));
    expect(classes[0]).toBe(classes[1]);
    expect(svg.querySelector('style')?.textContent).toBe(
      `.${classes[0]}{fill:#abc}.${classes[2]}{fill:#000;fill-rule:evenodd;stroke:#d55e00;stroke-width:15;` +
        'stroke-dasharray:40 25;stroke-linecap:round;stroke-linejoin:round}',
    );
  });

  it('are left out when nothing of them can be seen', () => {
    expect(draw(createScene([createRectangle([0, 0, 9, 9], null)])).querySelectorAll('path')).toHaveLength(0);
  });

  it.each(['red', '#fff', '#ffffff;}', 'url(https://example.org)'])(
    'may not have the colour %s',
    (colour) => {
      expect(() => draw(createScene([createRectangle([0, 0, 9, 9], colour)]))).toThrow(/written #rrggbb/);
    },
  );
});

describe('text', () => {
  it('is text, in the order in which it is read, however it runs', () => {
    const lines = ['Nabih Berri', 'حزب الله (Hezbollah) 2024, ישראל', 'Hezbollah (حزب الله) and ישראל'];
    const svg = draw(createScene(lines.map((line, index) => createText(shaper, [0, 20 * index], line))));
    expect(listTexts(svg)).toEqual(lines);
  });

  it('in one font from left to right begins at its left end', () => {
    const text = draw(createScene([createText(shaper, [10.005, 20], 'Berri asks')])).querySelector('text');
    expect([text?.getAttribute('x'), text?.getAttribute('y'), text?.children.length]).toEqual([
      '100.1',
      '200',
      0,
    ]);
  });

  it('from right to left is placed by its middle, and says its direction', () => {
    const item = createText(shaper, [10, 20], 'نبيه بري', { size: 10 });
    const text = draw(createScene([item])).querySelector('text');
    expect(['direction', 'text-anchor'].map((name) => text?.getAttribute(name))).toEqual(['rtl', 'middle']);
    expect(Number(text?.getAttribute('x'))).toBeCloseTo(100 + item.line.width * 5, 0);
  });

  it('of several runs has each where it was shaped', () => {
    const item = createText(shaper, [10, 20], 'Berri حزب الله', { size: 10 });
    const spans = Array.from(draw(createScene([item])).querySelectorAll('tspan'), (span) => [
      span.textContent,
      span.getAttribute('direction'),
      span.getAttribute('x'),
    ]);
    const [latin, arabic] = item.line.runs;
    const toMiddle = ({ x = 0, width = 0 } = {}) => String(Math.round((10 + x + width / 2) * 100) / 10);
    expect(spans).toEqual([
      ['Berri ', 'ltr', toMiddle(latin)],
      ['حزب الله', 'rtl', toMiddle(arabic)],
    ]);
  });

  it('of several scripts in one font and direction is one piece', () => {
    const svg = draw(createScene([createText(shaper, [0, 0], 'Žižek, Ελλάς, Москва')]));
    expect(svg.querySelectorAll('tspan')).toHaveLength(0);
  });

  it('has a halo before it that is drawn by reference: the words are there once', () => {
    const svg = draw(createScene([createText(shaper, [0, 0], 'Berri')]));
    const text = svg.querySelector('text');
    const halo = text?.previousElementSibling;
    expect([halo?.localName, halo?.getAttribute('xlink:href')]).toEqual(['use', `#${text?.id}`]);
    expect(svg.outerHTML.split('Berri')).toHaveLength(2);
  });

  it('brings its fonts, with the letters that it has and no others', () => {
    const plain = { ...createText(shaper, [0, 0], 'Abba'), halo: null };
    const bold = createText(shaper, [0, 0], 'ב)', { size: 9, bold: true });
    const style = draw(createScene([plain, bold])).querySelector('style')?.textContent ?? '';
    const faces = Array.from(
      style.matchAll(
        /@font-face\{font-family:"([^"]+)";font-weight:(\d+);src:[^}]*;unicode-range:([^}]*)\}/g,
      ),
    );
    // A bracket that closes from right to left is drawn as one that opens.
    expect(faces.map(([, ...face]) => face)).toEqual([
      ['IBM Plex Sans Hebrew', '600', 'U+28-29,U+5d1'],
      ['IBM Plex Sans', '400', 'U+41,U+61-62'],
    ]);
    expect(style.length).toBeLessThan(12_000);
  });
});

describe('hostile names', () => {
  const NAMES = [
    '</text><script>alert(1)</script>',
    ']]><!--<?xml?>&entity;',
    'x" onload="alert(1)',
    'x'.repeat(10_000),
    '👩‍👩‍👧‍👦 🕊️ 🇱🇧',
    'a\u0000b\u0007c\u009bd',
    '\u202eevil\u2066\u2067\u202d',
    '\ud800\uffff',
    'xlink:href="https://example.org"',
  ];

  it.each(NAMES.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
    '%s comes out as harmless text',
    (_, name) => {
      const group = (role: 'actor' | 'tie') =>
        createGroup([createText(shaper, [0, 0], name)], { role, id: name, name });
      const written = toSvg(
        createScene([group('actor'), group('tie'), group('actor')], { title: name, description: name }),
        subsetter,
      );
      const svg = parse(written);
      const ids = listIds(svg);
      expect(written.trimEnd()).not.toMatch(/<script|[\p{Cc}\u202a-\u202e]/u);
      expect(svg.querySelectorAll('script, foreignObject')).toHaveLength(0);
      expect(listReferences(svg).filter((url) => !/^(?:#|data:font)/.test(url))).toEqual([]);
      const attributes = Array.from(svg.querySelectorAll('*')).flatMap((element) =>
        element.getAttributeNames(),
      );
      expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9_.-]*$/.test(id))).toEqual([]);
      expect(svg.querySelectorAll('[data-actor]')).toHaveLength(2);
      expect(svg.querySelectorAll('text')).toHaveLength(3);
    },
  );

  it('keep their letters where these are harmless', () => {
    const name = '</text><script>alert("حزب")</script>';
    const svg = draw(createScene([createText(shaper, [0, 0], name)], { title: name }));
    expect(listTexts(svg)).toEqual([name]);
    expect(svg.querySelector('title')?.textContent).toBe(name);
  });
});
