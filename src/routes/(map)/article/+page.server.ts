import { articleSummary } from '#lib/server/article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ article: articleSummary() });
