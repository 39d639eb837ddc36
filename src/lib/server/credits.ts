import creditList from '#geodata/credits.json';

/** Who made the geodata that the site ships, and under which licence. */
export interface Credit {
  readonly what: string;
  readonly credit: string;
  readonly short: string;
  readonly licence: string;
  readonly url: string;
  /** Whether the map shows it without being asked. */
  readonly onMap: boolean;
}

export const credits: readonly Credit[] = creditList;
