import { openStore } from '../../src/store/db';

/** The one store of this context, opened at its first use. */
export const store = openStore();
