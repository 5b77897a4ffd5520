import type { Copied } from '../src/exchange/quotation';

/** Puts text, and HTML where there is some, on the clipboard, straight from what the reader did. False where the browser does not allow it. */
export async function writeClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
