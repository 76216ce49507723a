import { defineConfig } from 'wxt';

const arxiv = ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*'];
const loopback = 'http://127.0.0.1/*';
const services = [
  'https://api.openalex.org/*',
  'https://api.semanticscholar.org/*',
  'https://pub.orcid.org/*',
  'https://inspirehep.net/*',
];

export default defineConfig({
  publicDir: 'assets/public',
  // Auto-imports hide where a name comes from and blind the rule of dependency directions.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Byline',
    description:
      'Who wrote this paper, and what is new in it: author profiles, a reading list and coauthor comparison on arXiv.',
    // activeTab and scripting: what the page in front says of a person, read when the reader asks for it in the popup.
    permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    // Tests cannot press a button of the browser itself.
    host_permissions: mode === 'test' ? [...arxiv, loopback, ...services] : arxiv,
    // Only for a live source or a judge of the reader's, asked for at a click and for that origin alone.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Byline' },
    commands: {
      'save-paper': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Save the paper of this tab to the reading list',
      },
    },
    omnibox: { keyword: 'by' },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.local',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: ({ mode }) => ({
    // Tests look inside the overlay; readers' pages must not.
    define: { __BYLINE_TEST__: JSON.stringify(mode === 'test') },
    // Both know light-dark(); without this it is rewritten into variables that a shadow root does not have.
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
});
