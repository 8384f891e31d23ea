import type { Remark } from './import-tables';

/** Returns what is told of a file that this program wrote and another has changed, so that it is no network any more. */
export function describeChanged(why: string): Remark {
  return {
    severity: 'warning',
    place: '',
    message: `The file was written here and has been changed elsewhere, so that it is no whole network any more: ${why} It is read as a file of another program: its claims, and what else only this program knows, are passed over.`,
    fix: 'Import the file as it was exported, and make the changes here.',
  };
}
