// Threads do not take over the loader that reads TypeScript; so each begins here, and takes it by itself.
import { register } from 'tsx/esm/api';

register();
await import('./block-thread.ts');
