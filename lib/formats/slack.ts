import type { Format } from './format';
import { isSlackUsers } from './slack/find-slack-export';
import { readSlack } from './slack/read-slack';

/** Exports of Slack: archives of a folder a channel, with a file of messages a day, beside lists of people and channels. */
export const SLACK: Format = {
  id: 'slack',
  label: 'Slack, exports of a workspace',
  extensions: ['zip'],
  mediaType: 'application/zip',
  recognise: (source) => (isSlackUsers(source) ? 0.6 : 0),
  read: readSlack,
  write: null,
  keeps: null,
};
