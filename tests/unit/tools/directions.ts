/** One file of ours with lines it may not hold, and lines it may. */
export interface Direction {
  file: string;
  forbidden: string[];
  allowed: string[];
}

/** What biome.json says of each folder, by example. */
export const directions: Direction[] = [
  {
    file: 'lib/ids/a.ts',
    forbidden: [value('../model/paper.ts'), type('../model/paper.ts'), value('zod'), value('../report.ts')],
    allowed: [value('./doi.ts')],
  },
  {
    file: 'lib/model/a.ts',
    forbidden: [value('../ids/doi.ts'), value('dexie'), value('../names/key.ts')],
    allowed: [value('zod'), value('./paper.ts')],
  },
  {
    file: 'lib/names/a.ts',
    forbidden: [value('../identity/decide.ts'), value('../store/db.ts'), value('zod'), value('any-ascii')],
    allowed: [value('../ids/doi.ts'), value('../../assets/weights/names/romanisation.ts')],
  },
  {
    file: 'lib/topics/a.ts',
    forbidden: [value('../ids/doi.ts'), value('../identity/decide.ts'), value('../store/db.ts'), value('zod')],
    allowed: [value('../names/key.ts'), value('./terms.ts')],
  },
  {
    file: 'lib/backup/a.ts',
    forbidden: [value('../store/db.ts'), value('../merge/a.ts'), value('dexie'), value('wxt/browser')],
    allowed: [value('../model/problem.ts'), value('../ids/hash-key.ts'), value('zod')],
  },
  {
    file: 'lib/merge/a.ts',
    forbidden: [value('../store/db.ts'), value('../ids/doi.ts'), value('zod')],
    allowed: [value('../model/stamp.ts'), value('./stamp.ts')],
  },
  {
    file: 'lib/papers/a.ts',
    forbidden: [value('../store/db.ts'), value('../identity/decide.ts'), value('../messages.ts')],
    allowed: [value('../ids/doi.ts'), value('../model/paper.ts'), value('../names/compare.ts')],
  },
  {
    file: 'lib/compare/a.ts',
    forbidden: [value('../store/db.ts'), value('../identity/decide.ts'), value('../view/words.ts'), value('zod')],
    allowed: [value('../metrics/effective-number.ts'), value('../names/key.ts'), value('../topics/terms.ts')],
  },
  {
    file: 'lib/triage/a.ts',
    forbidden: [value('../store/db.ts'), value('../model/triage.ts'), value('../view/words.ts'), value('zod')],
    allowed: [type('../model/triage.ts'), type('../view/triage-types.ts'), value('./b.ts')],
  },
  {
    file: 'lib/export/comparison/a.ts',
    forbidden: [value('../../store/db.ts'), value('../../compare/path.ts'), value('../../view/words.ts')],
    allowed: [type('../../view/compare-types.ts'), value('papaparse')],
  },
  {
    file: 'lib/metrics/checks/a.ts',
    forbidden: [value('../../identity/decide.ts'), value('../../store/db.ts'), value('../../view/words.ts')],
    allowed: [value('../../ids/doi.ts'), value('../types.ts'), value('./index.ts')],
  },
  {
    file: 'lib/export/a.ts',
    forbidden: [value('../store/db.ts'), value('../profiles/index.ts'), value('wxt/browser'), value('zod')],
    allowed: [type('../model/paper.ts'), value('../names/parse.ts'), value('./work/work.ts'), value('papaparse')],
  },
  {
    file: 'lib/connectors/zotero/a.ts',
    forbidden: [
      value('../../store/db.ts'),
      value('../../export/index.ts'),
      value('wxt/browser'),
      value('../../messages.ts'),
    ],
    allowed: [
      value('../../names/parse.ts'),
      value('../../papers/merge-records.ts'),
      value('../types.ts'),
      value('zod'),
    ],
  },
  {
    file: 'lib/profiles/profile-text/a.ts',
    forbidden: [value('../../store/db.ts'), value('../../names/key.ts')],
    allowed: [value('../../ids/doi.ts'), value('../../model/profile.ts'), value('../types.ts')],
  },
  {
    file: 'lib/identity/evidence/a.ts',
    forbidden: [value('../../store/db.ts'), value('../../view/words.ts'), value('zod'), value('../../messages.ts')],
    allowed: [value('../../names/key.ts'), value('../../metrics/a.ts'), value('../../topics/topic.ts')],
  },
  {
    file: 'lib/corpus/a.ts',
    forbidden: [value('../store/db.ts'), value('../scores/a.ts'), value('wxt/browser')],
    allowed: [value('../topics/terms.ts'), value('../ids/hash-key.ts')],
  },
  {
    file: 'lib/judges/a.ts',
    forbidden: [value('../store/db.ts'), value('../view/words.ts')],
    allowed: [value('../scores/a.ts'), value('zod'), value('wxt/browser')],
  },
  {
    file: 'lib/scores/novelty/a.ts',
    forbidden: [value('../../store/db.ts'), value('../../view/words.ts'), value('wxt/browser')],
    allowed: [value('../../names/key.ts'), value('../types.ts')],
  },
  {
    file: 'lib/scores/judge/a.ts',
    forbidden: [value('../../judges/index.ts'), value('../../store/db.ts'), value('../novelty/a.ts')],
    allowed: [value('../../model/judgement.ts'), value('zod'), value('./rubric.ts')],
  },
  {
    file: 'lib/search/filters/a.ts',
    forbidden: [value('../../store/db.ts'), value('../../view/reading-types.ts'), value('dexie'), value('wxt/browser')],
    allowed: [value('../../ids/doi.ts'), value('../../model/reading-entry.ts'), value('../fold.ts')],
  },
  {
    file: 'lib/view/a.ts',
    forbidden: [value('../store/db.ts'), value('../resolve/derive.ts'), value('preact'), value('../messages.ts')],
    allowed: [value('../identity/decide.ts'), value('../model/paper.ts')],
  },
  {
    file: 'lib/view/words.ts',
    forbidden: [value('../model/paper.ts'), value('../identity/decide.ts'), value('zod')],
    allowed: [type('../model/paper.ts'), type('./types.ts')],
  },
  {
    file: 'lib/sites/a.ts',
    forbidden: [value('../model/paper.ts'), value('../names/key.ts'), value('zod/mini'), value('../overlay/index.ts')],
    allowed: [type('../model/paper.ts'), value('../ids/doi.ts')],
  },
  {
    file: 'lib/overlay/a.tsx',
    forbidden: [
      value('../view/words.ts'),
      value('../store/db.ts'),
      value('dexie'),
      "import * as paper from '../model/paper.ts';",
    ],
    allowed: [type('../view/types.ts'), value('../../components/author-chip.tsx'), value('preact')],
  },
  {
    file: 'lib/messages.ts',
    forbidden: [value('./model/paper.ts'), value('./store/db.ts'), type('./identity/types.ts'), value('zod')],
    allowed: [type('./model/paper.ts'), type('./view/types.ts'), value('wxt/browser')],
  },
  {
    file: 'lib/report.ts',
    forbidden: [value('./model/paper.ts'), value('./store/db.ts')],
    allowed: [value('wxt/browser')],
  },
  {
    file: 'lib/store/a.ts',
    forbidden: [value('../identity/decide.ts'), value('../view/words.ts'), value('../profiles/index.ts')],
    allowed: [value('dexie'), value('../model/paper.ts'), value('../names/key.ts')],
  },
  {
    file: 'lib/sources/a.ts',
    forbidden: [value('../store/db.ts'), value('../identity/decide.ts')],
    allowed: [value('../ids/doi.ts'), value('../profiles/openalex.ts'), value('zod')],
  },
  {
    file: 'lib/resolve/a.ts',
    forbidden: [
      value('../messages.ts'),
      value('../overlay/index.ts'),
      value('../sites/index.ts'),
      value('wxt/browser'),
    ],
    allowed: [
      type('../messages.ts'),
      value('../store/db.ts'),
      value('../identity/decide.ts'),
      value('../judges/index.ts'),
      value('../view/page-view.ts'),
    ],
  },
  {
    file: 'lib/surface/a.ts',
    forbidden: [value('../overlay/index.ts'), value('../sites/index.ts'), value('../../entrypoints/popup/app.tsx')],
    allowed: [value('../store/db.ts'), value('dexie')],
  },
  {
    file: 'components/a.tsx',
    forbidden: [
      value('../lib/store/db.ts'),
      value('../lib/model/paper.ts'),
      value('../lib/view/page-view.ts'),
      value('wxt/browser'),
      value('zod'),
      value('dexie'),
    ],
    allowed: [
      value('../lib/view/words.ts'),
      value('../lib/view/format.ts'),
      type('../lib/view/types.ts'),
      value('preact/hooks'),
    ],
  },
  {
    file: 'components/backup/a.tsx',
    forbidden: [
      value('../../lib/store/db.ts'),
      value('../../lib/backup/header.ts'),
      value('wxt/browser'),
      value('dexie'),
    ],
    allowed: [value('../confirm-button.tsx'), value('../../lib/view/words.ts'), value('preact/hooks')],
  },
  ...['compare', 'people', 'digest'].map((folder) => ({
    file: `components/${folder}/a.tsx`,
    forbidden: [
      value('../../lib/store/db.ts'),
      value('../../lib/compare/path.ts'),
      value('../../lib/view/compare-types.ts'),
      value('wxt/browser'),
    ],
    allowed: [value('../paper-list.tsx'), type('../../lib/view/compare-types.ts'), value('preact/hooks')],
  })),
  {
    file: 'components/reading/a.tsx',
    forbidden: [
      value('../../lib/store/db.ts'),
      value('../../lib/messages.ts'),
      value('../../lib/model/reading-entry.ts'),
      value('../../lib/view/reading-types.ts'),
      value('../../lib/search/types.ts'),
      value('wxt/browser'),
      value('temml'),
      value('dexie'),
    ],
    allowed: [
      value('../tex-text.tsx'),
      value('../maths.ts'),
      value('../../lib/view/words.ts'),
      type('../../lib/view/reading-types.ts'),
      type('../../lib/model/reading-entry.ts'),
      value('./types.ts'),
      value('marked'),
      value('@tanstack/virtual-core'),
      value('preact/hooks'),
    ],
  },
  {
    file: 'entrypoints/blind.content/a.ts',
    forbidden: [value('../../lib/store/db.ts'), value('../../lib/messages.ts'), value('../../lib/overlay/index.ts')],
    allowed: [value('../../lib/overlay/blindfold.ts'), value('../../lib/view/is-blind.ts'), value('wxt/browser')],
  },
  {
    file: 'entrypoints/content/a.ts',
    forbidden: [
      ...['store/db', 'names/key', 'identity/decide', 'view/page-view', 'model/paper'].map((name) =>
        value(`../../lib/${name}.ts`),
      ),
      value('zod'),
      value('dexie'),
      "export * from '../../lib/view/page-view.ts';",
      "void import('../../lib/store/db.ts');",
    ],
    allowed: [value('../../lib/sites/index.ts'), type('../../lib/view/types.ts'), value('../../lib/messages.ts')],
  },
];

function value(from: string): string {
  return `import { anything } from '${from}';`;
}

function type(from: string): string {
  return `import type { Anything } from '${from}';`;
}
