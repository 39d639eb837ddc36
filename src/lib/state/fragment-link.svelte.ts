import { decodeViewFragment } from '#lib/measure/decode-fragment.ts';
import { encodeViewFragment } from '#lib/measure/encode-fragment.ts';
import type { FragmentEntry, FragmentIssue } from '#lib/measure/view-fragment.ts';
import type { CameraState, Dashboard } from './dashboard.svelte.ts';
import type { Measuring } from './measuring.svelte.ts';

/**
 * The dashboard as the hash fragment of an address, both ways. The one writer of the fragment calls
 * `text`; what a link says comes in through `apply`.
 */
export class FragmentLink {
  readonly #dashboard: Dashboard;
  readonly #measuring: Measuring;
  #other: readonly FragmentEntry[] = [];

  constructor(dashboard: Dashboard, measuring: Measuring) {
    this.#dashboard = dashboard;
    this.#measuring = measuring;
  }

  /** The fragment for the view as it is now, without `#`. */
  readonly text = $derived.by(() => {
    const { camera, probe, units, earthModel, hiddenGroups } = this.#dashboard;
    const { measurement } = this.#measuring;
    return encodeViewFragment({
      camera,
      probe,
      units,
      earthModel,
      border: null,
      layers: [...hiddenGroups].map((id) => ({ id, shown: false })),
      measurement: measurement.points.length === 0 ? null : measurement,
      other: this.#other,
    });
  });

  /**
   * Takes over what a fragment says. One that holds nothing of ours, an anchor for instance, changes
   * nothing. Returns the camera it asks for, and the keys that could not be understood.
   */
  apply(fragment: string): { camera: CameraState | null; issues: readonly FragmentIssue[] } {
    const { view, issues } = decodeViewFragment(fragment);
    const bad = issues.filter(({ reason }) => reason !== 'unknown-key');
    const isOurs = /(^|[#&])(map|at|units|model|border|layers|m)=/.test(fragment);
    if (!isOurs) return { camera: null, issues: bad };
    this.#other = view.other;
    this.#dashboard.units = view.units;
    this.#dashboard.earthModel = view.earthModel;
    this.#dashboard.probe = view.probe;
    this.#dashboard.hiddenGroups = new Set(
      view.layers.filter(({ shown }) => !shown).map(({ id }) => id),
    );
    if (view.measurement !== null) this.#measuring.restore(view.measurement);
    if (view.camera !== null) this.#dashboard.camera = view.camera;
    return { camera: view.camera, issues: bad };
  }
}
