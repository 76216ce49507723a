// https://arxiv.org/category_taxonomy, read as archive: tails.
const taxonomy: Record<string, string> = {
  'astro-ph': 'CO EP GA HE IM SR',
  'cond-mat': 'dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con',
  cs: 'AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NA NE NI OH OS PF PL RO SC SD SE SI SY',
  econ: 'EM GN TH',
  eess: 'AS IV SP SY',
  math: 'AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO IT KT LO MG MP NA NT OA OC PR QA RA RT SG SP ST',
  nlin: 'AO CD CG PS SI',
  physics:
    'acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an ed-ph flu-dyn gen-ph geo-ph hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph',
  'q-bio': 'BM CB GN MN NC OT PE QM SC TO',
  'q-fin': 'CP EC GN MF PM PR RM ST TR',
  stat: 'AP CO ME ML OT TH',
};
const whole = ['gr-qc', 'hep-ex', 'hep-lat', 'hep-ph', 'hep-th', 'math-ph', 'nucl-ex', 'nucl-th', 'quant-ph'];

const byTail = new Map<string, string[]>();
for (const [archive, tails] of Object.entries(taxonomy)) {
  for (const tail of tails.split(' ')) {
    const key = tail.toUpperCase();
    byTail.set(key, [...(byTail.get(key) ?? []), `${archive}.${tail}`]);
  }
}
for (const archive of whole) byTail.set(archive.toUpperCase(), [archive]);

// Tails that arXiv shares between archives, but that badges of computer science mean in one way only. DESIGN section 5.
const settled: Record<string, string> = { CV: 'cs.CV' };

/** Every arXiv category that ends in this badge (`LG`: cs.LG; `AP`: math.AP and stat.AP); empty if none does. */
export function categoriesOfBadge(badge: string): string[] {
  const known = settled[badge.toUpperCase()];
  return known ? [known] : (byTail.get(badge.toUpperCase()) ?? []);
}
