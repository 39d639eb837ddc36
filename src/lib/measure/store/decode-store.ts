import { decodeMeasurement } from '../link/decode-measurement.ts';
import { startHistory, type History } from '../model/history.ts';
import type { Measurement } from '../model/measurement.ts';
import { emptyWorkspace, type MeasureItem, type Workspace } from '../model/workspace.ts';
import { migrated } from './migrate.ts';
import { readStored } from './read-stored.ts';
import { storeVersion, type Stored, type StoredWorkspace } from './stored.ts';

export type DecodedStore =
  | {
      readonly kind: 'history';
      readonly history: History<Workspace>;
      /** Measurements that could not be read; the rest is there. */
      readonly lost: number;
    }
  /** Written by a newer release, which alone can read it: it must not be overwritten. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'malformed' };

/**
 * Reads what `encodeStore` wrote, in this version or an older one. Steps of the history that hold a
 * measurement which cannot be read are left out. Never throws.
 */
export function decodeStore(text: string): DecodedStore {
  const value = parsed(text);
  const version = versionOf(value);
  if (version === null) return { kind: 'malformed' };
  if (version > storeVersion) return { kind: 'newer' };
  const stored = readStored(migrated(value, version));
  return stored === null ? { kind: 'malformed' } : historyOf(stored);
}

function historyOf({ texts, present, past, future }: Stored): DecodedStore {
  const measurements = texts.map((text) => {
    const decoded = decodeMeasurement(text);
    return decoded.kind === 'measurement' ? decoded.measurement : null;
  });
  const now = workspaceOf(present, measurements);
  const steps = (stored: readonly StoredWorkspace[]) =>
    stored.flatMap((step) => {
      const { workspace, lost } = workspaceOf(step, measurements);
      return lost === 0 ? [workspace] : [];
    });
  return {
    kind: 'history',
    history: { past: steps(past), present: now.workspace, future: steps(future) },
    lost: now.lost,
  };
}

function workspaceOf(
  { items, active }: StoredWorkspace,
  measurements: readonly (Measurement | null)[],
): { workspace: Workspace; lost: number } {
  const known = items.flatMap(([id, number]): MeasureItem[] => {
    const measurement = measurements[number] ?? null;
    return measurement === null ? [] : [{ id, measurement }];
  });
  const wantedId = items[active]?.[0] ?? null;
  const isThere = wantedId === null || known.some(({ id }) => id === wantedId);
  return {
    workspace: { items: known, activeId: isThere ? wantedId : (known.at(-1)?.id ?? null) },
    lost: items.length - known.length,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  const { version } = value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}

/** A history that begins without measurements. */
export const emptyHistory: History<Workspace> = startHistory(emptyWorkspace);
