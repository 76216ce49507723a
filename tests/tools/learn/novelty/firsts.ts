import type { Scale } from '../../../../lib/scores/novelty/scale.ts';
import { sameRandoms } from '../read-papers.ts';
import type { Known, Library } from './library.ts';
import { sample } from './sample.ts';

/** Papers widely known as the first on a topic, by how their titles begin, with what titles of followers call it. */
const wellKnown: readonly (readonly [title: string, topic: RegExp])[] = [
  ['Algorithms for Non-negative Matrix Factorization', /non-?negative matrix/i],
  ['Laplacian Eigenmaps and Spectral', /laplacian eigenmap/i],
  ['Latent Dirichlet Allocation', /latent dirichlet/i],
  ['A Reduction of Imitation Learning', /imitation learning/i],
  ['Distributed Representations of Words and Phrases', /word (embedding|vector|representation)|word2vec/i],
  ['Auto-Encoding Variational Bayes', /variational auto-?encoder/i],
  ['Generative Adversarial Nets', /generative adversarial|\bgans?\b/i],
  ['Rich Feature Hierarchies', /\br-cnn/i],
  ['Batch Normalization: Accelerating', /batch normali[sz]ation/i],
  ['Trust Region Policy Optimization', /trust region/i],
  ['Variational Inference with Normalizing Flows', /normali[sz]ing flow/i],
  ['Spatial Transformer Networks', /spatial transformer/i],
  ['Pointer Networks', /pointer network/i],
  ['End-To-End Memory Networks', /memory network/i],
  ['Fully Convolutional Networks for Semantic', /fully convolutional/i],
  ['You Only Look Once', /\byolo|you only look/i],
  ['Deep Residual Learning for Image', /residual network|resnet/i],
  ['Communication-Efficient Learning of Deep', /federated/i],
  ['Neural Architecture Search with Reinforcement', /architecture search/i],
  ['Semi-Supervised Classification with Graph', /graph convolution/i],
  ['Wasserstein Generative Adversarial', /wasserstein (gan|generative|auto)/i],
  ['Model-Agnostic Meta-Learning', /model-agnostic meta|\bmaml\b/i],
  ['Neural Message Passing for Quantum', /message passing/i],
  ['Unpaired Image-To-Image Translation', /unpaired|cyclegan|cycle-?consisten/i],
  ['PointNet: Deep Learning on Point Sets', /point clouds?|point sets?/i],
  ['Dynamic Routing Between Capsules', /capsule/i],
  ['Deep Sets', /\bdeep sets\b|set functions?|permutation invarian/i],
  ['Attention is All you Need', /\btransformers?\b/i],
  ['mixup: Beyond', /mixup/i],
  ['Graph Attention Networks', /graph attention/i],
  ['Neural Ordinary Differential', /neural (odes?|ordinary)/i],
  ['Self-Attention Generative', /self-attention/i],
  ['NeRF: Representing Scenes', /\bnerf|radiance field/i],
];

const mostFollowers = 12;
/** For how many years papers count as followers. */
const followingYears = 3;
const fewestFollowers = 3;
const references = 400;

/**
 * Where a first stands, and where its followers do, each among papers of the year before it: 0 to 100. Of all venues, for
 * some of these leave years out.
 */
export interface FirstFigures {
  title: string;
  first: number;
  followers: number[];
}

/** The firsts that the papers hold, with some of those that took them up in the years after. */
export function judgeFirsts(library: Library, known: readonly Known[]): FirstFigures[] {
  const random = sameRandoms(23);
  const byYear = Map.groupBy(known, ({ year }) => year);
  const scales = new Map<number, Scale>();
  const place = ({ terms, day, year }: Known) => {
    const scale = scales.get(year) ?? library.scaleOfPapers(sample(byYear.get(year - 1) ?? [], references, random));
    scales.set(year, scale);
    return 100 * scale.place(library.measure(terms, day).measured).all;
  };
  return wellKnown.flatMap(([title, topic]) => {
    const [first] = known.filter((paper) => paper.title.startsWith(title)).toSorted((a, b) => a.year - b.year);
    if (!first) return [];
    const followers = known.filter(
      (paper) => paper.year > first.year && paper.year <= first.year + followingYears && topic.test(paper.title),
    );
    if (followers.length < fewestFollowers) return [];
    return { title: first.title, first: place(first), followers: sample(followers, mostFollowers, random).map(place) };
  });
}
