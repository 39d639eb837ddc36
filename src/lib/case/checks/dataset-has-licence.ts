import type { Source } from '../model.ts';
import type { Check } from './check.ts';

/** Data names its licence, so that whoever passes it on can keep to it. */
export const datasetHasLicence: Check<Source> = ({ publication, licence }) =>
  publication === 'dataset' && licence === undefined
    ? [{ field: 'licence', message: 'is missing from a dataset' }]
    : [];
