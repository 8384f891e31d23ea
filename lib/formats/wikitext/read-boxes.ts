import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { toPlainWiki } from './list-wiki-tables';

/** A box of an article: what it is about, and what it says, as the wiki has it written. */
type Box = { readonly name: string; readonly parts: readonly (readonly [key: string, value: string])[] };

/** How boxes begin that list what an article is about, in several languages. What is about a war or another event is about no actor. */
export const BOX =
  /\{\{\s*(?:infobox(?!\s*(?:military |civil )?(?:conflict|war(?! faction)|battle|operation|attack|event|election|treaty|film|book|album|settlement))|infoboks|infokast|ficha de|info\/|карточка|картка|صندوق معلومات|תבנית:|bilgi kutusu)/i;
const NAMES =
  /^(name|title|full[ _]?name|native_name|conventional_long_name|common_name|nombre|nom|nome|naam|navn|namn|имя|название|оригинал имени|назва|الاسم|اسم|שם|isim|ad)$/i;
/** What an article has links to, and is not tied to as to an actor. */
const NO_TIES =
  /image|logo|flag|map|caption|website|url|coord|location|place|area|headquarters|ideolog|religio|languag|currency|date|born|birth|death|died|nationality|occupation|profession|education|alma|size|strength|active|battle|wars?$|years?|colou?r|position|seats|status|^type$|class|founded$|dissolved|genre|industry|products|legislature|office|title|award|known|branch|rank|term|bild|imagen|lugar|fecha|lieu|naissance|geburt|ort$|sitz|дата|место|изображение|сайт/i;
/** What is tied where it is written without links. */
const TIES =
  /leader|command|founder|chief|chair|president|minister|ally|allies|opponent|enem|rival|spouse|partner|child|parent|father|mother|relative|relation|predecessor|successor|preceded|succeeded|member|owner|subsidiar|affiliat|employer|party|merge|split|advis|mentor|student|líder|lider|aliad|cónyuge|hij|conjoint|enfant|ehe|kinder|супруг|дети|отец|мать/i;

/** Returns the draft of boxes of articles: each is about an actor, tied to those to whom it has a link. It is asked whether that is what is meant. */
export function readBoxes(source: FormatSource): ReadResult | null {
  const boxes = listBoxes(source.text(), source.name);
  const keys = new Set<string>();
  let count = 0;
  const read = readGraphText(source, (_, tables) => {
    const list = new ElementList(tables);
    for (const { name, parts } of boxes) {
      const told = parts.filter(([key, value]) => listEnds(key, value).length === 0);
      const said = told.map(([key, value]) => [key.replaceAll('_', ' '), toPlainWiki(value)] as const);
      list.nameNode(name, { ...Object.fromEntries(said.filter(([, text]) => text !== '')), name }, null);
    }
    for (const { name, parts } of boxes)
      for (const [key, value] of parts)
        for (const target of listEnds(key, value)) {
          if (target === name) continue;
          const type = key.replaceAll('_', ' ').replace(/\s*\d+$/, '');
          list.nameNode(target, { name: target }, null);
          list.addEdge({ source: name, target, isDirected: null }, { type }, null);
          keys.add(type);
          count += 1;
        }
    list.finish(new Map([['name', 'name']]), new Map([['type', 'type']]));
  });
  if (count === 0) return null;
  const named = [...keys].slice(0, 5).map((key) => `“${key}”`);
  const message = `Is what the box of an article is about tied to those whom ${named.join(', ')}${keys.size > 5 ? ' …' : ''} name? ${boxes.length.toLocaleString('en')} ${boxes.length === 1 ? 'box then makes' : 'boxes then make'} ${count.toLocaleString('en')} ties. The text of the article is not read.`;
  return askFirst(read, { id: 'boxes', message, label: 'It is' });
}

/** How far behind a box the article may name in bold type what it is about. */
const MAX_OPENING = 2_000;

function listBoxes(text: string, fileName: string): readonly Box[] {
  const boxes: Box[] = [];
  const start = new RegExp(BOX, 'gi');
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const end = findEnd(text, found.index);
    const [, ...written] = splitParts(text.slice(found.index + 2, end - 2));
    const parts = written.flatMap((part) => {
      const [, key = '', value = ''] = /^\s*([^=\n]{1,80}?)\s*=(.*)$/s.exec(part) ?? [];
      return key === '' || value.trim() === '' ? [] : [[key, value.trim()] as const];
    });
    const named = parts.find(([key]) => NAMES.test(key));
    const bold = /'''\s*([^'\n]{1,200}?)\s*'''/.exec(text.slice(end, end + MAX_OPENING))?.[1] ?? '';
    const name = toPlainWiki(named?.[1] ?? '') || toPlainWiki(bold) || fileName.replace(/\.[^.]*$/, '');
    if (parts.length > 0) boxes.push({ name, parts: parts.filter((part) => part !== named) });
    start.lastIndex = Math.max(end, found.index + 2);
  }
  return boxes;
}

/** Returns where the braces close that open there; the end of the text where they do not. */
function findEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair !== '{{' && pair !== '}}') continue;
    depth += pair === '{{' ? 1 : -1;
    at += 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Strokes within links and templates part nothing. */
function splitParts(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair === '{{' || pair === '[[') depth += 1;
    if (pair === '}}' || pair === ']]') depth -= 1;
    const isPair = /^(\{\{|\[\[|\}\}|\]\])$/.test(pair);
    if (!isPair && depth === 0 && text[at] === '|') parts.push('');
    else parts[parts.length - 1] += isPair ? pair : (text[at] ?? '');
    if (isPair) at += 1;
  }
  return parts;
}

function listEnds(key: string, value: string): readonly string[] {
  if (NO_TIES.test(key) || NAMES.test(key)) return [];
  const bare = value.replace(/<!--.*?-->|<ref[^<>]*\/>|<ref[^<>]*>.*?<\/ref>/gs, '');
  const links = [...bare.matchAll(/\[\[([^[\]|#]{1,300})(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]/g)]
    .map(([, page = '']) => page.trim())
    .filter((page) => page !== '' && !/^(file|image|category|datei|fichier|archivo|файл):/i.test(page));
  const flags = [
    ...bare.matchAll(/\{\{\s*flag(?:icon|country|u)?\s*\|\s*([^|{}]{2,80})[^{}]*\}\}(?!\s*\[\[)/gi),
  ].map(([, state = '']) => state.trim());
  if (links.length > 0 || flags.length > 0) return [...new Set([...flags, ...links])];
  if (!TIES.test(key)) return [];
  const items = bare.split(/<br\s*\/?>|\n\s*\*+|^\s*\*+/i).map((item) => toPlainWiki(item));
  return [...new Set(items.filter((item) => /\p{L}{2}/u.test(item) && item.length <= 100))];
}
