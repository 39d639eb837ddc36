import { randomPositions, rounded, within180, type GoldenPosition } from './random-positions.ts';
import type { InverseInput } from './golden-lines.ts';

/** The same pairs of positions in every run, some of each sort of rhumb line that formulas lose digits on. */
export function rhumbInputs(): InverseInput[] {
  const { between, pole, tenTo, anywhere } = randomPositions(20240121);
  const inputs: InverseInput[] = [];
  const add = (
    kind: string,
    count: number,
    pair: () => readonly [GoldenPosition, GoldenPosition],
  ) => {
    for (let i = 0; i < count; i += 1) {
      const [from, to] = pair();
      inputs.push({ kind, from, to });
    }
  };
  const longitude = () => rounded(between(-180, 180));
  const signed = (size: number) => (between(-1, 1) < 0 ? -size : size);
  add('random', 300, () => [anywhere(), anywhere()]);
  add('east-west', 60, () => {
    const from = anywhere();
    return [from, [longitude(), from[1]]];
  });
  add('nearly-east-west', 200, () => {
    const from = anywhere();
    return [from, [longitude(), rounded(from[1] + signed(tenTo(-13, -1)), 13)]];
  });
  add('over-equator', 40, () => [
    [longitude(), rounded(-tenTo(-12, 0), 13)],
    [longitude(), rounded(tenTo(-12, 0), 13)],
  ]);
  add('meridional', 100, () => {
    const from = anywhere();
    const aside = between(0, 1) < 0.5 ? 0 : signed(tenTo(-12, -5));
    return [from, [rounded(from[0] + aside, 12), rounded(between(-90, 90))]];
  });
  add('short', 100, () => {
    const from = anywhere();
    const degrees = tenTo(-9, -1);
    return [
      from,
      [rounded(from[0] + between(-degrees, degrees), 12), rounded(from[1] + between(-degrees, degrees), 12)],
    ];
  });
  add('antimeridian', 100, () => {
    const degrees = tenTo(-6, 1);
    return [
      [rounded(180 - between(0, degrees)), rounded(between(-80, 80))],
      [rounded(between(0, degrees) - 180), rounded(between(-80, 80))],
    ];
  });
  add('nearly-opposite', 50, () => {
    const from = anywhere();
    const opposite = within180(from[0] + 180 + signed(tenTo(-9, -1)));
    return [from, [rounded(opposite), rounded(between(-85, 85))]];
  });
  add('polar', 100, () => {
    const nearest = pole();
    const nearPole = (): GoldenPosition => [
      longitude(),
      rounded(nearest - Math.sign(nearest) * tenTo(-10, 0), 12),
    ];
    return [nearPole(), between(0, 1) < 0.5 ? nearPole() : anywhere()];
  });
  return inputs;
}
