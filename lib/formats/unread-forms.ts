import { DOCUMENT_PART } from './docx';
import type { FormatSource } from './format';
import { toFailed } from './remark-list';

type Form = {
  readonly name: string;
  readonly is: RegExp;
  readonly fix: string;
  readonly leadsTo?: 'reader';
  /** Whether another format may take its beginning for its own. */
  readonly isFirst?: true;
};

const TABLE = 'Save its table as CSV or XLSX.';

/** Forms of text that are known and not read, told by how they begin. Each test is short and looks at the beginning alone. */
const TEXTS: readonly Form[] = [
  {
    name: 'a drawing of PlantUML without arrows',
    is: /^\s*@start(mindmap|wbs|gantt|json|yaml)/i,
    fix: 'Write its arrows into a CSV with one row a tie.',
  },
  {
    name: 'an article of a wiki without a table',
    is: /^\s*\{\{[A-Za-z][^{}|\n]{0,100}(\n?\s*\||\}\})|\[\[(Category|File|Image):/,
    fix: 'Read its text under “From an article”, or write what its box lists into a CSV with one row a tie.',
    leadsTo: 'reader',
  },
  {
    name: 'a directory (LDIF)',
    isFirst: true,
    is: /^\s*(#[^\n]{0,400}\n\s*){0,20}(version: ?1\s*\n\s*(#[^\n]{0,400}\n\s*){0,20})?dn:{1,2} ?[^\n]{1,400}\n[A-Za-z][\w;-]{0,60}:{1,2} ?/,
    fix: 'Write its people and whom “manager” and “member” name into a CSV with one row a tie.',
  },
  {
    name: 'an ontology (OBO)',
    isFirst: true,
    is: /^\s*format-version: ?1\.\d\s*\n/,
    fix: 'It says what words mean, and of no actors. Choose a file in which actors are tied.',
  },
  {
    name: 'a multilayer network (multinet)',
    isFirst: true,
    is: /^\s*(--[^\n]{0,400}\n\s*)?#(TYPE|VERSION)\b[^\n]{0,100}\n(?:[^#\n]{0,400}\n|#(?!EDGES)[^\n]{0,100}\n){0,400}#(LAYERS|ACTORS|EDGES)\b/i,
    fix: 'Save what stands below #EDGES as a CSV with the heading “source,target,type”, and what stands below #ACTORS as another.',
  },
  {
    name: 'a model of an architecture (Structurizr DSL)',
    isFirst: true,
    is: /^\s*workspace\b[^\n{]{0,200}\{\s*\n[\s\S]{0,400}?\bmodel\s*\{/,
    fix: 'Export it as Mermaid, PlantUML or DOT, which are read.',
  },
  {
    name: 'a program in JavaScript',
    isFirst: true,
    is: /^\s*(?:(?:\/\/[^\n]{0,400}\n|\/\*[\s\S]{0,2000}?\*\/)\s*){0,20}(?:(?:export\s+)?(?:async\s+)?function\s+[\w$]+\s*\([^)\n]{0,200}\)\s*\{|(?:['"]use (?:strict|client)['"]|import\s[^\n]{0,300}\sfrom\s['"]|(?:export\s+)?(?:const|let|var)\s+[\w$]+(?:\s*[=:;]|\s*,\s*[\w$]+))(?=[\s\S]{0,4000}(?:\bfunction\b[^\n]{0,200}\(|=>)))/,
    fix: 'Export the data that it works with as JSON or CSV. A script that holds nothing but data is read.',
  },
  {
    name: 'data within a program',
    isFirst: true,
    is: /^\s*(?:(?:\/\/|#|--|import\b|from\b)[^\n]{0,400}\n\s*|\/\*[\s\S]{0,2000}?\*\/\s*){0,20}(?:export\s+)?(?:(?:const|let|var|my|local|static)\s+)?[@$%]?[A-Za-z_][\w.]{0,80}\s*(?::[^=\n]{1,200})?=\s*(?:\{[ \t]*\r?\n|\[\s*\{[ \t]*\r?\n)/,
    fix: 'Write them out as JSON or CSV. Lists and objects alone are read from scripts in JavaScript and TypeScript, where nothing in them is worked out.',
  },
  {
    name: 'a script that loads tables into a graph database (LOAD CSV)',
    isFirst: true,
    is: /^\s*(?:(?:\/\/[^\n]{0,400}|:\w[^\n]{0,200}|(?:CREATE|DROP|MATCH)\b[^;]{0,400};|[A-Z]+ PERIODIC COMMIT[^\n]{0,40})\s*){0,40}LOAD CSV\b/i,
    fix: 'Choose the tables that it loads, together in one archive: they hold the data.',
  },
  {
    name: 'a graph of LEDA',
    isFirst: true,
    is: /^\s*LEDA\.GRAPH\b/,
    fix: 'Save it from the program that wrote it as GML, which is read.',
  },
  {
    name: 'a graph of Subdue (.g)',
    isFirst: true,
    is: /^\s*(?:%[^\n]{0,400}\n\s*){0,40}v 1 [^\n]{1,200}\n\s*(?:%[^\n]{0,400}\n\s*){0,40}v 2 /,
    fix: 'Write its lines “u”, “d” and “e” into a CSV with one row a tie, with the names of its vertices in place of their numbers.',
  },
  { name: 'a graph of UCINET (##h)', is: /^\s*;?\s*UCINET\b/i, fix: 'Export it from UCINET as DL or Excel.' },
  {
    name: 'XML of its own',
    is: /^\s*(<\?xml[^>]{0,200}>\s*)?(<!--[^>]{0,400}-->\s*)?(<!DOCTYPE[^>]{0,400}>\s*)?<[a-z_]/i,
    fix: TABLE,
  },
];

/** How files of Office before 2007 begin, and those that are locked with a password. */
const OFFICE = '\xD0\xCF\x11\xE0';
const LOCKED = {
  name: 'a spreadsheet or document that is locked with a password',
  fix: 'Open it in the program that made it, take the password away, and save it again.',
};
/** The list of what is in such a file stands near its beginning or its end. */
const LISTED_BYTES = 1_000_000;

/** The first bytes of forms that are no text. */
const BYTES: readonly (readonly [magic: string, name: string, fix: string])[] = [
  ['%PDF', 'a PDF', 'Copy its table into a spreadsheet.'],
  ['SQLite format 3', 'a database of SQLite', TABLE],
  ['PAR1', 'a Parquet file', TABLE],
  [OFFICE, 'a spreadsheet or document of Office before 2007 (.xls)', 'Save it as XLSX or CSV.'],
  ['$FL2', 'a data set of SPSS', TABLE],
  ['<stata_dta>', 'a data set of Stata', TABLE],
  [
    'RDX',
    'a file of R (.RData)',
    'Write its table with write.csv(…), or its graph with write_graph(…, format = "graphml").',
  ],
  [
    'RDA',
    'a file of R (.RData)',
    'Write its table with write.csv(…), or its graph with write_graph(…, format = "graphml").',
  ],
  [
    'X\n',
    'a file of R (.rds)',
    'Write its table with write.csv(…), or its graph with write_graph(…, format = "graphml").',
  ],
  ['\x80\x04', 'a pickle of Python', 'Write its graph with networkx.write_graphml(…).'],
  ['\x80\x03', 'a pickle of Python', 'Write its graph with networkx.write_graphml(…).'],
  ['\xE2\x9B\xBE gt', 'a graph of graph-tool (.gt)', 'Save it as GraphML.'],
  ['\x89PNG', 'a picture', 'Choose the file with the data of the picture.'],
  ['\xFF\xD8\xFF', 'a picture', 'Choose the file with the data of the picture.'],
  ['GIF8', 'a picture', 'Choose the file with the data of the picture.'],
];

/** What tells a document that is an archive of several files. */
const PACKAGES: readonly (readonly [part: string, name: string, fix: string])[] = [
  [
    'word/document.xml',
    'a document of Word',
    'Read it under “From an article”, or copy its table into a spreadsheet.',
  ],
  ['ppt/presentation.xml', 'slides of PowerPoint', 'Copy their table into a spreadsheet.'],
  [
    'content.xml',
    'a document of LibreOffice',
    'Read it under “From an article”, or copy its table into a spreadsheet.',
  ],
];

/** Returns why an archive is not read that is a document of another program; null for all others. */
export function describePackage(sources: readonly FormatSource[]): ReturnType<typeof toFailed> | null {
  const found = PACKAGES.find(([part]) => sources.some(({ name }) => name === part));
  if (!found) return null;
  const [part, name, fix] = found;
  return toRefusal({ name, fix, ...(part === DOCUMENT_PART && { leadsTo: 'reader' }) });
}

/** Returns why a file is not read that another format may take for its own; null for all others. */
export function refuseFirst(source: FormatSource): ReturnType<typeof toFailed> | null {
  const form = source.encoding === null ? undefined : findText(source);
  return form?.isFirst ? toRefusal(form) : null;
}

/** Returns why a file is not read whose form is known; null where it is not. */
export function describeUnread(source: FormatSource): ReturnType<typeof toFailed> | null {
  const form = source.encoding === null ? findBytes(source) : findText(source);
  return form ? toRefusal(form) : null;
}

function findText(source: FormatSource): Form | undefined {
  const head = source.head().slice(0, 4_000);
  return TEXTS.find(({ is }) => is.test(head));
}

function findBytes(source: FormatSource): Pick<Form, 'name' | 'fix'> | null {
  const first = String.fromCharCode(...source.bytes().subarray(0, 20));
  const found = BYTES.find(([magic]) => first.startsWith(magic));
  if (found?.[0] === OFFICE && isLocked(source.file)) return LOCKED;
  return found ? { name: found[1], fix: found[2] } : null;
}

/** A locked file of Office holds another, in a part that is called so. */
function isLocked(file: FormatSource['file']): boolean {
  const name = [...'EncryptedPackage'].join('\0');
  const parts = [file.slice(0, LISTED_BYTES), file.slice(Math.max(0, file.size - LISTED_BYTES), file.size)];
  return parts.some((part) => new TextDecoder('latin1').decode(part).includes(name));
}

function toRefusal({ name, fix, leadsTo }: Omit<Form, 'is'>): ReturnType<typeof toFailed> {
  return toFailed(`The file is ${name}, which is not read here.`, fix, '', leadsTo && { leadsTo });
}
