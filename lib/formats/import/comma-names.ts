import { foldSpaces } from '../guess/fold-spaces';
import type { Remark } from '../import-tables';
import { hasMailName, readMailName, splitMailNames } from './mail-names';

const ADDRESS = /^[^\s@]{1,100}@[^\s@]{1,100}$/;
/** Where more of the cells have a comma than this, it is part of names: “Bell, Ada”. */
const MAX_SHARE = 0.5;
/** As many names as a cell may have. */
const MAX_PARTS = 50;

const BETWEEN_BRACKETS = /(?<=\)),\s*/;
const WITH_BRACKETS = /^[^()]{2,200}\([^()]{1,100}\)$/;

/** Returns the names of a cell in each of which brackets say something of it, “Ada Bell (chair), Bert Cole (clerk)”; null for any other cell. */
function splitBracketed(cell: string): readonly string[] | null {
  const parts = cell.split(BETWEEN_BRACKETS).map(foldSpaces);
  const areNames = parts.every((part) => WITH_BRACKETS.test(part));
  return parts.length > 1 && parts.length <= MAX_PARTS && areNames ? [...new Set(parts)] : null;
}

/**
 * Tells whether a comma in a name parts several: where each part is an address of mail, or stands alone as a name elsewhere in the table.
 * “Bell, Ada” is one name.
 */
export class CommaNames {
  private readonly names = new Set<string>();
  private cells = 0;
  private withComma = 0;
  private example = '';
  /** Names by the address of mail that stands beside them somewhere. */
  private readonly mails = new Map<string, string>();

  constructor(read: (row: number, column: number) => string, rows: number, columns: readonly number[]) {
    for (const column of columns.filter((each) => each >= 0)) {
      for (let row = 0; row < rows; row += 1) {
        const cell = read(row, column);
        if (cell === '') continue;
        this.cells += 1;
        if (hasMailName(cell)) this.addMails(cell);
        if (cell.includes(',')) this.withComma += 1;
        else this.names.add(cell);
      }
    }
    if (this.withComma === 0) this.names.clear();
  }

  split(cell: string): readonly string[] {
    if (this.mails.size > 0 && cell.includes('@'))
      return splitMailNames(cell).map((each) => this.toName(each));
    if (this.withComma === 0 || !cell.includes(',')) return [cell];
    const parts = [...new Set(cell.split(',').map(foldSpaces))].filter((part) => part !== '');
    if (parts.length < 2 || parts.length > MAX_PARTS) return [cell];
    if (parts.every((part) => ADDRESS.test(part) || this.names.has(part))) return parts;
    const bracketed = splitBracketed(cell);
    if (bracketed) return bracketed;
    this.example ||= cell;
    return [cell];
  }

  private addMails(cell: string): void {
    for (const each of splitMailNames(cell)) {
      const mail = readMailName(each);
      if (mail && (this.mails.get(mail.address) ?? '') === '') this.mails.set(mail.address, mail.name);
    }
  }

  /** Somebody is called by the name that stands beside the address, where one does. */
  private toName(written: string): string {
    const mail = readMailName(written);
    return mail ? this.mails.get(mail.address) || mail.address : written;
  }

  /** Tells of names with commas, where most have none. */
  describe(): readonly Remark[] {
    if (this.example === '' || this.withComma > MAX_SHARE * this.cells) return [];
    const message = `A name with commas, such as “${this.example.slice(0, 60)}”, was taken for one actor: its parts stand nowhere alone.`;
    const fix = 'Part several actors in one cell by “;”.';
    return [{ severity: 'note', place: '', message, fix }];
  }
}
