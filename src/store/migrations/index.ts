import type { Migration } from './migration';
import { v1 } from './v1';
import { v2 } from './v2';

/** Every released version, oldest first. */
export const migrations: readonly Migration[] = [v1, v2];
