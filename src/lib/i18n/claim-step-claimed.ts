import { saidText } from './claim-said.ts';
import {
  fromName,
  percentText,
  rangeText,
  subjectName,
  type ClaimTest,
} from './claim-test-words.ts';
import { m } from './paraglide/messages.js';

/** What the report says, and in which words. */
export function saidStep(test: ClaimTest): string {
  const { figure } = test;
  const said = saidText(figure);
  if (figure.subject.kind === 'border-length') return m.claim_step_said_border_length({ said });
  const from = fromName(test);
  const sentence = m.claim_step_said({ subject: subjectName(test), said, from });
  if (figure.fromWording === undefined) return sentence;
  return `${sentence} ${m.claim_step_said_wording({ words: figure.fromWording, from })}`;
}

/** What the rule of tolerance makes of the words. */
export function toleranceStep(test: ClaimTest): string {
  const { figure, comparison } = test;
  const percent = percentText(comparison.wordingShare);
  const range = rangeText(comparison.claimed, test);
  switch (figure.approximation) {
    case 'about':
      return m.claim_step_about({ percent, range });
    case 'none':
      return m.claim_step_plain({ percent, range });
    case 'span':
      return m.claim_step_span({ percent, range });
    case 'more-than':
      return m.claim_step_more({ range });
    case 'less-than':
      return m.claim_step_less({ range });
  }
}
