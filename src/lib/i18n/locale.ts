import { getLocale, getTextDirection } from './paraglide/runtime.js';

/** BCP 47 tag of the interface language. */
export const currentLocale = (): string => getLocale();

/** Writing direction of the interface language. */
export const currentDirection = (): 'ltr' | 'rtl' => getTextDirection();
