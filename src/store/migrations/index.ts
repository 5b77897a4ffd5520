import type { Migration } from './migration';
import { v1 } from './v1';

/** Every released version, oldest first. */
export const migrations: readonly Migration[] = [v1];
