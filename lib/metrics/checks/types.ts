import type { MetricId } from '../../model/claim.ts';
import type { ProfileFacts } from './profile-facts.ts';

/**
 * How bad it is. `impossible`: the numbers of one source break their own definitions. `scopes-differ`: they count
 * different things. `unusual`: they can be, and seldom are.
 */
export type Level = 'impossible' | 'scopes-differ' | 'unusual';

/** What a check has to say about one profile; the numbers stay as reported. */
export interface Finding {
  /** The check that found it. */
  id: string;
  /** Why, for machines: `H_GT_N`. */
  code: string;
  level: Level;
  /** The numbers to be marked wherever they are shown; empty where it is about the papers. */
  metrics: MetricId[];
  /** What was found, with the numbers in it, in a sentence for people. */
  message: string;
  /** What it implies, in a sentence for people. */
  means: string;
}

/** One way in which a profile can contradict itself. */
export interface Check {
  /** Kebab-case, the file's name. */
  id: string;
  /** Reason code; several checks may share one. */
  code: string;
  level: Level;
  /** Null where nothing is wrong, or where what it takes to tell is missing: a number not given is not 0. */
  find(facts: ProfileFacts): Pick<Finding, 'metrics' | 'message' | 'means'> | null;
}
