import { toPartialDate } from '../import/read-date';
import { toPeriod } from '../import/read-period';

/** What stands behind the two names of an arrow: when it was, through whom, and other words. */
export type ArrowWords = { readonly date: string; readonly via: string; readonly words: string };

const VIA =
  /^(?:über|ueber|via|through|thru|by way of|durch|vermittelt durch|par l['’]intermédiaire de|par|por medio de|a través de|através de|tramite|przez|через|عبر|באמצעות)[:\s]\s*(.{1,80})$/iu;

/** Returns what the words behind the names of an arrow say, which commas, semicolons and brackets part: “12 May 1998), via Ada, denied”. */
export function readArrowWords(text: string): ArrowWords {
  const parts = text.split(/[()[\]]|[,;](?=\s)/).map((part) => part.trim());
  const found = { date: '', via: '' };
  const words: string[] = [];
  for (const part of parts.filter((each) => each !== '')) {
    const via = VIA.exec(part)?.[1];
    if (found.date === '' && isDate(part)) found.date = part;
    else if (found.via === '' && via !== undefined) found.via = via;
    else words.push(part);
  }
  return { ...found, words: words.join(', ') };
}

function isDate(part: string): boolean {
  return /\d{4}/.test(part) && (toPartialDate(part, 'day first') ?? toPeriod(part)) !== null;
}
