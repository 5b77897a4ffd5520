/** A news page written for these tests: what is to be read, between what is not. */
export const HEADLINE = 'Two shipping firms named in harbour sanctions';

export const BODY = [
  'PORT ALDEN (Wire) — The finance ministry on Tuesday put two shipping firms on its sanctions list, a spokeswoman said.',
  'The firms, Meridian Lines and Castor Shipping, are said to have moved oil past the price cap. “We will follow the money,” Deputy Minister Lena Brandt told reporters.',
  'What happens next',
  'Banks have thirty days to close the accounts, according to the notice.\nTwo ports will refuse their ships at once.',
  'Officials listed three steps:',
  'Accounts at home are frozen on the day of the notice.',
  'Insurers must withdraw their cover within a week.',
  'The measures may be widened in the spring, two people familiar with the matter said.',
];

export const LEFT_OUT = [
  'Home World Business',
  'By Ines Varga',
  'Share on',
  'A tanker waits outside',
  'Hidden by style',
  'Hidden by class',
  'Hidden by attribute',
  'For screen readers',
  'Clipped away',
  'Folded away',
  'Not opened yet',
  'Draft of a reply',
  'A note that somebody writes',
  'Related stories',
  'Grain prices fall',
  'Sign up for our letter',
  'First comment',
  'We use cookies',
  'All rights reserved',
  'scriptText',
];

export const STORY = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} | Harbour Post</title>
<meta property="og:title" content="${HEADLINE}">
<style>
  .veiled { display: none } .faded { visibility: hidden }
  .clip { position: absolute; clip: rect(0, 0, 0, 0) }
  .folded { height: 0; overflow: hidden }
  .stack { display: block } .flow { display: inline }
</style></head>
<body>
<div id="cookie-banner"><p>We use cookies, and cookies of our partners, to show you what you like. You can say no.</p></div>
<nav><ul><li><a href="/">Home</a> <a href="/w">World</a> <a href="/b">Business</a></li></ul></nav>
<div class="page"><main><article>
  <h1>Two shipping firms named
      in harbour <em>sanctions</em></h1>
  <div class="byline">By Ines Varga, Harbour Post, Port Alden</div>
  <div class="share-tools">Share on three networks, or by mail, or print it out.</div>
  <figure><img alt=""><figcaption>A tanker waits outside the port of Alden on Monday, with its lights out.</figcaption></figure>
  <p>PORT ALDEN (Wire) —  The finance
     ministry on <b>Tuesday</b> put two shipping firms on its sanctions list, a&#32;<a href="/s">spokeswoman</a> said.</p>
  <p class="veiled">Hidden by style sheets, this paragraph says that no firm was named, and goes on at length.</p>
  <p>The firms, Meridian Lines and Castor Shipping, are said to have moved oil past the price cap.<span class="faded"> Hidden by class.</span>
     <span>“We will follow the money,”</span> Deputy Minister Lena Brandt told reporters.<span class="sr-only">For screen readers only.</span></p>
  <p hidden>Hidden by attribute, this paragraph says that the list was drawn up in haste, and goes on.</p>
  <div class="folded"><p>Folded away, this paragraph says that the ministry had waited for a year, and goes on.</p></div>
  <details><summary></summary><p>Not opened yet, this paragraph says that there is an annex, and it goes on at length.</p></details>
  <div contenteditable="true"><p>Draft of a reply that somebody writes into the page, which is not the page's own word.</p></div>
  <textarea>A note that somebody writes, which is not the page's own word, and goes on at length.</textarea>
  <h2>What happens next</h2>
  <p>Banks have thirty days to close the accounts, according to the notice.<br>Two ports will refuse their ships at once.<span class="clip">Clipped away.</span></p>
  <p>Officials listed three steps:</p>
  <ul><li>Accounts at home are frozen on the day of the notice.</li><li>Insurers must withdraw their cover within a week.</li></ul>
  <aside class="related"><h3>Related stories</h3><ul><li><a href="/g">Grain prices fall as the harbour opens again, traders say</a></li></ul></aside>
  <p>The measures may be widened in the spring, two people familiar with the matter said.</p>
  <div class="newsletter"><p>Sign up for our letter, which tells you every morning what the ports were up to.</p></div>
</article></main>
<section id="comments"><p>First comment: this is what a reader thinks about the firms, the ministry and its list.</p></section></div>
<footer><p>All rights reserved, Harbour Post, which is made up for these tests and has no harbour.</p></footer>
<script>const scriptText = 'scriptText';</script>
</body></html>`;

/** A page whose article is much longer than any article, in many elements. */
export function largeStory(paragraphCount: number): string {
  const filler =
    'The notice names firms, ports and ships, and says what each of them is to do by the end of the month. ';
  const paragraphs = Array.from(
    { length: paragraphCount },
    (_, i) => `<p id="p${i}">Entry ${i} of the <i>list</i>. ${filler.repeat(5)}</p>`,
  );
  return `<!doctype html><title>The whole list</title><h1>The whole list of firms</h1><article>${paragraphs.join('\n')}</article>`;
}
