/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Next writes files of its own for coding agents unless it is told not to.
  agentRules: false,
  experimental: { agentUpgrade: false, optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
};

export default config;
