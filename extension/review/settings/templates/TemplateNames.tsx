import { annotationNames, articleNames } from '../../../../src/exchange/template/names';
import { type MessageKey, t } from '../../../ui/i18n';

interface NamesProps {
  title: MessageKey;
  names: readonly (readonly [name: string, meaning: MessageKey])[];
}

function Names({ title, names }: NamesProps) {
  return (
    <>
      <h3>{t(title)}</h3>
      <dl>
        {names.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const keys = <T extends object>(lists: T) => Object.keys(lists) as (keyof T)[];

const article = [...articleNames.values, ...keys(articleNames.lists)];
const annotation = [...annotationNames.values, ...keys(annotationNames.lists)];

/** Every name that a template may use, with what it stands for. */
export function TemplateNames() {
  return (
    <details class="template-names">
      <summary>{t('template_names')}</summary>
      <Names
        title="template_names_article"
        names={article.map((name) => [name, `template_name_article_${name}`] as const)}
      />
      <Names
        title="template_names_annotation"
        names={annotation.map((name) => [name, `template_name_annotation_${name}`] as const)}
      />
      <Names
        title="template_names_item"
        names={annotationNames.lists.tags.values.map((name) => [name, `template_name_item_${name}`] as const)}
      />
    </details>
  );
}
