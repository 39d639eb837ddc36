import { version } from '$app/environment';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Name and version of what measured. */
export const softwareName = () => `${m.site_name()} ${version}`;
