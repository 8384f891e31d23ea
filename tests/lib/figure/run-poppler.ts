import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether Debian's poppler-utils are there. They are no part of the project: what they check is checked without them as well. */
export function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('Some tests of PDF files need poppler-utils, which is not installed: they are left out.');
    return false;
  }
}

/** What one of Poppler's programs says about a PDF. */
export function runPoppler(
  program: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  pdf: Uint8Array,
  ...options: string[]
): string {
  return withFile(pdf, (file) =>
    execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])]).toString(),
  );
}

/** The lines that pdftotext reads, without the marks that it puts around text that runs to the left. */
export function readLines(pdf: Uint8Array, ...options: string[]): string[] {
  const text = runPoppler('pdftotext', pdf, ...options).replace(/[\u202a-\u202c\u200e\u200f\f]/g, '');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
};

/** The page as pdftoppm draws it, a pixel for each point. */
export function drawPage(pdf: Uint8Array): Pixels {
  const image = withFile(pdf, (file) =>
    execFileSync('pdftoppm', ['-r', '72', file], { maxBuffer: 64_000_000 }),
  );
  const [head = '', width = '', height = ''] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(image.toString('latin1', 0, 40)) ?? [];
  const columns = Number(width);
  return {
    width: columns,
    height: Number(height),
    at: (x, y) =>
      `#${image
        .subarray(head.length + (y * columns + x) * 3)
        .subarray(0, 3)
        .toString('hex')}`,
  };
}

function withFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'figure-'));
  try {
    const file = path.join(folder, 'figure.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
