/**
 * Stops the build where a figure is not the expected one.
 *
 * @throws Error that names the figure, what was found and what was expected.
 */
export function assertNear(what: string, found: number, expected: number, tolerance: number): void {
  if (!(Math.abs(found - expected) <= tolerance)) {
    throw new Error(`${what}: found ${found}, expected ${expected} within ${tolerance}.`);
  }
}
