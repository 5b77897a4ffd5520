import { reasonWords } from '../../ui/fault-words';
import { formatNumber, t, tn } from '../../ui/i18n';
import type { Finished } from './use-import';

/** The fates of annotations, in the order in which they are told. */
export const counted = [
  ['review_import_added', 'added'],
  ['review_import_merged', 'merged'],
  ['review_import_unchanged', 'unchanged'],
] as const;

/** What a text file may not hold as a part of a line. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** What came of an import, as a text to keep: every part that was refused with its reason. */
export function reportText({ report, refused, file, at }: Finished): string {
  const lines = [
    t('import_report_title', file, at),
    '',
    ...counted.map(([label, key]) => `${t(label)}: ${formatNumber(report[key])}`),
    tn('import_refused', refused.length),
    '',
    ...refused.map(reasonWords),
  ];
  return `${lines
    .map((line) => line.replace(BREAKS, ' '))
    .join('\n')
    .trimEnd()}\n`;
}
