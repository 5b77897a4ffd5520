import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/detect/types';
import { fold } from '../entity-training/articles';

export const ROLE_NAMES = ['imposer', 'target', 'measure', 'date', 'instrument'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** A claim with its roles as read by a person. */
export type RoleClaim = Span & Record<RoleName, Span | null>;

export interface RoleArticle {
  id: string;
  text: string;
  /** In the half whose errors nobody reads. */
  aside: boolean;
  claims: RoleClaim[];
}

type Pair = [start: number, end: number] | null;
interface Line {
  id: string;
  sha256: string;
  claims: (Span & Record<RoleName, Pair>)[];
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

const spanOf = (pair: Pair): Span | null => pair && { start: pair[0], end: pair[1] };

/** Reads role labels with the texts that they are offsets into. Throws where a text is missing or is not the one that was labelled. */
export function loadRoleLabels(labels: string, texts: readonly string[]): RoleArticle[] {
  const byId = new Map(
    texts.flatMap((file) => lines<{ id: string; text: string }>(file)).map(({ id, text }) => [id, text]),
  );
  return lines<Line>(labels).map(({ id, sha256, claims }) => {
    const text = byId.get(id);
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`${labels}: the text of ${id} is missing or not the one that was labelled`);
    return {
      id,
      text,
      aside: fold(id) % 2 === 0,
      claims: claims.map((claim) => ({
        start: claim.start,
        end: claim.end,
        imposer: spanOf(claim.imposer),
        target: spanOf(claim.target),
        measure: spanOf(claim.measure),
        date: spanOf(claim.date),
        instrument: spanOf(claim.instrument),
      })),
    };
  });
}
