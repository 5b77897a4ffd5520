/** More changed nodes than this are not looked at one by one. */
const MOST = 5000;
/** Of a node that is given children more often than this, all children are looked at instead of each that was given. */
const MOST_GIFTS = 20;

/**
 * What has changed in a page since it was last looked at: each node once, however often it changed. A page may change a
 * thousand times a second, so a mutation is asked here for its target alone: each further question costs as much as all of that.
 */
export class Gathered {
  /** Text nodes that say something else. */
  readonly texts = new Set<Text>();
  /** Elements with other attributes. */
  readonly restyled = new Set<Element>();
  /** Nodes with other children. */
  readonly #parents = new Map<Node, MutationRecord[]>();
  #isEmpty = true;
  #restyles = 0;
  #isBlind = false;

  /** Whether nothing has changed. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Whether so much has changed that reading the page anew is cheaper than looking at it. */
  get isFull(): boolean {
    return this.texts.size + this.restyled.size + this.#parents.size > MOST;
  }

  /** How often attributes changed, of whatever elements. */
  get restyles(): number {
    return this.#restyles;
  }

  /** Whether there was a time in which styles were not watched. */
  get isBlind(): boolean {
    return this.#isBlind;
  }

  /** Styles were not watched for a while: any may have changed. */
  missStyles(): void {
    this.#isBlind = true;
    this.#isEmpty = false;
  }

  /** Takes in one mutation; what concerns nodes that `isOurs` knows is no change of the page. */
  take(mutation: MutationRecord, isOurs: (node: Node) => boolean): void {
    const { target, type } = mutation;
    if (isOurs(target)) return;
    if (type === 'characterData') this.texts.add(target as Text);
    else if (type === 'attributes') {
      this.#restyles += 1;
      this.restyled.add(target as Element);
    } else if (target !== target.ownerDocument?.documentElement || !isAll(mutation, isOurs)) {
      const gifts = this.#parents.get(target);
      if (!gifts) this.#parents.set(target, [mutation]);
      else if (gifts.length <= MOST_GIFTS) gifts.push(mutation);
    } else return;
    this.#isEmpty = false;
  }

  /** The nodes with other children, each with those that may be new; some of these may have been taken out again. */
  *parents(): Generator<[Node, Iterable<Node>], void, void> {
    for (const [parent, gifts] of this.#parents)
      yield [
        parent,
        gifts.length > MOST_GIFTS ? parent.childNodes : gifts.flatMap(({ addedNodes }) => [...addedNodes]),
      ];
  }
}

const isAll = ({ addedNodes, removedNodes }: MutationRecord, test: (node: Node) => boolean) =>
  [...addedNodes, ...removedNodes].every(test);
