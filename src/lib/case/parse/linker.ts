import type { Issue } from '../model.ts';

export type RecordFile = 'places.json' | 'events.json' | 'claims.json' | 'sources.json';

/** Ids that each file declares, those of records set aside included. */
export type DeclaredIds = Readonly<Record<RecordFile, ReadonlySet<string>>>;

/** The records of a file that a reference may lead to. */
export interface Target {
  readonly file: RecordFile;
  readonly known: ReadonlySet<string>;
}

export const target = (file: RecordFile, records: readonly { id: string }[]): Target => ({
  file,
  known: new Set(records.map(({ id }) => id)),
});

/** Follows references and collects an issue for each that leads nowhere. */
export class Linker {
  readonly issues: Issue[] = [];
  readonly #declared: DeclaredIds;

  constructor(declared: DeclaredIds) {
    this.#declared = declared;
  }

  /** Whether `id`, found in a field of a record, leads to a record of the target. */
  leads(from: Omit<Issue, 'message'>, id: string, to: Target): boolean {
    if (to.known.has(id)) return true;
    const message = this.#declared[to.file].has(id)
      ? `refers to "${id}" of ${to.file}, which was set aside`
      : `refers to "${id}", which is not in ${to.file}`;
    this.issues.push({ ...from, message });
    return false;
  }

  /** The ids of a record's list that lead to records of the target. */
  listed<Field extends string>(
    file: string,
    record: Readonly<Record<Field, readonly string[]>> & { readonly id: string },
    field: Field,
    to: Target,
  ): string[] {
    return record[field].filter((id, position) =>
      this.leads({ file, record: record.id, field: `${field}.${position}` }, id, to),
    );
  }
}
