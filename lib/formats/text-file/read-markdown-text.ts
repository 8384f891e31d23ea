/** Returns the text of a Markdown file without the signs that shape it: headings, emphasis, links, quotations and lists. */
export function readMarkdownText(markdown: string): string {
  const lines = markdown.split('\n');
  const body = lines[0]?.trim() === '---' ? skipFrontMatter(lines) : lines;
  return body
    .map((line) =>
      line
        .replace(/^ {0,3}#{1,6} +/, '')
        .replace(/^ {0,3}(?:> ?)+/, '')
        .replace(/^( {0,6})(?:[-*+]|\d{1,3}[.)]) +/, '$1')
        .replace(/!?\[([^[\]]{0,1000})\]\([^()\s]{0,2000}\)/g, '$1')
        .replace(/(\*\*|__|`)(?=\S)/g, '')
        .replace(/(\S)(?:\*\*|__|`)/g, '$1')
        .replace(/(^|[\s("“])[*_](?=\S)/g, '$1')
        .replace(/(\S)[*_](?=[\s.,;:!?)"”]|$)/g, '$1'),
    )
    .join('\n');
}

function skipFrontMatter(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  return end > 0 && end < 60 ? lines.slice(end + 1) : lines;
}
