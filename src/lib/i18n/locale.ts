import { getLocale, getTextDirection } from './paraglide/runtime.js';

/** BCP 47 tag of the interface language. */
export const currentLocale = (): string => getLocale();

/** BCP 47 tag for dates: in English day before month, as the region and most of the sources write them. */
export const dateLocale = (): string => (currentLocale() === 'en' ? 'en-GB' : currentLocale());

/** Writing direction of the interface language. */
export const currentDirection = (): 'ltr' | 'rtl' => getTextDirection();
