import { useState } from 'preact/hooks';
import type { TemplateId } from '../../../../src/exchange/template/templates';
import { t } from '../../../ui/i18n';
import type { SettingsProps } from '../SettingsView';
import { TemplateEditor } from './TemplateEditor';
import { TemplateNames } from './TemplateNames';
import './templates.css';

const ids: readonly TemplateId[] = ['markdown', 'obsidian'];

/** The reader's own form of exports as Markdown. */
export function TemplateSettings({ settings: { templates }, change }: SettingsProps) {
  const [shown, show] = useState<TemplateId>('markdown');
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{t('template_title')}</h2>
      <p class="muted">{t('template_hint')}</p>
      <div role="radiogroup" aria-label={t('template_which')} class="inline">
        {ids.map((id) => (
          <label class="option" key={id}>
            <input type="radio" name="template" checked={shown === id} onChange={() => show(id)} />
            {t(`template_${id}`)}
          </label>
        ))}
      </div>
      <TemplateEditor
        key={shown}
        id={shown}
        stored={templates[shown]}
        save={(template) => change({ templates: { ...templates, [shown]: template } })}
      />
      <TemplateNames />
    </section>
  );
}
