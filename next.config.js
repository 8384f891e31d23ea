/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Next writes files of its own for coding agents unless it is told not to.
  agentRules: false,
  // The raster of figures asks for Node's files before it knows that it runs in a browser.
  turbopack: { resolveAlias: { fs: { browser: './lib/figure/no-file-system.ts' } } },
  experimental: { agentUpgrade: false, optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
};

export default config;
