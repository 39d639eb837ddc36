import { proxy, releaseProxy, wrap } from 'comlink';
import type { RowsDesk } from '#lib/rows/desk.ts';

/** How a reader wants a file to be read. */
export type ReadChoices = Parameters<RowsDesk['read']>[1];

/** A desk with the worker it stands in. */
export interface OpenDesk {
  readonly desk: RowsDesk;
  /** Ends whatever is being done, and lets go of all that was read. */
  close(): void;
}

/**
 * Starts a worker with a desk.
 * @param onfail is told where the worker does not load or ends by itself, for want of memory for instance
 */
export function openDesk(onfail: () => void): OpenDesk {
  const worker = new Worker(new URL('../rows/rows.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onerror = onfail;
  const remote = wrap<RowsDesk>(worker);
  const desk: RowsDesk = {
    look: (file, choices) => remote.look(file, choices),
    read: (file, choices, ground, onprogress) =>
      remote.read(file, choices, ground, proxy(onprogress)),
    measure: (ground) => remote.measure(ground),
    query: (query) => remote.query(query),
    page: (start, count) => remote.page(start, count),
    row: (row) => remote.row(row),
    placeOf: (row) => remote.placeOf(row),
    rowsAt: (position, reachDegrees) => remote.rowsAt(position, reachDegrees),
    setAside: (start, count) => remote.setAside(start, count),
    setAsideFile: (reasonTexts) => remote.setAsideFile(proxy(reasonTexts)),
    tile: (z, x, y) => remote.tile(z, x, y),
    export: (wanted, onprogress) => remote.export(wanted, proxy(onprogress)),
  };
  return {
    desk,
    close: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
