import * as v from 'valibot';

/** Part of the protocol (`messages.ts`), in a file of its own and made when the first message comes: to make schemas is dear in a page that only loads. */

const make = () => {
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  return v.variant('type', [
    /** `anyway` has the page read though it is no article. */
    v.object({ type: v.literal('page/state'), anyway: v.boolean() }),
    v.object({ type: v.literal('page/scroll-to'), start: offset, end: offset }),
    v.object({ type: v.literal('page/scroll-to-annotation'), id: v.pipe(v.string(), v.uuid()) }),
    v.object({ type: v.literal('page/show-highlights'), shown: v.nullable(v.boolean()) }),
    v.object({ type: v.literal('page/annotate-selection') }),
    v.object({ type: v.literal('page/walk'), direction: v.picklist(['next', 'previous']) }),
    v.object({ type: v.literal('annotations/changed') }),
    v.object({ type: v.literal('settings/changed') }),
  ]);
};

let made: ReturnType<typeof make> | null = null;

/** From the background or an extension page to a tab's content script. */
export function tabMessage(): ReturnType<typeof make> {
  made ??= make();
  return made;
}

export type TabMessage = v.InferOutput<ReturnType<typeof make>>;
