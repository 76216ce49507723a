/** Papers that nobody wrote, in words that nobody uses: enough of them to measure novelty against. */
export interface InventedPaper {
  id: string;
  title: string;
  abstract: string;
}

const syllables = ['ba', 'ke', 'lim', 'mo', 'nur', 'pa', 'rest', 'si', 'tov', 'vu'];
const subjects = 6;
const wordsOfSubject = 90;

/** The same numbers each time. https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes) */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function word(n: number): string {
  return [100, 10, 1].map((place) => syllables[Math.floor(n / place) % 10]).join('');
}

/** A paper about one of a few subjects; `id` names its month too. */
export function inventedPaper(id: string, n: number): InventedPaper {
  const next = numbers(n + 1);
  const subject = n % subjects;
  const some = (many: number) =>
    Array.from({ length: many }, () => word(subject * wordsOfSubject + Math.floor(next() * wordsOfSubject)));
  return { id, title: some(4).join(' '), abstract: `${some(90).join(' ')}.` };
}

/** So many papers, spread over the months of 2023. */
export function inventedPapers(many: number): InventedPaper[] {
  return Array.from({ length: many }, (_, n) => {
    // Every subject in every month.
    const month = String(1 + (Math.floor(n / subjects) % 12)).padStart(2, '0');
    return inventedPaper(`23${month}.${String(10_000 + n)}`, n);
  });
}

/** A listing as arXiv prints it. */
export function listingOf(papers: readonly InventedPaper[]): string {
  const entries = papers.map(
    ({ id, title, abstract }) => `
    <dt><a name="item">[1]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
    <dd><div class="meta">
      <div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>
      <div class="list-authors"><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Quill,+A">Ada Quill</a></div>
      <div class="list-subjects"><span class="descriptor">Subjects:</span>
        <span class="primary-subject">Machine Learning (cs.LG)</span></div>
      <p class="mathjax">${abstract}</p>
    </div></dd>`,
  );
  return `<!doctype html><html lang="en"><head><title>Machine Learning</title><link rel="stylesheet" href="/s.css"></head>
    <body><div id="content"><div id="dlpage"><dl id="articles"><h3>New submissions</h3>${entries.join('')}</dl></div></div>
    </body></html>`;
}

/** An abstract page as arXiv prints it. */
export function abstractPageOf({ id, title, abstract }: InventedPaper, day: string): string {
  return `<!doctype html><html lang="en"><head><title>[${id}] ${title}</title>
    <meta name="citation_title" content="${title}">
    <meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Guo, Lin">
    <meta name="citation_date" content="${day}"><meta name="citation_arxiv_id" content="${id}">
    <style>
      body { margin: 0 24px; background: #fff; color: #000; font: 15px/1.5 sans-serif; }
      .descriptor { display: none; }
      .authors a { color: #00c; }
      @media (prefers-color-scheme: dark) {
        body { background: #16191b; color: #e4e6e7; }
        .authors a { color: #9db8ff; }
      }
    </style></head><body><main id="abs">
    <div class="dateline">[Submitted on ${day}]</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${title}</h1>
    <div class="authors"><span class="descriptor">Authors:</span><a href="/a/1">Ada Quill</a>, <a href="/a/2">Lin Guo</a></div>
    <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${abstract}</blockquote>
    <table><tr><td class="tablecell subjects"><span class="primary-subject">Machine Learning (cs.LG)</span></td></tr></table>
    </main></body></html>`;
}
