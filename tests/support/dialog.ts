import { afterEach, beforeEach } from 'vitest';

/** Lets dialogs open and close: jsdom has none that can. What a browser adds (the rest out of reach) is not copied. */
export function openDialogs(): void {
  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
        this.querySelector('button')?.focus();
      },
      close(this: HTMLDialogElement) {
        this.open = false;
        this.dispatchEvent(new Event('close'));
      },
    });
  });
  afterEach(() => {
    for (const open of document.querySelectorAll('dialog[open]')) {
      (open as HTMLDialogElement).close();
    }
    for (const name of ['showModal', 'close']) {
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
    }
  });
}
