import './base.css';
import './controls.css';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { direction, uiLanguage } from './i18n';
import { keepDraftsBounded } from './old-drafts';
import { startTheme } from './theme';

/** Shows a page of the extension in its `#app`, in the reader's language and theme. */
export function start(page: ComponentChild, title: string): void {
  startTheme();
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = direction();
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(page, root);
  keepDraftsBounded();
}
