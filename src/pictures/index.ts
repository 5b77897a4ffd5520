export { publishedDay } from './days';
export { byOutlet, type OutletTally } from './outlets';
export type { Step } from './periods';
export { type PictureClaim, type Tally, tallyOf } from './tally';
export { type Period, type Timeline, timeline } from './timeline';
