/** Returns whether a client takes gzip, by what it says in Accept-Encoding. */
export function takesGzip(said: string | null | undefined): boolean {
  const codings = (said ?? '').split(',');
  return codings.some((each) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/i.test(each));
}
