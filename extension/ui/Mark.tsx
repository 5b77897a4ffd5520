import type { Status } from '../../src/detect/types';
import type { AnnotationKind } from '../../src/store/model';

/** The highlight's own shape, so that list and page are read the same way: straight for stated, wavy for hedged. */
const shapes = {
  stated: <path d="M1 6h18" stroke-width="2.5" />,
  hedged: <path d="M1 6q1.5-4 3 0t3 0 3 0 3 0 3 0 3 0" stroke-width="2" />,
  official: (
    <rect x="2" y="1" width="16" height="10" rx="2" fill="currentColor" opacity="0.45" stroke="none" />
  ),
  institution: (
    <rect
      x="2"
      y="1"
      width="16"
      height="10"
      rx="2"
      fill="currentColor"
      fill-opacity="0.25"
      stroke-width="1.5"
    />
  ),
  note: <path d="M2 6h17" stroke-width="2.5" stroke-dasharray="0.1 4" stroke-linecap="round" />,
} as const;

/** The mark of an item: of a claim by its suggested status, else of its kind. It decorates; the word stands beside it. */
export function Mark({ kind, status }: { kind: AnnotationKind; status: Status | null }) {
  const shape = kind === 'claim' ? (status === 'speculative' ? 'hedged' : 'stated') : kind;
  return (
    <svg
      class={`mark ${shape}`}
      width="20"
      height="12"
      viewBox="0 0 20 12"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  );
}
