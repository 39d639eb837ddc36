/** The clocks a reader can choose between: the local one of the report, or UTC. */
export const clocks = ['local', 'utc'] as const;

export type Clock = (typeof clocks)[number];
