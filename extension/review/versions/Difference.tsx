import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Annotation, TextVersion } from '../../../src/store/model';
import { t, tn } from '../../ui/i18n';
import { isPlain, type Piece, paragraphsOf, quotesIn } from './pieces';

function PieceWords({ piece: { kind, text, quoted } }: { piece: Piece }) {
  const words: ComponentChildren = quoted ? <mark title={t('evidence_saved_quote')}>{text}</mark> : text;
  if (kind === 'removed') return <del title={t('evidence_removed')}>{words}</del>;
  if (kind === 'added') return <ins title={t('evidence_added')}>{words}</ins>;
  return <>{words}</>;
}

/** Paragraphs that follow one another and have nothing to show count as one line. */
function grouped(paragraphs: readonly Piece[][]): (Piece[] | number)[] {
  const groups: (Piece[] | number)[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (!isPlain(paragraph)) groups.push(paragraph);
    else if (typeof last === 'number') groups[groups.length - 1] = last + 1;
    else groups.push(1);
  }
  return groups;
}

interface Props {
  older: TextVersion;
  newer: TextVersion;
  annotations: readonly Annotation[];
}

/** Two texts of an article laid into one, with what was taken out and put in, and the saved quotes. */
export function Difference({ older, newer, annotations }: Props) {
  const paragraphs = useMemo(
    () =>
      paragraphsOf(
        older.text,
        newer.text,
        quotesIn(older.text, annotations),
        quotesIn(newer.text, annotations),
      ),
    [older, newer, annotations],
  );
  const same = paragraphs.every((paragraph) => paragraph.every(({ kind }) => kind === 'same'));
  return (
    <section class="difference" aria-label={t('evidence_diff')}>
      {same && <p class="muted">{t('evidence_same')}</p>}
      {grouped(paragraphs).map((group, i) =>
        typeof group === 'number' ? (
          <p key={i} class="skipped muted small">
            {tn('evidence_skipped', group)}
          </p>
        ) : (
          <p key={i}>
            {group.map((piece, at) => (
              <PieceWords key={at} piece={piece} />
            ))}
          </p>
        ),
      )}
    </section>
  );
}
