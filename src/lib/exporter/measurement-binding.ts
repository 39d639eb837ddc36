import type { PointBinding } from '#lib/measure/model/measurement.ts';

/** What a point holds on to, for a file: `free`, `place panjgur`, `event … at …`, `border edge 12`. */
export function bindingField(binding: PointBinding): string {
  switch (binding.kind) {
    case 'free':
      return 'free';
    case 'place':
      return `place ${binding.id}`;
    case 'event':
      return `event ${binding.id} at ${binding.place}`;
    case 'border':
      return binding.part === null
        ? 'border'
        : `border ${binding.part.kind} ${binding.part.number}`;
  }
}
