import { JSDOM } from 'jsdom';

/** A window of jsdom keeps something of every document that its parser made, and gets slower with each. */
const DOCUMENTS_A_WINDOW = 200;

/** Makes documents of texts, as a browser's parser does. Scripts do not run. */
export function documentMaker(): (html: string) => Document {
  let made = 0;
  let parser: DOMParser;
  return (html) => {
    if (made++ % DOCUMENTS_A_WINDOW === 0) parser = new new JSDOM().window.DOMParser();
    return parser.parseFromString(html, 'text/html');
  };
}
