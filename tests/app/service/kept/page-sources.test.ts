import { readdirSync, readFileSync } from 'node:fs';

describe('a page that is kept for others', () => {
  it('reads of a request only what its name has: who asks, whether they have signed in, and the direction', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .map((file) => `app/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('app/api/'));
    const reading = files.filter((file) =>
      /from 'next\/(?:headers|server)'/.test(readFileSync(file, 'utf8')),
    );
    // Whatever else a page comes to read belongs into `toAnswerName`, and into the test of the built server.
    expect(reading.toSorted()).toEqual([
      'app/_auth/guard-page.ts',
      'app/_auth/require-principal.ts',
      'app/_layout/direction.ts',
      'app/layout.tsx',
      'app/sign-in/page.tsx',
    ]);
  });
});
