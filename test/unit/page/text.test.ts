import { describe, expect, it } from 'vitest';
import { readPage, readPageSliced } from '../../../src/page/text';
import { pageOf, paragraphs } from './dom';

const textOf = (body: string, head = '') => readPage(pageOf(head, body)).text;
const COMMENT =
  '<p>I never thought that the list, long as it is, would be read by so many people, or so often.</p>';

describe('readPage: what is the article', () => {
  it('is not the comments, though they are longer', () => {
    const text = textOf(
      `<h1>Ports closed again</h1><div><div>${paragraphs(3)}</div><div class="comments">${COMMENT.repeat(40)}</div></div>`,
    );
    expect(text).toContain('Paragraph 3');
    expect(text).not.toContain('I never thought');
  });

  it('is not the consent text, though it is longer', () => {
    const text = textOf(
      `<div role="dialog">${COMMENT.repeat(40)}</div><h1>Ports closed</h1><div>${paragraphs(3)}</div>`,
    );
    expect(text).toContain('Paragraph 3');
    expect(text).not.toContain('I never thought');
  });

  it('is found in a wrapper with a misleading name', () => {
    const text = textOf(`<div class="sidebar-right social-page"><h1>Ports closed</h1>${paragraphs(5)}</div>`);
    expect(text).toContain('Paragraph 5');
  });

  it('is found behind a dialog that has put the page away from screen readers', () => {
    const text = textOf(`<div id="app" aria-hidden="true"><h1>Ports closed</h1>${paragraphs(5)}</div>`);
    expect(text).toContain('Paragraph 5');
  });

  it('leaves out parts that are put away from screen readers', () => {
    const text = textOf(
      `<article>${paragraphs(5)}<p aria-hidden="true">Said twice, for the eye alone, here.</p>${paragraphs(1)}</article>`,
    );
    expect(text).not.toContain('Said twice');
  });

  it('is the named body, without what stands around it', () => {
    const text = textOf(
      `<div><p>The editors choose three stories every day, and this is one of them.</p>
       <div itemprop="articleBody">${paragraphs(4)}</div><p>The editors were Ines, Tom and, on Sunday, somebody else.</p></div>`,
    );
    expect(text).not.toContain('editors');
    expect(text.split('\n\n')).toHaveLength(4);
  });

  it('is nothing where there is too little of it', () => {
    const reading = readPage(pageOf('', '<h1>Ports closed</h1><p>Ships wait outside, it was said.</p>'));
    expect([reading.text, reading.root, reading.headline]).toEqual(['', null, null]);
  });
});

describe('readPage: what is left out of it', () => {
  it('leaves out what points at other stories, with the titles that follow', () => {
    const text = textOf(
      `<article>${paragraphs(2)}<p>DON’T MISS</p><p><a href="/1">Grain, prices and all, fall again</a> [Chart]</p>
       <p>Read more: <a href="/2">Harvest begins</a></p><p><a href="/3">Rain stops the trains in the north</a></p>${paragraphs(1)}</article>`,
    );
    expect(text.split('\n\n')).toHaveLength(3);
  });

  it('leaves out lists of links, but no list in which words are linked', () => {
    const text = textOf(
      `<article>${paragraphs(2)}<ul><li><a href="/1">Grain prices fall</a></li><li><a href="/2">Harvest begins</a></li></ul>
       <ul><li>The bank in <a href="/3">Alden</a> was named on Friday.</li></ul>${paragraphs(1)}</article>`,
    );
    expect(text).not.toContain('Grain');
    expect(text).toContain('The bank in Alden was named on Friday.');
  });

  it('leaves out where advertisements go, captions, and what heads nothing', () => {
    const text = textOf(
      `<article>${paragraphs(2)}<p>Advertisement</p><figure><img><figcaption>A tanker, seen from the harbour wall.</figcaption></figure>
       <h2>What next</h2>${paragraphs(1)}<h2>More like this</h2><p>Sign up for our letter, sent each morning.</p></article>`,
    );
    expect(text).toContain('What next');
    for (const words of ['Advertisement', 'tanker', 'More like', 'Sign up'])
      expect(text).not.toContain(words);
  });

  it('keeps short lines of the article at its beginning and end', () => {
    const text = textOf(`<article><p>ALDEN, Monday</p>${paragraphs(3)}<ul><li>Two ports</li></ul></article>`);
    expect(text.startsWith('ALDEN, Monday\n\n')).toBe(true);
    expect(text.endsWith('\n\nTwo ports')).toBe(true);
  });

  it('takes no heading of another story for the headline', () => {
    const head = '<title>Ports closed to tankers</title>';
    const reading = readPage(
      pageOf(
        head,
        `<h2>Grain prices fall again</h2><h1>Ports closed to tankers</h1><div>${paragraphs(3)}</div>`,
      ),
    );
    expect(reading.text.slice(reading.headline?.start, reading.headline?.end)).toBe(
      'Ports closed to tankers',
    );
    expect(
      readPage(pageOf(head, `<h2>Grain prices fall again</h2><div>${paragraphs(3)}</div>`)).headline,
    ).toBeNull();
  });
});

describe('readPageSliced', () => {
  it('gives the same as one reading, and pauses when a slice is over', async () => {
    const document = pageOf('', `<h1>Ports closed</h1><article>${paragraphs(400)}</article>`);
    let time = 0;
    let pauses = 0;
    const reading = await readPageSliced(document, {
      sliceMs: 3,
      now: () => time++,
      pause: async () => {
        pauses++;
      },
    });
    expect(reading.text).toBe(readPage(document).text);
    expect(pauses).toBeGreaterThan(1);
  });
});
