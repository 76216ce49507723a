import { defineConfig } from 'vite';

// The gallery stands for the pages, so the same JSX and the repository's own sources.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: ['../..'] } },
});
