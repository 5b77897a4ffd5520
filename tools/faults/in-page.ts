/** What `npm run faults` has a page of the extension do. */
export { fillUp } from './in-page/full-disk';
export { kept, look } from './in-page/look';
export { backToFirstRelease } from './in-page/migrations';
export { fillOld, lookMoved, moveRows } from './in-page/moved-rows';
export { open } from './in-page/open-store';
export { askForSites, closeTabs, fromTab } from './in-page/tabs';
export { bringIn, bulk, edit, prepare, remove, takeOut } from './in-page/writes';
