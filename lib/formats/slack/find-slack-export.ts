import type { FormatSource } from '../format';

/** A day of a channel: `general/2021-03-12.json`. */
const DAY = /(?:^|\/)([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;
/** Lists of channels, of closed groups, and of talks among a few. */
const CHANNELS = /(?:^|\/)(channels|groups|dms|mpims)\.json$/;

/** Returns the files of an archive as one, the list of its people with all others beside it, where they are an export of Slack; null for any other archive. */
export function findSlackExport(sources: readonly FormatSource[]): FormatSource | null {
  const users = sources.find(isSlackUsers);
  const isWhole =
    sources.some(({ name }) => CHANNELS.test(name)) && sources.some(({ name }) => DAY.test(name));
  return users && isWhole ? { ...users, beside: sources.filter((source) => source !== users) } : null;
}

/** Returns whether a file is the list of the people of a workspace. */
export function isSlackUsers({ name, head }: Pick<FormatSource, 'name' | 'head'>): boolean {
  return (
    /(^|\/)users\.json$/.test(name) && /^\s*\[\s*\{/.test(head()) && /"(profile|real_name)"\s*:/.test(head())
  );
}

/** Returns the channel of a day's messages by the name of their file; null for any other file. */
export function findSlackDay(name: string): string | null {
  return DAY.exec(name)?.[1] ?? null;
}

/** Returns whether a file lists channels. */
export function isSlackChannels(name: string): boolean {
  return CHANNELS.test(name);
}
