import type { LooseRows } from './read-loose-rows';

/** A message of a chat: its day and time, who wrote it, to whom where that is told, and its words. */
type Message = {
  readonly time: string;
  readonly name: string;
  readonly to: readonly string[];
  readonly text: string;
};

const MAX_LINE = 600;
const MIN_MESSAGES = 3;
/** The share of the lines that must be messages, and of all that must be of the form. */
const MOST = 0.6;

/** Returns the rows of a chat of IRC, LINE or Zoom, whose lines say in forms of their own who writes and to whom; null for all other texts. */
export function readAddressedChat(lines: readonly string[]): LooseRows | null {
  const short = lines.map((line) => line.slice(0, MAX_LINE));
  return readIrc(short) ?? readLine(short) ?? readZoom(short);
}

const SPOKEN = /^\s*\[?(\d{1,2}:\d{2}(?::\d{2})?)\]?\s+<[\s@+%~&]?([^>\s]{1,40})>\s(.*)$/;
/** What the program itself says: who comes and goes, and what somebody does. */
const NOTICE = /^\s*(---|\[?\d{1,2}:\d{2}(:\d{2})?\]?\s+(-!-|\*|<?-->?|===))/;
const DAY =
  /^---\s+(?:Log opened|Day changed)\s+\w{3}\s+(\w{3})\s+(\d{1,2})\s+(?:\d{1,2}:\d{2}:\d{2}\s+)?(\d{4})/;

/** In a channel of IRC a message begins with those to whom it is said: “bert, ada: yes”. */
function readIrc(lines: readonly string[]): LooseRows | null {
  const messages: Message[] = [];
  let [day, known] = ['', 0];
  for (const line of lines) {
    const opened = DAY.exec(line);
    if (opened) day = `${opened[2]} ${opened[1]} ${opened[3]}`;
    const [, time = '', name = '', text = ''] = SPOKEN.exec(line) ?? [];
    if (name !== '') messages.push({ time: `${day} ${time}`.trim(), name, to: [], text });
    if (name !== '' || NOTICE.test(line)) known += 1;
  }
  if (messages.length < MIN_MESSAGES || known < MOST * lines.length) return null;
  const people = new Map(messages.map(({ name }) => [name.toLowerCase(), name]));
  const addressed = messages.map((message) => {
    const before = /^([^:]{1,120}):\s/.exec(message.text)?.[1] ?? '';
    const to = before.split(/[\s,]+/).flatMap((word) => people.get(word.toLowerCase()) ?? []);
    return { ...message, to };
  });
  return toRows(addressed, 'a channel of IRC, to whom they say it by name at the beginning');
}

const WRITTEN = /^(\d{1,2}:\d{2}(?:\s?[AP]M)?)\t([^\t]{1,60})\t(.*)$/i;
const DATE_LINE = /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?:\s?[（(][^）)]{1,12}[）)])?\s*$/u;

/** In a chat of LINE the day stands on a line of its own, and tabs part a message; “@” names to whom it is said. */
function readLine(lines: readonly string[]): LooseRows | null {
  const messages: Message[] = [];
  let [day, days] = ['', 0];
  for (const line of lines) {
    const [, year, month, date] = DATE_LINE.exec(line) ?? [];
    if (year) days += 1;
    if (year) day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    const [, time = '', name = '', text = ''] = WRITTEN.exec(line) ?? [];
    if (name !== '' && day !== '') messages.push({ time: `${day} ${time}`, name: name.trim(), to: [], text });
  }
  if (messages.length < MIN_MESSAGES || messages.length + days < MOST * lines.length) return null;
  const people = [...new Set(messages.map(({ name }) => name))];
  const addressed = messages.map((message) => {
    const place = (each: string) => message.text.indexOf(`@${each}`);
    const to = people
      .filter((each) => each !== message.name && place(each) >= 0)
      .sort((a, b) => place(a) - place(b));
    return { ...message, to };
  });
  return toRows(addressed, 'a chat of LINE, to whom they name behind “@”');
}

const FROM_TO =
  /^\s*(\d{1,2}:\d{2}(?::\d{2})?)\s+From\s+(.{1,80}?)\s+to\s+(.{1,80}?)\s*(?:\(Direct Message\)|\(Privately\))?\s*:\s*(.*)$/i;
const EVERYONE =
  /^(everyone|all panelists|all panelists and attendees|hosts and panelists|waiting room participants)$/i;

/** In the chat of a meeting in Zoom each message says from whom it goes to whom; one to everyone goes to nobody of them. */
function readZoom(lines: readonly string[]): LooseRows | null {
  const messages: Message[] = [];
  for (const line of lines) {
    const [, time = '', name = '', to = '', text = ''] = FROM_TO.exec(line) ?? [];
    if (name !== '') messages.push({ time: '', name, to: EVERYONE.test(to) ? [] : [to], text: text || time });
  }
  if (messages.length < MIN_MESSAGES || messages.length < 0.25 * lines.length) return null;
  return toRows(messages, 'the chat of a meeting, to whom they write directly');
}

function toRows(messages: readonly Message[], where: string): LooseRows {
  const people = new Set(messages.map(({ name }) => name));
  const ties = messages.flatMap(({ time, name, to, text }) =>
    to.flatMap((each) => (each === name ? [] : [[name, each, 'writes to', time, text]])),
  );
  const [written, who] = [messages.length.toLocaleString('en'), people.size.toLocaleString('en')];
  if (ties.length === 0)
    return {
      rows: [['name', 'role'], ...[...people].map((name) => [name, 'writes'])],
      question: {
        message: `Are those who write to one chat actors? ${who} write ${written} messages, and nothing says to whom: they come in without ties.`,
        label: 'They are',
      },
    };
  return {
    rows: [['source', 'target', 'type', 'date', 'excerpt'], ...ties],
    question: {
      message: `Are those actors who write in ${where}? ${who} write ${written} messages, of which ${ties.length.toLocaleString('en')} go to somebody; who writes to nobody and gets nothing is left out.`,
      label: 'They are',
    },
  };
}
