import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** Where `case.json` gives its topics titles, every topic that a claim uses has one. */
export const topicsTitled: Check<Claim> = ({ topic }, { info }) =>
  info?.topics === undefined || Object.hasOwn(info.topics, topic)
    ? []
    : [{ field: 'topic', message: `"${topic}" has no title among the topics of case.json` }];
