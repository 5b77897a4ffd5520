/** An article written for these tests. */
export const ARTICLE = `Harbour council weighs new ferry rules

The harbour council of Westmere met on Tuesday to weigh new rules for the ferries that cross the sound each morning. Council chair Ingrid Solberg said the present rules "no longer fit the boats we have". Four officials from the port authority spoke in favour.

Fishing crews fear that the rules will keep them from the northern pier. The crews have until 14 March to send their objections to the port authority in writing. A spokesman for the owners, Piet Maas, declined to say how many boats would have to be refitted.

The last change of the rules, in 2009, led to a strike that closed the harbour for eleven days. Solberg said that nobody wanted to see that again. The council will vote in the spring.`;

/** The offsets of the first place where `words` stand in `text`. */
export function span(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}
