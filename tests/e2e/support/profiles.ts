/** Profiles of invented people, as text in the format of the sample; papers share the sample's titles where named so. */
export const weiLin = `Wei Lin

LG
h-index12
3papers
480citations
Novelty41%
AI Score52

3 Papers

LGSep 24, 2023
Accelerating Large Batch Training via Gradient Signal to Noise Ratio (GSNR)

Guo-qing Jiang, Jinlong Liu, Zixiang Ding et al.

An abstract of our own about large batches.

CLNov 26, 2022
SKDBERT: Compressing BERT via Stochastic Knowledge Distillation

Zixiang Ding, Guoqing Jiang, Shuai Zhang et al.

An abstract of our own about $k$ teachers.

IRMay 2, 2024
A study of invented recommendations for $n \\leq 3$ readers

Wei Lin, Ada Example

An abstract of our own.
`;
