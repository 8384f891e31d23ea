import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHEET = readFileSync(join(process.cwd(), 'app/fonts.css'), 'utf8');

it('the faces of other scripts name their letters: a browser loads those without for any sign that the Latin face lacks', () => {
  const faces = SHEET.match(/@font-face \{[^}]*\}/g) ?? [];
  expect(faces).toHaveLength(4);
  for (const face of faces) expect(face).toMatch(/unicode-range:[^;]*U\+(0600-06FF|0590-05FF)/);
});
