/** How long the browser may take to write the file, in milliseconds. */
const patience = 60_000;

/** Hands a file to the browser to download. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
