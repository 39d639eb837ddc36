import { ledgerData } from '#lib/server/ledger.ts';
import type { PageServerLoad } from './$types';

/** All claims, and what they can be filtered by. */
export const load: PageServerLoad = () => ({ ledger: ledgerData() });
