import type { MetricId } from '../../model/claim.ts';
import type { Level, ReasonCode } from './codes.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** What a check has to say about one profile or paper; the numbers stay as reported. */
export interface Finding {
  /** The check that found it. */
  id: string;
  /** Why, for machines: `H_GT_N`. */
  code: ReasonCode;
  level: Level;
  /** The numbers to be marked wherever they are shown; empty where it is about the papers. */
  metrics: MetricId[];
  /** What was found, with the numbers in it, in a sentence for people. */
  message: string;
  /** What it implies, in a sentence for people. */
  means: string;
}

/** One way in which a profile can contradict itself, or whatever else it looks at. */
export interface Check<Facts = ProfileFacts> {
  /** Kebab-case, the file's name. */
  id: string;
  /** Reason code, which says how bad it is; several checks may share one. */
  code: ReasonCode;
  /** Null where nothing is wrong, or where what it takes to tell is missing: a number not given is not 0. */
  find(facts: Facts): Pick<Finding, 'metrics' | 'message' | 'means'> | null;
}
