import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servesOwnMachine } from './lib/run/address.mjs';

/** What browsers are told with everything that comes from here. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Figures and exports, behind `/api/`. */
const FILES = 'networks/[^/]+/(?:figure\\.|export$)';

/** @param {Record<string, string>} headers */
const toList = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // What goes nowhere gets there no sooner for being packed.
  compress: !servesOwnMachine(process.env),
  // Packages with parts that are no JavaScript, or that look for such parts by themselves.
  serverExternalPackages: ['libsql', 'pg', 'pino', 'prom-client'],
  headers: async () => [
    { source: '/:path*', headers: toList(HEADERS) },
    // Pages have a policy of their own, made anew for each request; answers of the API are no pages. A header that is set
    // here stands before that of a route, so files, which are opened by their address, are left to what sends them.
    {
      source: `/api/:path((?!${FILES}).*)`,
      headers: toList({ 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }),
    },
  ],
  // Next writes files of its own for coding agents unless it is told not to.
  agentRules: false,
  // Types are a gate of their own, before the build: a user who only starts the program need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // The raster of figures asks for Node's files before it knows that it runs in a browser.
  turbopack: { resolveAlias: { fs: { browser: './lib/figure/text/no-file-system.ts' } } },
  experimental: {
    agentUpgrade: false,
    // What a build keeps for the next one takes a fifth of it and 230 MB: who builds once has no use for it.
    turbopackFileSystemCacheForBuild: existsSync(join(import.meta.dirname, '.next/BUILD_ID')),
    optimizePackageImports: ['@mantine/core', '@mantine/hooks'],
    // To load all pages beforehand makes the start longer, and no first page shorter.
    preloadEntriesOnStart: false,
  },
};

export default config;
