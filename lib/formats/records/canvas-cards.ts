import type { JsonObject } from '../json/read-json-source';

/** Returns the name of a card of a canvas: the first line of its text without marks of markup, the name of its note, its address or its label. */
export function toCardName({ text, file, url, label }: JsonObject): string | undefined {
  const note =
    typeof file === 'string' ? file.replace(/^.*\//, '').replace(/\.(md|canvas)$/i, '') : undefined;
  const lines = [text, note, url, label].flatMap((each) =>
    typeof each === 'string' ? each.split('\n') : [],
  );
  return lines.map(toPlain).find((line) => line !== '');
}

function toPlain(line: string): string {
  return line
    .replace(/^#+\s/, '')
    .replace(/\[\[(?:[^\]|]{1,300}\|)?([^\]|]{1,300})\]\]/g, '$1')
    .replace(/(\*\*|__|~~|==)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,300})(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .trim();
}

/** Cards that tie nobody, and what is told of them. */
export type LooseCards = { readonly ids: ReadonlySet<unknown>; readonly told: readonly string[] };

/**
 * Returns the frames around cards, and the addresses, at which no line of a canvas ends: they are no actors. Who stands within a frame is told.
 */
export function findLooseCards(cards: readonly JsonObject[], met: ReadonlySet<unknown>): LooseCards {
  const loose = cards.filter(({ id, type }) => (type === 'group' || type === 'link') && !met.has(id));
  const told = loose.map((card) => {
    const called = `“${toCardName(card) ?? String(card.id)}”`;
    if (card.type === 'link')
      return `The address ${called} is tied to nobody in the canvas, and was passed over.`;
    const within = cards.filter((other) => other !== card && other.type !== 'group' && isWithin(other, card));
    const names = within.slice(0, MAX_TOLD).map((other) => `“${toCardName(other) ?? String(other.id)}”`);
    const around =
      names.length > 0
        ? `around ${names.join(', ')}${within.length > MAX_TOLD ? ' …' : ''}`
        : 'around nobody';
    return `${called} is drawn ${around}, and was passed over: who stands within it was not read as a tie.`;
  });
  return { ids: new Set(loose.map(({ id }) => id)), told };
}

const MAX_TOLD = 10;

function isWithin(card: JsonObject, frame: JsonObject): boolean {
  const [x, y, left, top, width, height] = [card.x, card.y, frame.x, frame.y, frame.width, frame.height].map(
    Number,
  );
  if ([x, y, left, top, width, height].some((each) => each === undefined || Number.isNaN(each))) return false;
  const isBetween = (at = 0, from = 0, size = 0) => at >= from && at <= from + size;
  return isBetween(x, left, width) && isBetween(y, top, height);
}
