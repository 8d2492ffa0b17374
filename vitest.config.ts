import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of the binary start many processes, and properties run many cases.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
