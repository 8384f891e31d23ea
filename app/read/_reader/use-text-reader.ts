'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { NamedFile } from '@/lib/formats/import-workflow/load-files';
import type { Network } from '@/lib/network/network';
import type { ReviewState } from '@/lib/reading/review/review-state';
import type { ReviewDocument, ReviewSubject } from '@/lib/reading/review/review-subject';
import { joinAnswer } from '@/lib/reading/second/join-answer';
import { takeHandedFiles } from '../../import/_importer/handed-files';
import { type KeptText, keepText, loadAnswer, loadReview, loadText } from './kept-text';
import { createReadClient, type ReadClient } from './read-client';
import type { TextRead } from './read-handler';
import { type LoadedNetwork, loadNetwork } from './review-session';

/** What is reviewed once a text has been read. */
export type ReadText = {
  readonly subject: ReviewSubject;
  /** The network that it is added to; null for one that is not begun yet. */
  readonly loaded: LoadedNetwork | null;
  readonly review: ReviewState;
};

export type TextReaderState =
  | { readonly stage: 'choosing'; readonly failure: string | null }
  | { readonly stage: 'reading'; readonly name: string }
  | { readonly stage: 'reviewing'; readonly read: ReadText };

/** A text from its choice to its review. A text of this tab is read again when the page is loaded anew. */
export function useTextReader(networkId: string | null) {
  const [state, setState] = useState<TextReaderState>({ stage: 'choosing', failure: null });
  const client = useRef<ReadClient | null>(null);
  const network = useRef(networkId);
  const [begun, setBegun] = useState(networkId);

  const stop = useCallback(() => {
    client.current?.destroy();
    client.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const read = useCallback(
    async (file: NamedFile, document: ReviewDocument | null) => {
      stop();
      const own = createReadClient();
      client.current = own;
      setState({ stage: 'reading', name: file.name });
      try {
        const loaded = network.current === null ? null : await loadNetwork(network.current);
        const reply = await own.read({ ...file, network: loaded?.network ?? null });
        if (client.current !== own) return;
        if (!reply.ok) return setState({ stage: 'choosing', failure: reply.message });
        const subject = toSubject(reply, document, loaded?.network ?? null);
        keepText({ text: reply.text, document: subject.document });
        const review = await loadReview(reply.hash, network.current);
        setState({ stage: 'reviewing', read: { subject, loaded, review } });
      } catch (error) {
        if (client.current === own) setState({ stage: 'choosing', failure: toMessage(error) });
      }
    },
    [stop],
  );
  const choose = useCallback(
    (files: readonly NamedFile[]) => {
      const [file] = files;
      if (file) void read(file, null);
    },
    [read],
  );

  useFirstText(read);
  const startOver = useCallback(() => {
    stop();
    keepText(null);
    setState({ stage: 'choosing', failure: null });
  }, [stop]);
  const noteNetwork = useCallback((id: string) => {
    network.current = id;
    setBegun(id);
    window.history.replaceState(null, '', `/read?network=${encodeURIComponent(id)}`);
  }, []);
  return { state, choose, startOver, noteNetwork, networkId: begun };
}

/** Reads what was handed over by the page before; else the text that was open in this tab. */
function useFirstText(read: (file: NamedFile, document: ReviewDocument | null) => Promise<void>): void {
  useEffect(() => {
    // Later, so that a page that is put up twice, as React does while a site is written, takes them the second time.
    const timer = setTimeout(() => {
      const [handed] = takeHandedFiles();
      const kept: KeptText | null = loadText();
      if (handed) void read(handed, null);
      else if (kept) void read({ blob: new Blob([kept.text]), name: 'the text of this tab' }, kept.document);
    });
    return () => clearTimeout(timer);
  }, [read]);
}

function toSubject(reply: TextRead, kept: ReviewDocument | null, network: Network | null): ReviewSubject {
  const { text, hash, facts, known } = reply;
  // What a second reader answered before the page was loaded anew.
  const answer = loadAnswer(hash);
  const reading = answer ? joinAnswer(text, reply.reading, answer).reading : reply.reading;
  const { title, publisher, authors, published } = reading.document;
  const before = network?.documents.find(({ textHash }) => textHash === hash);
  const document = kept ??
    before ?? {
      title: title || facts.title,
      publisher: publisher || facts.publisher,
      authors: authors.length > 0 ? authors : [facts.author].filter((author) => author !== ''),
      published: published ?? (facts.published || null),
      url: '',
    };
  return { text, hash, known, reading, document };
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
