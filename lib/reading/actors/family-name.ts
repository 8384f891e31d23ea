const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L}{3})/u;

/** Returns a family name without an Arabic article before it: "burhan" for "al-burhan". */
export function dropArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
