import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { eventsInOrder } from '../query.ts';
import { claimMeets, eventMeets, hasStatus } from './meets-story.ts';
import { shownStory, type StoryRecords } from './shown-story.ts';
import { storyActors } from './story-actors.ts';
import { storyFilterCount, wholeStory, type StoryQuery } from './story-query.ts';
import { anyStoryOf } from './story.arbitrary.ts';
import { clocks } from './clock.ts';
import { readWindowEnd, readWindowStart } from './window-text.ts';

const records: StoryRecords = {
  events: eventsInOrder(sarhadCase.events),
  claims: sarhadCase.claims,
  placeIds: sarhadCase.places.map(({ id }) => id),
};
const shown = (part: Partial<StoryQuery>, clock: 'local' | 'utc' = 'local') =>
  shownStory(records, clock)({ ...wholeStory, ...part });
const days = (from: string, to: string) => ({
  window: { startMs: readWindowStart(from), endMs: readWindowEnd(to) },
});
const eventOf = (id: string) => sarhadCase.events.find((event) => event.id === id);

describe('the whole story', () => {
  it('is everything', () => {
    const { events, claims, places } = sarhadCase;
    expect(shown({}).counts).toEqual({
      events: { shown: events.length, total: events.length },
      claims: { shown: claims.length, total: claims.length },
      places: { shown: places.length, total: places.length },
    });
  });
});

describe('a window', () => {
  it('of one day takes the events of that day on the clock that is read', () => {
    const ofThe16th = days('2024-01-16', '2024-01-16');
    expect([...shown(ofThe16th).eventIds]).toEqual(['koh-e-sabz-strike']);
    // In UTC the 17th of Pakistan, India and China has begun by then.
    expect(shown(ofThe16th, 'utc').eventIds.size).toBeGreaterThan(1);
  });

  it('takes claims by the day they were published, whatever they are about', () => {
    const dates = sarhadCase.claims.filter(({ date }) => date === '2024-01-06');
    expect(dates.length).toBeGreaterThan(0);
    expect(shown(days('2024-01-06', '2024-01-06')).counts.claims.shown).toBe(dates.length);
  });

  it('keeps the places of what it leaves, and hides the others', () => {
    const { placeIds } = shown(days('2024-01-03', '2024-01-03'));
    expect(placeIds.has('kerman')).toBe(true);
    expect(placeIds.has('panjgur')).toBe(false);
  });

  it('of 2018 still holds what is known to that year only', () => {
    expect([...shown(days('2018-06-01', '2018-06-02')).eventIds]).toEqual(['saravan-clash-2018']);
  });
});

describe('as reported', () => {
  it('nothing is left that was published or happened after the day of the report', () => {
    const { eventIds, counts } = shown({ asReported: true });
    const { reportDate } = sarhadCase.info;
    const left = sarhadCase.events.filter(({ id }) => eventIds.has(id));
    expect(left.length).toBeGreaterThan(5);
    expect(left.filter(({ time }) => time.start.slice(0, 10) > reportDate)).toEqual([]);
    const late = sarhadCase.claims.filter(({ date }) => date !== null && date > reportDate);
    expect(late.length).toBeGreaterThan(10);
    expect(counts.claims.shown).toBeLessThanOrEqual(sarhadCase.claims.length - late.length);
    const query = { ...wholeStory, asReported: true };
    expect(late.filter((claim) => claimMeets(claim, query, eventOf))).toEqual([]);
  });
});

describe('kinds, actors and statuses', () => {
  it('of events choose the claims that are about them', () => {
    const query = { ...wholeStory, eventKinds: ['clash'] as const };
    const left = sarhadCase.claims.filter((claim) => claimMeets(claim, query, eventOf));
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ event }) => eventOf(event ?? '')?.kind === 'clash')).toBe(true);
  });

  it('an actor is found in every event that names it', () => {
    const actors = storyActors(sarhadCase.events, 'en');
    expect(new Set(actors).size).toBe(actors.length);
    for (const actor of actors) {
      const { eventIds } = shown({ actor });
      const named = sarhadCase.events.filter((event) => event.actors.includes(actor));
      expect(eventIds).toEqual(new Set(named.map(({ id }) => id)));
    }
  });

  it('a status chooses the events that a claim of that status is about', () => {
    const { eventIds } = shown({ status: 'unconfirmed' });
    const about = sarhadCase.claims.filter(({ status }) => status === 'unconfirmed');
    expect(eventIds).toEqual(new Set(about.flatMap(({ event }) => event ?? [])));
  });
});

describe('properties', () => {
  const anyQuery = anyStoryOf({ actors: storyActors(sarhadCase.events, 'en') });
  const anyClock = fc.constantFrom(...clocks);

  it('another filter never shows more', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, anyClock, (one, other, clock) => {
        const both: StoryQuery = {
          ...one,
          actor: one.actor ?? other.actor,
          status: one.status ?? other.status,
          asReported: one.asReported || other.asReported,
        };
        const few = shownStory(records, clock)(both);
        const many = shownStory(records, clock)(one);
        expect([...few.eventIds].filter((id) => !many.eventIds.has(id))).toEqual([]);
        expect([...few.placeIds].filter((id) => !many.placeIds.has(id))).toEqual([]);
        expect(few.counts.claims.shown).toBeLessThanOrEqual(many.counts.claims.shown);
      }),
    );
  });

  it('what is shown meets the query, and what is not shown does not', () => {
    fc.assert(
      fc.property(anyQuery, anyClock, (query, clock) => {
        const { eventIds, counts } = shownStory(records, clock)(query);
        const hasSuchClaim = (id: string) =>
          sarhadCase.claims.some((claim) => claim.event === id && hasStatus(claim, query));
        for (const event of sarhadCase.events) {
          const meets =
            eventMeets(event, query, clock) && (query.status === null || hasSuchClaim(event.id));
          expect(eventIds.has(event.id)).toBe(meets);
        }
        if (storyFilterCount(query) === 0) expect(counts.claims.shown).toBe(counts.claims.total);
      }),
    );
  });
});
