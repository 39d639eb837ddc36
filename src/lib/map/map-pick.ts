import type { Position } from '#lib/geo/position.ts';

/** A dot of a reader's list. */
export interface RowPick {
  readonly kind: 'row';
  /** Where the dot stands, to within a pixel. */
  readonly position: Position;
  /** Half the side, in degrees of longitude, of the square round it whose rows the dot may stand for. */
  readonly reachDegrees: number;
  /** Number of the row, or of one of them where the dot stands for several. */
  readonly row: number;
  /** How many rows it stands for. */
  readonly count: number;
}

/** A point, line or area of an archive. */
export interface ArchivePick {
  readonly kind: 'archive';
  /** Where the point stands, or where the line or area was met. */
  readonly position: Position;
  /** How far, in metres, the position may be from what the archive was made of, for want of digits. */
  readonly precisionMetres: number;
  readonly layer: string;
  /** As they stand in the archive, in its order; long values are cut. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** What an overlay has where the pointer is. */
export type OverlayPick = RowPick | ArchivePick;

/** What the pointer met: a place of the case, something of an overlay, or the ground. */
export type MapPick =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'ground'; readonly position: Position }
  | OverlayPick;
