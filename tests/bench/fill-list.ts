/** In the page: writes papers of invented titles and puts them on the reading list. */
export async function fillReadingList(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('byline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = db.transaction(['papers', 'reading'], 'readwrite');
  const pick = (list: string, at: number) => list.split(' ')[at % list.split(' ').length] ?? '';
  const areas = 'graphs proteins speech vision robots markets climate theorems games code';
  const methods = 'gradient kernel diffusion attention sampling pruning distilled sparse causal bayesian';
  for (let at = 1; at <= count; at++) {
    const day = `2026-${String((at % 11) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    const savedAt = `${day}T08:00:00.000Z`;
    const words = `${pick(methods, at)} methods for ${pick(areas, at * 7)} number ${at} of ${at % 97}`;
    const record = {
      source: { format: 'arxiv-page', label: 'arxiv.org', observedAt: savedAt },
      title: `A study of ${words}`,
      arxivId: `2601.${String(at).padStart(5, '0')}`,
      version: 1,
      date: { value: day, isYearInferred: false },
      bylines: [`Ada Author${at % 500}`, `Bo Writer${at % 731}`, `Cleo Dunn${at % 89}`],
      hiddenAuthors: 0,
      categories: [at % 3 ? 'cs.LG' : 'stat.ML'],
      abstract: Array.from(
        { length: 30 },
        (_, n) => `${pick(areas, at + n)} ${pick(methods, at * n)} word${(at * 31 + n * 17) % 9973}`,
      ).join(' '),
    };
    writing.objectStore('papers').put({ id: at, records: [record], authors: [] });
    const status = pick('to-read reading read', at).replace('-', ' ');
    const stamp = `${savedAt}~bench`;
    const edits = { saved: stamp, status: stamp, tags: {}, notes: [], notesSeen: {} };
    const said = { status, priority: 'normal', tags: [], note: '' };
    writing
      .objectStore('reading')
      .put({ paper: at, ...said, savedAt, versionSeen: 1, snapshot: [], edits, changed: at });
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
}
