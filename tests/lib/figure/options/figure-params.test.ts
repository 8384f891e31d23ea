import fc from 'fast-check';
import { createViewState } from '@/lib/explorer/view-state';
import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import {
  type FigureRequest,
  parseFigureParams,
  toCanonicalFigure,
  toFigureQuery,
} from '@/lib/figure/options/figure-params';
import { validState } from '@/tests/lib/explorer/arbitrary-state';
import { createSmallContext } from '@/tests/lib/explorer/small-context';
import { anyOptions, anyPlaces, validOptions, validPlaces } from '../arbitrary-figure';

const context = createSmallContext('mediation');
const standard: FigureRequest = { state: createViewState('mediation'), options: STANDARD_FIGURE, placed: {} };

function parse(query: string) {
  return parseFigureParams(new URLSearchParams(query), context);
}

function read(query: string): FigureRequest {
  const { problems, ...request } = parse(query);
  expect(problems).toEqual([]);
  return request;
}

function blame(query: string): readonly string[] {
  return parse(query).problems.map(({ parameter }) => parameter);
}

describe('the link of a figure', () => {
  it('is empty for the standard figure of the view in which a network opens', () => {
    expect(toFigureQuery(standard, context)).toBe('');
    expect(read('')).toEqual(standard);
  });

  it('says every choice in a stable order, after those of the view', () => {
    const request: FigureRequest = {
      state: { ...standard.state, lens: 'all', size: 'betweenness' },
      options: {
        size: 'custom',
        width: 85,
        height: 60,
        theme: 'print',
        notation: 'conflict',
        sides: 'open',
        title: 'Who talks: to whom?',
        subtitle: 'بري',
        asOf: false,
        filter: false,
        hidden: false,
        legend: false,
        notes: true,
        credit: false,
        transparent: true,
        pixels: 1200,
        frame: { x: -10.5, y: 0, width: 200, height: 100.1 },
      },
      placed: { envoy: { x: 1.5, y: -2 }, militia: { x: 0, y: 3 } },
    };
    const query = toFigureQuery(request, context);
    expect(query).toBe(
      'lens=all&size=betweenness&page=custom&width=85&height=60&theme=print&notation=conflict' +
        '&grouped=open&title=Who+talks:+to+whom%3F&subtitle=%D8%A8%D8%B1%D9%8A&asof=no&filter=no&hidden=no&legend=no&notes=yes&credit=no' +
        '&transparent=yes&pixels=1200&frame=-10.5,0,200,100.1&placed=envoy:1.5:-2,militia:0:3',
    );
    expect(read(query)).toEqual(request);
  });

  it('opens with the lens of the page, not of other requests', () => {
    expect(read('').state.lens).toBe('mediation');
    expect(read('lens=all').state.lens).toBe('all');
  });

  it('takes the link of the page as it is', () => {
    expect(read('types=denies&panel=channels&from=envoy&to=militia&channel=1').options).toEqual(
      STANDARD_FIGURE,
    );
  });

  it('tells no title from the title of the network', () => {
    expect(read('title=').options.title).toBe('');
    expect(read('').options.title).toBeNull();
    expect(toFigureQuery({ ...standard, options: { ...STANDARD_FIGURE, title: '' } }, context)).toBe(
      'title=',
    );
  });

  it('rounds what nobody can see', () => {
    expect(read('placed=envoy:1.26:-0.04').placed).toEqual({ envoy: { x: 1.3, y: 0 } });
    expect(read('frame=0.123456,0,10,10').options.frame).toEqual({ x: 0.1, y: 0, width: 10, height: 10 });
  });
});

describe('a bad value', () => {
  it.each([
    ['page=a5', 'page'],
    ['width=39', 'width'],
    ['width=85.5', 'width'],
    ['height=2001', 'height'],
    ['theme=neon', 'theme'],
    ['notation=', 'notation'],
    ['legend=true', 'legend'],
    ['transparent=1', 'transparent'],
    ['pixels=99', 'pixels'],
    ['pixels=16385', 'pixels'],
    ['pixels=1e3', 'pixels'],
    ['frame=1,2,3', 'frame'],
    ['frame=1,2,3,4,5', 'frame'],
    ['frame=1,2,0,4', 'frame'],
    ['frame=1,2,0.04,4', 'frame'],
    ['frame=1,2,-3,4', 'frame'],
    ['frame=0,0,NaN,1', 'frame'],
    ['frame=0,0,Infinity,1', 'frame'],
    ['frame=9999999,0,1,1', 'frame'],
    ['frame=', 'frame'],
    ['placed=envoy', 'placed'],
    ['placed=envoy:1', 'placed'],
    ['placed=envoy:1:2:3', 'placed'],
    ['placed=envoy:1:x', 'placed'],
    ['placed=nobody:1:2', 'placed'],
    ['placed=__proto__:1:2', 'placed'],
    ['placed=envoy:9999999:0', 'placed'],
    ['subtitle=a&subtitle=b', 'subtitle'],
    ['Page=square', 'Page'],
    ['utm_source=x', 'utm_source'],
    ['lens=everything', 'lens'],
    ['size=a4-landscape', 'size'],
  ])('%s is named, and nothing is taken for it', (query, parameter) => {
    const { problems, ...request } = parse(query);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(request).toEqual(standard);
  });

  it('is left out of the places, and the rest is kept', () => {
    const { placed, problems } = parse('placed=envoy:1:2,nobody:3:4,militia:5:6,envoy:7:8');
    expect(placed).toEqual({ envoy: { x: 1, y: 2 }, militia: { x: 5, y: 6 } });
    expect(problems.map(({ message }) => message)).toEqual([
      '“nobody:3:4” cannot be read; write an actor of this network, as in envoy:12.5:-40.',
    ]);
  });

  it('is a title that is too long, of which the beginning stays', () => {
    const query = `title=${'x'.repeat(10_000)}`;
    expect(parse(query).options.title).toBe('x'.repeat(300));
    expect(blame(query)).toEqual(['title']);
  });
});

describe('laws of figures’ links', () => {
  // Where actors stand is the figure's to say.
  const state = validState.map((valid) => ({ ...valid, placed: {} }));
  const request = fc.record({ state, options: validOptions, placed: validPlaces });

  it('figure → link → figure is the identity', () => {
    fc.assert(
      fc.property(request, (figure) => {
        expect(read(toFigureQuery(figure, context))).toEqual(figure);
      }),
    );
  });

  it('any figure comes back from its link in canonical form, and that form is a fixed point', () => {
    fc.assert(
      fc.property(anyOptions, anyPlaces, (options, placed) => {
        const canonical = toCanonicalFigure({ options, placed }, context);
        const { state } = standard;
        expect(read(toFigureQuery({ state, ...canonical }, context))).toEqual({ state, ...canonical });
        expect(toCanonicalFigure(canonical, context)).toEqual(canonical);
      }),
    );
  });

  it('garbage never throws, and gives a figure that a link can carry', () => {
    const name = fc.oneof(
      fc.constantFrom('page', 'width', 'title', 'frame', 'placed', 'pixels', 'legend', 'lens'),
      fc.string(),
    );
    const params = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 12 });
    fc.assert(
      fc.property(params, (pairs) => {
        const { problems, ...figure } = parseFigureParams(new URLSearchParams(pairs), context);
        expect(read(toFigureQuery(figure, context))).toEqual(figure);
      }),
    );
  });
});
