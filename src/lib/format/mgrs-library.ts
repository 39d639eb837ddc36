import * as namespace from 'mgrs';

type Mgrs = Pick<typeof namespace, 'forward' | 'toPoint'>;

/**
 * The `mgrs` package, whichever way it is loaded: bundlers take its ES module with named exports, Node
 * takes its UMD file, where everything sits in the default export.
 */
export const mgrs: Mgrs = 'forward' in namespace ? namespace : Reflect.get(namespace, 'default');
