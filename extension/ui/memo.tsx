import { Component, type FunctionComponent } from 'preact';

/** Whether two objects hold the same values under the same keys. */
function sameProps(one: object, other: object): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Object.is(value, other[key as keyof typeof other]))
  );
}

/** A component that is drawn anew only where one of its props is another one; handlers among them should stay the same. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !sameProps(this.props, next);
    }

    render() {
      return <Drawn {...(this.props as P)} />;
    }
  }
  return Memo as unknown as FunctionComponent<P>;
}
