'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTypedDate } from '@/lib/formats/import/typed-date';
import type { ReviewDocument } from '@/lib/reading/review/review-subject';
import styles from '../read.module.css';

/** The document that the text becomes: shown, and kept once a field is left. */
export function DocumentForm({
  document,
  onChange,
}: {
  document: ReviewDocument;
  onChange: (document: ReviewDocument) => void;
}) {
  const [fields, setFields] = useState({
    title: document.title,
    publisher: document.publisher,
    authors: document.authors.join(', '),
    published: document.published ?? '',
    url: document.url,
  });
  const read = readTypedDate(fields.published);
  const isDate = fields.published.trim() === '' || read.date !== null;
  const isAddress = fields.url === '' || /^https?:\/\/[^\s]+$/i.test(fields.url);
  const field = (name: keyof typeof fields, label: string, error?: string) => (
    <TextInput
      size="xs"
      label={label}
      dir="auto"
      value={fields[name]}
      error={error}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setFields((before) => ({ ...before, [name]: value }));
      }}
      onBlur={() => {
        if (isDate && isAddress) onChange(toDocument(fields));
      }}
    />
  );
  return (
    <div className={styles.fields}>
      {field('title', 'Title')}
      {field('publisher', 'Publisher')}
      {field('authors', 'Authors')}
      {field('published', 'Published', isDate ? undefined : (read.reason ?? undefined))}
      {field('url', 'Address', isAddress ? undefined : 'Write an address that begins with https://')}
    </div>
  );
}

function toDocument(
  fields: Readonly<Record<'title' | 'publisher' | 'authors' | 'published' | 'url', string>>,
): ReviewDocument {
  return {
    title: fields.title.trim(),
    publisher: fields.publisher.trim(),
    authors: fields.authors
      .split(',')
      .map((author) => author.trim())
      .filter((author) => author !== ''),
    published: readTypedDate(fields.published).date,
    url: fields.url.trim(),
  };
}
