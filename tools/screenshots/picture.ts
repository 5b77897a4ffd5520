import { stat } from 'node:fs/promises';
import sharp from 'sharp';

/** Writes a screenshot as a PNG of at most 128 colours, without dithering, which would roughen plain grounds. Answers with its bytes. */
export async function writePicture(screenshot: Buffer, file: string): Promise<number> {
  await sharp(screenshot).png({ palette: true, colours: 128, dither: 0, effort: 10 }).toFile(file);
  return (await stat(file)).size;
}
