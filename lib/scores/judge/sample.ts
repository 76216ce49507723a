import type { JudgedText } from './prompt.ts';

/** An invented paper, to try a judge on. */
export const samplePaper: JudgedText = {
  title: 'Counting Sheep with Two Cameras: A Small Study of Invented Flocks',
  abstract:
    'Counting animals in a field from one camera fails when they stand behind each other. We place a second camera at a right angle and match the animals of both pictures by their outlines. On 40 hours of video of three invented flocks the count is wrong by 2.1 animals on average, against 6.4 with one camera. The method fails in fog, and when more than 60 animals stand together.',
};
