/** To the millimetre; empty where nothing was measured. */
export const metresText = (metres: number | undefined) => fixedText(metres, 3);

/** A longitude or latitude to a centimetre on the ground. */
export const degreesText = (degrees: number) => fixedText(degrees, 7);

function fixedText(value: number | undefined, decimals: number): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  // A number that is rounded to zero from below would be written as -0.
  return (value < 0 && value > -0.5 * 10 ** -decimals ? 0 : value).toFixed(decimals);
}
