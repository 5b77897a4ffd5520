/** A language tag as far as browsers read it (BCP 47). */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** What may stand as the `lang` of an element for the language that a page or an imported file gives; undefined where it is no tag. */
export function languageTag(given: string | null | undefined): string | undefined {
  return given && TAG.test(given) ? given : undefined;
}
