/** As large as a file may be that is sent to the API: reading it keeps the server from everybody else. */
export const MOST_BODY_BYTES = 64 * 1024 * 1024;

/** Loads the body of a request; null when it is larger than may be sent, and then the rest of it is not waited for. */
export async function loadBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > MOST_BODY_BYTES) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > MOST_BODY_BYTES) {
      await reader?.cancel();
      return null;
    }
    pieces.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
