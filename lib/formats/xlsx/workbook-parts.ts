import type { FormatSource } from '../format';
import type { Remark } from '../import-tables';
import { createSource } from '../source/open-source';
import { listZip, unpackEntry, type ZipEntry } from '../source/read-zip';
import { readXml } from '../xml/read-xml';

/** A sheet of a workbook: its name, and where in the archive its cells stand. */
export type Sheet = { readonly name: string; readonly path: string; readonly isHidden: boolean };

const CONTENT = 'xl/workbook.xml';

/** The parts of a spreadsheet’s archive (ECMA-376), each unpacked when it is asked for. Throws as `listZip` does. */
export class WorkbookParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly targets = new Map<string, { readonly type: string; readonly path: string }>();
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904, as on old Macs. */
  readonly is1904: boolean;
  /** Why a part that all others need could not be read; null when all is well. */
  readonly fault: Remark | null;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
    const sheets: { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] = [];
    let is1904 = false;
    this.fault =
      this.read('xl/_rels/workbook.xml.rels', (name, attributes) => {
        const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
        if (name !== 'Relationship' || id === undefined || mode === 'External') return;
        this.targets.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: toPath(target) });
      }) ??
      this.read(CONTENT, (name, attributes) => {
        if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
        const isHidden = /hidden/i.test(attributes.state ?? '');
        if (name === 'sheet' && relation) sheets.push({ name: attributes.name ?? '', relation, isHidden });
      });
    this.is1904 = is1904;
    this.sheets = sheets.flatMap(({ name, relation, isHidden }) => {
      const target = this.targets.get(relation);
      return target?.type === 'worksheet' ? [{ name, path: target.path, isHidden }] : [];
    });
  }

  /** Returns the part that all sheets share, or null: a workbook need have neither. */
  findShared(type: 'sharedStrings' | 'styles'): FormatSource | null {
    const path = [...this.targets.values()].find((target) => target.type === type)?.path;
    return path === undefined ? null : this.find(path);
  }

  /** Returns a part by its path, or null. Throws an ArchiveError when it cannot be unpacked. */
  find(path: string): FormatSource | null {
    const entry = this.entries.get(path);
    return entry ? createSource(unpackEntry(this.bytes, entry), path) : null;
  }

  private read(
    path: string,
    open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void,
  ) {
    const part = this.find(path);
    if (part) return readXml(part, { open, close: () => {}, text: () => {} }, () => {});
    const message = `The spreadsheet has no “${path}”.`;
    return { severity: 'error' as const, place: '', message, fix: 'Save it again as .xlsx.' };
  }
}

/** Targets are written from the folder of the workbook, or from the root of the archive. */
function toPath(target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target.slice(1) : `xl/${target}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
