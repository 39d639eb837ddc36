/** Whose clock times are read on: that of the place where they were reported, or UTC for all. */
export const clocks = ['local', 'utc'] as const;

export type Clock = (typeof clocks)[number];
