export { isArticle } from './gate';
export { readMetadata } from './metadata';
export { type PageReading, readPage, readPageSliced, type SliceOptions } from './text';
