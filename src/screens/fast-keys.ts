import { useEffect, useRef } from 'react';

/** What single keys do on a page, while they are turned on. Each gets the element that has the focus. */
export type FastKeys = { readonly [key: string]: (focused: Element | null) => void };

/**
 * Listens to single keys while they are turned on (WCAG 2.1.4: off until then). They do nothing while text is typed or
 * a list is open, nor together with Control, Alt or Command, nor when a key is held down.
 */
export function useFastKeys(isOn: boolean, keys: FastKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const deed = latest.current[event.key.toLowerCase()];
      const isHeld = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
      if (!deed || isHeld || isTyping(document.activeElement)) return;
      event.preventDefault();
      deed(document.activeElement);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function isTyping(focused: Element | null): boolean {
  return focused?.matches('textarea, select, input:not([type=radio], [type=checkbox])') === true;
}
