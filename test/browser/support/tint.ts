/** What the drivers of both browsers have in common. */
interface Seen {
  evaluate(code: string): Promise<unknown>;
  screenshot(): Promise<Uint8Array>;
}

type Colour = [red: number, green: number, blue: number];

/**
 * What is seen behind some words of the page, and in its empty margin beside them. What a style sheet asks for is not always drawn, so the
 * colours are read off a picture of the page.
 */
export async function groundOf(page: Seen, words: string): Promise<{ words: Colour; margin: Colour }> {
  const box = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      const { left, top } = range.getClientRects()[0];
      return { x: Math.ceil(left), y: Math.ceil(top) + 2 };
    }
    throw new Error('the page does not show the words');
  })()`);
  const picture = Buffer.from(await page.screenshot()).toString('base64');
  const colours = await page.evaluate(`(async ({ x, y }) => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const at = (left) => [...context.getImageData(left, y, 1, 1).data].slice(0, 3);
    return { words: at(x), margin: at(4) };
  })(${JSON.stringify(box)})`);
  return colours as { words: Colour; margin: Colour };
}

/** Whether the ground behind the words is another than the page's. */
export const isTinted = ({ words, margin }: { words: Colour; margin: Colour }): boolean =>
  words.some((part, i) => Math.abs(part - margin[i]!) > 4);
