import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writePage } from './draw-gallery';
import { GALLERY } from './gallery-list';

const FOLDER = path.resolve('tests/gallery/figures');

describe('the gallery of figures', () => {
  it('has a page that shows every picture of the list', () => {
    expect(readFileSync(path.join(FOLDER, 'README.md'), 'utf8')).toBe(writePage());
    for (const { name } of GALLERY.flatMap(({ figures }) => figures))
      expect([name, existsSync(path.join(FOLDER, `${name}.png`))]).toEqual([name, true]);
  });

  it('tells a command for each that a shell takes apart as it is meant', () => {
    expect(writePage()).toContain(
      "`npm run figure -- tests/browser/fixtures/well-in-the-desert.json --lens all --page slide --subtitle 'من يتحدث مع من",
    );
  });
});
