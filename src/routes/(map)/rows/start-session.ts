import { m } from '#lib/i18n/paraglide/messages.js';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import { loadBorderIndex } from '#lib/state/measured-border.ts';
import { openDesk } from '#lib/state/rows-desk.ts';
import { RowsKeeper } from '#lib/state/rows-keeper.ts';
import { RowsSession, type RowsNotice } from '#lib/state/rows-session.svelte.ts';
import type { LayoutData } from '../$types';

const notices: Record<RowsNotice, () => string> = {
  'not-kept': m.own_not_kept,
  'ground-missing': m.own_ground_missing,
  'worker-failed': m.own_worker_failed,
};

/** A session that measures on the case's borders and to its places, and tells what goes wrong on the dashboard. */
export function startSession(
  { borders, places }: Pick<LayoutData, 'borders' | 'places'>,
  dashboard: Dashboard,
): RowsSession {
  const placed = places.flatMap(({ id, name, location }) =>
    location.kind === 'point' ? [{ id, name, position: location.position }] : [],
  );
  return new RowsSession(borders[0]?.id ?? '', {
    openDesk,
    keeper: new RowsKeeper(),
    loadGround: async (borderId) => ({
      borderId,
      border: await loadBorderIndex(borderId),
      places: placed,
    }),
    onnotice: (notice) => (dashboard.notice = notices[notice]()),
  });
}
