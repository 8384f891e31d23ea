import { saveBlob } from '@/app/_layout/save-blob';
import type { NetworkHead } from '@/lib/formats/import-workflow/network-head';
import type { Saved } from './import-state';

/**
 * Saves a network file in the library, or hands it to the person where the server keeps none: answers which. Rejects with an
 * Error that says why not, or with an `AbortError` when it is called off.
 */
export async function saveNetwork(
  file: Blob,
  { id }: NetworkHead,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Saved> {
  const { status, body } = await send(file, signal, onProgress);
  if (status === 201) return { kind: 'stored', id: readId(body) ?? id };
  if (status === 404 || status === 405) {
    saveBlob(file, `${id}.json`);
    return { kind: 'downloaded', id };
  }
  throw new Error(readDetail(body) ?? `The server did not take it, and answered ${status}.`);
}

type Answer = { readonly status: number; readonly body: unknown };

/** With XMLHttpRequest, which unlike fetch tells how much has been sent. */
function send(file: Blob, signal: AbortSignal, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    signal.addEventListener('abort', cancel);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: parse(request.responseText) });
    request.onerror = () =>
      reject(new Error('The server cannot be reached. Check that it runs, then import again.'));
    request.onabort = () => reject(new DOMException('The import was called off.', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', cancel);
    request.open('POST', '/api/networks');
    request.setRequestHeader('Content-Type', 'application/json');
    if (signal.aborted) cancel();
    else request.send(file);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readId(body: unknown): string | null {
  return hasField(body, 'id') && typeof body.id === 'string' ? body.id : null;
}

function readDetail(body: unknown): string | null {
  return hasField(body, 'detail') && typeof body.detail === 'string' ? body.detail : null;
}

function hasField<Name extends string>(body: unknown, name: Name): body is Record<Name, unknown> {
  return typeof body === 'object' && body !== null && name in body;
}
