import { expect, test } from 'vitest';
import { callsItselfSurvey } from '../../../../lib/scores/novelty/genre.ts';

const abstract = 'We count sheep at night and compare the count with that of the day.';

test.each([
  ['A Survey of Sheep', abstract],
  ['Counting Sheep: An Overview', abstract],
  ['Sheep at Night: A Literature Review', abstract],
  ['Sheep', `In this survey, we look at all sheep. ${abstract}`],
  ['Sheep', 'This paper reviews the methods by which sheep are counted.'],
  ['Sheep', 'We systematically survey the flocks of the last ten years.'],
  ['Sheep', 'The article provides a comprehensive overview of flocks.'],
  ['Sheep', 'We present an in-depth review of counting.'],
])('“%s”, %s: a survey', (title, text) => {
  expect(callsItselfSurvey({ title, abstract: text })).toBe(true);
});

test.each([
  ['Counting Sheep', abstract],
  ['Survey Propagation for Sheep', 'We extend survey propagation to graphs of sheep.'],
  ['Shepherds', 'In a user survey, 40 shepherds answered. Reviews of shops were read as well.'],
  ['Sheep', 'Peer review of flocks is slow; reviewing takes a night.'],
])('“%s”, %s: research', (title, text) => {
  expect(callsItselfSurvey({ title, abstract: text })).toBe(false);
});
