import type { Annotation } from '../../store/model';
import { type Article, placeLink } from '../articles';
import { statusWords, verdictWords } from '../facts';
import type { Labels } from '../labels';
import { obsidianTag } from '../obsidian-tag';
import { allTags } from '../reference';
import type { AnnotationList, AnnotationValue, ArticleList, ArticleValue } from './names';

/** An address that may be made a link; `text` is it as it was saved. */
export class Link {
  readonly href: string;
  readonly text: string;

  constructor(href: string, text: string) {
    this.href = href;
    this.text = text;
  }
}

/** What stands for a name: texts are escaped where they are put in; null and false leave a section out. */
export type Value = string | number | boolean | Link | null;

export interface Item {
  text: string;
  first: boolean;
  last: boolean;
}

const items = (texts: readonly string[]): Item[] =>
  texts.map((text, index) => ({ text, first: index === 0, last: index === texts.length - 1 }));

const SEEN = /[^\s\u0085]/u;
const seen = (text: string | null | undefined): string | null => (text && SEEN.test(text) ? text : null);
const BREAK = /[\n\r\u2028\u2029\u0085]+/;
const lines = (text: string): Item[] =>
  items(
    BREAK.test(text) ? text.split(BREAK).filter((line) => SEEN.test(line)) : SEEN.test(text) ? [text] : [],
  );

/** An annotation as templates see it. What is not asked for is not made. */
export class AnnotationView
  implements Record<AnnotationValue, Value>, Record<AnnotationList, readonly Item[]>
{
  readonly #annotation: Annotation;
  readonly #article: Article;
  readonly #labels: Labels;
  #link: Link | null | undefined;

  constructor(annotation: Annotation, article: Article, labels: Labels) {
    this.#annotation = annotation;
    this.#article = article;
    this.#labels = labels;
  }

  get #suggestion() {
    return this.#annotation.suggestion;
  }
  get id() {
    return this.#annotation.id;
  }
  get kind() {
    return this.#labels.kinds[this.#annotation.kind];
  }
  get is_claim() {
    return this.#annotation.kind === 'claim';
  }
  get is_official() {
    return this.#annotation.kind === 'official';
  }
  get is_institution() {
    return this.#annotation.kind === 'institution';
  }
  get is_note() {
    return this.#annotation.kind === 'note';
  }
  get quote() {
    return seen(this.#annotation.selectors.quote.exact);
  }
  get before() {
    return seen(this.#annotation.selectors.quote.prefix);
  }
  get after() {
    return seen(this.#annotation.selectors.quote.suffix);
  }
  get quote_lines() {
    return lines(this.#annotation.selectors.quote.exact);
  }
  get verdict() {
    return verdictWords(this.#annotation, this.#labels);
  }
  get is_confirmed() {
    return this.#annotation.verdict === 'confirmed';
  }
  get is_speculative() {
    return this.#annotation.verdict === 'speculative';
  }
  get suggestion() {
    return statusWords(this.#suggestion, this.#labels);
  }
  get is_stated() {
    return this.#suggestion?.status === 'stated';
  }
  get is_hedged() {
    return this.#suggestion?.status === 'speculative';
  }
  get cues() {
    return this.#suggestion?.cues.map(({ words }) => `“${words}”`).join(', ') || null;
  }
  get source() {
    return seen(this.#suggestion?.source?.words);
  }
  get source_unnamed() {
    return this.#suggestion?.source?.named === false ? this.#labels.unnamed : null;
  }
  get name() {
    return seen(this.#suggestion?.name);
  }
  get role() {
    return seen(this.#suggestion?.role);
  }
  get imposer() {
    return seen(this.#suggestion?.imposer);
  }
  get target() {
    return seen(this.#suggestion?.target);
  }
  get measure() {
    return seen(this.#suggestion?.measure);
  }
  get when() {
    return seen(this.#suggestion?.date);
  }
  get instrument() {
    return seen(this.#suggestion?.instrument);
  }
  get note() {
    return seen(this.#annotation.note);
  }
  get note_lines() {
    return lines(this.#annotation.note);
  }
  get tags() {
    return items(this.#annotation.tags);
  }
  get tag_line() {
    return this.#annotation.tags.join(', ') || null;
  }
  get dismissed() {
    return this.#annotation.dismissed ? this.#labels.dismissed : null;
  }
  get link() {
    // Asked for twice, whether it is there and what it is.
    if (this.#link === undefined) {
      const href = placeLink(this.#article, this.#annotation);
      this.#link = href === null ? null : new Link(href, href);
    }
    return this.#link;
  }
  get saved() {
    return this.#annotation.created.slice(0, 10);
  }
}

/** An article as templates see it. */
export class ArticleView
  implements
    Record<ArticleValue, Value>,
    Record<Exclude<ArticleList, 'annotations'>, readonly Item[]>,
    Record<'annotations', readonly AnnotationView[]>
{
  readonly #article: Article;
  readonly #labels: Labels;

  constructor(article: Article, labels: Labels) {
    this.#article = article;
    this.#labels = labels;
  }

  get #page() {
    return this.#article.page;
  }
  get title() {
    return seen(this.#page.title) ?? this.#labels.untitled;
  }
  get outlet() {
    return seen(this.#page.outlet);
  }
  get byline() {
    return seen(this.#page.byline);
  }
  get published() {
    return seen(this.#page.published?.slice(0, 10));
  }
  get published_time() {
    return seen(this.#page.published);
  }
  get language() {
    return seen(this.#page.language);
  }
  get url() {
    return this.#article.link && new Link(this.#article.link, this.#page.url);
  }
  get address() {
    return this.#page.url;
  }
  get read() {
    return this.#page.firstSeen.slice(0, 10);
  }
  get count() {
    return this.#article.annotations.length;
  }
  get annotations() {
    return this.#article.annotations.map(
      (annotation) => new AnnotationView(annotation, this.#article, this.#labels),
    );
  }
  get all_tags() {
    return items(allTags(this.#article.annotations));
  }
  get obsidian_tags() {
    return items([...new Set(allTags(this.#article.annotations).flatMap((tag) => obsidianTag(tag) ?? []))]);
  }
}
