import { render } from 'preact';
import type { Box } from '../boxes';
import { t } from '../words';
import { Card, type CardProps } from './Card';
import styles from './card.css?inline';
import { type Mark, sign } from './left-behind';
import { placeBeside, upIntoView } from './place';

export interface CardHost {
  /** Shows a card beside a part of the page, signed with what it is about; replaces the one that is open. */
  open(props: Omit<CardProps, 'onClose'>, beside: Box | null, mark: Mark): void;
  /** Shows a short message to the reader in the card's place. */
  say(words: string): void;
  close(): void;
  readonly isOpen: boolean;
  /** Whether an event's target, or a node of the page, is a card's element, open or closed by now. */
  isHost(target: EventTarget | null): boolean;
}

/** How long a message stays, in ms. */
const MESSAGE_STAYS = 6000;

function adoptStyles(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
}

/** A card grows with its note and with what it has to tell: what comes in at its end is to be seen. */
const growth = () =>
  new ResizeObserver(([entry]) => {
    const card = entry?.target;
    if (!(card instanceof HTMLElement)) return;
    const up = upIntoView(card.getBoundingClientRect(), window.innerHeight);
    if (up > 0) card.style.top = `${Number.parseFloat(card.style.top) - up}px`;
  });

/** The one element that Reportedly adds to a page, there only while a card is open: a popover with a closed shadow root. */
export function createCardHost(): CardHost {
  const made = new WeakSet<EventTarget>();
  let host: HTMLElement | null = null;
  let mount: HTMLElement | null = null;
  let returnFocus: Element | null = null;
  let fading = 0;
  const growing = growth();

  function attach(): HTMLElement {
    if (host?.isConnected && mount) return mount;
    // The page may have taken the last one away.
    close();
    returnFocus = document.activeElement;
    host = document.createElement('div');
    made.add(host);
    host.setAttribute('popover', 'manual');
    const shadow = host.attachShadow({ mode: 'closed' });
    adoptStyles(shadow);
    mount = document.createElement('div');
    mount.lang = t('extension_language');
    mount.dir = t('extension_direction');
    shadow.append(mount);
    document.documentElement.append(host);
    host.showPopover();
    return mount;
  }

  function close() {
    clearTimeout(fading);
    growing.disconnect();
    if (!host || !mount) return;
    render(null, mount);
    host.remove();
    host = null;
    mount = null;
    if (returnFocus instanceof HTMLElement && returnFocus !== document.body)
      returnFocus.focus({ preventScroll: true });
    returnFocus = null;
  }

  function place(element: HTMLElement, beside: Box | null) {
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const words = beside ?? {
      left: viewport.width,
      top: 0,
      right: viewport.width,
      bottom: 0,
    };
    const { left, top } = placeBeside(words, element.getBoundingClientRect(), viewport);
    element.style.left = `${left + window.scrollX}px`;
    element.style.top = `${top + window.scrollY}px`;
  }

  return {
    open(props, beside, mark) {
      clearTimeout(fading);
      const root = attach();
      sign(root, mark);
      render(null, root);
      render(<Card {...props} onClose={close} />, root);
      const card = root.firstElementChild;
      if (!(card instanceof HTMLElement)) return;
      place(card, beside);
      growing.disconnect();
      growing.observe(card);
    },
    say(words) {
      close();
      const root = attach();
      render(
        <p class="card" role="status">
          {words}
        </p>,
        root,
      );
      const element = root.firstElementChild;
      if (element instanceof HTMLElement) place(element, null);
      fading = window.setTimeout(close, MESSAGE_STAYS);
    },
    close,
    get isOpen() {
      return host?.isConnected === true;
    },
    isHost: (target) => target !== null && made.has(target),
  };
}
