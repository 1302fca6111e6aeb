import { useEffect, useRef } from 'react';

/** On arriving at another page: its title, the focus on its heading, and its top. */
export function useArrival(address: string, title: string): void {
  const before = useRef(address);
  useEffect(() => {
    document.title = title;
    if (before.current === address) return;
    before.current = address;
    const focused = document.activeElement;
    // In the frame that paints the page: both need its layout, which would otherwise be made once more here.
    requestAnimationFrame(() => {
      // Whoever was quicker than the frame keeps what they have taken hold of.
      if (![focused, document.body].includes(document.activeElement)) return;
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    });
  }, [address, title]);
}

/** Whenever another page takes the place of one at the same address: the focus on its heading, and its top. */
export function useHeadingFocus(key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that another page is up
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key]);
}
