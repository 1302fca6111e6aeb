/** Opens the browser's own print dialog; false where it has none. */
export function printPage(): boolean {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}
