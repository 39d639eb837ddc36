import type { AddProtocolAction, SourceSpecification } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { DotMarks } from '../dots/dot-marks.ts';
import type { ChosenMark, DotMark } from '../dots/mark-features.ts';
import type { LayerId } from '../layer-order.ts';
import type { MapOverlay, Meeting, OverlaySurface } from '../map-overlay.ts';
import { escapeXml } from '../static/xml.ts';
import type { MapTheme } from '../theme.ts';
import { answeringLayers, archiveLayers, ARCHIVE_SOURCE } from './archive-layers.ts';
import { archivePick } from './archive-pick.ts';
import type { Archive } from './open-archive.ts';

const PROTOCOL = 'pmtiles';

/** An archive on the map: its tiles by range requests, and what is pointed at or chosen of it. */
export class ArchiveOverlay implements MapOverlay {
  readonly answering: readonly string[];
  readonly protocols: Readonly<Record<string, AddProtocolAction>>;
  readonly #archive: Archive;
  readonly #marks = new DotMarks('archive-marks');

  /** @param onfail is told of each tile that does not arrive or cannot be unpacked */
  constructor(archive: Archive, onfail: () => void) {
    this.#archive = archive;
    this.answering = answeringLayers(archive.layers);
    const protocol = new Protocol();
    protocol.add(archive.tiles);
    this.protocols = {
      [PROTOCOL]: async (request, abort) => {
        try {
          return await protocol.tile(request, abort);
        } catch (error) {
          if (!abort.signal.aborted) onfail();
          throw error;
        }
      },
    };
  }

  /** Rings a dot, or none with null. */
  setHovered(mark: DotMark | null): void {
    this.#marks.setHovered(mark);
  }

  /** Rings a dot and draws its line to the border, or none with null. */
  setChosen(mark: ChosenMark | null): void {
    this.#marks.setChosen(mark);
  }

  below(): LayerId {
    return 'place-halo';
  }

  sources(): Readonly<Record<string, SourceSpecification>> {
    const { url, encoding, minZoom, maxZoom, attribution } = this.#archive;
    return {
      [ARCHIVE_SOURCE]: {
        type: 'vector',
        tiles: [`${PROTOCOL}://${url}/{z}/{x}/{y}`],
        ...{ encoding, minzoom: minZoom, maxzoom: maxZoom },
        // MapLibre takes HTML here.
        attribution: escapeXml(attribution),
      },
      ...this.#marks.sources(),
    };
  }

  layers(theme: MapTheme) {
    return [...archiveLayers(this.#archive.layers, theme), ...this.#marks.layers(theme)];
  }

  pick(meeting: Meeting) {
    return archivePick(meeting, this.#archive);
  }

  attach(surface: OverlaySurface | null): void {
    this.#marks.surface = surface;
  }
}
