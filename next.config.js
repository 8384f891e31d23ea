/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Packages with parts that are no JavaScript, or that look for such parts by themselves.
  serverExternalPackages: ['libsql', 'pg'],
  // Next writes files of its own for coding agents unless it is told not to.
  agentRules: false,
  experimental: { agentUpgrade: false, optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
};

export default config;
