import { isRealDay } from '../store/schema';

/** The day (YYYY-MM-DD) on which a page says it was published; null where it says none or no real one. */
export function publishedDay(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && isRealDay(day) ? day : null;
}
