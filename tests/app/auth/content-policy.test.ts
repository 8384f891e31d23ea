import { toContentPolicy } from '@/app/_auth/content-policy';

/** Returns a policy as its directives, each with its sources. */
function readPolicy(isDeveloping: boolean): Readonly<Record<string, readonly string[]>> {
  const directives = toContentPolicy('abc123', isDeveloping).split('; ');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('what a page may load', () => {
  it('comes from this server, and names no other', () => {
    const sources = Object.values(readPolicy(false)).flat();
    expect(sources.filter((source) => /https?:|ws:|wss:|\*/.test(source))).toEqual([]);
    expect(readPolicy(false)['default-src']).toEqual(["'self'"]);
  });

  it('runs scripts with the nonce of its request, and no text as code', () => {
    const scripts = readPolicy(false)['script-src'];
    expect(scripts).toContain("'nonce-abc123'");
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
  });

  it('takes style sheets with the nonce, and those of single elements', () => {
    const { 'style-src': sheets, 'style-src-attr': elements } = readPolicy(false);
    expect(sheets).toContain("'nonce-abc123'");
    expect(sheets).not.toContain("'unsafe-inline'");
    expect(elements).toEqual(["'unsafe-inline'"]);
  });

  it('is in no frame, has none, and sends its forms nowhere else', () => {
    expect(readPolicy(false)).toMatchObject({
      'frame-ancestors': ["'none'"],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    });
  });

  it('is wider while the site is written, in what telling of errors and of new versions takes, and in nothing else', () => {
    const [served, developed] = [readPolicy(false), readPolicy(true)];
    const added = Object.entries(developed)
      .map(([name, sources]) => [name, sources.filter((source) => !served[name]?.includes(source))] as const)
      .filter(([, sources]) => sources.length > 0);
    expect(Object.fromEntries(added)).toEqual({
      'script-src': ["'unsafe-eval'"],
      'style-src': ["'unsafe-inline'"],
      'connect-src': ['ws:'],
    });
    // With a nonce beside it, a browser takes no notice of it.
    expect(developed['style-src']?.some((source) => source.startsWith("'nonce-"))).toBe(false);
    expect(Object.keys(developed)).toEqual(Object.keys(served));
  });
});
