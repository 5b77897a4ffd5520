import { copyAs, copyForms, type Quotable } from '../../src/exchange/quotation';
import { writeClipboard } from '../clipboard';
import { t } from './i18n';
import { Menu } from './Menu';

interface Props {
  /** Asked for when something is copied. */
  quotable: () => Quotable;
  /** Told in words what came of it. */
  say: (words: string) => void;
  small?: boolean;
}

/** Copies a quote: with its citation, as Markdown, or as a link to its place. */
export function CopyMenu({ quotable, say, small = false }: Props) {
  const entries = copyForms.map((form) => ({
    id: form,
    label: t(`common_copy_${form}`),
    act: async () => {
      const copied = await writeClipboard(copyAs(form, quotable()));
      say(t(copied ? 'common_copied' : 'common_copy_failed'));
    },
  }));
  return <Menu label={t('common_copy')} icon="copy" groups={[{ title: null, entries }]} small={small} />;
}
