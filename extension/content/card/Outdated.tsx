import { useEffect, useRef } from 'preact/hooks';
import { extensionAlive } from '../background-client';
import { t } from '../words';

/** How often the words are put off, in ms. They come up of themselves after the time that the style sheet gives. */
const WIND = 2000;

/**
 * Says that the extension was updated while the card was open. An update may end the reader's scripts without a word to
 * them, as Firefox does; so the words are drawn by an animation that is set back for as long as anybody is there to do it.
 */
export function Outdated() {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!extensionAlive()) return;
      for (const animation of words.current?.getAnimations() ?? []) animation.currentTime = 0;
    }, WIND);
    return () => clearInterval(timer);
  }, []);
  return (
    <p ref={words} class="failure outdated" role="alert">
      {t('failure_outdated')}
    </p>
  );
}
