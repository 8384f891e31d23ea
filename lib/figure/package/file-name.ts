/** Longer names cannot be unpacked everywhere. */
const LONGEST = 100;
/** What Windows keeps for its devices, and JavaScript for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|__proto__)$/i;

/**
 * Returns a name under which a file can be kept on every system, in folders when there are slashes in it: no way up or to the
 * root, no hidden file, no reserved name, no character that a system forbids or that reorders text. Its ending stays.
 */
export function toSafeFileName(name: string): string {
  const parts = name.split('/').map(toSafePart);
  return parts.filter((part) => part !== '').join('/') || 'file';
}

function toSafePart(part: string): string {
  const plain = part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/[\\:*?"<>|]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain) ?? [];
  const short = [...stem].slice(0, LONGEST - ending.length).join('');
  return `${short}${RESERVED.test(short) ? '-' : ''}${ending}`;
}
