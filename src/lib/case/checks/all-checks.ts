import type { ArticleStep, CaseEvent, CaseInfo, Claim, Place, Source } from '../model.ts';
import { boundsInOrder } from './bounds-in-order.ts';
import { candidateClaimsFit } from './candidate-claims-fit.ts';
import { candidateWithinContext } from './candidate-within-context.ts';
import type { Check } from './check.ts';
import { claimAfterEvent } from './claim-after-event.ts';
import { claimBeforeSources } from './claim-before-sources.ts';
import { claimPhaseFitsDate } from './claim-phase-fits-date.ts';
import { countsInOrder } from './counts-in-order.ts';
import { datasetHasLicence } from './dataset-has-licence.ts';
import { distanceHasTwoEnds } from './distance-has-two-ends.ts';
import { endAfterStart } from './end-after-start.ts';
import { eventPhaseFitsDate } from './event-phase-fits-date.ts';
import { figureFitsKind } from './figure-fits-kind.ts';
import { figurePlacesListed } from './figure-places-listed.ts';
import {
  claimIdsListedOnce,
  eventIdsListedOnce,
  placeIdsListedOnce,
  stepIdsListedOnce,
} from './ids-listed-once.ts';
import { originFitsPublication } from './origin-fits-publication.ts';
import { paragraphsInOrder } from './paragraphs-in-order.ts';
import { precisionFitsLocation } from './precision-fits-location.ts';
import { ringClosed } from './ring-closed.ts';
import { ringWinding } from './ring-winding.ts';
import { sourceDatesInOrder } from './source-dates-in-order.ts';
import { spanFitsPrecision } from './span-fits-precision.ts';
import { spanInOrder } from './span-in-order.ts';
import { topicsTitled } from './topics-titled.ts';
import { weekdayFitsDate } from './weekday-fits-date.ts';
import { zoneFitsOffset } from './zone-fits-offset.ts';

/** Every rule, by the kind of record it is about, in the order in which issues are told. */
export const infoChecks: readonly Check<CaseInfo>[] = [boundsInOrder];

export const placeChecks: readonly Check<Place>[] = [
  precisionFitsLocation,
  ringClosed,
  ringWinding,
  candidateClaimsFit,
  candidateWithinContext,
  placeIdsListedOnce,
];

export const eventChecks: readonly Check<CaseEvent>[] = [
  endAfterStart,
  spanFitsPrecision,
  zoneFitsOffset,
  weekdayFitsDate,
  eventPhaseFitsDate,
  eventIdsListedOnce,
];

export const claimChecks: readonly Check<Claim>[] = [
  figureFitsKind,
  distanceHasTwoEnds,
  figurePlacesListed,
  spanInOrder,
  countsInOrder,
  claimPhaseFitsDate,
  claimAfterEvent,
  claimBeforeSources,
  topicsTitled,
  claimIdsListedOnce,
];

export const sourceChecks: readonly Check<Source>[] = [
  sourceDatesInOrder,
  datasetHasLicence,
  originFitsPublication,
];

export const stepChecks: readonly Check<ArticleStep>[] = [paragraphsInOrder, stepIdsListedOnce];
