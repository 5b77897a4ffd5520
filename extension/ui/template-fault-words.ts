import type { TemplateFault, TemplateFaultCode } from '../../src/exchange/template/fault';
import { type MessageKey, t } from './i18n';

const keys: Record<TemplateFaultCode, MessageKey> = {
  'unclosed-tag': 'template_fault_unclosed_tag',
  'unclosed-section': 'template_fault_unclosed_section',
  'unopened-section': 'template_fault_unopened_section',
  unknown: 'template_fault_unknown',
  list: 'template_fault_list',
  again: 'template_fault_again',
  raw: 'template_fault_raw',
  feature: 'template_fault_feature',
  'front-matter': 'template_fault_front_matter',
  target: 'template_fault_target',
  html: 'template_fault_html',
  code: 'template_fault_code',
  'too-long': 'template_fault_too_long',
};

/** What is wrong with a template, and where. */
export function templateFaultWords({ code, line, column, detail }: TemplateFault): string {
  return t('template_fault', line, column, t(keys[code], detail));
}
