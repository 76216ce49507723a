import { readTopics } from '../../tools/topics.ts';

readTopics();
