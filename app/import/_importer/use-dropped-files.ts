'use client';

import { useEffect, useState } from 'react';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';

/**
 * Returns whether a file is held over the page, and hands on what is dropped, wherever: a browser would otherwise leave the
 * page to open it.
 */
export function useDroppedFiles(onDrop: (files: readonly NamedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a part of the page comes before leaving the one around it.
    let depth = 0;
    const leave = () => {
      depth = 0;
      setOver(false);
    };
    const onEvent = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (event.type === 'dragenter') depth += 1;
      if (event.type === 'dragleave') depth -= 1;
      if (event.type === 'dragenter') setOver(true);
      if (event.type === 'dragleave' && depth <= 0) leave();
      if (event.type !== 'drop') return;
      leave();
      const files = [...event.dataTransfer.files].map((blob) => ({ blob, name: blob.name }));
      if (files.length > 0) onDrop(files);
    };
    const events = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const name of events) window.addEventListener(name, onEvent);
    return () => {
      for (const name of events) window.removeEventListener(name, onEvent);
    };
  }, [onDrop]);
  return isOver;
}
