import { formatLength } from '#lib/format/length.ts';
import type { BindingChange } from '#lib/measure/model/resolve-bindings.ts';
import { currentLocale } from './locale.ts';
import type { PointNaming } from './measure-point-name.ts';
import { m } from './paraglide/messages.js';

/** What a measurement from a link or a file found changed, each thing once, in plain sentences. */
export function bindingChangesText(changes: readonly BindingChange[], naming: PointNaming): string {
  return [...new Set(changes.map((change) => changeText(change, naming)))].join(' ');
}

function changeText(change: BindingChange, { places }: PointNaming): string {
  switch (change.kind) {
    case 'place-moved':
      return m.measure_place_moved({
        place: places.get(change.id) ?? change.id,
        length: formatLength(change.metres, { units: 'metric', locale: currentLocale() }),
      });
    case 'unknown-place':
      return m.measure_unknown_place({ id: change.id });
    case 'unknown-event':
      return m.measure_unknown_event({ id: change.id });
    case 'unknown-border':
      return m.measure_unknown_border({ id: change.id });
    case 'other-border-version':
      return m.measure_other_border({
        dataset: change.from.dataset,
        from: change.from.version,
        to: change.to.version,
      });
  }
}
