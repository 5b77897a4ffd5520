import { useEffect, useState } from 'preact/hooks';
import { draftSlot } from './drafts';
import { addTag } from './tags';

const isTaken = (tags: readonly string[], typed: string) => addTag(tags, typed).length === tags.length;

/** A tag that was typed in a field and is not among the item's tags; empty where there is none. */
export function typedTag(name: string, tags: readonly string[]): string {
  const text = draftSlot(localStorage, name).read()?.text ?? '';
  return isTaken(tags, text) ? '' : text;
}

interface TypedTag {
  typed: string;
  type: (text: string) => void;
  /** The tag was handed on. It is remembered until it is among the tags: the page may end before it was saved. */
  handOn: () => void;
}

/** What is typed in the field of that name. It outlives the page; the name tells the field apart from every other of the extension. */
export function useTypedTag(name: string, tags: readonly string[]): TypedTag {
  const slot = draftSlot(localStorage, name);
  const [typed, setTyped] = useState(() => typedTag(name, tags));
  useEffect(() => {
    const left = slot.read();
    if (left && isTaken(tags, left.text)) slot.clear();
  }, [tags]);
  return {
    typed,
    type: (text) => {
      slot.write({ text, base: '' });
      setTyped(text);
    },
    handOn: () => setTyped(''),
  };
}
