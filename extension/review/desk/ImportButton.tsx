export interface Imported {
  added: string[];
}
export function ImportButton(_: { imported: (result: Imported) => void }) {
  return null;
}
