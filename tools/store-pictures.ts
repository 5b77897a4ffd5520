import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';

/**
 * The stores' pictures, of the size that they ask for (1280 × 800), made out of those in docs/images: npm run store-pictures
 * Each is made smaller as a whole and stands on a plain ground. Run it after `npm run screenshots`.
 */

const SIZE = { width: 1280, height: 800 };
const GROUND = '#e6ebf2';
/** In the order in which a store shows them; five are taken at most. */
const NAMES = ['card', 'review', 'ledger', 'dossier', 'diff'];
const FOLDER = 'docs/store/pictures';

await mkdir(FOLDER, { recursive: true });
for (const [i, name] of NAMES.entries()) {
  const file = `${FOLDER}/${i + 1}-${name}.png`;
  const { size } = await sharp(`docs/images/${name}-light.png`)
    .resize({ ...SIZE, fit: 'contain', background: GROUND })
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toFile(file);
  console.log(`${file}: ${Math.round(size / 1000)} KB`);
}
