import { FORMAT_LIMITS } from '@/lib/network/limits';
import { listLines } from '../text-words';
import { MAX_AUTHORS, type Publication, toUrl } from './publications';

/** How a database of publications writes its fields, a field a line, with lines below that go on. */
type Dialect = {
  readonly is: RegExp;
  /** A line that begins a field: its tag and its value. */
  readonly field: RegExp;
  /** The tag that begins each publication. */
  readonly begins: string;
  /** Tags by what they say; of those that say the same the first that is there counts. */
  readonly authors: readonly string[];
  readonly title: readonly string[];
  readonly year: readonly string[];
  readonly url: readonly string[];
  readonly doi: readonly string[];
};

const DIALECTS: readonly Dialect[] = [
  {
    // Web of Science and others of its publisher; full names stand beside the short ones.
    ...{
      is: /^\s*(FN (Clarivate|Thomson|ISI)|(FN [^\n]+\n(VR [^\n]+\n)?)?PT [A-Z]\r?\n(AU|A[BFE]|TI) )/,
      field: /^([A-Z][A-Z0-9])(?: (.*))?$/,
      begins: 'PT',
    },
    ...{ authors: ['AF', 'AU'], title: ['TI'], year: ['PY', 'EY'], url: [], doi: ['DI'] },
  },
  {
    // PubMed.
    ...{ is: /^\s*PMID- ?\d/, field: /^([A-Z]{2,4}) {0,2}- (.*)$/, begins: 'PMID' },
    ...{ authors: ['FAU', 'AU'], title: ['TI'], year: ['DP'], url: [], doi: ['LID', 'AID'] },
  },
  {
    // EndNote and refer.
    ...{ is: /^\s*%0 [A-Z][^\n]*\n(%[A-Z0-9] |\s)/, field: /^%([A-Z0-9@])\s(.*)$/, begins: '0' },
    ...{ authors: ['A'], title: ['T'], year: ['D'], url: ['U'], doi: ['R'] },
  },
];

/** Whether a text is such a list, by how it begins. */
export function isTaggedList(head: string): boolean {
  return DIALECTS.some(({ is }) => is.test(head));
}

type Fields = Map<string, string[]>;

/** Returns the publications of a text of Web of Science, PubMed or EndNote. */
export function* listTagged(text: string): Generator<Publication> {
  const dialect = DIALECTS.find(({ is }) => is.test(text.slice(0, 2_000)));
  if (!dialect) return;
  let fields: Fields = new Map();
  let last: string[] = [];
  for (const { text: line } of listLines(text)) {
    const found = /^\s/.test(line) ? null : dialect.field.exec(line);
    if (!found && line.trim() !== '') addLine(last, line, dialect);
    if (!found) continue;
    const [, tag = '', value = ''] = found;
    if (tag === dialect.begins) {
      // What stands before the first says where the list is from.
      if (fields.has(tag)) yield toPublication(fields, dialect);
      fields = new Map();
    }
    last = fields.get(tag) ?? [];
    fields.set(tag, last);
    if (value.trim() !== '' && last.length <= MAX_AUTHORS)
      last.push(value.trim().slice(0, FORMAT_LIMITS.cell));
  }
  if (fields.has(dialect.begins)) yield toPublication(fields, dialect);
}

/** Web of Science has an author a line; all else goes on below. */
function addLine(values: string[], line: string, { begins }: Dialect): void {
  if (begins === 'PT') {
    if (values.length <= MAX_AUTHORS) values.push(line.trim().slice(0, FORMAT_LIMITS.cell));
  } else if (values.length > 0)
    values[values.length - 1] = `${values.at(-1)} ${line.trim()}`.slice(0, FORMAT_LIMITS.cell);
}

function toPublication(fields: ReadonlyMap<string, readonly string[]>, dialect: Dialect): Publication {
  const get = (tags: readonly string[]) =>
    tags.flatMap((tag) => (fields.get(tag)?.length ? [fields.get(tag) ?? []] : []))[0] ?? [];
  return {
    authors: get(dialect.authors),
    title: get(dialect.title).join(' '),
    year: /\d{4}/.exec(get(dialect.year)[0] ?? '')?.[0] ?? '',
    url: toUrl(get(dialect.url)[0] ?? '', get(dialect.doi).find((each) => each.startsWith('10.')) ?? ''),
  };
}
