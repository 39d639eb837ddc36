/**
 * Abbreviations of the standard times that reports use and their offsets from UTC in minutes (IANA time
 * zone database 2024a). Some abbreviations have other meanings elsewhere; here IST is India, CST is
 * China, AST is Arabia. None of these places kept summer time in January 2024.
 */
export const zoneOffsetMinutes = {
  PKT: 300,
  IRST: 210,
  IST: 330,
  CST: 480,
  EST: -300,
  CET: 60,
  AST: 180,
  UTC: 0,
} as const;

export type ZoneAbbreviation = keyof typeof zoneOffsetMinutes;

/** An offset from UTC as ISO 8601 writes it: `+05:00`, `-05:00`, `+00:00`. */
export function formatOffset(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}
