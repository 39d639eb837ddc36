import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventsInOrder } from '#lib/case/query.ts';
import { storyStops } from '#lib/timeline/story-stops.ts';
import { Dashboard } from './dashboard.svelte.ts';
import { StoryPlayer } from './story-player.svelte.ts';
import { StoryView } from './story-view.svelte.ts';

let dashboard: Dashboard;
let view: StoryView;
let player: StoryPlayer;
let stops: readonly number[];
const end = () => dashboard.story.window.endMs;

beforeEach(() => {
  vi.useFakeTimers();
  dashboard = new Dashboard();
  view = new StoryView(dashboard, () => ({
    events: eventsInOrder(sarhadCase.events),
    claims: sarhadCase.claims,
    placeIds: sarhadCase.places.map(({ id }) => id),
    reportDate: sarhadCase.info.reportDate,
  }));
  player = new StoryPlayer(view);
  stops = storyStops(view.spans);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a story that is played', () => {
  it('begins with its first event, goes from stop to stop, and ends by itself', () => {
    player.play();
    const seen = [end()];
    while (view.isPlaying) {
      vi.advanceTimersToNextTimer();
      seen.push(end());
    }
    expect([...new Set(seen)]).toEqual(stops);
    expect(vi.getTimerCount()).toBe(0);
    expect(view.shown.counts.events.shown).toBe(sarhadCase.events.length);
    expect(player.canGoOn).toBe(false);
  });

  it('waits where it is paused, and goes on from there', () => {
    player.play();
    vi.advanceTimersToNextTimer();
    player.pause();
    vi.advanceTimersByTime(60_000);
    expect([end(), view.isPlaying]).toEqual([stops[1], false]);
    player.play();
    expect(end()).toBe(stops[1]);
    vi.advanceTimersToNextTimer();
    expect(end()).toBe(stops[2]);
  });

  it('takes a quarter of the time at four times the speed', () => {
    const stepMs = () => {
      const before = Date.now();
      vi.advanceTimersToNextTimer();
      return Date.now() - before;
    };
    player.play();
    const normal = stepMs();
    player.speed = 4;
    stepMs();
    expect(stepMs()).toBe(normal / 4);
  });

  it('starts anew after its end, and keeps the start of the window', () => {
    view.change({ window: { startMs: Date.UTC(2024, 0, 1), endMs: stops.at(-1)! } });
    player.play();
    expect(dashboard.story.window).toEqual({ startMs: Date.UTC(2024, 0, 1), endMs: stops[2] });
  });
});

it('steps forth and back, and stops playing for it', () => {
  player.play();
  player.step(1);
  expect([view.isPlaying, end()]).toEqual([false, stops[1]]);
  player.step(-1);
  expect(end()).toBe(stops[0]);
  expect(player.canGoBack).toBe(false);
  player.step(-1);
  expect(end()).toBe(stops[0]);
});

it('a window that is dragged is shown at once, and not yet kept', () => {
  view.draft = { startMs: Date.UTC(2024, 0, 3), endMs: Date.UTC(2024, 0, 4) };
  expect([...view.shown.eventIds]).toEqual(['kerman-bombings']);
  expect(dashboard.story.window).toEqual({ startMs: null, endMs: null });
  view.draft = null;
  expect(view.shown.counts.events.shown).toBe(sarhadCase.events.length);
});

it('as reported, sources dated after the report are hidden, undated ones are not', () => {
  view.change({ asReported: true });
  expect(view.showsSource({ date: '2024-01-17' })).toBe(true);
  expect(view.showsSource({ date: '2024-01-18' })).toBe(false);
  expect(view.showsSource({ date: null })).toBe(true);
});
