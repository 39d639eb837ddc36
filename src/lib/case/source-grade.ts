import type { Claim, Source } from './model.ts';

/** Grade on the Admiralty scale: how reliable the source is and how credible what it says. */
export interface SourceGrade {
  /** Letter and digit, for instance `B2`. */
  readonly code: string;
  /** False where nobody has judged either. */
  readonly isJudged: boolean;
}

/** The grade that people gave a claim in one of its sources; the site itself grades nothing. */
export function sourceGrade(
  { reliability }: Pick<Source, 'reliability'>,
  { credibility }: Pick<Claim, 'credibility'>,
): SourceGrade {
  const code = `${reliability}${credibility}`;
  return { code, isJudged: code !== 'F6' };
}
