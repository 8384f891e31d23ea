import type { Sentence } from './sentences';

/** Finds what stands on a page beside a report: links, credits of pictures, who wrote it at its end. Nothing is read in it. */

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|al|bin)){1,3}`;
const AGENCIES =
  '(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Xinhua|Bloomberg|Anadolu|TASS|dpa|ANI|PTI|Handout|File)';

/** Whole lines, without the marks before them. */
const LINES: readonly RegExp[] = [
  /^(?:read (?:more|also|next|now|on)|also read|see (?:also|more)|you (?:may|might) (?:also )?like|more from|recommended|most (?:read|popular|viewed)|latest news|recent (?:posts|comments)|trending|editors?['’] picks?)\b.{0,80}$/iu,
  /^related (?:topics?|articles?|stories|news|posts?|events?|tags)\b.{0,20}$/iu,
  /^(?:advertisement|sponsored|promoted|back to top|source link|search for|powered by|share (?:this|on|via)|subscribe|sign up|log in|follow us|click (?:here|to)|leave a (?:reply|comment)|tags?:|filed under|categories|skip to|download (?:pdf|our)|copyright|all rights reserved|newsletter|print|email this)\b.{0,100}$/iu,
  /^(?:source|sources|photos?|images?|pictures?|video|text|text and photos|(?:photo|image|picture) (?:credit|source|courtesy|by))\s*:.{0,100}$/iu,
  /^(?:posted|published|updated|last updated|written|reported|edited) (?:by|in|on|at)\b[^.]{0,80}$/iu,
  /^(?:key (?:facts|points|quotes|takeaways)|quick (?:facts|summary)|at a glance|in brief|context|background|summary|abstract|analysis|expert analysis|latest developments|flash brief|policy brief|(?:key|main) findings|executive summary|introduction|conclusions?|recommendations|overview|methodology|acknowledge?ments|about the authors?|implications|outlook|chronology|timeline|endnotes|footnotes|references|next steps|the way forward|full content|what(?:['’]s| is) (?:happening|next|new|it)\??|why it['’]?s? (?:is )?important\??)\s*:?$/iu,
  new RegExp(`^(?:[Bb]y|BY) ${NAME}(?:(?:,| and|, and) ${NAME}){0,3}$`, 'u'),
  new RegExp(String.raw`^[-–—]+ ?${AGENCIES}(?:\/${AGENCIES})?\.?$`, 'u'),
  new RegExp(String.raw`^${NAME} ?\/ ?${AGENCIES}(?:[/, ].{0,30})?$`, 'u'),
  /^\d{1,3} ?min(?:ute)?s? .{0,40}$/iu,
  // Above the mail that another answers.
  /^(?:> ?)*on [^.]{6,100}\bwrote ?:?$/iu,
  /^(?:\p{L}+[|•»>/] ?){2,}\p{L}*$/u,
];

/** The beginning of the words below a picture, wherever they stand. */
const CAPTIONS: readonly RegExp[] = [
  /^FILE(?: PHOTO)?\s?[-–—:]/u,
  /^in this .{0,60}\b(?:photo|photograph|image|picture|frame grab|handout)\b/iu,
  new RegExp(String.raw`^\(?${AGENCIES} ?(?:Photo|PHOTO|Images?)?\/ ?\p{Lu}[^.]{0,60}\)?\.?$`, 'u'),
  /^\(?(?:photo|image|picture|file photo)(?: (?:by|credit|courtesy))?\b ?[:/].{0,60}\)?\.?$/iu,
];

const MAX_LINE = 160;
/** How many words of a heading are written in small letters elsewhere, and how many it has at least. */
const MIN_PLAIN = 2;
const MIN_HEADING = 4;

/** Returns whether a sentence is no part of the report that it stands beside. */
export function isOutsideReport(
  text: string,
  { start, end }: Sentence,
  lowerWords: ReadonlySet<string>,
): boolean {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (CAPTIONS.some((caption) => caption.test(words))) return true;
  // Signs without a letter say nothing, and are not looked at: of a line of a million points, each is a sentence.
  if (words.length > MAX_LINE || !/\p{L}/u.test(words) || !isWholeLine(text, start, end)) return false;
  // "Read more of it, Ana told them.": a sentence.
  if (/[.!?]["”’)]*$/u.test(words) && !/^[-–—\s]*advertise/iu.test(words)) return false;
  // "## Who carried what": a heading of Markdown.
  if (/(?:^|\n)[ \t]*#{1,6} +$/u.test(text.slice(Math.max(0, start - 12), start)) || /^#{1,6} /u.test(words))
    return true;
  const plain = words.replace(/^[-–—•*✓«#>\s]+(?=\p{L}{3})/u, '');
  return LINES.some((line) => line.test(words) || line.test(plain)) || isHeading(words, lowerWords);
}

/** What may stand before and after the words of a whole line. */
const BEFORE_LINE = /^[\s\-–—•*✓#>.]$/u;
const AFTER_LINE = /^[\s.:|•)\]]$/u;

/** Whether nothing but marks stands beside some words in their line. Looks no further than the first other sign: a text may be one line. */
function isWholeLine(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && text[at] !== '\n'; at -= 1)
    if (!BEFORE_LINE.test(text[at] ?? '')) return false;
  for (let at = end; at < text.length && text[at] !== '\n'; at += 1)
    if (!AFTER_LINE.test(text[at] ?? '')) return false;
  return true;
}

/** Whether a line is a heading within the text: capitals throughout, and words that are no names. */
function isHeading(line: string, lowerWords: ReadonlySet<string>): boolean {
  if (/[.!?:;,؟"”’)]$/u.test(line)) return false;
  const words = line.split(' ').map((word) => word.replace(/[,'’"”“]+$/gu, ''));
  // Initials and numbers tell nothing of how the others are written.
  const long = words.filter((word) => word.length > 3 && !/^[\p{Lu}\p{N}-]+$/u.test(word));
  if (words.length < MIN_HEADING || !long.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  return long.filter((word) => lowerWords.has(word.toLowerCase())).length >= MIN_PLAIN;
}
