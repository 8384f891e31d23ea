'use client';

import { useEffect } from 'react';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';

/** The name of what is pasted as text. */
export const PASTED_NAME = 'pasted text';

/** Hands on what is pasted outside of a text field: files, or text as if it were one. */
export function usePastedFiles(onPaste: (files: readonly NamedFile[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const files = [...(event.clipboardData?.files ?? [])].map((blob) => ({ blob, name: blob.name }));
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) onPaste(files);
      else if (text.trim() !== '') onPaste([{ blob: new Blob([text]), name: PASTED_NAME }]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPaste]);
}
