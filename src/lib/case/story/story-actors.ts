import type { StoryEvent } from './meets-story.ts';

/**
 * Everybody whom events name as taking part, each once.
 * @param locale language by whose alphabet they are sorted
 */
export const storyActors = (
  events: readonly Pick<StoryEvent, 'actors'>[],
  locale: string,
): readonly string[] =>
  [...new Set(events.flatMap(({ actors }) => actors))].toSorted(new Intl.Collator(locale).compare);
