import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';

type CoverRef = RefObject<HTMLDialogElement | null>;

/** The cover of the screen, and how to put it up. Shift pressed three times puts it up on any page. */
export function useCover(): { cover: CoverRef; onCover: () => void } {
  const cover = useRef<HTMLDialogElement>(null);
  const onCover = useCallback(() => {
    if (cover.current) putUp(cover.current);
  }, []);
  useEffect(() => listenForShift(onCover), [onCover]);
  return { cover, onCover };
}

/** Covers the screen in one press. What has the focus keeps it until the cover is up, and gets it back. */
export function CoverButton({ onCover }: { onCover: () => void }) {
  return (
    <Button
      look="second"
      className="cover-button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onCover}
    >
      Cover screen
    </Button>
  );
}

/**
 * A neutral page over everything else, for screen readers and the Tab key too. What lies beneath stays as it is. It stands beside the header and
 * the page, in neither: where it is up, it alone is printed.
 */
export function Cover({ cover }: { cover: CoverRef }) {
  return (
    <dialog ref={cover} className="cover" aria-labelledby="covered">
      <h1 id="covered">{neutralTitle}</h1>
      <p>Press the button to come back</p>
      <Button
        onClick={() => cover.current?.close()}
        onKeyDown={(event) => {
          // The key that put the cover up may still be held.
          if (event.repeat) event.preventDefault();
        }}
      >
        Come back
      </Button>
    </dialog>
  );
}

const neutralTitle = 'Screen covered';

/** Puts the cover up at once, without drawing the page anew: it may be long, and somebody is looking. */
function putUp(cover: HTMLDialogElement): void {
  if (cover.open) return;
  const focused = document.activeElement;
  const showTitle = hideTitle();
  cover.addEventListener(
    'close',
    () => {
      showTitle();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    { once: true },
  );
  cover.showModal();
}

/** Keeps the title neutral, also where the page beneath changes it; gives how to show the page's own again. */
function hideTitle(): () => void {
  let title = document.title;
  const hide = () => {
    if (document.title === neutralTitle) return;
    title = document.title;
    document.title = neutralTitle;
  };
  const watch = new MutationObserver(hide);
  watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  hide();
  return () => {
    watch.disconnect();
    document.title = title;
  };
}

const presses = 3;
const withinMs = 5000;

/** Calls when Shift was pressed three times with no other key between; gives how to stop listening. */
function listenForShift(onThird: () => void): () => void {
  let pressed: number[] = [];
  const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    const recent = pressed.filter((time) => timeStamp - time < withinMs);
    pressed = key === 'Shift' ? [...recent, timeStamp] : [];
    if (pressed.length < presses) return;
    pressed = [];
    onThird();
  };
  document.addEventListener('keydown', press, true);
  return () => document.removeEventListener('keydown', press, true);
}
