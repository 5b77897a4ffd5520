export { type LedgerClaim, ledgerClaim } from './claim';
export { byTarget, closeTo } from './close';
export { filterGroups, type LedgerFilter, type LedgerSort, SORTS, wholeLedger } from './filter';
export { groupClaims } from './group';
export { Ledger } from './ledger';
export type { MeasurePart } from './measure-kinds';
export type { Measure } from './measures';
export { mergeDecisions, splitDecisions } from './rule';
export type { Group } from './summary';
