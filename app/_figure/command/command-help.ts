import type { ParameterShape, ViewParameter } from '@/lib/explorer/parameter-forms';
import {
  FILTER_PARAMETER_NAMES,
  VIEW_PARAMETER_NAMES,
  VIEW_PARAMETERS,
  type ViewParameterName,
} from '@/lib/explorer/view-parameters';
import {
  FIGURE_PARAMETER_NAMES,
  FIGURE_PARAMETERS,
  type FigureParameterName,
} from '@/lib/figure/options/figure-parameters';
import { ACTORS_OUT, OWN_OPTIONS } from './command-options';

const WIDTH = 100;
const INDENT = '      ';

/** Returns what the command can do, from the tables by which its words are read. */
export function writeHelp(): string {
  const filters: ReadonlySet<string> = new Set(FILTER_PARAMETER_NAMES);
  const others = VIEW_PARAMETER_NAMES.filter((name) => !filters.has(name));
  const ofView = <Name extends ViewParameterName>(name: Name) =>
    describeParameter(name === 'out' ? ACTORS_OUT : name, VIEW_PARAMETERS[name]);
  const ofFigure = <Name extends FigureParameterName>(name: Name) =>
    describeParameter(name, FIGURE_PARAMETERS[name]);
  return [
    'Draws a figure of a network, without a browser.',
    '',
    '  npm run figure -- <network file or id> --lens mediation --size a4-landscape --out talks.pdf',
    '',
    'Exit code 0: drawn. 1: not drawn. 2: an option is wrong.',
    '',
    'What is written',
    ...Object.entries(OWN_OPTIONS).flatMap(([name, { value, description }]) =>
      describe(name, value, description),
    ),
    '',
    'The figure',
    ...FIGURE_PARAMETER_NAMES.flatMap(ofFigure),
    '',
    'What is shown (as in the address of the page, whose link may be copied from there)',
    ...FILTER_PARAMETER_NAMES.flatMap(ofView),
    '',
    'Of the view besides; --size takes the name of a page, too',
    ...others.flatMap(ofView),
    '',
  ].join('\n');
}

function describeParameter<T>(name: string, { shape, description, standard, write }: ViewParameter<T>) {
  const usual = name === 'lens' ? null : write(standard({ defaultLens: 'all' }));
  const otherwise = usual ? ` Otherwise ${usual}.` : '';
  return describe(name, describeShape(shape), `${description}${otherwise}`);
}

function describe(name: string, value: string, description: string): readonly string[] {
  return [`  --${name} ${value}`, ...wrap(description).map((line) => `${INDENT}${line}`)];
}

function describeShape(shape: ParameterShape): string {
  switch (shape.form) {
    case 'choice':
      return shape.values.join('|');
    case 'list':
      return shape.values ? `${shape.values.join(',')}` : '<list>';
    case 'id':
      return '<id>';
    case 'date':
      return '<date>';
    case 'count':
      return `<${shape.least} to ${shape.most}>`;
    case 'text':
      return '<text>';
  }
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH - INDENT.length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
