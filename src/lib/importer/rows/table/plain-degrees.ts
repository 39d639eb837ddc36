/** More digits and the number that they make is no longer exact. */
const mostDigits = 15;

const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/**
 * Reads a number of digits with a point or comma before its decimals, as nearly all coordinates are: exactly what
 * `Number` makes of it, since the quotient of a whole number and a power of ten that are both exact is rounded once
 * (Clinger, How to read floating point numbers accurately, 1990), in a fifth of the time. NaN for all other texts,
 * numbers or not.
 */
export function plainDegrees(text: string): number {
  const { length } = text;
  const isNegative = length > 0 && text.charCodeAt(0) === 0x2d;
  let number = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = isNegative ? 1 : 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      number = 10 * number + code - 0x30;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if ((code === 0x2e || code === 0x2c) && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits) return NaN;
  const size = decimals > 0 ? number / (powersOfTen[decimals] ?? NaN) : number;
  return isNegative ? 0 - size : size;
}
