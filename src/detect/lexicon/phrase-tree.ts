/** A tree of phrases as plain data, from which a `Trie` is soon made. */
export interface TreeLayout {
  /** All words of the tree, in the order of their numbers, parted by spaces. */
  words: string;
  /** The edge that leads to each node from node 1 on: the node it leaves, and the number of its word. */
  edges: number[];
}

/** Gathers phrases into a tree. Node 0 is the root; nodes and words are numbered in the order in which they were added. */
export class PhraseTree {
  /** Number of nodes, the root among them. */
  size = 1;
  private readonly words = new Map<string, number>();
  private readonly edges: number[] = [];
  private readonly targets = new Map<string, number>();

  /** Number of a word, which is added where it is new. */
  word(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.words.size);
    return this.words.size - 1;
  }

  /** Adds a phrase and gives the node at which it ends. */
  insert(words: readonly string[]): number {
    let node = 0;
    for (const word of words) node = this.step(node, this.word(word));
    return node;
  }

  layout(): TreeLayout {
    return { words: [...this.words.keys()].join(' '), edges: this.edges };
  }

  private step(node: number, word: number): number {
    const edge = `${node} ${word}`;
    const known = this.targets.get(edge);
    if (known !== undefined) return known;
    this.edges.push(node, word);
    this.targets.set(edge, this.size);
    return this.size++;
  }
}
