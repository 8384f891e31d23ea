import { parseArgs } from 'node:util';
import { VIEW_PARAMETER_NAMES } from '@/lib/explorer/view-parameters';
import {
  FIGURE_FORMAT_IDS,
  type FigureFormatId,
  isFigureFormatId,
} from '@/lib/figure/options/figure-formats';
import { FIGURE_SIZE_IDS } from '@/lib/figure/options/figure-options';
import { FIGURE_PARAMETER_NAMES } from '@/lib/figure/options/figure-parameters';

/** What a person types after `npm run figure --`. */
export type CommandOptions = {
  /** A network file, or the id of a network in the folder. */
  readonly source: string;
  readonly format: FigureFormatId;
  /** A file, `-` for the standard output, or null: named after the network. */
  readonly out: string | null;
  /** Where the networks are served, for the link beside the figure. */
  readonly site: string;
  /** The parameters of the view and of the figure. */
  readonly params: URLSearchParams;
};

export type ReadCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'draw'; readonly options: CommandOptions }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const STANDARD_SITE = 'http://localhost:3000';
/** The command's own options; all others are parameters of the view or of the figure. */
export const OWN_OPTIONS = {
  out: {
    value: '<file>',
    description: 'Where to. “-” is the standard output (then use npm run -s figure).',
  },
  format: { value: FIGURE_FORMAT_IDS.join('|'), description: 'Else the ending of --out says it.' },
  site: { value: '<address>', description: 'Of the site to whose view a figure with data links.' },
} as const;
/** What a command writes is its `--out`, so the view's parameter of that name has another here. */
export const ACTORS_OUT = 'outActors';
const PARAMETERS: readonly string[] = [
  ...VIEW_PARAMETER_NAMES.filter((name) => name !== 'out'),
  ACTORS_OUT,
  ...FIGURE_PARAMETER_NAMES,
];

/** Reads the words of the command. Whether the parameters can be used, only the network tells. */
export function readCommand(words: readonly string[]): ReadCommand {
  const names = [...Object.keys(OWN_OPTIONS), ...PARAMETERS];
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return { kind: 'help' };
  const problems: string[] = [];
  const sources: string[] = [];
  const own = new Map<string, string>();
  const params = new URLSearchParams();
  for (const token of tokens) {
    if (token.kind === 'positional') sources.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!names.includes(name)) problems.push(`There is no option ${rawName}.`);
    else if (value === undefined) problems.push(`${rawName} needs a value.`);
    else if (PARAMETERS.includes(name)) params.append(toParameter(name, value), value);
    else own.set(name, value);
  }
  const [source, ...others] = sources;
  if (source === undefined) problems.push('Name a network file, or the id of a network.');
  if (others.length > 0)
    problems.push(`One network at a time: “${source}” and “${others.join('”, “')}” are named.`);
  const out = own.get('out') ?? null;
  const format = findFormat(own.get('format'), out);
  if (typeof format !== 'string') problems.push(format.problem);
  const site = readSite(own.get('site') ?? STANDARD_SITE);
  if (site === null) problems.push(`--site is no address of a site, such as ${STANDARD_SITE}.`);
  if (problems.length > 0 || source === undefined || typeof format !== 'string' || site === null)
    return { kind: 'wrong', problems };
  return { kind: 'draw', options: { source, format, out, site, params } };
}

/** The view has a measure called `size`; a page's size is called so too by a caller. */
function toParameter(name: string, value: string): string {
  if (name === ACTORS_OUT) return 'out';
  return name === 'size' && FIGURE_SIZE_IDS.some((id) => id === value) ? 'page' : name;
}

function findFormat(
  format: string | undefined,
  out: string | null,
): FigureFormatId | { readonly problem: string } {
  const formats = FIGURE_FORMAT_IDS.join(', ');
  if (format !== undefined) {
    if (isFigureFormatId(format)) return format;
    return { problem: `--format is “${format}”; there are ${formats}.` };
  }
  const ending = /\.([^./\\]+)$/.exec(out ?? '')?.[1]?.toLowerCase() ?? '';
  if (isFigureFormatId(ending)) return ending;
  return { problem: `Say what to write: --out with an ending, or --format; there are ${formats}.` };
}

function readSite(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname.replace(/\/$/, '')}` : null;
}
