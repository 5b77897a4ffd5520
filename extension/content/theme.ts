/** Relative luminance of an sRGB colour as in WCAG 2.2. */
function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parseColour(colour: string): [number, number, number, number] | null {
  const channels = colour
    .match(/^rgba?\(([^)]*)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!channels || channels.length < 3 || channels.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  return [red, green, blue, alpha];
}

/** Dark or light, by the first opaque background under the article; by its text colour where none is found. */
export function pageTheme(root: Element): 'light' | 'dark' {
  for (let element: Element | null = root; element; element = element.parentElement) {
    const background = parseColour(getComputedStyle(element).backgroundColor);
    if (background && background[3] > 0.5)
      return luminance(background[0], background[1], background[2]) < 0.18 ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(root).color);
  return text && luminance(text[0], text[1], text[2]) > 0.5 ? 'dark' : 'light';
}
