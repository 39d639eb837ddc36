import { chromium } from '@playwright/test';
import {
  borderDistanceLines,
  borderDistanceTargets,
} from '../tests/bench/border-distance-report.ts';
import { benchBorderDistance } from '../tests/bench/border-distance.ts';
import { candidateAreaLines, candidateAreaTargets } from '../tests/bench/candidate-areas-report.ts';
import { benchCandidateAreas } from '../tests/bench/candidate-areas.ts';
import { benchPageLoad } from '../tests/bench/page-load.ts';
import { pageLoadLines, pageTargets, pageWeightLines } from '../tests/bench/page-report.ts';
import { benchPageWeight } from '../tests/bench/page-weight.ts';
import { builtSite } from '../tests/bench/site-build.ts';
import { longMeasurementLines } from '../tests/bench/long-measurement-report.ts';
import { benchLongMeasurement } from '../tests/bench/long-measurement.ts';
import { distancesCommandLines } from '../tests/bench/distances-command-report.ts';
import { benchDistancesCommand } from '../tests/bench/distances-command.ts';
import { ownListLines, ownListTargets } from '../tests/bench/own-list-report.ts';
import { benchOwnList } from '../tests/bench/own-list.ts';
import { targetTable } from '../tests/bench/targets.ts';
import { timelineDragLines, timelineDragTargets } from '../tests/bench/timeline-drag-report.ts';
import { benchTimelineDrag } from '../tests/bench/timeline-drag.ts';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { browserLaunchOptions } from './browser/launch-options.ts';

const rounds = 9;

const say = (...lines: readonly string[]) => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const found = await ensureBrowser();
if (found.kind === 'none') throw new Error(`${found.problem}.`);
const site = await builtSite();
const browser = await chromium.launch(
  browserLaunchOptions({
    executablePath: found.path,
    isRoot: process.getuid?.() === 0,
    isCi: process.env.CI !== undefined,
  }),
);
try {
  say(
    `Node ${process.version}, Chromium ${browser.version()}, ${process.platform} ${process.arch}`,
  );
  say('Figures are medians (least–greatest).');

  say('', 'Border distance');
  const border = benchBorderDistance();
  say(...borderDistanceLines(border));

  say('', 'Candidate areas of Koh-e-Sabz');
  const areas = benchCandidateAreas();
  say(...candidateAreaLines(areas));

  say('', 'JavaScript of / after gzip -9');
  const weight = await benchPageWeight(browser, site);
  say(...pageWeightLines(weight));

  say(
    '',
    `From navigation to the map's first idle, ${rounds} visits each in turns, nothing cached`,
  );
  const load = await benchPageLoad(browser, { site, rounds });
  say(...pageLoadLines(load));

  const drag = await benchTimelineDrag(browser, site);
  const { eventCount, claimCount, placeCount } = drag.sizes;
  say(
    '',
    `A story of ${eventCount} events, ${claimCount} claims and ${placeCount} places, ${drag.rounds} drags each in turns`,
  );
  say(...timelineDragLines(drag));

  const long = await benchLongMeasurement(browser, site);
  say('', `A measurement of ${long.pointCount} points`);
  say(...longMeasurementLines(long));

  const list = await benchOwnList(browser, site);
  say(
    '',
    `A list of ${list.rowCount} rows (${(list.fileBytes / 1e6).toFixed(0)} MB), ${list.rounds} times each in turns; then pans with ${list.panRowCount} points`,
  );
  say(...ownListLines(list));

  say('', 'Border distances of a list on the command line');
  say(...distancesCommandLines(await benchDistancesCommand()));

  say(
    '',
    targetTable([
      ...borderDistanceTargets(border),
      ...candidateAreaTargets(areas),
      ...pageTargets(weight, load),
      ...timelineDragTargets(drag),
      ...ownListTargets(list),
    ]),
  );
} finally {
  await browser.close();
}
