/** How long a browser may take to begin saving, in milliseconds, before the memory of the file is given back. */
const KEEP = 60_000;

/** Offers a file to save, under the given name. Needs no permission. */
export function offerDownload(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
