import './build';
import { HELP, openSample } from './sample-browser';

/**
 * Builds the extension and opens it in an installed browser on the sample article: `npm start`, or
 * `npm start -- firefox`. Uses a new profile each time; ends when the browser is closed.
 */

const headless = process.argv.includes('--headless');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const sample = await openSample(wanted, headless);
if (!sample) {
  console.error(HELP);
  process.exitCode = 1;
} else {
  console.log(`The sample article is open at ${sample.address}`);
  console.log('Click the Reportedly button in the toolbar (or press Alt+Shift+Y) to see its claims.');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  if (headless) await sample.close();
  else await sample.closed();
}
