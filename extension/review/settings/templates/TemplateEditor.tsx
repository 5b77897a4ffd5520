import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_TEMPLATE, type TemplateId } from '../../../../src/exchange/template/templates';
import { t } from '../../../ui/i18n';
import { defaultTemplate, shownBy } from './shown';

interface Props {
  id: TemplateId;
  /** Null where the default holds. */
  stored: string | null;
  save: (template: string | null) => void;
}

/** A template with what it makes of a sample. Only a sound one can be saved; what is wrong is told with its place. */
export function TemplateEditor({ id, stored, save }: Props) {
  const standard = defaultTemplate(id);
  const [draft, setDraft] = useState(stored ?? standard);
  const [saved, setSaved] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useId();
  const preview = useId();
  const shown = shownBy(id, draft);
  const trouble = 'trouble' in shown ? shown.trouble : null;
  const changed = draft !== (stored ?? standard);
  const edit = (text: string) => {
    setDraft(text);
    setSaved(false);
  };
  return (
    <form
      class="template"
      onSubmit={(event) => {
        event.preventDefault();
        if (trouble) {
          field.current?.focus();
          return;
        }
        save(draft === standard ? null : draft);
        setSaved(true);
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={14}
        spellcheck={false}
        maxLength={LONGEST_TEMPLATE}
        aria-label={t('template_field')}
        aria-invalid={trouble !== null}
        aria-describedby={state}
        value={draft}
        onInput={(event) => edit(event.currentTarget.value)}
      />
      <p id={state} class={trouble ? 'notice' : 'muted'} role="status">
        {trouble ?? (changed ? t('template_unsaved') : saved ? t('template_saved') : '')}
      </p>
      <p class="row-of-buttons">
        <button type="submit" class="button primary">
          {t('template_save')}
        </button>
        <button type="button" class="button" onClick={() => edit(standard)}>
          {t('template_default')}
        </button>
      </p>
      {'text' in shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="shown" tabIndex={0} aria-labelledby={preview}>
          <h3 id={preview}>{t('template_preview')}</h3>
          <pre>{shown.text}</pre>
        </section>
      )}
    </form>
  );
}
