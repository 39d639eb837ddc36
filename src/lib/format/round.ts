/**
 * Rounds to a number of decimals, which may be negative (−1 rounds to tens), ties away from zero.
 *
 * The value is first read at 15 significant digits, so that noise of earlier arithmetic does not decide
 * a tie: 1.005 to two decimals is 1.01.
 */
export function roundToDecimals(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot round the number ${String(value)}.`);
  const scaled = shiftDecimalPoint(Number(value.toPrecision(15)), decimals);
  return shiftDecimalPoint(roundToWhole(scaled), -decimals);
}

/** Decimal exponent of the leading digit of a positive number: 0 for 5, 3 for 1000, −2 for 0.05. */
export function leadingExponent(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new RangeError(`Only a positive number has a leading digit, not ${String(value)}.`);
  }
  return exponentOf(Number(value.toPrecision(15)));
}

/** The largest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not above a positive limit. */
export function roundBelow(limit: number): number {
  const exponent = leadingExponent(limit);
  // Read from their notation, because a product with a negative power of ten would carry noise.
  const candidates = [5, 2, 1].map((factor) => Number(`${factor}e${exponent}`));
  return candidates.find((candidate) => candidate <= limit) ?? Number(`5e${exponent - 1}`);
}

/** The least of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, … that is not below a positive limit. */
export function roundAbove(limit: number): number {
  const exponent = leadingExponent(limit);
  const candidates = [1, 2, 5].map((factor) => Number(`${factor}e${exponent}`));
  return candidates.find((candidate) => candidate >= limit) ?? Number(`1e${exponent + 1}`);
}

function roundToWhole(value: number): number {
  return Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
}

function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

/** Through the decimal notation, because multiplying by a power of ten would bring the noise back. */
function shiftDecimalPoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}
