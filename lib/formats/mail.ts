import type { Format, FormatSource } from './format';
import { readMail } from './mail/read-mail';

/** Mails, one or many in a file: who writes to whom. */
export const MAIL: Format = {
  id: 'mail',
  label: 'Mails, mbox or eml',
  extensions: ['mbox', 'eml'],
  mediaType: 'application/mbox',
  recognise,
  read: readMail,
  write: null,
  keeps: null,
};

const HEADER = /^(from|to|cc|subject|date|message-id|received|return-path|mime-version|delivered-to):/gim;

function recognise(source: FormatSource): number {
  const head = source.head().slice(0, 8_000);
  if (/^From \S{1,300} .{0,100}\d{4}\r?\n[A-Za-z-]{1,60}:/.test(head)) return 0.95;
  if (!/^[A-Za-z-]{2,60}: ?\S/.test(head)) return 0;
  const [top = ''] = head.split(/\r?\n\r?\n/, 1);
  const names = new Set([...top.matchAll(HEADER)].map(([, name]) => name?.toLowerCase()));
  return names.has('from') && (names.has('to') || names.has('cc')) && names.size > 2 ? 0.9 : 0;
}
