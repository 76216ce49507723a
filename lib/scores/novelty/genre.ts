const surveyTitle =
  /\b(?:an?|short|brief|critical|comprehensive|systematic|literature) (?:survey|review|overview)\b|^(?:survey|review|overview) of\b|(?:\bsurveys?|\breview|\boverview|\btutorial)$/i;

const surveyAbstract = new RegExp(
  [
    // "this survey", "in this review paper we", "the present overview"
    String.raw`\b(?:this|the present|our) (?:[\w-]+ ){0,2}(?:survey|overview|tutorial)\b`,
    String.raw`\b(?:this|the present) (?:literature |systematic |short |brief )?review\b`,
    // "we survey", "this paper reviews", "the article provides a comprehensive review"
    String.raw`\b(?:we|paper|article|chapter|work) (?:\w+ly )?(?:survey|surveys|reviews)\b`,
    String.raw`\b(?:comprehensive|systematic|critical|thorough|extensive|literature|concise|broad|state-of-the-art) (?:survey|review|overview)\b`,
    String.raw`\b(?:provides?|presents?|gives?|offers?|conducts?) (?:an?|the first) (?:[\w-]+ )?(?:survey|review|overview) (?:of|on)\b`,
  ].join('|'),
  'i',
);

/**
 * Whether a paper says of itself that it surveys the work of others. Its new terms then come from papers that the library
 * does not hold, and it introduces none of them.
 */
export function callsItselfSurvey({ title, abstract }: { title: string; abstract: string }): boolean {
  return surveyTitle.test(title) || surveyAbstract.test(abstract);
}
