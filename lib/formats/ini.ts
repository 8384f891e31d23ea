import type { Format, FormatSource } from './format';
import { listSections, readIni } from './ini/read-ini';

/** Files of settings, whose sections may be actors. */
export const INI: Format = {
  id: 'ini',
  label: 'INI, sections of keys and values',
  extensions: ['ini', 'cfg', 'conf'],
  mediaType: 'text/plain',
  recognise,
  read: readIni,
  write: null,
  keeps: null,
};

const MIN_SECTIONS = 2;

/** Every line is a section, a key with a value, a remark or empty. */
function recognise(source: FormatSource): number {
  const head = source.head();
  const lines = head.split(/\r?\n/).slice(0, 200);
  const told = head.length < source.file.size ? lines.slice(0, -1) : lines;
  const areAll = told.every((line) =>
    /^\s*($|[;#]|\[[^[\]]+\]\s*([;#].*)?$|[^=\s[][^=\n]{0,100}=)/.test(line),
  );
  return areAll && listSections(head).length >= MIN_SECTIONS ? 0.7 : 0;
}
