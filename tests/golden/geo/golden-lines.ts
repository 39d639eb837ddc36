import { seededRandom } from './seeded-random.ts';

type Position = readonly [longitudeDegrees: number, latitudeDegrees: number];

/** A pair of positions to measure between. */
export interface InverseInput {
  readonly kind: string;
  readonly from: Position;
  readonly to: Position;
}

/** A start, a bearing and a length to walk. */
export interface DirectInput {
  readonly kind: string;
  readonly from: Position;
  readonly bearingDegrees: number;
  readonly metres: number;
}

/** The same positions in every run, a few thousand of each sort of line that solvers differ on. */
export function inverseInputs(): InverseInput[] {
  const random = seededRandom(20240116);
  const between = (low: number, high: number) => low + (high - low) * random();
  const rounded = (value: number) => Number(value.toFixed(9));
  const anywhere = (): Position => [
    rounded(between(-180, 180)),
    rounded((Math.asin(between(-1, 1)) * 180) / Math.PI),
  ];
  const inRegion = (): Position => [rounded(between(44, 78)), rounded(between(22, 40))];
  const nextTo = ([longitude, latitude]: Position, degrees: number): Position => [
    rounded(longitude + between(-degrees, degrees)),
    rounded(Math.max(-90, Math.min(90, latitude + between(-degrees, degrees)))),
  ];
  const antipode = ([longitude, latitude]: Position): Position => [
    rounded(longitude > 0 ? longitude - 180 : longitude + 180),
    -latitude,
  ];
  const inputs: InverseInput[] = [];
  const add = (kind: string, count: number, pair: () => readonly [Position, Position]) => {
    for (let i = 0; i < count; i += 1) {
      const [from, to] = pair();
      inputs.push({ kind, from, to });
    }
  };
  add('random', 900, () => [anywhere(), anywhere()]);
  add('region', 500, () => [inRegion(), inRegion()]);
  add('short', 500, () => {
    const from = anywhere();
    return [from, nextTo(from, 10 ** between(-8, -1))];
  });
  add('near-antipodal', 400, () => {
    const from = anywhere();
    return [from, nextTo(antipode(from), 10 ** between(-6, 0.5))];
  });
  add('polar', 300, () => {
    const pole = random() < 0.5 ? -1 : 1;
    const nearPole = (): Position => [
      rounded(between(-180, 180)),
      rounded(pole * (90 - 10 ** between(-6, 0.5))),
    ];
    const atPole = random();
    if (atPole < 0.1) return [[rounded(between(-180, 180)), 90 * pole], anywhere()];
    return [nearPole(), atPole < 0.5 ? anywhere() : nearPole()];
  });
  add('antimeridian', 300, () => [
    [rounded(between(170, 180)), rounded(between(-80, 80))],
    [rounded(between(-180, -170)), rounded(between(-80, 80))],
  ]);
  add('meridian', 150, () => {
    const [longitude, latitude] = anywhere();
    return [
      [longitude, latitude],
      [longitude, rounded(between(-90, 90))],
    ];
  });
  add('equator', 150, () => [
    [rounded(between(-180, 180)), 0],
    [rounded(between(-180, 180)), random() < 0.5 ? 0 : rounded(between(-1e-4, 1e-4))],
  ]);
  add('same', 20, () => {
    const from = anywhere();
    return [from, from];
  });
  return inputs;
}

export function directInputs(): DirectInput[] {
  const random = seededRandom(20240118);
  const between = (low: number, high: number) => low + (high - low) * random();
  const rounded = (value: number) => Number(value.toFixed(9));
  const inputs: DirectInput[] = [];
  const kinds = [
    { kind: 'short', count: 200, low: 0, high: 4 },
    { kind: 'long', count: 300, low: 4, high: 7.3 },
    { kind: 'polar', count: 200, low: 0, high: 7.3 },
    { kind: 'backwards', count: 100, low: 0, high: 7 },
  ] as const;
  for (const { kind, count, low, high } of kinds) {
    for (let i = 0; i < count; i += 1) {
      const pole = random() < 0.5 ? -90 : 90;
      const latitude =
        kind === 'polar'
          ? pole * (1 - 10 ** between(-8, -1))
          : (Math.asin(between(-1, 1)) * 180) / Math.PI;
      inputs.push({
        kind,
        from: [rounded(between(-180, 180)), rounded(latitude)],
        bearingDegrees: rounded(between(0, 360)),
        metres: rounded((kind === 'backwards' ? -1 : 1) * 10 ** between(low, high)),
      });
    }
  }
  return inputs;
}
