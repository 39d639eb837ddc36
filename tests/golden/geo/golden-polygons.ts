import { away, randomPositions, rounded, within180, type GoldenPosition } from './random-positions.ts';

/** A ring of positions, the first not repeated last. */
export interface PolygonInput {
  readonly kind: string;
  readonly ring: readonly GoldenPosition[];
}

/** A circle to measure. */
export interface CircleInput {
  readonly kind: string;
  readonly center: GoldenPosition;
  readonly radiusMetres: number;
}

/** The same polygons in every run, some of each sort that area programs differ on. */
export function polygonInputs(): PolygonInput[] {
  const { between, whole, pole, tenTo, anywhere } = randomPositions(20240119);
  const inputs: PolygonInput[] = [];
  const add = (kind: string, count: number, ring: () => readonly GoldenPosition[]) => {
    for (let i = 0; i < count; i += 1) inputs.push({ kind, ring: ring() });
  };
  /** Counter-clockwise and free of crossings, seen from its centre. */
  const star = (center: GoldenPosition, radiusMetres: number, corners = whole(3, 12)) => {
    const start = between(0, 360);
    return Array.from({ length: corners }, (_, i) =>
      away(
        center,
        start - (360 * (i + between(0, 0.8))) / corners,
        radiusMetres * between(0.3, 1),
      ),
    );
  };
  add('small', 80, () => star(anywhere(), tenTo(0.5, 4)));
  add('continental', 80, () => star(anywhere(), tenTo(5, 6.5)));
  add('antimeridian', 40, () => {
    const radius = tenTo(3, 6);
    return star(away([180, rounded(between(-60, 60))], 90, radius * between(-0.3, 0.3)), radius);
  });
  add('round-pole', 40, () => {
    const radius = tenTo(3, 6.8);
    return star(away([rounded(between(-180, 180)), pole()], 0, radius * between(0, 0.2)), radius);
  });
  add('corner-at-pole', 30, () => {
    const [latitude, width] = [pole(), between(1, 120)];
    const west = between(-180, 180);
    const corner = (share: number): GoldenPosition => [
      rounded(within180(west + share * width)),
      rounded(latitude * (1 - tenTo(-4, -0.5))),
    ];
    return [[rounded(between(-180, 180)), latitude], corner(0), corner(0.5), corner(1)];
  });
  add('over-pole', 30, () => {
    // Eighths of a degree, so that opposite meridians are opposite in binary too.
    const [west, latitude] = [Math.round(between(-1440, 0)) / 8, pole()];
    const corner = (turn: number): GoldenPosition => [
      within180(west + turn),
      rounded(latitude * between(0.3, 0.99)),
    ];
    return [corner(0), corner(Math.round(between(240, 1200)) / 8), corner(180)];
  });
  add('clockwise', 40, () => star(anywhere(), tenTo(1, 6.5)).toReversed());
  add('sliver', 40, () => {
    const [start, bearing, length] = [anywhere(), between(0, 360), tenTo(1, 6)];
    const along = Array.from({ length: whole(3, 6) }, (_, i) => away(start, bearing, i * length));
    const wiggle = between(-1e-6, 1e-6);
    return along.map(([longitude, latitude]) => [longitude, rounded(latitude + wiggle * Math.cos(longitude))]);
  });
  add('repeated', 20, () => star(anywhere(), tenTo(1, 6)).flatMap((corner) => [corner, corner]));
  add('crossing', 40, () => Array.from({ length: whole(4, 7) }, anywhere));
  add("hemisphere", 20, () => star(anywhere(), between(9e6, 1.6e7), whole(8, 16)));
  add('many-cornered', 2, () => star(anywhere(), tenTo(4, 6), 400));
  return inputs;
}

/** The same circles in every run. */
export function circleInputs(): CircleInput[] {
  const { between, pole, tenTo, anywhere } = randomPositions(20240120);
  const inputs: CircleInput[] = [];
  const add = (kind: string, count: number, circle: () => readonly [GoldenPosition, number]) => {
    for (let i = 0; i < count; i += 1) {
      const [center, radius] = circle();
      inputs.push({ kind, center, radiusMetres: rounded(radius, 3) });
    }
  };
  add('any', 24, () => [anywhere(), tenTo(2, 7.3)]);
  add('far', 12, () => [anywhere(), between(1.8e7, 1.99e7)]);
  add('equator', 6, () => [[rounded(between(-180, 180)), 0], tenTo(3, 7.29)]);
  add('pole', 6, () => [[rounded(between(-180, 180)), pole()], tenTo(3, 7.29)]);
  add('region', 12, () => [
    [rounded(between(44, 78)), rounded(between(22, 40))],
    tenTo(3, 6),
  ]);
  return inputs;
}
