import { ImportFault } from './fault';

/** UTF-16 is told by its mark alone; spreadsheets write it as "Unicode text". */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. A table that is neither is read as Windows-1252, in which spreadsheets
 * of the west write CSV; anything else that is neither throws an ImportFault, since guessing would change words.
 */
export function fileText(bytes: Uint8Array, isTable: boolean): string {
  const encoding = utf16(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (!isTable || encoding !== 'utf-8') throw new ImportFault('encoding', '');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
