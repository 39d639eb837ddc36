import type { EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import type { BorderRef } from '#lib/measure/model/measurement.ts';
import type { BindingGround } from '#lib/measure/model/resolve-bindings.ts';

/** What points can hold on to in a case. */
export function bindingGroundOf({
  places,
  events,
  borders,
}: {
  readonly places: readonly PlaceSummary[];
  readonly events: readonly EventSummary[];
  readonly borders: readonly BorderRef[];
}): BindingGround {
  return {
    places: new Map(
      places.flatMap(({ id, location }) =>
        location.kind === 'point'
          ? [
              [
                id,
                {
                  position: location.position,
                  radiusMetres: location.uncertaintyRadiusMetres,
                },
              ] as const,
            ]
          : [],
      ),
    ),
    events: new Map(events.map((event) => [event.id, event.places])),
    borders,
  };
}
