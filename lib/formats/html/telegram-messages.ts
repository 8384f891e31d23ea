import { decodeEntities } from '../decode-entities';
import { scanHtml } from './scan-html';

/** A message of a chat, as an export of it in JSON has it. */
type Message = {
  readonly id: string;
  from: string;
  date: string;
  text: string;
  reply_to_message_id?: string;
  forwarded_from?: string;
};

/** An export of a chat: its name, and its messages. */
export type TelegramChat = { readonly name: string; readonly messages: readonly Message[] };

const MAX_HEAD = 20_000;
const ID = /\bid\s*=\s*["']message-?(\d{1,18})["']/i;
const REPLY = /\bhref\s*=\s*["'][^"']{0,200}#go_to_message(\d{1,18})["']/i;
const CLASSES = /\bclass\s*=\s*["']([^"']{0,300})["']/i;
const DATE = /\btitle\s*=\s*["'](\d{2})\.(\d{2})\.(\d{4})\b/i;

/**
 * Returns the messages of a chat that Telegram has exported as a page: who wrote each, on which day, to which it replies and from whom it is forwarded. What follows on a message of
 * the same writer names nobody, and is that writer’s. Null for any other page.
 */
export function readTelegramMessages(html: string): TelegramChat | null {
  const head = html.slice(0, MAX_HEAD);
  if (!/\bchat_page\b/.test(head) || !/class\s*=\s*["']message\b/.test(head)) return null;
  const reader = new ChatReader();
  for (const piece of scanHtml(html)) {
    if (piece.kind === 'text') reader.addText(decodeEntities(piece.text).replace(/\s+/gu, ' '));
    else reader.addMark(piece.name, piece.attributes);
  }
  return reader.messages.length > 0 ? reader : null;
}

/** Boxes within a message of which it matters what stands in them. */
const BOXES = ['forwarded', 'reply_to'] as const;

function hasClass(classes: string, word: string): boolean {
  return classes.split(' ').includes(word);
}

class ChatReader implements TelegramChat {
  name = '';
  readonly messages: Message[] = [];
  /** The classes of the boxes that are open, and whether a text within them belongs to no name. */
  private readonly open: string[] = [];
  private readonly within = { forwarded: 0, reply_to: 0 };
  private spans = 0;
  private message: Message | null = null;
  private writer = '';

  addText(text: string): void {
    const [box = ''] = this.open.slice(-1);
    if (text.trim() === '' || this.spans > 0) return;
    if (!this.message) {
      if (/\btext\b/.test(box) && /\bbold\b/.test(box) && this.name === '') this.name = text.trim();
      return;
    }
    if (/\bfrom_name\b/.test(box)) this.addName(text.trim());
    else if (/(^| )text( |$)/.test(box)) this.message.text = `${this.message.text}${text}`.trim();
  }

  addMark(name: string, attributes: string): void {
    if (name === 'div') this.openBox(attributes);
    else if (name === '/div') this.closeBox();
    else if (name === 'span') this.spans += 1;
    else if (name === '/span') this.spans = Math.max(0, this.spans - 1);
    else if (name === 'a' && this.message && this.isWithin('reply_to')) {
      const replied = REPLY.exec(attributes)?.[1];
      if (replied !== undefined) this.message.reply_to_message_id = replied;
    }
  }

  private openBox(attributes: string): void {
    const classes = CLASSES.exec(attributes)?.[1] ?? '';
    this.open.push(classes);
    for (const word of BOXES) if (hasClass(classes, word)) this.within[word] += 1;
    if (/(^| )message( |$)/.test(classes)) this.openMessage(classes, attributes);
    const [, day, month, year] = DATE.exec(attributes) ?? [];
    if (this.message && year !== undefined && !this.isWithin('forwarded') && this.message.date === '')
      this.message.date = `${year}-${month}-${day}`;
  }

  /** Lines that tell what the chat itself did are no messages. */
  private openMessage(classes: string, attributes: string): void {
    const id = ID.exec(attributes)?.[1];
    this.spans = 0;
    this.message = null;
    if (id === undefined || /(^| )service( |$)/.test(classes)) return;
    const isJoined = /(^| )joined( |$)/.test(classes);
    this.message = { id, from: isJoined ? this.writer : '', date: '', text: '' };
    this.messages.push(this.message);
  }

  private addName(text: string): void {
    if (!this.message) return;
    if (this.isWithin('forwarded')) {
      if (this.message.forwarded_from === undefined) this.message.forwarded_from = text;
      return;
    }
    if (this.message.from !== '') return;
    this.message.from = text;
    this.writer = text;
  }

  private closeBox(): void {
    const classes = this.open.pop() ?? '';
    for (const word of BOXES) if (hasClass(classes, word)) this.within[word] -= 1;
  }

  private isWithin(word: (typeof BOXES)[number]): boolean {
    return this.within[word] > 0;
  }
}
