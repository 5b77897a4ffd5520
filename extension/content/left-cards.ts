/** The elements of the page that may be a card which an earlier reader left open: popovers beside the body. */
export function possibleCards(): HTMLElement[] {
  return [...document.documentElement.children].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.popover === 'manual',
  );
}
